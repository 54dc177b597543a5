import { compareText } from "../domain/compare-text.ts";
import type { State } from "../domain/partnership.ts";
import { type Endpoint, NOBODY, type Party, type PartyId, TABLE } from "../domain/party.ts";
import { piecesAtTable } from "../domain/piece.ts";
import type { Evaluation } from "../measures/evaluate.ts";
import { messages } from "../text/messages.ts";
import type { Arrangement } from "./arrangement.ts";
import { sceneChallenge } from "./challenge.ts";
import { type DrawnFlow, drawnFlows } from "./drawn-flows.ts";
import type { Disc } from "./flow-shape.ts";
import { inSeats } from "./in-seats.ts";
import type { Curves } from "./kept-curves.ts";
import { frameOn, type Join, type Layout, layoutTable, type Place, type Stage } from "./layout.ts";
import { legendOf } from "./legend.ts";
import type { Ellipse } from "./round-table.ts";
import type { Scene, SceneNode } from "./scene.ts";
import { sceneFlows } from "./scene-flows.ts";
import { type PartyStyle, type SceneParty, sceneParties } from "./scene-party.ts";
import { seatOrder, type Tie } from "./seat-order.ts";

export interface SceneOptions extends PartyStyle {
  /** The stage, in px. */
  readonly width: number;
  readonly height: number;
  /** Parties that were dragged from their seat: offset from the table's centre over its radii. */
  readonly moved?: ReadonlyMap<PartyId, { readonly x: number; readonly y: number }>;
  /** What the discs' sizes show, by party; left out: all that goes through. */
  readonly sizes?: ReadonlyMap<PartyId, number> | undefined;
  /** Where everybody stands when they do not sit round the table; then `moved` is of no use. */
  readonly arrangement?: Arrangement | undefined;
  /** The seats of an earlier scene: those who sit there keep their place in the order, and others find one. */
  readonly seats?: readonly PartyId[];
  /** px to keep free along the stage's edges. Left out: a legend's height below, on a stage that is 520 px or higher. */
  readonly insets?: Stage["insets"];
  /** Boxes on the stage, in px, over which something else lies (a caption, buttons): no name stands there. */
  readonly taken?: Stage["taken"];
  /** A round table on a narrow stage too, as beside a question: the photo's own proportion. */
  readonly round?: boolean;
}

/** The challenge's disc, as a share of the table's smaller radius; and while nobody has said what it is. */
const CHALLENGE = 0.27;
const NO_CHALLENGE = 0.19;
/** On a small table (a phone) it is larger, so that the challenge, or the request for it, can be read: up to this, px and share. */
const READABLE = { radius: 44, share: 0.4, from: 90 };
const LEGEND_FROM = 520;

/**
 * The photo of a state: the parties round the table, their discs, names and flows. The same state and evaluation give
 * the same scene, whatever the order of parties and flows in the state. Any number of parties is drawn; above some
 * sixty the discs grow small and the least important names make room.
 */
export const buildScene = (state: State, evaluation: Evaluation, options: SceneOptions): Scene =>
  rebuildScene(state, evaluation, options, null).scene;

/** A scene, and what it was worked out from. */
export interface BuiltScene {
  readonly scene: Scene;
  readonly tried: Layout["tried"];
  readonly curves: Curves;
}

/**
 * The same, and kept so that the scene after the next edit takes over what has not changed: `before` is what was built
 * of an earlier state, or of any other. The scene is the same without it, and takes several times as long.
 */
export function rebuildScene(
  state: State,
  evaluation: Evaluation,
  options: SceneOptions,
  before: BuiltScene | null,
): BuiltScene {
  const t = messages[options.language];
  const parties = [...state.parties].sort(byName);
  const drawn = drawnFlows(state, evaluation.lens);
  const seats = seatsOf(parties, drawn, options.seats ?? []);
  const { sizes } = options;
  const shown = sceneParties(seats, state, evaluation, options);
  const seated =
    sizes === undefined ? shown : shown.map((party) => ({ ...party, throughput: sizes.get(party.id) ?? 0 }));
  const asked = state.about.challenge.trim() === "" && state.pieces.length === 0;
  const { arrangement } = options;
  const own = arrangement?.challenge ?? { x: 0, y: 0 };
  const centreOf = ({ x, y, rx, ry }: Ellipse): Disc => ({
    x: x + own.x * rx,
    y: y + own.y * ry,
    r: challengeRadius(Math.min(rx, ry) * (arrangement === undefined ? 1 : 0.72), asked),
  });
  const known = new Map(state.parties.map(({ id, name }) => [id, name]));
  const name = (end: Endpoint): string =>
    end === TABLE
      ? (state.about.table?.name ?? t.common.table)
      : end === NOBODY
        ? t.common.nobody
        : (known.get(end) ?? "");
  const { language, collecting = false, looking = false } = options;
  const looks = { language, alike: collecting, numbers: !collecting && !looking, open: arrangement !== undefined };
  const join: Join = (table, discs) =>
    sceneFlows(drawn, [...discs].sort(byId), centreOf(table), table, name, looks, before?.curves);
  const elsewhere = { moved: options.moved ?? new Map(), arrangement, challengeAt: centreOf };
  const laid = layoutTable(seated, stageOf(options), elsewhere, join, before?.tried);
  const { table, places, tried } = laid;
  const { flows, curves } = laid.drawn;
  const nodes = seated.map((party) => nodeOf(party, places.get(party.id)!)).sort(byId);
  const order = seats.map(({ id }) => id);
  const counted = flows.reduce((sum, arrow) => sum + arrow.flows.length, 0);
  const scene: Scene = {
    width: options.width,
    height: options.height,
    title: t.photo.title(state.about.title.trim() || t.common.untitled, parties.length, counted),
    table: arrangement === undefined ? table : { ...table, shown: arrangement.table },
    frame: frameOn(stageOf(options)),
    taken: options.taken ?? [],
    challenge: sceneChallenge(centreOf(table), state.about.challenge, t.photo.askChallenge, piecesAtTable(state)),
    nodes,
    seats: order,
    flows,
    // its examples are the first that sit so: what parties are called inside makes no difference
    legend: legendOf(inSeats({ nodes, seats: order }), flows, t.photo),
  };
  return { scene, tried, curves };
}

/** Written out: taking a record's rest and spreading two into a third takes far longer, for every party at each edit. */
const nodeOf = (party: SceneParty, { x, y, r, angle, label }: Place): SceneNode => ({
  id: party.id,
  name: party.name,
  core: party.core,
  side: party.side,
  tilt: party.tilt,
  ring: party.ring,
  signals: party.signals,
  soleHolder: party.soleHolder,
  description: party.description,
  x,
  y,
  r,
  angle,
  label,
});

const byId = (a: { readonly id: PartyId }, b: { readonly id: PartyId }): number => compareText(a.id, b.id);

/** By the id that people know, so that it does not matter in which order a file brought the parties. */
const byName = (a: Party, b: Party): number =>
  compareText(a.code ?? a.name, b.code ?? b.name) || compareText(a.id, b.id);

/** The parties in seat order. What they exchange counts, both ways together, whether it flows yet or is hoped for. */
function seatsOf(parties: readonly Party[], drawn: readonly DrawnFlow[], before: readonly PartyId[]): readonly Party[] {
  const index = new Map<Endpoint, number>(parties.map(({ id }, at) => [id, at]));
  const keep = [...new Set(before.flatMap((id) => index.get(id) ?? []))];
  if (keep.length === parties.length) return keep.map((at) => parties[at]!);
  const ties = new Map<number, Tie>();
  for (const { from, to, value } of drawn) {
    const [one, other] = [index.get(from), index.get(to)];
    if (one === undefined || other === undefined || value === null) continue;
    const [a, b] = [Math.min(one, other), Math.max(one, other)];
    const key = a * parties.length + b;
    ties.set(key, { a, b, weight: (ties.get(key)?.weight ?? 0) + value });
  }
  return seatOrder(parties.length, [...ties.values()], keep).map((at) => parties[at]!);
}

function challengeRadius(tableRadius: number, asked: boolean): number {
  const readable = tableRadius < READABLE.from ? 0 : Math.min(READABLE.radius, tableRadius * READABLE.share);
  return Math.max(tableRadius * (asked ? NO_CHALLENGE : CHALLENGE), readable);
}

function stageOf({ width, height, insets, taken = [], round = false }: SceneOptions): Stage {
  const edge = Math.min(12, height * 0.03);
  const below = height >= LEGEND_FROM ? 62 : edge;
  return { width, height, taken, round, insets: insets ?? { top: edge, right: edge, bottom: below, left: edge } };
}
