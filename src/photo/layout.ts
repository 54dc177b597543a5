import type { PartyId } from "../domain/party.ts";
import type { Arrangement } from "./arrangement.ts";
import { type Box, overlap } from "./box.ts";
import type { Disc } from "./flow-shape.ts";
import { holderBadge, signalBadge } from "./glyph.ts";
import type { Labelled, LabelStyle } from "./label-block.ts";
import { MANY, type PlacedLabels, placeLabels, type TriedLabels } from "./labels.ts";
import { type LinesUnder, linesUnder } from "./lines-under.ts";
import { discRadii, discRadius, type Ellipse, onEllipse } from "./round-table.ts";
import type { Point, SceneNode } from "./scene.ts";
import { openAt, type sceneFlows } from "./scene-flows.ts";
import type { SceneParty } from "./scene-party.ts";
import { NARROW, ROUND_UP_TO, type Room, tableThatFits } from "./table-size.ts";

export interface Stage {
  readonly width: number;
  readonly height: number;
  readonly insets: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** What lies over the stage: no name stands there. */
  readonly taken: readonly Box[];
  readonly round: boolean;
}

export type Place = Pick<SceneNode, "x" | "y" | "r" | "angle" | "label">;

/** Where they stand who do not sit at their seat. */
export interface Elsewhere {
  readonly moved: ReadonlyMap<PartyId, Point>;
  readonly arrangement: Arrangement | undefined;
  /** The challenge at this table: where nobody sits at it, names could come to lie over it. */
  readonly challengeAt: (table: Ellipse) => Disc;
}

/** The flows between discs. */
export type Join = (table: Ellipse, discs: readonly Labelled[]) => ReturnType<typeof sceneFlows>;

export interface Layout {
  readonly table: Ellipse;
  readonly places: ReadonlyMap<PartyId, Place>;
  readonly drawn: ReturnType<Join>;
  /** What was worked out on the way, for the layout after the next change to take over what is the same in it. */
  readonly tried: ReadonlyMap<FontSize, TriedLabels>;
}
type FontSize = number;

const FONT = 14;
const LEAST_FONT = 11;
/** Cost per name at which no smaller type is tried: a line broken otherwise here and there. */
const GOOD_ENOUGH = 2;

/**
 * Where everybody sits, and where their names stand: the largest table that leaves room outside for the names, then the
 * largest type in which they stand clear of each other. Where nobody sits at a table, they keep clear of the flows too, as
 * far as there is room. `parties` are in seat order, clockwise from 12 o'clock. `before`: what
 * an earlier layout tried; the layout is the same without it, and takes longer.
 */
export function layoutTable(
  parties: readonly SceneParty[],
  stage: Stage,
  elsewhere: Elsewhere,
  join: Join,
  before: Layout["tried"] | undefined,
): Layout {
  // on a phone the names of many parties need all the room there is: the core says what the word would
  const seated =
    stage.width < NARROW && parties.length > ROUND_UP_TO ? parties.map((p) => ({ ...p, word: null })) : parties;
  const wanted = firstFont(seated.length, stage);
  const tried = new Map<FontSize, TriedLabels>();
  const lines = elsewhere.arrangement === undefined ? null : linesOf(seated, stage, elsewhere, join);
  let best: Made | null = null;
  for (let fontSize = wanted; fontSize >= Math.min(wanted, LEAST_FONT); fontSize--) {
    const style = { fontSize, wrap: seated.length <= ROUND_UP_TO ? 12 : 24 };
    const made = layoutWith(style, seated, stage, elsewhere, lines?.under ?? null, before?.get(fontSize));
    tried.set(fontSize, made.tried);
    const cost = made.cost + (wanted - fontSize) * 0.6 * seated.length;
    if (best === null || cost < best.cost) best = { ...made, cost };
    // good enough as it is, or so many names that one attempt must do
    if (made.cost <= GOOD_ENOUGH * seated.length || seated.length > MANY) break;
  }
  const { table, discs, labels } = best!;
  const places = new Map(discs.map(({ id, x, y, r, angle }) => [id, { x, y, r, angle, label: labels.get(id)! }]));
  return { table, places, drawn: lines?.drawn ?? join(table, discs), tried };
}

/** What names are to keep clear of: where an arrangement has everybody, flows are the same with any type. */
function linesOf(
  seated: readonly SceneParty[],
  stage: Stage,
  elsewhere: Elsewhere,
  join: Join,
): { readonly drawn: ReturnType<Join>; readonly under: LinesUnder | null } {
  const { table, discs } = seatedIn(roomOf(stage), { fontSize: FONT, wrap: 24 }, seated, elsewhere);
  const drawn = join(table, discs);
  return { drawn, under: seated.length > MANY ? null : linesUnder(drawn.flows) };
}

function firstFont(count: number, { width, height }: Stage): number {
  const small = Math.min(width, height);
  if (small < 260) return 10;
  if (count > MANY) return LEAST_FONT;
  if (small < 520 || count > 40) return 12.5;
  return count > 20 ? 13 : FONT;
}

interface Made extends PlacedLabels {
  readonly table: Ellipse;
  readonly discs: readonly Labelled[];
}

function layoutWith(
  style: LabelStyle,
  seated: readonly SceneParty[],
  stage: Stage,
  elsewhere: Elsewhere,
  under: LinesUnder | null,
  before: TriedLabels | undefined,
): Made {
  const first = seatedIn(roomOf(stage), style, seated, elsewhere);
  const clear = elsewhere.arrangement === undefined ? roomClearOf(stage, first) : null;
  const { table, discs } = clear === null ? first : seatedIn(clear, style, seated, elsewhere);
  const badges = discs.flatMap((disc, seat) => besideOf(disc, seated[seat]!));
  const obstacles = elsewhere.arrangement === undefined ? badges : [...badges, elsewhere.challengeAt(table)];
  const box: Box = {
    left: 4,
    top: 4,
    right: stage.width - 4,
    bottom: stage.height - Math.max(4, stage.insets.bottom - 8),
  };
  return { table, discs, ...placeLabels(discs, obstacles, stage.taken, box, style, under, before) };
}

interface Seated {
  readonly table: Ellipse;
  readonly angles: readonly number[];
  readonly discs: readonly Labelled[];
}

/** Everybody at the largest table that this room has, or where an arrangement has them in it. */
function seatedIn(
  room: Room,
  style: LabelStyle,
  seated: readonly SceneParty[],
  { moved, arrangement }: Elsewhere,
): Seated {
  const { table, angles } =
    arrangement === undefined ? tableThatFits(style, seated, room) : { table: frameOf(room), angles: [] };
  const radii = discRadii(seated.length, arrangement === undefined ? table : within(table));
  const most = seated.reduce((top, { throughput }) => Math.max(top, throughput), 0);
  const discs = seated.map((party, seat): Labelled => {
    const at = arrangement === undefined ? moved.get(party.id) : (arrangement.places.get(party.id) ?? BESIDE);
    const point =
      at === undefined
        ? onEllipse(table, angles[seat]!)
        : { x: table.x + at.x * table.rx, y: table.y + at.y * table.ry };
    const angle = at === undefined ? angles[seat]! : Math.atan2(at.x, -at.y);
    return {
      x: point.x,
      y: point.y,
      r: discRadius(party.throughput, most, radii),
      angle,
      id: party.id,
      names: party.names,
      word: party.word,
      prominence: party.prominence,
    };
  });
  return { table, angles, discs };
}

/**
 * A room with so much less that nobody's seat is under what lies over the stage; null where none is. Seats count, whoever was
 * placed elsewhere by hand, and discs as the largest: or one party moved, one flow changed, would move the whole table.
 */
function roomClearOf(stage: Stage, { table, angles }: Seated): Room | null {
  const { largest } = discRadii(angles.length, table);
  const over = stage.taken.find((box) =>
    angles.some((angle) => overlap(box, around(onEllipse(table, angle), largest))),
  );
  if (over === undefined) return null;
  const room = roomOf(stage);
  const [right, bottom] = [room.left + room.width, room.top + room.height];
  const cuts: readonly Room[] = [
    { ...room, height: over.top - room.top },
    { ...room, width: over.left - room.left },
    { ...room, left: over.right, width: right - over.right },
    { ...room, top: over.bottom, height: bottom - over.bottom },
  ];
  return cuts.reduce((most, cut) => (cut.width * cut.height > most.width * most.height ? cut : most));
}

const around = ({ x, y }: Point, r: number): Box => ({ left: x - r, top: y - r, right: x + r, bottom: y + r });

/** Where the arrow of what is given up lies: so far out, and so wide with its head. px */
const GIVEN_UP = [10, 22, 34];
const GIVEN_UP_WIDE = 7;

/** The badges on a disc and the arrow to nobody, on the stage: names keep clear of them too. */
function besideOf(disc: Labelled, { signals, soleHolder, givesUp }: SceneParty): readonly Disc[] {
  const badges = [...(signals > 0 ? [signalBadge(disc.r)] : []), ...(soleHolder ? [holderBadge(disc.r)] : [])];
  return [
    ...badges.map((badge) => ({ x: disc.x + badge.x, y: disc.y + badge.y, r: badge.r })),
    ...(givesUp ? GIVEN_UP.map((out) => openAt(disc, disc.angle, out, GIVEN_UP_WIDE)) : []),
  ];
}

/** Of a table in the frame: discs are as large as at one. */
const within = ({ rx, ry }: Ellipse): Pick<Ellipse, "rx" | "ry"> => ({ rx: rx * 0.8, ry: ry * 0.8 });

/** Where one stands who was not placed yet. */
const BESIDE = { x: 0, y: 1 };

/** What an arrangement's places are measured from: all of the room but for names at its edge. */
const frameOf = ({ left, top, width, height }: Room): Ellipse => ({
  x: left + width / 2,
  y: top + height / 2,
  rx: Math.max(10, width / 2 - Math.min(86, width * 0.16)),
  ry: Math.max(10, height / 2 - Math.min(58, height * 0.12)),
});

/** The same of a stage. */
export const frameOn = (stage: Stage): Ellipse => frameOf(roomOf(stage));

const roomOf = ({ width, height, insets: { top, right, bottom, left }, round }: Stage): Room => ({
  round,
  left,
  top,
  width: width - left - right,
  height: height - top - bottom,
});
