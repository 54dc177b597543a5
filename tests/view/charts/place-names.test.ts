import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth } from "../../../src/photo/text-width.ts";
import { type NamedPoint, type NamePlace, placeNames } from "../../../src/view/charts/place-names.ts";

const STAGE = { left: 0, top: 0, right: 400, bottom: 300 };
const SIZE = 13;

/** What a name covers, worked out from where it is written: capitals and letters without tails. */
function inkOf({ name }: NamedPoint, { x, y, anchor }: NamePlace) {
  const width = textWidth(name, "sans", SIZE);
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - 0.7 * SIZE, bottom: y };
}

describe("names beside points", () => {
  it("stand at the right where there is room, else at the left", () => {
    const [free, edge] = placeNames(
      [
        { x: 100, y: 100, r: 7, name: "Linde" },
        { x: 395, y: 200, r: 7, name: "Kompas" },
      ],
      STAGE,
      SIZE,
    );
    expect(free).toMatchObject({ anchor: "start", x: 111 });
    expect(edge).toMatchObject({ anchor: "end", x: 384 });
  });

  // Oracle: boxes that are worked out here from where the names are written.
  it("cover no other name and no point, and lie on the stage; what has no room is left out", () => {
    const point = fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
      r: fc.constant(7),
      name: fc.constantFrom("Linde", "Kompas", "Gemeente Rietdam", "Ouderraad"),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 40 }), (points) => {
        const inks = placeNames(points, STAGE, SIZE).flatMap((place, at) =>
          place === null ? [] : [{ at, ...inkOf(points[at]!, place) }],
        );
        for (const ink of inks) {
          expect(ink.left >= 0 && ink.right <= 400 && ink.top >= 0 && ink.bottom <= 300).toBe(true);
          for (const other of inks)
            if (other.at < ink.at)
              expect(
                ink.left < other.right && other.left < ink.right && ink.top < other.bottom && other.top < ink.bottom,
              ).toBe(false);
          for (const { x, y } of points)
            expect(x > ink.left && x < ink.right && y > ink.top && y < ink.bottom).toBe(false);
        }
      }),
    );
    const crowd = Array.from({ length: 40 }, () => ({ x: 200, y: 150, r: 7, name: "Linde" }));
    expect(placeNames(crowd, STAGE, SIZE).some((place) => place === null)).toBe(true);
  });
});
