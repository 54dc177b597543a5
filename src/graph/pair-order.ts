/** Flows side by side: flow k goes from `from[k]` to `to[k]` with weight `weights[k]`. */
export interface Flows {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly weights: Float64Array;
}

/** The flows by source, then target, then as given; the arrays themselves where they stand so already. */
export function inPairOrder(nodes: number, flows: Flows): Flows {
  if (isInPairOrder(flows)) return flows;
  const ends = new Uint32Array(nodes + 1);
  for (let k = 0; k < flows.from.length; k++) ends[flows.from[k]! + 1]!++;
  let longest = 0;
  for (let k = 0; k < ends.length; k++) longest = Math.max(longest, ends[k]!);
  return longest <= SHORT_ROW ? bySource(ends, flows) : gathered(sortedByPair(nodes, flows.from, flows.to), flows);
}

/** Rows up to this long are sorted where they stand. */
const SHORT_ROW = 64;

/** One counting sort by source, and each row by itself: half the steps through memory of two counting sorts. */
function bySource(offsets: Uint32Array, { from, to, weights }: Flows): Flows {
  accumulate(offsets);
  const next = offsets.slice();
  const sources = new Uint32Array(from.length);
  const targets = new Uint32Array(from.length);
  const sorted = new Float64Array(from.length);
  for (let k = 0; k < from.length; k++) {
    const at = next[from[k]!]!++;
    targets[at] = to[k]!;
    sorted[at] = weights[k]!;
  }
  for (let node = 0; node < offsets.length - 1; node++) {
    const start = offsets[node]!;
    const end = offsets[node + 1]!;
    for (let k = start; k < end; k++) {
      sources[k] = node;
      const target = targets[k]!;
      const weight = sorted[k]!;
      let at = k;
      for (; at > start && targets[at - 1]! > target; at--) {
        targets[at] = targets[at - 1]!;
        sorted[at] = sorted[at - 1]!;
      }
      targets[at] = target;
      sorted[at] = weight;
    }
  }
  return { from: sources, to: targets, weights: sorted };
}

function gathered(order: Uint32Array, flows: Flows): Flows {
  const sorted = {
    from: new Uint32Array(order.length),
    to: new Uint32Array(order.length),
    weights: new Float64Array(order.length),
  };
  for (let k = 0; k < order.length; k++) {
    const flow = order[k]!;
    sorted.from[k] = flows.from[flow]!;
    sorted.to[k] = flows.to[flow]!;
    sorted.weights[k] = flows.weights[flow]!;
  }
  return sorted;
}

function isInPairOrder({ from, to }: Flows): boolean {
  for (let k = 1; k < from.length; k++) {
    if (from[k]! < from[k - 1]! || (from[k] === from[k - 1] && to[k]! < to[k - 1]!)) return false;
  }
  return true;
}

/** The flows' indices by source, then target, then as given. O(nodes + flows), by two stable counting sorts. */
export function sortedByPair(nodes: number, from: Uint32Array, to: Uint32Array): Uint32Array {
  const given = new Uint32Array(from.length);
  for (let k = 0; k < given.length; k++) given[k] = k;
  return countingSort(nodes, countingSort(nodes, given, to), from);
}

function countingSort(nodes: number, items: Uint32Array, keys: Uint32Array): Uint32Array {
  const next = new Uint32Array(nodes + 1);
  for (let k = 0; k < items.length; k++) next[keys[items[k]!]! + 1]!++;
  accumulate(next);
  const sorted = new Uint32Array(items.length);
  for (let k = 0; k < items.length; k++) {
    const item = items[k]!;
    sorted[next[keys[item]!]!++] = item;
  }
  return sorted;
}

/** Turns counts, stored one place up, into offsets. */
export function accumulate(counts: Uint32Array): void {
  for (let k = 1; k < counts.length; k++) counts[k]! += counts[k - 1]!;
}
