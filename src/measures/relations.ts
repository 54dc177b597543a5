import type { FlowGraph } from "../graph/flow-graph.ts";
import type { Pairs } from "../solve/peel-leaves.ts";

/** The pairs between whom anything flows, whichever way. */
export function relations(graph: FlowGraph): Pairs {
  const [first, second] = [new Uint32Array(graph.edges), new Uint32Array(graph.edges)];
  let pairs = 0;
  for (let node = 0; node < graph.nodes; node++) {
    for (let k = graph.outOffsets[node]!; k < graph.outOffsets[node + 1]!; k++) {
      const target = graph.targets[k]!;
      // A pair that gives both ways is taken where its smaller node gives.
      if (target < node && graph.indexOf(target, node) >= 0) continue;
      first[pairs] = node;
      second[pairs++] = target;
    }
  }
  return { first: first.subarray(0, pairs), second: second.subarray(0, pairs) };
}

/** O_i − I_i of each node, not rounded to 0, so that they add up to 0. */
export const surplus = (graph: FlowGraph): Float64Array =>
  Float64Array.from({ length: graph.nodes }, (_, node) => graph.outflow(node) - graph.inflow(node));
