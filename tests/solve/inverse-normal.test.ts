import { expect, it } from "vitest";
import { inverseNormal } from "../../src/solve/inverse-normal.ts";

// Oracle: statistics.NormalDist().inv_cdf of Python 3; one value in each of the three regions of the algorithm.
it.each([
  [0.5, 0],
  [0.6, 0.2533471031357998],
  [0.025, -1.9599639845400538],
  [0.975, 1.9599639845400536],
  [1e-9, -5.997807015007687],
  [1e-20, -9.262340089798409],
])("Φ⁻¹(%d)", (p, z) => {
  expect(Math.abs(inverseNormal(p) - z)).toBeLessThan(1e-12 * Math.max(1, Math.abs(z)));
});

it("is infinite at the ends and undefined beyond", () => {
  expect(inverseNormal(0)).toBe(Number.NEGATIVE_INFINITY);
  expect(inverseNormal(1)).toBe(Number.POSITIVE_INFINITY);
  for (const p of [-0.1, 1.1, Number.NaN]) expect(inverseNormal(p)).toBeNaN();
});
