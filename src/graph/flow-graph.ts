import { orderedRunSum } from "./ordered-sum.ts";
import { accumulate, type Flows, inPairOrder } from "./pair-order.ts";

/**
 * A weighted directed graph in compressed rows, both ways: what measures run on. Nodes are 0 … nodes−1. Row i of the
 * outgoing side is `targets[outOffsets[i] … outOffsets[i+1]−1]`, in ascending order, with `outWeights` beside it; the
 * incoming side likewise. Every stored weight is > 0: a pair that was asked and gives 0 has no entry. There are no
 * loops. Plain typed arrays, so that a million flows fit (an object per flow would take ten times the memory).
 */
export interface FlowGraph {
  readonly nodes: number;
  /** Number of ordered pairs with a positive weight. */
  readonly edges: number;
  readonly outOffsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly outWeights: Float64Array;
  readonly inOffsets: Uint32Array;
  readonly sources: Uint32Array;
  readonly inWeights: Float64Array;
  /** Row sum O_i. */
  readonly outflow: (node: number) => number;
  /** Column sum I_i. */
  readonly inflow: (node: number) => number;
  /** W, the sum of all weights. */
  readonly total: number;
  /** Where the pair stands in `targets` and `outWeights`; −1 where nothing flows. O(log of the row's length). */
  readonly indexOf: (from: number, to: number) => number;
  /** w_ij, 0 where nothing flows. */
  readonly weight: (from: number, to: number) => number;
}

/**
 * Builds the graph from parallel arrays: flow k goes from `from[k]` to `to[k]` with weight `weights[k]` ≥ 0. Parallel
 * flows are summed per ordered pair, whatever their order; loops and sums of 0 are left out. O(nodes + flows). Node
 * numbers and weights are taken as given: one out of range, or a weight below 0 or no number, is not refused. Flows
 * that are a graph already, pair by pair, are not copied: neither they nor the graph may be written to.
 */
export function flowGraph(nodes: number, from: Uint32Array, to: Uint32Array, weights: Float64Array): FlowGraph {
  const sorted = inPairOrder(nodes, { from, to, weights });
  const pairs = isSummed(sorted) ? sorted : summed(sorted);
  const outOffsets = new Uint32Array(nodes + 1);
  for (let k = 0; k < pairs.from.length; k++) outOffsets[pairs.from[k]! + 1]!++;
  accumulate(outOffsets);
  return compressed(nodes, outOffsets, pairs.to, pairs.weights);
}

/** Whether flows in pair order are one per pair, none of them a loop or 0. */
function isSummed({ from, to, weights }: Flows): boolean {
  let source = -1;
  let target = -1;
  for (let k = 0; k < from.length; k++) {
    if (from[k] === to[k] || weights[k] === 0 || (from[k] === source && to[k] === target)) return false;
    source = from[k]!;
    target = to[k]!;
  }
  return true;
}

/** One flow per pair, out of flows in pair order. */
function summed({ from, to, weights }: Flows): Flows {
  const pairs = {
    from: new Uint32Array(from.length),
    to: new Uint32Array(from.length),
    weights: new Float64Array(from.length),
  };
  let count = 0;
  for (let k = 0; k < from.length; ) {
    const start = k;
    while (k < from.length && from[k] === from[start] && to[k] === to[start]) k++;
    const sum = orderedRunSum(weights, start, k);
    if (from[start] === to[start] || sum === 0) continue;
    pairs.from[count] = from[start]!;
    pairs.to[count] = to[start]!;
    pairs.weights[count] = sum;
    count++;
  }
  return {
    from: pairs.from.slice(0, count),
    to: pairs.to.slice(0, count),
    weights: pairs.weights.slice(0, count),
  };
}

/** Completes the incoming side, the sums and the look-ups of a graph whose outgoing rows stand. */
function compressed(nodes: number, outOffsets: Uint32Array, targets: Uint32Array, outWeights: Float64Array): FlowGraph {
  const edges = targets.length;
  const inOffsets = new Uint32Array(nodes + 1);
  for (let k = 0; k < edges; k++) inOffsets[targets[k]! + 1]!++;
  accumulate(inOffsets);
  const sources = new Uint32Array(edges);
  const inWeights = new Float64Array(edges);
  const next = inOffsets.slice();
  const outSums = new Float64Array(nodes);
  const inSums = new Float64Array(nodes);
  let total = 0;
  for (let node = 0; node < nodes; node++) {
    const end = outOffsets[node + 1]!;
    let sum = 0;
    for (let k = outOffsets[node]!; k < end; k++) {
      const weight = outWeights[k]!;
      const at = next[targets[k]!]!++;
      sources[at] = node;
      inWeights[at] = weight;
      sum += weight;
      total += weight;
    }
    outSums[node] = sum;
  }
  // Row by row, in the order in which they came: the same sums, without jumping through memory once more.
  for (let node = 0; node < nodes; node++) {
    const end = inOffsets[node + 1]!;
    let sum = 0;
    for (let k = inOffsets[node]!; k < end; k++) sum += inWeights[k]!;
    inSums[node] = sum;
  }
  const indexOf = (from: number, to: number): number => {
    let low = outOffsets[from]!;
    let high = outOffsets[from + 1]!;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (targets[middle]! < to) low = middle + 1;
      else high = middle;
    }
    return low < outOffsets[from + 1]! && targets[low] === to ? low : -1;
  };
  return {
    nodes,
    edges,
    outOffsets,
    targets,
    outWeights,
    inOffsets,
    sources,
    inWeights,
    outflow: (node) => outSums[node]!,
    inflow: (node) => inSums[node]!,
    total,
    indexOf,
    weight: (from, to) => {
      const at = indexOf(from, to);
      return at < 0 ? 0 : outWeights[at]!;
    },
  };
}
