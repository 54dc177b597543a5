import type { FlowGraph } from "../graph/flow-graph.ts";
import type { RepairOptions, Way } from "./repair-options.ts";

/** A flow that may change. Sizes are told in `unit`. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  /** How much more it may become; Infinity where nothing holds it. */
  readonly more: number;
  /** How much less. */
  readonly less: number;
}

/** Every flow that may change, in the order of its nodes. The third party is the node after the last. */
export function arcsOf(graph: FlowGraph, options: RepairOptions, unit: number): readonly Arc[] {
  const { allow, locked = [], caps = [], notMore = [], thirdParty = false, apart = [], table = -1 } = options;
  const wayKey = (from: number, to: number): number => from * (graph.nodes + 1) + to;
  const keysOf = (ways: readonly Way[]): ReadonlySet<number> => new Set(ways.map(([from, to]) => wayKey(from, to)));
  const [still, held] = [keysOf(locked), keysOf(notMore)];
  const capOf = new Map(caps.map(([from, to, most]) => [wayKey(from, to), most]));
  const standsApart = new Set(apart);

  const arcs: Arc[] = [];
  const add = (from: number, to: number, canBeNew: boolean): void => {
    const key = wayKey(from, to);
    const now = from < graph.nodes && to < graph.nodes ? graph.weight(from, to) : 0;
    if (still.has(key) || standsApart.has(from) || standsApart.has(to) || (now === 0 && !canBeNew)) return;
    const most = capOf.get(key) ?? Number.POSITIVE_INFINITY;
    const more = allow === "less" && now > 0 ? 0 : held.has(key) ? 0 : Math.max(0, most - now) / unit;
    const less = allow === "more" ? 0 : now / unit;
    if (more > 0 || less > 0) arcs.push({ from, to, more, less });
  };
  const canBeNew = allow === "any" || allow === "existing";
  for (let from = 0; from < graph.nodes; from++) {
    const partners = partnersOf(graph, from);
    const others = allow === "any" && from !== table ? parties(graph, table, partners) : partners;
    for (const to of others) if (to !== from) add(from, to, canBeNew);
  }
  if (thirdParty) {
    for (let node = 0; node < graph.nodes; node++) {
      if (node === table) continue;
      add(node, graph.nodes, true);
      add(graph.nodes, node, true);
    }
  }
  return arcs;
}

/** With whom a node has any flow, either way, in their order. */
function partnersOf(graph: FlowGraph, node: number): readonly number[] {
  const out = graph.targets.subarray(graph.outOffsets[node]!, graph.outOffsets[node + 1]!);
  const into = graph.sources.subarray(graph.inOffsets[node]!, graph.inOffsets[node + 1]!);
  return [...new Set([...out, ...into])].sort((a, b) => a - b);
}

/** All but the table, which stands among them only where it is a partner. */
const parties = (graph: FlowGraph, table: number, partners: readonly number[]): readonly number[] =>
  Array.from({ length: graph.nodes }, (_, node) => node).filter((node) => node !== table || partners.includes(node));
