import { expect, test } from "vitest";
import { holderBadge, signalBadge } from "../../src/photo/glyph.ts";

// Oracle: the look's place of a badge, 45° up on the disc's edge; and by geometry, how deep two circles lie in each other.
test.each([
  ["signals", signalBadge, 1],
  ["sole holder", holderBadge, -1],
] as const)("the badge of %s sits at 45°, and covers little of a disc however small", (_, badge, side) => {
  for (let r = 6; r <= 42; r += 0.5) {
    const { x, y, r: own } = badge(r);
    expect(x * side).toBeCloseTo(-y, 9);
    expect(r + own - Math.hypot(x, y), `r ${r}`).toBeLessThanOrEqual(0.4 * r + 1e-9);
    // it still lies on the disc's edge
    expect(Math.abs(Math.hypot(x, y) - r), `r ${r}`).toBeLessThan(own);
  }
  // Where there is room it is where it was: 1.05 of the radius from the centre.
  expect(Math.hypot(badge(30).x, badge(30).y)).toBeCloseTo(31 * 0.74 * Math.SQRT2, 9);
});
