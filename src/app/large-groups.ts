import { newParty } from "../domain/create.ts";
import { type FlowGraph, flowGraph } from "../graph/flow-graph.ts";
import { communities } from "../solve/communities.ts";
import { drawnPart } from "../view/large/drawn-part.ts";
import type { LargeGroups } from "../view/large/large-network.ts";

/** So many groups have room on a table. */
const SHOWN = 16;

/** The groups of a large network: the largest as parties, named by the one of each through which most flows. */
export function largeGroups(
  graph: FlowGraph,
  bySize: Uint32Array,
  names: readonly string[],
  title: string,
): LargeGroups {
  const { of } = communities(partiesOnly(graph, names.length));
  const sizes = new Uint32Array(of.length);
  for (let node = 0; node < names.length; node++) sizes[of[node]!]!++;
  const kept = [...sizes.keys()].filter((group) => sizes[group]! > 1).sort((a, b) => sizes[b]! - sizes[a]! || a - b);
  const shown = kept.slice(0, SHOWN);
  const place = new Int32Array(of.length).fill(-1);
  for (const [at, group] of shown.entries()) place[group] = at;
  // Of each party, so that a group can be looked through.
  const groupOf = Int32Array.from({ length: names.length }, (_, node) => place[of[node]!]!);
  const leads = new Int32Array(shown.length).fill(-1);
  for (const node of bySize) {
    const at = place[of[node]!]!;
    if (at >= 0 && leads[at] === -1) leads[at] = node;
  }
  const between = new Float64Array(shown.length ** 2);
  const touching = new Float64Array(shown.length);
  // The table, which comes after all parties, is in no group.
  for (let from = 0; from < graph.nodes; from++) {
    const there = groupOf[from] ?? -1;
    for (let k = graph.outOffsets[from]!; k < graph.outOffsets[from + 1]!; k++) {
      const here = groupOf[graph.targets[k]!] ?? -1;
      const weight = graph.outWeights[k]!;
      if (there >= 0) touching[there]! += weight;
      if (here >= 0 && here !== there) touching[here]! += weight;
      if (there >= 0 && here >= 0) between[there * shown.length + here]! += weight;
    }
  }
  const inside = shown.map((_, at) => between[at * shown.length + at]!);
  const idOf = (at: number): string => `g${at}`;
  const flows = [...between.keys()].flatMap((k) => {
    const [from, to] = [Math.floor(k / shown.length), k % shown.length];
    return from === to || between[k] === 0 ? [] : [{ from: idOf(from), to: idOf(to), weight: between[k]! }];
  });
  const part = (sum: number): number => (graph.total === 0 ? 0 : sum / graph.total);
  return {
    count: kept.length,
    largest: drawnPart(
      title,
      null,
      shown.map((_, at) => newParty({ id: idOf(at), name: names[leads[at]!]! })),
      flows,
    ),
    leads: [...leads],
    of: groupOf,
    sizes: shown.map((group) => sizes[group]!),
    staying: inside.map((sum, at) => (touching[at] === 0 ? 0 : sum / touching[at]!)),
    parties: shown.reduce((sum, group) => sum + sizes[group]!, 0),
    shareInside: part(inside.reduce((sum, value) => sum + value, 0)),
    shareBetween: part(flows.reduce((sum, { weight }) => sum + weight, 0)),
  };
}

/** Without the table: it would join everybody who works through it. It comes last, so its row and its ends are left out. */
function partiesOnly(graph: FlowGraph, parties: number): FlowGraph {
  if (graph.nodes === parties) return graph;
  const [from, to] = [new Uint32Array(graph.edges), new Uint32Array(graph.edges)];
  const weights = new Float64Array(graph.edges);
  let count = 0;
  for (let node = 0; node < parties; node++)
    for (let k = graph.outOffsets[node]!; k < graph.outOffsets[node + 1]!; k++) {
      if (graph.targets[k]! >= parties) continue;
      from[count] = node;
      to[count] = graph.targets[k]!;
      weights[count++] = graph.outWeights[k]!;
    }
  return flowGraph(parties, from.slice(0, count), to.slice(0, count), weights.slice(0, count));
}
