import type { FlowGraph } from "../graph/flow-graph.ts";
import { relations, surplus } from "../measures/relations.ts";
import { type FewestChanges, fewestChanges } from "../solve/fewest-changes.ts";
import { type Arc, arcsOf } from "./repair-arcs.ts";
import type { RepairOptions } from "./repair-options.ts";

/** What a repair rests on: flows that may change, and what has to hold. Amounts are told in flows of middle size. */
export interface Problem {
  readonly arcs: readonly Arc[];
  readonly rows: readonly BalanceRow[];
  /** What a flow of middle size is. */
  readonly unit: number;
  /** More than can have to move in one relation. */
  readonly enough: number;
  /** Nodes that are not within the tolerance yet. */
  readonly outside: readonly number[];
  /** The relations that are enough without that one, where nothing but exact balance is asked; null where more is. */
  readonly plain: ((without: string | null) => FewestChanges) | null;
}

/** Σ factor × (what an arc becomes more, or less) lies between two bounds. */
export interface BalanceRow {
  /** Whose balance it is. */
  readonly node: number;
  readonly arcs: readonly number[];
  readonly factor: (arc: Arc) => number;
  readonly least: number;
  readonly most: number;
}

/** Below this share of a flow of middle size a change is the solver's rounding. */
export const NOTHING = 1e-7;

export function problemOf(graph: FlowGraph, options: RepairOptions): Problem {
  const { tolerance, apart = [], table = -1, rates } = options;
  const unit = graph.edges === 0 ? 1 : graph.total / graph.edges;
  const arcs = arcsOf(graph, options, unit);
  const touching = Array.from({ length: graph.nodes + 1 }, (): number[] => []);
  for (const [k, { from, to }] of arcs.entries()) {
    touching[from]!.push(k);
    touching[to]!.push(k);
  }
  const tau = (tolerance - 1) / (tolerance + 1);
  const free = new Set(apart);
  const rows: BalanceRow[] = [];
  const outside: number[] = [];
  for (let node = 0; node < graph.nodes; node++) {
    if (free.has(node)) continue;
    const [out, into] = [graph.outflow(node) / unit, graph.inflow(node) / unit];
    // giving × O′ − taking × I′ lies between two bounds.
    const row = (giving: number, taking: number, least: number, most: number): void => {
      const now = giving * out - taking * into;
      rows.push({
        node,
        arcs: touching[node]!,
        factor: ({ from }) => (from === node ? giving : -taking),
        least: least - now,
        most: most - now,
      });
    };
    const rate = rates?.[node] ?? 1;
    if (node === table || Number.isNaN(rate)) {
      row(1, 1, Math.min(0, out - into), Math.max(0, out - into));
      continue;
    }
    if (tau === 0) row(1, rate, 0, 0);
    else {
      row(1 - tau, (1 + tau) * rate, Number.NEGATIVE_INFINITY, 0);
      row(1 + tau, (1 - tau) * rate, 0, Number.POSITIVE_INFINITY);
    }
    if (Math.abs(out - rate * into) > tau * (out + rate * into) + NOTHING) outside.push(node);
  }
  let moved = 0;
  for (let node = 0; node < graph.nodes; node++) {
    const rate = rates?.[node] ?? 1;
    moved += Math.abs(graph.outflow(node) - (Number.isNaN(rate) ? 1 : rate) * graph.inflow(node)) / (rates ? 1 : 2);
  }
  const enough = ((moved + 2 * tau * graph.total) * gainOf(rates)) / unit;
  return { arcs, rows, unit, outside, enough, plain: plainly(graph, options) };
}

/** How much larger a shift can become on its way through parties that are even at other ratios than 1. */
const gainOf = (rates: RepairOptions["rates"]): number =>
  (rates ?? new Float64Array()).reduce(
    (gain, rate) => (Number.isNaN(rate) ? gain : Math.min(MOST_GAIN, gain * Math.max(rate, 1 / rate))),
    1,
  );
/** Beyond this the program could not tell one from none. */
const MOST_GAIN = 1e4;

/** Exact balance along what is there, and nothing else: the groups of DESIGN §4 answer that, without a search. */
function plainly(graph: FlowGraph, options: RepairOptions): Problem["plain"] {
  const { allow, tolerance, locked = [], caps = [], notMore = [], apart = [], thirdParty = false, rates } = options;
  const more = [locked, caps, notMore, apart].some((each) => each.length > 0) || thirdParty || rates !== undefined;
  if (options.fewest !== true || allow !== "existing" || tolerance !== 1 || more) return null;
  const gross = Float64Array.from({ length: graph.nodes }, (_, node) => graph.outflow(node) + graph.inflow(node));
  const { first, second } = relations(graph);
  return (without) => {
    const kept = Uint32Array.from(first.keys()).filter(
      (k) => relationOf({ from: first[k]!, to: second[k]! }) !== without,
    );
    const pairs = { first: kept.map((k) => first[k]!), second: kept.map((k) => second[k]!) };
    return fewestChanges(graph.nodes, pairs, surplus(graph), gross);
  };
}

/** The problem with only some of its flows. */
export function only(problem: Problem, wanted: (arc: Arc) => boolean): Problem {
  const at = new Map<number, number>();
  const arcs = problem.arcs.filter((arc, k) => {
    if (!wanted(arc)) return false;
    at.set(k, at.size);
    return true;
  });
  const rows = problem.rows.map((row) => ({ ...row, arcs: row.arcs.flatMap((k) => at.get(k) ?? []) }));
  return { ...problem, arcs, rows };
}

type Ends = Pick<Arc, "from" | "to">;
export const isSameWay = (one: Ends, other: Ends): boolean => one.from === other.from && one.to === other.to;

/** The two ends as one relation, whichever way. */
export const relationOf = ({ from, to }: Ends): string => `${Math.min(from, to)} ${Math.max(from, to)}`;
