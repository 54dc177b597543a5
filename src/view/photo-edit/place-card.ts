import type { Point } from "../../photo/scene.ts";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A card keeps so far from what it is about, and from the edges of its room. px */
const GAP = 12;
/** Places are tried this far apart. px */
const STEP = 16;
/** So much further it goes to leave one party more in sight. px */
const DETOUR = 130;

/**
 * Where a card goes in its room: nearest to what it is about, without covering a point of that. It stays where it is as
 * long as it covers nothing there. Where every place covers something, the one that covers least. What else there is to
 * see it covers as little as it can nearby.
 */
export function placeCard(
  card: { readonly width: number; readonly height: number },
  room: Box,
  about: readonly Point[],
  beside: readonly Point[],
  now: Point | null,
): Point {
  const least = { x: room.left + GAP, y: room.top + GAP };
  const most = {
    x: Math.max(least.x, room.left + room.width - GAP - card.width),
    y: Math.max(least.y, room.top + room.height - GAP - card.height),
  };
  const covered = (points: readonly Point[], at: Point): number =>
    points.filter(
      ({ x, y }) => x > at.x - GAP && x < at.x + card.width + GAP && y > at.y - GAP && y < at.y + card.height + GAP,
    ).length;
  const inside = ({ x, y }: Point): boolean => x >= least.x && x <= most.x && y >= least.y && y <= most.y;
  if (now !== null && inside(now) && covered(about, now) === 0) return now;
  // with nothing to be beside, in the middle of its room
  const near = about.length > 0 ? about : [{ x: room.left + room.width / 2, y: room.top + room.height / 2 }];
  const middle = {
    x: near.reduce((sum, { x }) => sum + x, 0) / near.length,
    y: near.reduce((sum, { y }) => sum + y, 0) / near.length,
  };
  let best = least;
  let cost = Number.POSITIVE_INFINITY;
  for (const x of places(least.x, most.x))
    for (const y of places(least.y, most.y)) {
      const off = Math.hypot(x + card.width / 2 - middle.x, y + card.height / 2 - middle.y);
      const here = covered(about, { x, y }) * 1e6 + covered(beside, { x, y }) * DETOUR + off;
      if (here >= cost) continue;
      cost = here;
      best = { x, y };
    }
  return best;
}

function places(from: number, to: number): readonly number[] {
  const count = Math.max(1, Math.ceil((to - from) / STEP) + 1);
  return Array.from({ length: count }, (_, at) => Math.min(to, from + at * STEP));
}
