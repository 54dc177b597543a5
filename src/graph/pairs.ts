import type { FlowGraph } from "./flow-graph.ts";

/**
 * Visits each unordered pair of nodes with any flow once, `first` < `second`, in that order; `there` is what goes from
 * the first to the second, `back` what returns, one of them possibly 0. O(nodes + edges): rows are ascending, so that a
 * node's outgoing and incoming sides are walked together. Only nodes below `nodes` take part.
 */
export function forEachPair(
  graph: FlowGraph,
  visit: (first: number, second: number, there: number, back: number) => void,
  nodes: number = graph.nodes,
): void {
  const { outOffsets, targets, outWeights, inOffsets, sources, inWeights } = graph;
  for (let first = 0; first < nodes; first++) {
    const outEnd = outOffsets[first + 1]!;
    const inEnd = inOffsets[first + 1]!;
    let out = outOffsets[first]!;
    let into = inOffsets[first]!;
    while (out < outEnd && targets[out]! < first) out++;
    while (into < inEnd && sources[into]! < first) into++;
    while (out < outEnd || into < inEnd) {
      const target = out < outEnd ? targets[out]! : nodes;
      const source = into < inEnd ? sources[into]! : nodes;
      const second = Math.min(target, source);
      if (second >= nodes) break;
      visit(first, second, target === second ? outWeights[out++]! : 0, source === second ? inWeights[into++]! : 0);
    }
  }
}
