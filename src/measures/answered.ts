import type { FlowGraph } from "../graph/flow-graph.ts";

/** Σ_j min(w_ij, w_ji): how much of what a node gives is answered directly by those it gives to. */
export function answered(graph: FlowGraph, node: number): number {
  let sum = 0;
  for (let k = graph.outOffsets[node]!; k < graph.outOffsets[node + 1]!; k++) {
    sum += Math.min(graph.outWeights[k]!, graph.weight(graph.targets[k]!, node));
  }
  return sum;
}
