import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simplexShare } from "../../src/solve/simplex-share.ts";

describe("the share of the simplex above a plane", () => {
  // Oracle: by hand. With two, λa + (1 − λ)b > 0 for a > 0 > b where λ > −b/(a − b): a/(a − b) of the way.
  it.each([
    [[], 0],
    [[3], 1],
    [[-3], 0],
    [[0], 0],
    [[1, -1], 0.5],
    [[3, -1], 0.75],
    [[-1, 3], 0.75],
    [[1, -3], 0.25],
    [[0, -2], 0],
    [[0, 2], 1],
    [[0, 0], 0],
    // A kind that is even for this party takes the same part of every share.
    [[3, 0, -1], 0.75],
    // Two equal above: the sum of their weights is Beta(2, 1), above ½ in 1 − ½² of the cases.
    [[1, 1, -1], 0.75],
    // One above, two below: Beta(1, 2) above ½: (1 − ½)².
    [[1, -1, -1], 0.25],
  ])("of %j is %d", (values, share) => {
    expect(simplexShare(values)).toBeCloseTo(share, 12);
  });

  // Oracle: the closed formula for different values, Σ over a_i > 0 of a_i^(n−1) / Π_{j≠i} (a_i − a_j).
  it("agrees with the closed formula wherever that does not divide by almost nothing", () => {
    const values = fc.uniqueArray(fc.integer({ min: -40, max: 40 }), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(values, (a) => {
        const closed = a
          .filter((up) => up > 0)
          .reduce(
            (sum, up) =>
              sum + a.reduce((product, other) => (other === up ? product : (product * up) / (up - other)), 1),
            0,
          );
        expect(simplexShare(a)).toBeCloseTo(closed, 8);
      }),
    );
  });

  it("leaves the rest to the opposite side, whatever the order and the scale", () => {
    // What is so small that scaling turns it into 0 would change sides.
    const value = fc.double({ min: -1, max: 1, noNaN: true }).map((one) => (Math.abs(one) < 1e-9 ? 0 : one));
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 9 }).filter((a) => a.some((one) => one !== 0)),
        fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        (a, scale) => {
          const share = simplexShare(a);
          expect(simplexShare(a.map((one) => -one * scale))).toBeCloseTo(1 - share, 9);
          expect(simplexShare(a.toReversed())).toBeCloseTo(share, 9);
        },
      ),
    );
  });
});
