import type { FlowGraph } from "../graph/flow-graph.ts";
import type { Run } from "./measure.ts";

/** Σ_j min(w_ij, w_ji): how much of what a node gives is answered directly by those it gives to. */
export function answered(graph: FlowGraph, node: number): number {
  const { targets, outWeights, sources, inWeights } = graph;
  const outEnd = graph.outOffsets[node + 1]!;
  const inEnd = graph.inOffsets[node + 1]!;
  let back = graph.inOffsets[node]!;
  let sum = 0;
  // Both rows ascend, so they are gone through side by side, which spares a search per partner.
  for (let k = graph.outOffsets[node]!; k < outEnd; k++) {
    const other = targets[k]!;
    while (back < inEnd && sources[back]! < other) back++;
    if (back === inEnd) break;
    if (sources[back] === other) sum += Math.min(outWeights[k]!, inWeights[back]!);
  }
  return sum;
}

/** The same of every node, for the three measures that ask for it. */
export function allAnswered({ graph }: Run): Float64Array {
  const sums = new Float64Array(graph.nodes);
  for (let node = 0; node < graph.nodes; node++) sums[node] = answered(graph, node);
  return sums;
}
