import { type Pairs, peelLeaves } from "./peel-leaves.ts";

/** Nodes on circles of one connected part up to which every grouping is tried: 3¹⁶ steps, some 50 ms at most. */
const TRIED = 16;

export interface FewestChanges {
  readonly changes: number;
  /** The pairs along which something moves: one way of perhaps many. The same question gives the same one. */
  readonly along: Pairs;
  /** False: no more than this many are needed, and fewer may do. */
  readonly proven: boolean;
}

/**
 * The fewest pairs along which something has to move, either way and as much as one likes, for every surplus to become
 * 0. Pairs in use join nodes into groups whose surpluses add up to 0, and a group of k needs k − 1 pairs, so this is
 * the number of nodes less the largest number of zero-sum groups that are connected over `pairs`.
 *
 * A leaf has no choice: without a surplus it is a group of its own, else its pair is needed. What is left on circles is
 * grouped in every way, part by part, up to 16 nodes; beyond that one spanning tree gives a bound. `gross` is what a
 * surplus is the difference of: a sum below 10⁻⁹ of it is 0.
 * Source: T. Verhoeff, "Settling multiple debts efficiently: an invitation to computing science", Informatics in Education
 * 3(1), 2004, 105–126, doi 10.15388/infedu.2004.08, for the zero-sum groups; the connectedness is added here.
 */
export function fewestChanges(nodes: number, pairs: Pairs, surplus: Float64Array, gross: Float64Array): FewestChanges {
  const [sums, scale] = [surplus.slice(), gross.slice()];
  const [ones, others]: [number[], number[]] = [[], []];
  const use = (one: number, other: number): void => {
    ones.push(one);
    others.push(other);
  };
  const isZero = (sum: number, size: number): boolean => Math.abs(sum) <= 1e-9 * size;
  const peel = (some: Pairs): Uint8Array =>
    peelLeaves(nodes, some, sums, (leaf, neighbour) => {
      if (isZero(sums[leaf]!, scale[leaf]!)) return;
      use(leaf, neighbour);
      scale[neighbour]! += scale[leaf]!;
    });

  const left = peel(pairs);
  const onCircles = only(pairs, (one, other) => left[one] === 1 && left[other] === 1);
  const { partOf, parts, tree } = connectedParts(nodes, onCircles);
  const neighbours = neighbourSets(nodes, parts, onCircles);
  const bounded = new Set<number>();
  for (const [part, members] of parts) {
    if (members.every((node) => isZero(sums[node]!, scale[node]!))) continue;
    if (members.length > TRIED) {
      bounded.add(part);
      continue;
    }
    for (const group of mostGroups(members, neighbours, sums, scale, isZero)) {
      for (const [one, other] of treeOf(group, neighbours, members)) use(one, other);
    }
  }
  if (bounded.size > 0) peel(only(tree, (one) => bounded.has(partOf[one]!)));
  return {
    changes: ones.length,
    along: { first: Uint32Array.from(ones), second: Uint32Array.from(others) },
    proven: bounded.size === 0,
  };
}

function only({ first, second }: Pairs, wanted: (one: number, other: number) => boolean): Pairs {
  const kept = Uint32Array.from(first.keys()).filter((k) => wanted(first[k]!, second[k]!));
  return { first: kept.map((k) => first[k]!), second: kept.map((k) => second[k]!) };
}

interface Parts {
  /** Per node the first node of its part. */
  readonly partOf: Uint32Array;
  /** By its first node: the nodes of each part of more than one, in order. */
  readonly parts: ReadonlyMap<number, readonly number[]>;
  /** Pairs that just hold the parts together. */
  readonly tree: Pairs;
}

function connectedParts(nodes: number, pairs: Pairs): Parts {
  const above = Uint32Array.from({ length: nodes }, (_, node) => node);
  const partOf = (node: number): number => {
    let top = node;
    while (above[top] !== top) {
      above[top] = above[above[top]!]!;
      top = above[top]!;
    }
    return top;
  };
  const tree = only(pairs, (one, other) => {
    const [a, b] = [partOf(one), partOf(other)];
    above[Math.max(a, b)] = Math.min(a, b);
    return a !== b;
  });
  const of = above.map((_, node) => partOf(node));
  const parts = new Map<number, number[]>();
  for (const node of new Set([...pairs.first, ...pairs.second].sort((a, b) => a - b))) {
    const members = parts.get(of[node]!);
    if (members === undefined) parts.set(of[node]!, [node]);
    else members.push(node);
  }
  return { partOf: of, parts, tree };
}

/** Per node its neighbours as bits, each at its place in the part; only for parts small enough. */
function neighbourSets(nodes: number, parts: Parts["parts"], { first, second }: Pairs): Int32Array {
  const placeOf = new Int32Array(nodes);
  for (const members of parts.values()) {
    for (let place = 0; place < members.length; place++) placeOf[members[place]!] = place;
  }
  const sets = new Int32Array(nodes);
  for (let k = 0; k < first.length; k++) {
    const [one, other] = [first[k]!, second[k]!];
    if (placeOf[other]! < TRIED) sets[one]! |= 1 << placeOf[other]!;
    if (placeOf[one]! < TRIED) sets[other]! |= 1 << placeOf[one]!;
  }
  return sets;
}

/** The members in as many connected zero-sum groups as there can be. Sets of members are bits. */
function mostGroups(
  members: readonly number[],
  neighbours: Int32Array,
  sums: Float64Array,
  scale: Float64Array,
  isZero: (sum: number, size: number) => boolean,
): readonly number[] {
  const sets = 1 << members.length;
  const near = members.map((node) => neighbours[node]!);
  const [sum, size] = [new Float64Array(sets), new Float64Array(sets)];
  const isGroup = new Uint8Array(sets);
  /** Into how many groups a set falls at most; −1 where it falls into none. */
  const most = new Int8Array(sets).fill(-1);
  most[0] = 0;
  /** The group of the lowest member in the best way to divide a set. */
  const chosen = new Int32Array(sets);
  for (let set = 1; set < sets; set++) {
    const lowest = set & -set;
    const member = members[31 - Math.clz32(lowest)]!;
    sum[set] = sum[set ^ lowest]! + sums[member]!;
    size[set] = size[set ^ lowest]! + scale[member]!;
    if (!isZero(sum[set]!, size[set]!)) continue;
    isGroup[set] = isConnected(set, near) ? 1 : 0;
    // The group of the lowest member, and the best of what is left.
    const others = set ^ lowest;
    for (let some = others; ; some = (some - 1) & others) {
      const rest = others ^ some;
      if (isGroup[some | lowest] === 1 && most[rest]! >= 0 && most[rest]! + 1 > most[set]!) {
        most[set] = most[rest]! + 1;
        chosen[set] = some | lowest;
      }
      if (some === 0) break;
    }
  }
  const groups: number[] = [];
  for (let left = sets - 1; left !== 0; left ^= chosen[left]!) groups.push(chosen[left]!);
  return groups;
}

/** Pairs that hold a group together, one fewer than it has members. */
function* treeOf(
  group: number,
  neighbours: Int32Array,
  members: readonly number[],
): Generator<readonly [number, number]> {
  let reached = group & -group;
  while (reached !== group) {
    let fresh = 0;
    for (let left = reached; left !== 0; left &= left - 1) {
      const one = members[31 - Math.clz32(left & -left)]!;
      for (let near = neighbours[one]! & group & ~reached & ~fresh; near !== 0; near &= near - 1) {
        fresh |= near & -near;
        yield [one, members[31 - Math.clz32(near & -near)]!];
      }
    }
    reached |= fresh;
  }
}

function isConnected(set: number, neighbours: readonly number[]): boolean {
  let reached = set & -set;
  for (let seen = 0; seen !== reached; ) {
    const fresh = reached & ~seen;
    seen = reached;
    for (let left = fresh; left !== 0; left &= left - 1) {
      reached |= neighbours[31 - Math.clz32(left & -left)]! & set;
    }
  }
  return reached === set;
}
