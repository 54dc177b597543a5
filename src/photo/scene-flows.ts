import type { Endpoint } from "../domain/party.ts";
import { NOBODY, TABLE } from "../domain/party.ts";
import type { Language } from "../text/language.ts";
import { messages } from "../text/messages.ts";
import { valueText } from "../text/numbers.ts";
import { BESIDE, type Beside, CLEARANCE, COARSEST, curvature, type Surroundings, TABLE_BEND } from "./curvature.ts";
import { discGrid } from "./disc-grid.ts";
import type { DrawnFlow } from "./drawn-flows.ts";
import { type Disc, FLOW_GAP, flowShape } from "./flow-shape.ts";
import {
  type Curve,
  type Curves,
  type Ends,
  inStep,
  keptCurvatures,
  sameBeside,
  sameLine,
  sameWords,
} from "./kept-curves.ts";
import { type Ellipse, seatSpacing } from "./round-table.ts";
import type { SceneFlow, SceneNode } from "./scene.ts";

/** Width of the largest flow on a table of this radius, and of the smallest on any. px */
const WIDEST = 13;
const AT_RADIUS = 255;
/** The same on a phone. */
const WIDEST_SMALL = 8;
/** Share of the table that the flows may cover. */
const MOST_INK = 0.26;
const THINNEST = 1.4;
/** Where all are alike. */
const ALIKE = 2.4;
/** More flows than this are thinner. */
const FEW_FLOWS = 200;
/** A hollow line needs this much. px */
const THINNEST_AGREED = 5;
/** Clear space between the two ways of one pair, halfway. px */
const BETWEEN_WAYS = 3;
/** Steps of the search for curves above which it is made coarser: very many flows need no fine aim. */
const SEARCH_STEPS = 6e6;
/** How far flows may go where nobody sits at a table, over the frame's radii: not to what stands beside and below the photo. */
const OPEN = 1.13;
/** A flow to nobody: so far out of the disc, and so far aside of straight out, where the name stands. */
const NOBODY_LENGTH = 30;
const NOBODY_ASIDE = (58 / 180) * Math.PI;

/** Of most flows: no other between the same two. */
const NONE: readonly number[] = [];
const ALONE: Beside = { same: NONE, back: null };

interface FlowLooks {
  readonly language: Language;
  /** All of one width. */
  readonly alike: boolean;
  /** Whether they are told. */
  readonly numbers: boolean;
  /** Nobody sits at the table's edge: flows need not keep within it. */
  readonly open: boolean;
}

type Placed = Pick<SceneNode, "id" | "x" | "y" | "r" | "angle">;

/**
 * The flows as curves that keep right. Width is linear in value. What goes to nobody is a short arrow that leaves its
 * giver aside of the name and ends in the open. Large flows come first, so that small ones lie on top.
 * `before`: the curves of an earlier photo; the flows are the same without them, and take longer.
 */
export function sceneFlows(
  drawn: readonly DrawnFlow[],
  nodes: readonly Placed[],
  challenge: Disc,
  table: Ellipse,
  name: (end: Endpoint) => string,
  { language, alike, numbers, open }: FlowLooks,
  before: Curves | undefined,
): { readonly flows: readonly SceneFlow[]; readonly curves: Curves } {
  // nothing but a place and a size: the search below reads them some hundred thousand times
  const discs = new Map<Endpoint, Disc>([
    ...nodes.map(({ id, x, y, r }): [Endpoint, Disc] => [id, { x, y, r }]),
    [TABLE, { x: challenge.x, y: challenge.y, r: challenge.r }],
  ]);
  const all = [...discs.values()];
  const ends = new Map([...discs].map(([end, disc], at) => [end, { disc, name: name(end), at }]));
  const angles = new Map<Endpoint, number>(nodes.map(({ id, angle }) => [id, angle]));
  const grid = discGrid(all, CLEARANCE);
  const spacing = seatSpacing(nodes.length, table);
  const gap = Math.min(FLOW_GAP, spacing * 0.12);
  const largest = drawn.reduce((most, { value }) => Math.max(most, value ?? 0), 0);
  const widest = widestFlow(drawn, table, spacing, largest);
  const crowd = Math.sqrt(Math.min(1, FEW_FLOWS / drawn.length));
  const coarseness = Math.max(
    1,
    Math.min(COARSEST, Math.ceil(Math.sqrt((drawn.length * all.length * 800) / SEARCH_STEPS))),
  );
  const keptCurvature = keptCurvatures(before, { language, table, coarseness, gap, discs });
  // what is said and how far flows stay from discs is the same for all of a photo
  const comparable = before?.language === language && before.gap === gap;
  const edge = open ? { ...table, rx: table.rx * OPEN, ry: table.ry * OPEN } : table;
  const around: Surroundings = { discs: grid, table: edge, square: open, coarseness };
  const kept: Curve[] = [];
  const flows: SceneFlow[] = [];
  /** Of each ordered pair the first flow, by the places of its ends among the discs. */
  const firsts = new Map<number, Curve>();
  const earlier = inStep(before);
  let same = NONE;
  drawn.forEach((flow, nth) => {
    const thinnest = flow.state === "agreed" ? THINNEST_AGREED : (alike ? ALIKE : THINNEST) * crowd;
    const width = Math.max(thinnest, largest === 0 || alike ? 0 : ((flow.value ?? 0) / largest) * widest);
    const giver = ends.get(flow.from);
    const receiver =
      flow.to === NOBODY && giver !== undefined
        ? { disc: openEnd(giver.disc, angles.get(flow.from) ?? 0, width), name: name(NOBODY), at: all.length }
        : ends.get(flow.to);
    if (giver === undefined || receiver === undefined) return;
    const pair: Ends = { from: giver.disc, to: receiver.disc, giver: giver.name, receiver: receiver.name };
    const back = firsts.get(receiver.at * (all.length + 1) + giver.at)?.flow;
    const beside = same === NONE && back === undefined ? ALONE : { same, back: wayBack(back, width) };
    const old = earlier(flow);
    const toTable = flow.from === TABLE || flow.to === TABLE;
    const bend =
      flow.to === NOBODY
        ? 0
        : toTable
          ? TABLE_BEND + same.length * BESIDE
          : (keptCurvature(old, pair, beside) ?? curvature(pair.from, pair.to, around, beside));
    const made = sceneFlow(
      flow,
      { width, curvature: bend, gap, language, numbers },
      pair,
      comparable ? old : undefined,
    );
    const unchanged = old !== undefined && old.flow === made && sameBeside(old.beside, beside);
    const curve = unchanged ? old : { ...pair, beside, flow: made };
    kept.push(curve);
    flows.push(made);
    if (same === NONE) firsts.set(giver.at * (all.length + 1) + receiver.at, curve);
    const next = drawn[nth + 1];
    same = next?.from === flow.from && next.to === flow.to ? [...same, bend] : NONE;
  });
  // drawn is in a fixed order, and sorting keeps it among equals
  flows.sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  return { flows, curves: { language, table, coarseness, gap, discs, kept } };
}

const wayBack = (back: SceneFlow | undefined, width: number): Beside["back"] =>
  back === undefined ? null : { curvature: back.curvature, apart: (back.width + width) / 2 + BETWEEN_WAYS };

/** A flow with its line and its words: the one before where both are the same, for what shows it to see that. */
function sceneFlow(
  flow: DrawnFlow,
  { width, curvature, gap, language, numbers }: Looks,
  ends: Ends,
  old: Curve | undefined,
): SceneFlow {
  const { from, to, giver, receiver } = ends;
  const line = old !== undefined && sameLine(old, ends, curvature, width) ? old.flow : null;
  if (line !== null && sameWords(old!, flow, ends)) return line;
  const shape = line ?? flowShape(from, to, curvature, width, flow.state, gap);
  const { cost, worth } = flow;
  const text = (value: number | null): string => (value === null || !numbers ? "" : valueText(language, value));
  const costText = text(cost);
  const worthText = worth === cost ? costText : text(worth);
  const { photo } = messages[language];
  // what it weighs for the one and is worth to the other, where that differs and there are two
  const takenByNobody = flow.to === NOBODY || flow.to === TABLE;
  const said =
    takenByNobody || costText === worthText
      ? costText
      : flow.from === TABLE
        ? worthText
        : photo.ends(costText, worthText);
  // written out: spreading two objects into a third takes longer than all the rest
  return {
    id: JSON.stringify([flow.from, flow.to, flow.state]),
    flows: flow.flows,
    from: flow.from,
    to: flow.to,
    state: flow.state,
    value: flow.value,
    width,
    curvature,
    start: shape.start,
    control: shape.control,
    end: shape.end,
    head: shape.head,
    pillOut: shape.pillOut,
    pillIn: shape.pillIn,
    cost,
    worth,
    costText,
    worthText,
    description: numbers ? photo.flow(giver, receiver, said || null, flow.state) : photo.way(giver, receiver),
  };
}

interface Looks extends Pick<SceneFlow, "width" | "curvature"> {
  readonly gap: number;
  readonly language: Language;
  readonly numbers: boolean;
}

/**
 * The width of the largest flow: 13 px on a large table, less where seats are close together or where so much flows
 * that the ink would cover the table.
 */
function widestFlow(drawn: readonly DrawnFlow[], { rx, ry }: Ellipse, spacing: number, largest: number): number {
  const radius = Math.min(rx, ry);
  const room = Math.min(WIDEST, Math.max(WIDEST_SMALL, (WIDEST * radius) / AT_RADIUS), Math.max(4, spacing * 0.12));
  const sum = drawn.reduce((total, { value }) => total + (value ?? 0), 0);
  // a flow is about 1.3 radii long
  const ink = largest === 0 ? 0 : (sum / largest) * 1.3 * radius;
  return ink === 0 ? room : Math.min(room, Math.max(2.4, (MOST_INK * Math.PI * rx * ry) / ink));
}

/** Where a flow to nobody ends: a disc of no size in the open beside its giver. A wide one needs room for its head. */
function openEnd(from: Disc, angle: number, width: number): Disc {
  return openAt(from, angle, NOBODY_LENGTH + 1.5 * width, 0);
}

/** A disc so far out on the way to nobody. */
export function openAt(from: Disc, angle: number, out: number, r: number): Disc {
  const [aside, reach] = [angle + NOBODY_ASIDE, from.r + out];
  return { x: from.x + reach * Math.sin(aside), y: from.y - reach * Math.cos(aside), r };
}
