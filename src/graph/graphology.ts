import { DirectedGraph } from "graphology";
import type { FlowGraph } from "./flow-graph.ts";

export interface NodeAttributes {
  readonly label: string;
}

export interface EdgeAttributes {
  readonly weight: number;
}

/**
 * The graph for graphology's own metrics and exporters, for analysts. Nodes carry the ids and labels given, in index
 * order; an edge stands for an ordered pair and its summed weight, > 0. Graphology's metrics take a weight that is
 * missing or no number for 1, without a word, so one that is not finite throws here, as does another number of nodes
 * than the graph has (the table, where there is one, is the last of them). Some tens of thousands of flows at most:
 * graphology needs ten times the memory of `FlowGraph`.
 */
export function graphologyGraph(
  graph: FlowGraph,
  nodes: readonly { readonly id: string; readonly label: string }[],
): DirectedGraph<NodeAttributes, EdgeAttributes> {
  if (nodes.length !== graph.nodes) throw new Error(`${nodes.length} names for a graph of ${graph.nodes} nodes`);
  const made = new DirectedGraph<NodeAttributes, EdgeAttributes>({ allowSelfLoops: false });
  for (const { id, label } of nodes) made.addNode(id, { label });
  for (let from = 0; from < graph.nodes; from++) {
    for (let k = graph.outOffsets[from]!; k < graph.outOffsets[from + 1]!; k++) {
      const weight = graph.outWeights[k]!;
      if (!Number.isFinite(weight)) throw new Error(`the weight from ${nodes[from]!.id} is ${weight}`);
      made.addDirectedEdge(nodes[from]!.id, nodes[graph.targets[k]!]!.id, { weight });
    }
  }
  return made;
}
