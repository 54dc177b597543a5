import type { FlowGraph } from "../graph/flow-graph.ts";
import { strongComponents } from "../solve/strong-components.ts";
import { netFlows } from "./net-flows.ts";

/** Parties that pass something on to one another, the last to the first. */
export interface Ring {
  /** Node indices in the order in which it is passed on, from the smallest. At least three. */
  readonly nodes: readonly number[];
  /** The smallest net flow on the way round: as much as this goes the whole way. */
  readonly amount: number;
}

const FLOWS_LOOKED_AT = 10_000_000;

/**
 * The ring of net flows that passes on most; of those the one of fewest parties, then the first found in
 * the order of the nodes. Null where no net flow comes back. Only nodes 0 … nodes−1 take part: `parties` leaves the table out, which brokers nothing.
 *
 * It does not hang on where a solver lets the largest circulation run (that is not unique): the amount is the largest
 * limit above which the net flows still hold a strong component, found by halving; the ring is the shortest in it.
 */
export function largestRing(graph: FlowGraph, nodes: number): Ring | null {
  const net = netFlows(graph);
  const amounts = [...new Set(net.outWeights)].sort((a, b) => a - b);
  const holdsRing = (limit: number): boolean => {
    const { offsets, targets } = rowsFrom(net, nodes, limit);
    return strongComponents(nodes, offsets, targets).count < nodes;
  };
  if (amounts.length === 0 || !holdsRing(amounts[0]!)) return null;
  let [low, high] = [0, amounts.length];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (holdsRing(amounts[middle]!)) low = middle;
    else high = middle;
  }
  const amount = amounts[low]!;
  return { nodes: shortestRing(net, nodes, amount), amount };
}

interface Rows {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
}

/** The net flows of at least `limit` between the first nodes. */
function rowsFrom(net: FlowGraph, nodes: number, limit: number): Rows {
  const offsets = new Uint32Array(nodes + 1);
  const targets = new Uint32Array(net.edges);
  let kept = 0;
  for (let node = 0; node < nodes; node++) {
    for (let k = net.outOffsets[node]!; k < net.outOffsets[node + 1]!; k++) {
      if (net.targets[k]! < nodes && net.outWeights[k]! >= limit) targets[kept++] = net.targets[k]!;
    }
    offsets[node + 1] = kept;
  }
  return { offsets, targets: targets.subarray(0, kept) };
}

/**
 * Every ring of net flows of at least `amount` holds one of exactly that, so it is looked for from each of these. Where so
 * many are equal that this would take long, it is the shortest through the first of them.
 */
function shortestRing(net: FlowGraph, nodes: number, amount: number): readonly number[] {
  const rows = rowsFrom(net, nodes, amount);
  const { of } = strongComponents(nodes, rows.offsets, rows.targets);
  const tight: (readonly [giver: number, taker: number])[] = [];
  for (let node = 0; node < nodes; node++) {
    for (let k = net.outOffsets[node]!; k < net.outOffsets[node + 1]!; k++) {
      const target = net.targets[k]!;
      if (target < nodes && net.outWeights[k] === amount && of[target] === of[node]) tight.push([node, target]);
    }
  }
  let shortest: readonly number[] = [];
  for (const [giver, taker] of tight.slice(0, Math.ceil(FLOWS_LOOKED_AT / rows.targets.length))) {
    const way = shortestWay(rows, nodes, taker, giver);
    if (shortest.length === 0 || way.length < shortest.length) shortest = way;
    if (shortest.length === 3) break;
  }
  const first = shortest.indexOf(shortest.reduce((least, node) => Math.min(least, node)));
  return [...shortest.slice(first), ...shortest.slice(0, first)];
}

/** The nodes on a way of fewest flows, both ends included. There is one. */
function shortestWay({ offsets, targets }: Rows, nodes: number, from: number, to: number): readonly number[] {
  const before = new Int32Array(nodes).fill(-1);
  const queue = [from];
  for (const node of queue) {
    if (node === to) break;
    for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
      const next = targets[k]!;
      if (before[next]! >= 0 || next === from) continue;
      before[next] = node;
      queue.push(next);
    }
  }
  const way: number[] = [];
  for (let node = to; node >= 0; node = before[node]!) way.push(node);
  return way.reverse();
}
