import fc from "fast-check";
import { expect, test } from "vitest";
import { discGrid } from "../../src/photo/disc-grid.ts";

const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });

// Oracle: every disc looked at, one by one.
test("a point reaches into the same discs as when all of them are looked at", () => {
  const disc = fc.record({ x: within(-50, 1050), y: within(-50, 850), r: within(0, 90) });
  fc.assert(
    fc.property(
      fc.array(disc, { minLength: 2, maxLength: 40 }),
      within(-100, 1200),
      within(-100, 900),
      (discs, x, y) => {
        const [one, other] = [discs[0]!, discs[1]!];
        let expected = 0;
        for (const each of discs.slice(2)) {
          const square = (x - each.x) ** 2 + (y - each.y) ** 2;
          if (square < (each.r + 11) ** 2) expected += each.r + 11 - Math.sqrt(square);
        }
        expect(discGrid(discs, 11).reachInto(x, y, [one, other])).toBeCloseTo(expected, 9);
      },
    ),
  );
});
