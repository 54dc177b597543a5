import { describe, expect, test } from "vitest";
import { balanceCore } from "../../src/photo/balance-core.ts";

const gives = { verdict: "gives-more:clear" as const, logRatio: 0.5, brings: 20, takes: 12 };

describe("how a balance is drawn", () => {
  // By hand: 24° per unit of log ratio, so 0.5 tilts 12°, the brings (left) end down: a negative turn. At most 28°.
  test("the beam sinks to the heavier side, in proportion and at most 28°", () => {
    expect(balanceCore(gives, false, true, "leader").tilt).toBe(-12);
    expect(balanceCore({ ...gives, logRatio: 5 }, false, true, "leader").tilt).toBe(-28);
    expect(balanceCore({ ...gives, verdict: "takes-more:clear", logRatio: -0.5 }, false, true, "leader").tilt).toBe(12);
  });

  // Oracle: the forms of the look's grammar, "verdict, visible without colour".
  test.each([
    ["gives-more:clear", "full", "brings"],
    ["gives-more:tentative", "rim", "brings"],
    ["takes-more:tentative", "rim", "takes"],
    ["takes-more:clear", "full", "takes"],
    ["established", "level", null],
    ["no-sign", "empty", null],
    ["none", "dotted", null],
  ] as const)("%s is %s", (verdict, core, side) => {
    expect(balanceCore({ ...gives, verdict }, false, true, "leader")).toMatchObject({ core, side });
  });

  // Oracle: DESIGN §3. Everyone gains (takes over brings), and this party less than the others.
  test("in a growing pie a party that gains is never said to bring more", () => {
    expect(balanceCore(gives, false, true, "leader").word).toBe("brings-more");
    expect(balanceCore({ ...gives, takes: 24 }, false, true, "leader").word).toBe("gets-less");
    const takes = { ...gives, verdict: "takes-more:clear" as const, logRatio: -0.5 };
    expect(balanceCore({ ...takes, takes: 24 }, false, true, "leader").word).toBe("takes-more");
    expect(balanceCore({ ...takes, brings: 24, takes: 20 }, false, true, "leader").word).toBe("gets-more");
  });

  test("only what is clear is named", () => {
    expect(balanceCore({ ...gives, verdict: "gives-more:tentative" }, false, true, "leader").word).toBeNull();
  });
});
