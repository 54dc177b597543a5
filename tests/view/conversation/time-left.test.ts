import fc from "fast-check";
import { expect, it } from "vitest";
import { timeLeft, untilOther } from "../../../src/view/conversation/time-left.ts";

// Oracle: by hand, and that what is said holds until it is said to change.
it("says whole minutes, then a half, then none", () => {
  expect([180_000, 120_001, 120_000, 60_000, 30_001, 30_000, 1, 0, -5].map(timeLeft)).toEqual([
    3,
    3,
    2,
    1,
    1,
    "half",
    "half",
    "over",
    "over",
  ]);
  expect([180_000, 120_000, 60_000, 30_000, 0].map(untilOther)).toEqual([60_000, 60_000, 30_000, 30_000, null]);
});

it("says the same until then, and something else right then", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 600_000 }), fc.nat(), (left, some) => {
      const until = untilOther(left)!;
      expect(until).toBeGreaterThan(0);
      expect(timeLeft(left - (some % until))).toBe(timeLeft(left));
      expect(timeLeft(left - until)).not.toBe(timeLeft(left));
    }),
  );
});
