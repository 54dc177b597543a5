import { describe, expect, it } from "vitest";
import { criticalZ, verdictOf } from "../../src/measures/verdict.ts";

describe("the critical z", () => {
  // Oracle: statistics.NormalDist().inv_cdf(1 - 0.05/(2*n)) of Python 3.
  it.each([
    [1, 1.9599639845400536],
    [2, 2.2414027276049464],
    [6, 2.638257273476751],
    [8, 2.734368786533176],
  ])("for %i parties", (n, z) => {
    expect(criticalZ(n)).toBeCloseTo(z, 12);
  });

  it("without any party judged is that for one", () => {
    expect(criticalZ(0)).toBe(criticalZ(1));
  });
});

describe("the verdict", () => {
  // Oracle: DESIGN §5. ln 1.25 = 0.2231; the interval reaches 2 × the error.
  it.each([
    [1, 0.4, false, "gives-more:clear"],
    [-1, 0.4, false, "takes-more:clear"],
    [1, 0.4, true, "gives-more:tentative"],
    [1, 0.6, false, "gives-more:tentative"],
    [1, 0.5, false, "gives-more:tentative"], // the interval ends at 0 exactly: it does not exclude it
    [-0.3, 0.2, false, "takes-more:tentative"],
    [0.2, 0.01, false, "established"], // sure of a lean, and within the tolerance: 0.2 + 0.02 ≤ 0.2231
    [0.1, 0.06, false, "established"],
    [0.1, 0.06, true, "no-sign"],
    [0.1, 0.07, false, "no-sign"],
    [0, 0, false, "established"],
    [Math.log(1.25), 0.1, false, "no-sign"], // 1.25 : 1 itself is within the tolerance
    [Number.NaN, Number.NaN, false, "none"],
  ] as const)("logRatio %d, error %d, unsized %s: %s", (ratio, error, unsized, expected) => {
    expect(verdictOf(ratio, error, 2, 1.25, unsized)).toBe(expected);
  });
});
