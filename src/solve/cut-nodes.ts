import type { FlowGraph } from "../graph/flow-graph.ts";

/**
 * 1 for each node without which its component falls apart, direction left aside (an articulation point). Only nodes
 * 0 … nodes−1 take part. O(nodes + edges), without recursion, so that a chain of any length fits.
 * Source: J. Hopcroft, R. Tarjan, "Algorithm 447: efficient algorithms for graph manipulation", Communications of the
 * ACM 16(6), 1973, 372–378, doi 10.1145/362248.362272.
 */
export function cutNodes(graph: FlowGraph, nodes: number = graph.nodes): Uint8Array {
  const { outOffsets, targets, inOffsets, sources } = graph;
  const cut = new Uint8Array(nodes);
  /** Order of discovery, from 1; 0 = not seen. */
  const discovered = new Uint32Array(nodes);
  /** The earliest node that can be reached from below without the way by which one came. */
  const lowest = new Uint32Array(nodes);
  const path = new Uint32Array(nodes);
  /** How far each node's neighbours are done: the outgoing row, then the incoming one. */
  const nextOut = outOffsets.slice(0, nodes);
  const nextIn = inOffsets.slice(0, nodes);
  let seen = 0;

  /** The next neighbour in a row that was not seen, or −1; those that were seen before it are taken into account. */
  const nextUnseen = (
    node: number,
    before: number,
    offsets: Uint32Array,
    neighbours: Uint32Array,
    next: Uint32Array,
  ): number => {
    const end = offsets[node + 1]!;
    let k = next[node]!;
    let low = lowest[node]!;
    let unseen = -1;
    for (; k < end && unseen < 0; k++) {
      const other = neighbours[k]!;
      if (other >= nodes || other === before) continue;
      const at = discovered[other]!;
      if (at === 0) unseen = other;
      else if (at < low) low = at;
    }
    next[node] = k;
    lowest[node] = low;
    return unseen;
  };

  for (let root = 0; root < nodes; root++) {
    if (discovered[root] !== 0) continue;
    discovered[root] = ++seen;
    lowest[root] = seen;
    path[0] = root;
    let depth = 1;
    let branches = 0;
    while (depth > 0) {
      const node = path[depth - 1]!;
      const before = depth < 2 ? -1 : path[depth - 2]!;
      let found = nextUnseen(node, before, outOffsets, targets, nextOut);
      if (found < 0) found = nextUnseen(node, before, inOffsets, sources, nextIn);
      if (found >= 0) {
        discovered[found] = ++seen;
        lowest[found] = seen;
        path[depth++] = found;
        if (node === root) branches++;
        continue;
      }
      depth--;
      if (depth === 0) continue;
      const parent = path[depth - 1]!;
      lowest[parent] = Math.min(lowest[parent]!, lowest[node]!);
      if (parent !== root && lowest[node]! >= discovered[parent]!) cut[parent] = 1;
    }
    if (branches > 1) cut[root] = 1;
  }
  return cut;
}
