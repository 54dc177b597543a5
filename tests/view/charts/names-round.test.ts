import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth } from "../../../src/photo/text-width.ts";
import { type NamedAngle, namesRound, type RoundPlace } from "../../../src/view/charts/names-round.ts";

const STAGE = { left: -300, right: 300, top: -200, bottom: 200 };
const SIZE = 13;
const RADIUS = 150;
const placed = (named: readonly NamedAngle[]) => namesRound(named, RADIUS, STAGE, SIZE);

/** What a name covers, worked out from where it is written: capitals and letters without tails. */
function inkOf({ name }: NamedAngle, { x, y, anchor }: RoundPlace) {
  const width = textWidth(name, "sans", SIZE);
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - 0.7 * SIZE, bottom: y };
}

describe("names round a ring", () => {
  it("stand outside it, at the side where they belong", () => {
    const [above, right, below, left] = placed(
      [0, 1, 2, 3].map((quarter) => ({ name: "Linde", angle: (quarter * Math.PI) / 2, weight: 1 })),
    );
    expect([above, right, below, left].map((one) => one?.anchor)).toEqual(["middle", "start", "middle", "end"]);
    expect(above?.y).toBeLessThan(-RADIUS);
    expect(below?.y).toBeGreaterThan(RADIUS + 0.7 * SIZE);
    expect(right?.x).toBeGreaterThan(RADIUS);
    expect(left?.x).toBeLessThan(-RADIUS);
  });

  // Oracle: by hand. Linde is 34 px wide: at 0.2 rad its name begins under the other's end, one line further out it is free.
  it("of two that would touch the weightier stands near, and a line leads to the other further out", () => {
    const [light, heavy] = placed([
      { name: "Linde", angle: 0.2, weight: 1 },
      { name: "Linde", angle: 0, weight: 9 },
    ]);
    expect(heavy).toMatchObject({ out: 0, clear: true });
    expect(light).toMatchObject({ out: 15, clear: true });
  });

  it("one for which there is no place is not clear, and stands where it would", () => {
    const [light, heavy] = placed([
      { name: "Kompas", angle: 1.5, weight: 1 },
      { name: "Linde", angle: 1.56, weight: 9 },
    ]);
    expect(heavy).toMatchObject({ out: 0, clear: true });
    expect(light).toMatchObject({ out: 0, clear: false });
  });

  // Oracle: boxes that are worked out here from where the names are written.
  it("cover no other name and lie on the stage; what has no room is not clear", () => {
    const one = fc.record({
      name: fc.constantFrom("Linde", "Kompas", "Gemeente Rietdam", "Ouderraad"),
      angle: fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
      weight: fc.nat(100),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 40 }), (named) => {
        const inks = placed(named).flatMap((place, at) => (place.clear ? [inkOf(named[at]!, place)] : []));
        inks.forEach((ink, at) => {
          expect(ink.left).toBeGreaterThanOrEqual(STAGE.left);
          expect(ink.right).toBeLessThanOrEqual(STAGE.right);
          expect(ink.top).toBeGreaterThanOrEqual(STAGE.top);
          expect(ink.bottom).toBeLessThanOrEqual(STAGE.bottom);
          for (const other of inks.slice(at + 1))
            expect(
              ink.left >= other.right || other.left >= ink.right || ink.top >= other.bottom || other.top >= ink.bottom,
            ).toBe(true);
        });
      }),
    );
  });

  it("who weighs most always has a place where the stage has room for it", () => {
    const many = Array.from({ length: 40 }, (_, at) => ({ name: `P${at}`, angle: at * 0.15, weight: at }));
    expect(placed(many).at(-1)?.clear).toBe(true);
  });
});
