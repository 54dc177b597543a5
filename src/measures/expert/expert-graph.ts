import type { DirectedGraph } from "graphology";
import { type FlowGraph, flowGraph } from "../../graph/flow-graph.ts";
import { type EdgeAttributes, graphologyGraph, type NodeAttributes } from "../../graph/graphology.ts";
import type { Run } from "../measure.ts";

/**
 * What the expert panel looks at: the flows between parties alone. With the table as a node it would be the broker of
 * all, and these numbers rank brokers.
 */
export function betweenParties({ graph, parties }: Run): FlowGraph {
  if (graph.nodes === parties) return graph;
  const from: number[] = [];
  const to: number[] = [];
  const weights: number[] = [];
  for (let source = 0; source < parties; source++) {
    for (let k = graph.outOffsets[source]!; k < graph.outOffsets[source + 1]!; k++) {
      if (graph.targets[k]! >= parties) continue;
      from.push(source);
      to.push(graph.targets[k]!);
      weights.push(graph.outWeights[k]!);
    }
  }
  return flowGraph(parties, Uint32Array.from(from), Uint32Array.from(to), Float64Array.from(weights));
}

/** The same as graphology's packages want it; the nodes' names are their indices. */
export const expertGraph = (run: Run): DirectedGraph<NodeAttributes, EdgeAttributes> =>
  graphologyGraph(
    run.shared(betweenParties),
    run.ids.map((_, index) => ({ id: String(index), label: "" })),
  );

/** A column out of what graphology's packages give: a value by node. Some of them refuse a graph of nothing. */
export function columnOf(
  run: Run,
  values: (graph: DirectedGraph<NodeAttributes, EdgeAttributes>) => Readonly<Record<string, number>>,
): Float64Array {
  if (run.parties === 0) return new Float64Array();
  const found = values(run.shared(expertGraph));
  return Float64Array.from({ length: run.parties }, (_, party) => found[String(party)] ?? Number.NaN);
}

/** From here on a panel would keep one waiting for minutes; graphology also needs ten times the memory of the rest. */
export const EXPERT_LIMIT = 1e9;
