import { orderedSum } from "./ordered-sum.ts";

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
 * flows are summed per ordered pair, whatever their order; loops and sums of 0 are left out. O(nodes + flows), by two
 * stable counting sorts.
 */
export function flowGraph(nodes: number, from: Uint32Array, to: Uint32Array, weights: Float64Array): FlowGraph {
  const order = sortedByPair(nodes, from, to);
  const targets = new Uint32Array(from.length);
  const outWeights = new Float64Array(from.length);
  const outOffsets = new Uint32Array(nodes + 1);
  let edges = 0;
  for (let k = 0; k < order.length; ) {
    const first = order[k]!;
    const [source, target] = [from[first]!, to[first]!];
    const start = k;
    while (k < order.length && from[order[k]!] === source && to[order[k]!] === target) k++;
    const sum =
      k - start === 1 ? weights[first]! : orderedSum(Array.from(order.subarray(start, k), (flow) => weights[flow]!));
    if (source === target || sum === 0) continue;
    targets[edges] = target;
    outWeights[edges] = sum;
    outOffsets[source + 1]!++;
    edges++;
  }
  accumulate(outOffsets);
  return compressed(nodes, outOffsets, targets.slice(0, edges), outWeights.slice(0, edges));
}

/** Completes the incoming side, the sums and the look-ups of a graph whose outgoing rows stand. */
function compressed(nodes: number, outOffsets: Uint32Array, targets: Uint32Array, outWeights: Float64Array): FlowGraph {
  const edges = targets.length;
  const inOffsets = new Uint32Array(nodes + 1);
  for (const target of targets) inOffsets[target + 1]!++;
  accumulate(inOffsets);
  const sources = new Uint32Array(edges);
  const inWeights = new Float64Array(edges);
  const next = inOffsets.slice();
  const outSums = new Float64Array(nodes);
  const inSums = new Float64Array(nodes);
  let total = 0;
  for (let node = 0; node < nodes; node++) {
    for (let k = outOffsets[node]!; k < outOffsets[node + 1]!; k++) {
      const [target, weight] = [targets[k]!, outWeights[k]!];
      const at = next[target]!++;
      sources[at] = node;
      inWeights[at] = weight;
      outSums[node]! += weight;
      inSums[target]! += weight;
      total += weight;
    }
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

/** The flows' indices ordered by source, then target, then as given. */
export function sortedByPair(nodes: number, from: Uint32Array, to: Uint32Array): Uint32Array {
  const given = new Uint32Array(from.length);
  for (let k = 0; k < given.length; k++) given[k] = k;
  return countingSort(nodes, countingSort(nodes, given, to), from);
}

function countingSort(nodes: number, items: Uint32Array, keys: Uint32Array): Uint32Array {
  const next = new Uint32Array(nodes + 1);
  for (const item of items) next[keys[item]! + 1]!++;
  accumulate(next);
  const sorted = new Uint32Array(items.length);
  for (const item of items) sorted[next[keys[item]!]!++] = item;
  return sorted;
}

/** Turns counts, stored one place up, into offsets. */
function accumulate(counts: Uint32Array): void {
  for (let k = 1; k < counts.length; k++) counts[k]! += counts[k - 1]!;
}
