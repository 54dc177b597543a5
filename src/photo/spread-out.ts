import type { PartyId } from "../domain/party.ts";
import type { Ellipse } from "./round-table.ts";
import type { Point } from "./scene.ts";

/** A party with the room that its disc and name take, and where it would be. px from the frame's middle */
export interface Wish extends Point {
  readonly id: PartyId;
  readonly w: number;
  readonly h: number;
}

/** So much of the frame may be taken; of more parties each gets less room. */
const FULL = 0.5;
/** Beyond this many nobody's name has room anyway, and they stay where they wished to be. */
const MOST = 300;
const STEP = 12;
/** With so much less room each, where there is none for all of it. */
const CLOSER = [1, 0.75, 0.5];
/** Who wished to be this close to each other, from left to right, may change places. px */
const SAME = 12;

/** Where one may go instead. */
interface ToMove {
  /** How much worse it is to go sideways than up or down. */
  readonly across: number;
  /** Not past one who wished to be further to that side. */
  readonly inOrder?: boolean;
}

/**
 * Everybody at the free place nearest to where they wished to be, the first first. No chance in it: the same wishes give the
 * same places.
 */
export function spreadOut(
  wishes: readonly Wish[],
  taken: readonly Wish[],
  { rx, ry }: Pick<Ellipse, "rx" | "ry">,
  { across, inOrder = false }: ToMove,
): ReadonlyMap<PartyId, Point> {
  const clamp = (value: number, most: number, least = -most): number => Math.min(most, Math.max(least, value));
  if (wishes.length > MOST) return new Map(wishes.map(({ id, x, y }) => [id, { x: clamp(x, rx), y: clamp(y, ry) }]));
  const wanted = [...wishes, ...taken].reduce((sum, { w, h }) => sum + w * h, 0);
  const shrink = Math.min(1, Math.sqrt((FULL * 4 * rx * ry) / Math.max(1, wanted)));
  const stands: Wish[] = taken.map((one) => ({ ...one }));
  const places = new Map<PartyId, Point>();
  const columns: number[] = [];
  for (let x = -rx; x <= rx; x += STEP) columns.push(x);
  for (const wish of wishes) {
    const [w, h] = [wish.w * shrink, wish.h * shrink];
    const [from, to] = inOrder ? between(wish.x, wishes, places, rx) : [-rx, rx];
    const own = { x: clamp(wish.x, to, from), y: clamp(wish.y, ry) };
    const free = ({ x, y }: Point, closer: number): boolean =>
      stands.every(
        (other) =>
          Math.abs(other.x - x) >= (closer * (other.w + w)) / 2 ||
          Math.abs(other.y - y) >= (closer * (other.h + h)) / 2,
      );
    const nearest = (closer: number): Point | null => {
      if (free(own, closer)) return own;
      let best: Point | null = null;
      let least = Number.POSITIVE_INFINITY;
      for (const x of [own.x, ...columns]) {
        if (x < from || x > to) continue;
        for (let y = -ry; y <= ry; y += STEP) {
          const cost = across * (x - own.x) ** 2 + (y - own.y) ** 2;
          if (cost < least && free({ x, y }, closer)) {
            least = cost;
            best = { x, y };
          }
        }
      }
      return best;
    };
    let best: Point | null = null;
    for (const closer of CLOSER) best ??= nearest(closer);
    best ??= own;
    stands.push({ id: wish.id, x: best.x, y: best.y, w, h });
    places.set(wish.id, best);
  }
  return places;
}

/** From where to where one may stand so that no one of those who stand already is on the wrong side. */
function between(
  x: number,
  wishes: readonly Wish[],
  places: ReadonlyMap<PartyId, Point>,
  most: number,
): readonly [from: number, to: number] {
  let [from, to] = [-most, most];
  for (const other of wishes) {
    const at = places.get(other.id)?.x;
    if (at === undefined) continue;
    if (other.x < x - SAME) from = Math.max(from, at);
    if (other.x > x + SAME) to = Math.min(to, at);
  }
  return [from, to];
}
