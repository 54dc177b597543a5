import fc from "fast-check";
import { expect, test } from "vitest";
import { handlePlace } from "../../../src/view/photo-edit/handle-place.ts";

const PARTY = { x: 0, y: 0, r: 10 };

// By hand: 10 of the disc and 15 of the handle, to the right.
test("a handle stands against its disc, in its direction", () => {
  expect(handlePlace(PARTY, 0, [], 15)).toEqual({ at: { x: 25, y: 0 }, angle: 0 });
});

// By hand: the neighbour from 20 to 40 px to the right leaves nothing there; a sixth of a turn aside (cos 60° · 25 = 12.5) is free.
test("it turns aside for a neighbour", () => {
  const { at, angle } = handlePlace(PARTY, 0, [{ x: 40, y: 0, r: 10 }], 15);
  expect(angle).toBeCloseTo(Math.PI / 3, 9);
  expect(at.x).toBeCloseTo(12.5, 9);
});

// Oracle: distances. Neighbours no closer than at the table of a phone with thirty parties, 24 px apart.
test("it covers no disc where one can be missed, and never its own", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 7, noNaN: true }),
      fc.integer({ min: 3, max: 60 }),
      fc.constantFrom(13, 18),
      (direction, r, radius) => {
        // on a row, in line with it, the table on one side
        const row = [-3, -2, -1, 1, 2, 3].map((nth) => ({
          x: -nth * Math.max(24, 2.4 * r) * Math.sin(direction),
          y: nth * Math.max(24, 2.4 * r) * Math.cos(direction),
          r,
        }));
        const { at } = handlePlace({ x: 0, y: 0, r }, direction, row, radius);
        expect(Math.hypot(at.x, at.y)).toBeGreaterThanOrEqual(r + radius - 1e-9);
        for (const disc of row) expect(Math.hypot(at.x - disc.x, at.y - disc.y)).toBeGreaterThanOrEqual(r + radius);
      },
    ),
  );
});
