import type { PartyId } from "../../domain/party.ts";

/** Who stands in the field: a party, or the challenge. */
export type Figure = PartyId | typeof CHALLENGE;
/** Ids of parties are generated, and never this. */
export const CHALLENGE = "challenge";

/** Where somebody stands, and where they look. */
export interface Stand {
  /** Over the field's width and height, from its upper left corner. */
  readonly x: number;
  readonly y: number;
  /** Degrees, clockwise from straight up. The challenge looks nowhere: of it this is 0. */
  readonly looks: number;
}

/** Who stands where, as it is and as it is wished for. Of the wish only what differs. */
export interface Constellation {
  readonly now: Readonly<Record<Figure, Stand>>;
  readonly wished: Readonly<Record<Figure, Stand>>;
}

export const emptyConstellation: Constellation = { now: {}, wished: {} };

/** Which of the two is looked at, and changed; or both, with the moves between them. */
export type Side = "now" | "wished";

/** The field's proportion; places are shares of it, so that it may be of any size. */
export const FIELD = { width: 1000, height: 680 };
/** As close to the edge as a figure comes. */
const EDGE = 0.05;

/** Where everybody stands on one side: a wish begins where they stand. */
export const standing = ({ now, wished }: Constellation, side: Side): ReadonlyMap<Figure, Stand> =>
  new Map(
    Object.entries(side === "now" ? now : { ...now, ...pick(wished, now) }).map(([figure, stand]) => [
      figure,
      canLook(figure) ? stand : { ...stand, looks: 0 },
    ]),
  );

/** Parties look somewhere; the challenge is looked at. */
export const canLook = (figure: Figure): boolean => figure !== CHALLENGE;

const pick = (of: Constellation["wished"], among: Constellation["now"]): Constellation["wished"] =>
  Object.fromEntries(Object.entries(of).filter(([figure]) => figure in among));

const within = (share: number): number => Math.min(1 - EDGE, Math.max(EDGE, share));
const turn = (degrees: number): number => ((degrees % 360) + 360) % 360;

/** Somebody stands there, or looks there, on one side. Where a wish is what is there already, there is none. */
export function withStand(constellation: Constellation, side: Side, figure: Figure, stand: Stand): Constellation {
  const put: Stand = { x: within(stand.x), y: within(stand.y), looks: canLook(figure) ? turn(stand.looks) : 0 };
  if (side === "now") return { ...constellation, now: { ...constellation.now, [figure]: put } };
  const { [figure]: _, ...others } = constellation.wished;
  const there = constellation.now[figure];
  if (there !== undefined && isSame(there, put)) return { ...constellation, wished: others };
  return { ...constellation, wished: { ...constellation.wished, [figure]: put } };
}

/** Somebody leaves the field. From the wish it goes back to where it stands. */
export function without(constellation: Constellation, side: Side, figure: Figure): Constellation {
  const { [figure]: _, ...wished } = constellation.wished;
  if (side === "wished") return { ...constellation, wished };
  const { [figure]: __, ...now } = constellation.now;
  return { now, wished };
}

/** Less than this is no move: a hand that trembled. Shares of the field, and degrees. */
const STILL = { place: 0.012, looks: 6 };

const isSame = (a: Stand, b: Stand): boolean =>
  Math.hypot(a.x - b.x, a.y - b.y) < STILL.place && !hasTurned(a.looks, b.looks);

const hasTurned = (a: number, b: number): boolean => apart(a, b) >= STILL.looks;
const apart = (a: number, b: number): number => Math.min(turn(a - b), turn(b - a));

/** The direction from one place to another, in degrees clockwise from straight up, as it is seen in the field. */
export const directionTo = (from: Pick<Stand, "x" | "y">, to: Pick<Stand, "x" | "y">): number =>
  turn((Math.atan2((to.x - from.x) * FIELD.width, (from.y - to.y) * FIELD.height) * 180) / Math.PI);

const distance = (a: Stand, b: Stand): number => Math.hypot((a.x - b.x) * FIELD.width, (a.y - b.y) * FIELD.height);

/** Within this of the line of sight somebody is looked at. Degrees. */
const SIGHT = 22;

/** Whom somebody looks at: the first on its line of sight; null where it looks past all, and of the challenge. */
export function lookedAt(stands: ReadonlyMap<Figure, Stand>, figure: Figure): Figure | null {
  const own = stands.get(figure);
  if (own === undefined || !canLook(figure)) return null;
  const seen = [...stands]
    .filter(([other, at]) => other !== figure && apart(own.looks, directionTo(own, at)) <= SIGHT)
    .sort(([, a], [, b]) => distance(own, a) - distance(own, b));
  return seen[0]?.[0] ?? null;
}

/** What somebody does between how it is and how it is wished for. */
export interface Move {
  readonly figure: Figure;
  readonly from: Stand;
  readonly to: Stand;
  readonly walks: boolean;
  /** Towards whom most, and away from whom most; null where it comes nearer to nobody, or leaves nobody. */
  readonly nearer: Figure | null;
  readonly further: Figure | null;
  readonly turns: boolean;
  /** Whom it then looks at; null where it looks past all. */
  readonly looksAt: Figure | null;
}

/** Nearer or further by less than this is not said. Of the field's height. */
const FELT = 0.06 * FIELD.height;

export function movesBetween(constellation: Constellation): readonly Move[] {
  const [before, after] = [standing(constellation, "now"), standing(constellation, "wished")];
  return [...before].flatMap(([figure, from]): readonly Move[] => {
    const to = after.get(figure) ?? from;
    if (isSame(from, to)) return [];
    const changes = [...before]
      .filter(([other]) => other !== figure)
      .map(([other, was]) => ({ other, by: distance(after.get(other) ?? was, to) - distance(was, from) }))
      .sort((a, b) => a.by - b.by);
    const [nearest, furthest] = [changes[0], changes.at(-1)];
    const walks = Math.hypot(from.x - to.x, from.y - to.y) >= STILL.place;
    return [
      {
        figure,
        from,
        to,
        walks,
        nearer: walks && nearest !== undefined && nearest.by < -FELT ? nearest.other : null,
        further: walks && furthest !== undefined && furthest.by > FELT ? furthest.other : null,
        turns: hasTurned(from.looks, to.looks) || lookedAt(before, figure) !== lookedAt(after, figure),
        looksAt: lookedAt(after, figure),
      },
    ];
  });
}

/** How far apart those who come in stand, of the field's height: wide, and closer where that has no room. */
const APART = [0.24, 0.14];

/** A place for who comes in, from the middle outwards, a step from all who stand. */
export function freePlace(stands: ReadonlyMap<Figure, Stand>): Pick<Stand, "x" | "y"> {
  const taken = [...stands.values()];
  for (const gap of APART)
    for (let ring = 0; ring * gap < 1; ring++)
      for (let step = 0; step < Math.max(1, 6 * ring); step++) {
        const angle = (Math.PI * step) / Math.max(1, 3 * ring);
        // along a circle in px
        const reach = { x: (ring * gap * FIELD.height) / FIELD.width, y: ring * gap };
        const place = { x: 0.5 + reach.x * Math.sin(angle), y: 0.5 - reach.y * Math.cos(angle) };
        const isFree = taken.every((at) => distance(at, { ...place, looks: 0 }) > 0.95 * gap * FIELD.height);
        if (isFree && within(place.x) === place.x && within(place.y) === place.y) return place;
      }
  return { x: 0.5, y: 0.5 };
}
