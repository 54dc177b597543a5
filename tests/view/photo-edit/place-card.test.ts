import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeCard } from "../../../src/view/photo-edit/place-card.ts";

const room = { left: 0, top: 60, width: 1440, height: 840 };
const card = { width: 412, height: 400 };
const covers = (at: { x: number; y: number }, { x, y }: { x: number; y: number }): boolean =>
  x > at.x && x < at.x + card.width && y > at.y && y < at.y + card.height;

// Oracle: properties: within its room, over nothing that it is about, and still while that holds.
describe("where a card goes", () => {
  const point = fc.record({ x: fc.integer({ min: 500, max: 1400 }), y: fc.integer({ min: 100, max: 880 }) });

  it("covers no point of what it is about, and stays in its room", () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 40 }), (about) => {
        const at = placeCard(card, room, about, [], null);
        expect(about.filter((one) => covers(at, one))).toEqual([]);
        expect(at.x).toBeGreaterThanOrEqual(room.left);
        expect(at.y).toBeGreaterThanOrEqual(room.top);
        expect(at.x + card.width).toBeLessThanOrEqual(room.left + room.width);
        expect(at.y + card.height).toBeLessThanOrEqual(room.top + room.height);
      }),
    );
  });

  it("stays where it is as long as it covers nothing there", () => {
    const now = { x: 20, y: 80 };
    expect(placeCard(card, room, [{ x: 1000, y: 500 }], [], now)).toEqual(now);
    expect(placeCard(card, room, [{ x: 100, y: 200 }], [], now)).not.toEqual(now);
  });

  it("goes a little further to leave others in sight, too", () => {
    const about = [{ x: 720, y: 480 }];
    const near = placeCard(card, room, about, [], null);
    const beside = [{ x: near.x + 200, y: near.y + 200 }];
    expect(covers(near, beside[0]!)).toBe(true);
    expect(covers(placeCard(card, room, about, beside, null), beside[0]!)).toBe(false);
  });

  it("is at the corner of a room that is too small for it", () => {
    expect(placeCard(card, { left: 0, top: 0, width: 300, height: 300 }, [], [], null)).toEqual({ x: 12, y: 12 });
  });
});
