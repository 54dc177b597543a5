import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { perTenText } from "../../../src/formats/report/per-ten-text.ts";

// Oracle: by hand, and exact whole numbers: 2n + 1 to 20 is n and a half for every 10, whichever way its logarithm was made.
describe("how much goes out for every ten that come in", () => {
  it("is 33 for 6.5 to 2, by a difference of logarithms too", () => {
    expect([Math.log(6.5 / 2), Math.log(6.5) - Math.log(2)].map((log) => perTenText(log, "nl"))).toEqual(["33", "33"]);
  });

  it("goes up at half", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 60 }), (n, times) => {
        const [out, into] = [(2 * n + 1) * times, 20 * times];
        for (const log of [Math.log(out / into), Math.log(out) - Math.log(into), -Math.log(into / out)])
          expect(perTenText(log, "en")).toBe(String(n + 1));
      }),
    );
  });

  it("is no nothing where something goes out", () => {
    expect(perTenText(Math.log(1 / 100), "en")).toBe("less than 1");
  });
});
