import type { FlowGraph } from "../graph/flow-graph.ts";

/** A tree through a weak component. */
export interface Tree {
  /** Its nodes, each before those that were reached from it. */
  readonly order: Uint32Array;
  /** Beside them the node from which each was reached; the root's is the root. */
  readonly parent: Uint32Array;
}

/** Breadth first from a root, in a component of so many nodes; `placeOf` numbers them. Without recursion, O(nodes + edges). */
export function breadthFirstTree(graph: FlowGraph, root: number, size: number, placeOf: Uint32Array): Tree {
  const { outOffsets, targets, inOffsets, sources } = graph;
  const order = new Uint32Array(size);
  const parent = new Uint32Array(size);
  const seen = new Uint8Array(size);
  let reached = 0;
  const reach = (node: number, from: number): void => {
    if (seen[placeOf[node]!] === 1) return;
    seen[placeOf[node]!] = 1;
    order[reached] = node;
    parent[reached++] = from;
  };
  reach(root, root);
  for (let at = 0; at < reached && reached < size; at++) {
    const node = order[at]!;
    for (let k = outOffsets[node]!; k < outOffsets[node + 1]!; k++) reach(targets[k]!, node);
    for (let k = inOffsets[node]!; k < inOffsets[node + 1]!; k++) reach(sources[k]!, node);
  }
  return { order, parent };
}
