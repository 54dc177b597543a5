/** Unordered pairs of nodes, each pair once, no node with itself. */
export interface Pairs {
  readonly first: Uint32Array;
  readonly second: Uint32Array;
}

/**
 * Takes off nodes with one neighbour, over and over. What such a node has in `amounts` can only go to that neighbour: it is
 * added there, and `peeled` is told. Returns per node 1 where it is left: those on or between circles, and the last of
 * each tree. O(nodes + pairs), so that a chain of any length is done at once.
 */
export function peelLeaves(
  nodes: number,
  { first, second }: Pairs,
  amounts: Float64Array,
  peeled: (leaf: number, neighbour: number) => void,
): Uint8Array {
  const left = new Uint8Array(nodes).fill(1);
  const degree = new Uint32Array(nodes);
  /** The neighbours' numbers, xor-ed: with one left, it is that one. */
  const neighbours = new Uint32Array(nodes);
  for (let k = 0; k < first.length; k++) {
    const [one, other] = [first[k]!, second[k]!];
    degree[one]!++;
    degree[other]!++;
    neighbours[one]! ^= other;
    neighbours[other]! ^= one;
  }
  for (let from = 0; from < nodes; from++) {
    for (let leaf = from; degree[leaf] === 1; ) {
      const neighbour = neighbours[leaf]!;
      left[leaf] = 0;
      degree[leaf] = 0;
      degree[neighbour]!--;
      neighbours[neighbour]! ^= leaf;
      peeled(leaf, neighbour);
      amounts[neighbour]! += amounts[leaf]!;
      amounts[leaf] = 0;
      // Nodes further on have their turn still to come.
      if (neighbour > from) break;
      leaf = neighbour;
    }
  }
  return left;
}
