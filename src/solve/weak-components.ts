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
  for (let root = 0, at = 0; root < nodes; root++) {
    if (seen[root] === 1) continue;
    const component = starts.push(reached) - 1;
    seen[root] = 1;
    order[reached++] = root;
    parent[root] = root;
    // Once all nodes are reached, the rows that are left can add none.
    for (; at < reached && reached < nodes; at++) {
      const node = order[at]!;
      reached = reach(targets, outOffsets[node]!, outOffsets[node + 1]!, node, reached);
      reached = reach(sources, inOffsets[node]!, inOffsets[node + 1]!, node, reached);
    }
    for (let k = starts[component]!; k < reached; k++) of[order[k]!] = component;
  }
  return { count: starts.length, of, order, starts: Uint32Array.from([...starts, nodes]), parent };

  /** Adds the neighbours of a node that were not seen yet; gives how many nodes are reached then. */
  function reach(neighbours: Uint32Array, start: number, end: number, node: number, before: number): number {
    let count = before;
    for (let k = start; k < end; k++) {
      const neighbour = neighbours[k]!;
      if (seen[neighbour] === 1) continue;
      seen[neighbour] = 1;
      parent[neighbour] = node;
      order[count++] = neighbour;
    }
    return count;
  }
}
