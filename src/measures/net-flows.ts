import { type FlowGraph, flowGraph } from "../graph/flow-graph.ts";
import { difference } from "./difference.ts";

/** What is left of each pair's flows once they are set off against each other: n_ij = max(w_ij − w_ji, 0). */
export function netFlows(graph: FlowGraph): FlowGraph {
  const [from, to] = [new Uint32Array(graph.edges), new Uint32Array(graph.edges)];
  const net = new Float64Array(graph.edges);
  for (let node = 0; node < graph.nodes; node++) {
    for (let k = graph.outOffsets[node]!; k < graph.outOffsets[node + 1]!; k++) {
      const target = graph.targets[k]!;
      from[k] = node;
      to[k] = target;
      net[k] = Math.max(0, difference(graph.outWeights[k]!, graph.weight(target, node)));
    }
  }
  return flowGraph(graph.nodes, from, to, net);
}
