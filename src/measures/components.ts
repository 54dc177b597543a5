import type { FlowGraph } from "../graph/flow-graph.ts";
import { type Components, strongComponents } from "../solve/strong-components.ts";

/** The strong components of a graph's first `nodes` nodes. Several measures ask for them, and they are found once. */
export function componentsOf(graph: FlowGraph, nodes: number = graph.nodes): Components {
  const ofGraph = known.get(graph) ?? new Map<number, Components>();
  known.set(graph, ofGraph);
  const components = ofGraph.get(nodes) ?? strongComponents(nodes, graph.outOffsets, graph.targets);
  ofGraph.set(nodes, components);
  return components;
}

/** Graphs never change, so what was found in one holds as long as it lives. */
const known = new WeakMap<FlowGraph, Map<number, Components>>();
