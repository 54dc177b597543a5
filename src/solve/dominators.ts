import type { FlowGraph } from "../graph/flow-graph.ts";

/** What is reached from a root, and through what alone. Held in arrays that the next root overwrites. */
export interface DominatorTree {
  /** How many nodes are reached, the root included: places 0 … reached−1 in `order` and `dominator`. */
  readonly reached: number;
  /** The nodes, each after the one that dominates it; the root first. */
  readonly order: Uint32Array;
  /** By place in `order`: the place of the nearest node that every way from the root passes; the root has its own. */
  readonly dominator: Uint32Array;
}

/**
 * Dominator trees of a graph, root by root: node d dominates v where every way from the root to v passes d. Only nodes
 * 0 … nodes−1 take part. About O(edges) per root, without recursion, so that a chain of any length fits.
 *
 * A node's semidominator is the earliest node from which one gets there passing only later ones (in order of discovery);
 * it is found from the last node to the first, with the ways to it shortened as they are walked. The dominator is the
 * nearest node on the way of discovery that is no later than it (the second half is "SEMI-NCA").
 * Source: T. Lengauer, R. E. Tarjan, "A fast algorithm for finding dominators in a flowgraph", ACM Transactions on
 * Programming Languages and Systems 1(1), 1979, 121–141, doi 10.1145/357062.357071; L. Georgiadis, R. E. Tarjan,
 * R. F. Werneck, "Finding dominators in practice", Journal of Graph Algorithms and Applications 10(1), 2006, 69–94,
 * doi 10.7155/jgaa.00119.
 */
export function dominatorTrees(graph: FlowGraph, nodes: number = graph.nodes): (root: number) => DominatorTree {
  const { outOffsets, targets, inOffsets, sources } = graph;
  const nextEdge = new Uint32Array(nodes);
  const order = new Uint32Array(nodes);
  /** One above each node's place in `order`; 0 = not reached. */
  const found = new Uint32Array(nodes);
  // By place in `order`, from here on.
  const ancestor = new Uint32Array(nodes);
  const best = new Uint32Array(nodes);
  const semi = new Uint32Array(nodes);
  const dominator = new Uint32Array(nodes);
  const path = new Uint32Array(nodes);

  /** Depth first from the root: every node that is reached, in the order of its discovery, and from where. */
  const discover = (root: number): number => {
    let reached = 0;
    let depth = 0;
    const enter = (node: number, from: number): void => {
      order[reached] = node;
      dominator[reached] = from;
      nextEdge[node] = outOffsets[node]!;
      path[depth++] = reached;
      found[node] = ++reached;
    };
    enter(root, 0);
    while (depth > 0) {
      const place = path[depth - 1]!;
      const node = order[place]!;
      if (nextEdge[node] === outOffsets[node + 1]) {
        depth--;
        continue;
      }
      const target = targets[nextEdge[node]!++]!;
      if (target < nodes && found[target] === 0) enter(target, place);
    }
    return reached;
  };

  /** Of the places above one, as far as those from `linked` on go, the one with the earliest semidominator. */
  const bestAbove = (one: number, linked: number): number => {
    let depth = 0;
    let place = one;
    while (ancestor[place]! >= linked) {
      path[depth++] = place;
      place = ancestor[place]!;
    }
    while (depth > 0) {
      const above = place;
      place = path[--depth]!;
      ancestor[place] = ancestor[above]!;
      if (semi[best[above]!]! < semi[best[place]!]!) best[place] = best[above]!;
    }
    return best[place]!;
  };

  return (root) => {
    const reached = discover(root);
    for (let place = 0; place < reached; place++) {
      ancestor[place] = dominator[place]!;
      best[place] = place;
      semi[place] = place;
    }
    for (let place = reached - 1; place > 0; place--) {
      const node = order[place]!;
      let earliest = dominator[place]!;
      for (let k = inOffsets[node]!; k < inOffsets[node + 1]!; k++) {
        const source = sources[k]!;
        if (source >= nodes || found[source] === 0) continue;
        earliest = Math.min(earliest, semi[bestAbove(found[source]! - 1, place + 1)]!);
      }
      semi[place] = earliest;
    }
    for (let place = 1; place < reached; place++) {
      let nearest = dominator[place]!;
      while (nearest > semi[place]!) nearest = dominator[nearest]!;
      dominator[place] = nearest;
    }
    for (let place = 0; place < reached; place++) found[order[place]!] = 0;
    return { reached, order, dominator };
  };
}
