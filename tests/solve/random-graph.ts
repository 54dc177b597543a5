import type { Random } from "../../src/domain/random.ts";
import { type FlowGraph, flowGraph } from "../../src/graph/flow-graph.ts";

/** About `edges` flows between random nodes, each of a weight that `weight` makes. */
export function randomGraph(random: Random, nodes: number, edges: number, weight: () => number): FlowGraph {
  const node = (): number => Math.floor(random() * nodes);
  return flowGraph(
    nodes,
    Uint32Array.from({ length: edges }, node),
    Uint32Array.from({ length: edges }, node),
    Float64Array.from({ length: edges }, weight),
  );
}

/** The giver of each flow, beside `targets`. */
export function sourcesOf({ nodes, edges, outOffsets }: FlowGraph): Uint32Array {
  const sources = new Uint32Array(edges);
  for (let node = 0; node < nodes; node++) sources.fill(node, outOffsets[node]!, outOffsets[node + 1]!);
  return sources;
}
