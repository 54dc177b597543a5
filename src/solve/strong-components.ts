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
  /** Order of discovery, from 1; 0 = not seen; above all others once the node's component is known. */
  const discovered = new Uint32Array(nodes);
  const lowest = new Uint32Array(nodes);
  /** Nodes whose component is not yet known, in order of discovery. */
  const pending = new Uint32Array(nodes);
  const path = new Uint32Array(nodes);
  const nextEdge = new Uint32Array(nodes);
  let pendingSize = 0;
  let seen = 0;
  let count = 0;

  for (let root = 0; root < nodes; root++) {
    if (discovered[root] !== 0) continue;
    let depth = 0;
    let entered = root;
    while (depth > 0 || entered >= 0) {
      if (entered >= 0) {
        discovered[entered] = ++seen;
        lowest[entered] = seen;
        nextEdge[entered] = offsets[entered]!;
        pending[pendingSize++] = entered;
        path[depth++] = entered;
        entered = -1;
      }
      const node = path[depth - 1]!;
      const end = offsets[node + 1]!;
      let low = lowest[node]!;
      let edge = nextEdge[node]!;
      for (; edge < end && entered < 0; edge++) {
        const target = targets[edge]!;
        if (target >= nodes) continue;
        if (discovered[target] === 0) entered = target;
        else low = Math.min(low, discovered[target]!);
      }
      lowest[node] = low;
      nextEdge[node] = edge;
      if (entered >= 0) continue;
      depth--;
      if (depth > 0) {
        const parent = path[depth - 1]!;
        lowest[parent] = Math.min(lowest[parent]!, lowest[node]!);
      }
      if (lowest[node] === discovered[node]) {
        let member: number;
        do {
          member = pending[--pendingSize]!;
          discovered[member] = nodes + 1;
          of[member] = count;
        } while (member !== node);
        count++;
      }
    }
  }
  return { count, of };
}
