import type { FlowGraph } from "../graph/flow-graph.ts";

/** The parts of a graph that no edge joins, whatever its direction, with a tree through each. */
export interface WeakComponents {
  readonly count: number;
  /** The component of each node: 0 … count−1. */
  readonly of: Uint32Array;
  /** All nodes, component by component, each before the nodes that were reached from it. */
  readonly order: Uint32Array;
  /** Where each component starts in `order`; one more at the end. */
  readonly starts: Uint32Array;
  /** The node from which each was reached; a component's first node is its own parent. */
  readonly parent: Uint32Array;
}

/** Weak components by breadth-first search, so without recursion. O(nodes + edges). */
export function weakComponents(graph: FlowGraph): WeakComponents {
  const { nodes, outOffsets, targets, inOffsets, sources } = graph;
  const of = new Uint32Array(nodes);
  const order = new Uint32Array(nodes);
  const parent = new Uint32Array(nodes);
  const seen = new Uint8Array(nodes);
  const starts: number[] = [];
  let reached = 0;
  const reach = (node: number, from: number): void => {
    if (seen[node] === 1) return;
    seen[node] = 1;
    of[node] = starts.length - 1;
    parent[node] = from;
    order[reached++] = node;
  };
  for (let root = 0, at = 0; root < nodes; root++) {
    if (seen[root] === 1) continue;
    starts.push(reached);
    reach(root, root);
    for (; at < reached; at++) {
      const node = order[at]!;
      for (let k = outOffsets[node]!; k < outOffsets[node + 1]!; k++) reach(targets[k]!, node);
      for (let k = inOffsets[node]!; k < inOffsets[node + 1]!; k++) reach(sources[k]!, node);
    }
  }
  return { count: starts.length, of, order, starts: Uint32Array.from([...starts, nodes]), parent };
}
