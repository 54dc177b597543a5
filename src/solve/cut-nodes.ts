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
  for (let root = 0; root < nodes; root++) {
    if (discovered[root] !== 0) continue;
    discovered[root] = ++seen;
    lowest[root] = seen;
    path[0] = root;
    let depth = 1;
    let branches = 0;
    while (depth > 0) {
      const node = path[depth - 1]!;
      const out = nextOut[node]!;
      const into = nextIn[node]!;
      if (out < outOffsets[node + 1]! || into < inOffsets[node + 1]!) {
        let other: number;
        if (out < outOffsets[node + 1]!) {
          other = targets[out]!;
          nextOut[node] = out + 1;
        } else {
          other = sources[into]!;
          nextIn[node] = into + 1;
        }
        if (other >= nodes) continue;
        if (discovered[other] === 0) {
          discovered[other] = ++seen;
          lowest[other] = seen;
          path[depth++] = other;
          if (node === root) branches++;
        } else if (depth < 2 || other !== path[depth - 2]) {
          lowest[node] = Math.min(lowest[node]!, discovered[other]!);
        }
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
