/** Which strongly connected component each node is in: 0 … count−1. */
export interface Components {
  readonly count: number;
  readonly of: Uint32Array;
}

/**
 * Strongly connected components of a directed graph in compressed rows (row i is `targets[offsets[i] … offsets[i+1]−1]`).
 * Only nodes 0 … nodes−1 take part: an edge to a higher node is passed over. O(nodes + edges), without recursion, so
 * that a chain of any length fits.
 * Source: R. Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1(2), 1972, 146–160,
 * doi 10.1137/0201010.
 */
export function strongComponents(nodes: number, offsets: Uint32Array, targets: Uint32Array): Components {
  const of = new Uint32Array(nodes);
  /** Order of discovery, from 1; 0 = not seen. */
  const discovered = new Uint32Array(nodes);
  const lowest = new Uint32Array(nodes);
  const open = new Uint8Array(nodes);
  /** Nodes whose component is not yet known, in order of discovery. */
  const pending = new Uint32Array(nodes);
  const path = new Uint32Array(nodes);
  const nextEdge = new Uint32Array(nodes);
  let [pendingSize, seen, count] = [0, 0, 0];

  const enter = (node: number): void => {
    seen++;
    discovered[node] = seen;
    lowest[node] = seen;
    nextEdge[node] = offsets[node]!;
    pending[pendingSize++] = node;
    open[node] = 1;
  };

  for (let root = 0; root < nodes; root++) {
    if (discovered[root] !== 0) continue;
    enter(root);
    path[0] = root;
    let depth = 1;
    while (depth > 0) {
      const node = path[depth - 1]!;
      if (nextEdge[node]! < offsets[node + 1]!) {
        const target = targets[nextEdge[node]!++]!;
        if (target >= nodes) continue;
        if (discovered[target] === 0) {
          enter(target);
          path[depth++] = target;
        } else if (open[target] === 1) {
          lowest[node] = Math.min(lowest[node]!, discovered[target]!);
        }
        continue;
      }
      depth--;
      if (depth > 0) {
        const parent = path[depth - 1]!;
        lowest[parent] = Math.min(lowest[parent]!, lowest[node]!);
      }
      if (lowest[node] === discovered[node]) {
        let member: number;
        do {
          member = pending[--pendingSize]!;
          open[member] = 0;
          of[member] = count;
        } while (member !== node);
        count++;
      }
    }
  }
  return { count, of };
}
