import { networkSimplex } from "./network-simplex.ts";
import { type Pairs, peelLeaves } from "./peel-leaves.ts";

/**
 * The least total amount that has to move along `pairs`, either way and as much as one likes, for every surplus to
 * become 0: an amount that passes three pairs counts three times. `surplus` adds up to 0 in each connected part.
 *
 * Leaves first: what they have can go one way only. The rest is a flow of least cost.
 */
export function leastTransport(
  nodes: number,
  pairs: Pairs,
  surplus: Float64Array,
  signal?: Pick<AbortSignal, "throwIfAborted">,
): number {
  const supply = surplus.slice();
  let moved = 0;
  const left = peelLeaves(nodes, pairs, supply, (leaf) => {
    moved += Math.abs(supply[leaf]!);
  });
  const inner = Uint32Array.from(pairs.first.keys()).filter(
    (k) => left[pairs.first[k]!]! + left[pairs.second[k]!]! === 2,
  );
  if (inner.length === 0) return moved;
  // Only nodes that are left take part, each under a number of its own.
  const number = new Uint32Array(nodes);
  let count = 0;
  for (let node = 0; node < nodes; node++) if (left[node] === 1) number[node] = count++;
  const [from, to] = [new Uint32Array(2 * inner.length), new Uint32Array(2 * inner.length)];
  inner.forEach((k, at) => {
    const [one, other] = [number[pairs.first[k]!]!, number[pairs.second[k]!]!];
    from.set([one, other], 2 * at);
    to.set([other, one], 2 * at);
  });
  const { flow } = networkSimplex(
    {
      nodes: count,
      from,
      to,
      capacity: new Float64Array(from.length).fill(Number.POSITIVE_INFINITY),
      cost: new Int32Array(from.length).fill(1),
      supply: supply.filter((_, node) => left[node] === 1),
    },
    signal,
  );
  return flow.reduce((sum, each) => sum + each, moved);
}
