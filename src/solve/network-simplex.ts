/**
 * A flow of least cost: arc k goes from `from[k]` to `to[k]`, carries 0 … `capacity[k]` (Infinity: any amount) and costs
 * `cost[k]`, a whole number, for each unit. What leaves a node beyond what enters it is its `supply` (left out: 0
 * everywhere, a circulation); the supplies add up to 0.
 */
export interface CostFlowProblem {
  readonly nodes: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly capacity: Float64Array;
  readonly cost: Int32Array;
  readonly supply?: Float64Array;
}

export interface CostFlow {
  /** Per arc. One of perhaps many of the same cost; the same problem gives the same one. */
  readonly flow: Float64Array;
  /**
   * Per node, whole numbers: the dual optimum. cost + potential[from] − potential[to] is ≥ 0 on an arc that carries
   * nothing, ≤ 0 on one that is full, and 0 on one in between.
   */
  readonly potential: Float64Array;
  /** Whether every supply finds its way. If not, the flow carries as much of it as can be carried. */
  readonly feasible: boolean;
}

const [AT_ZERO, IN_TREE, FULL] = [1, 0, -1];

/**
 * The primal network simplex, with a strongly feasible spanning tree, which cannot cycle, and arcs priced block by
 * block. No recursion. `signal` is looked at now and then, since 100,000 arcs take long.
 *
 * Amounts are first rounded to whole multiples of one power of two, so fine (2⁻⁵¹ of the sum of all) that no sum rounds
 * from there on: the pivots need no tolerance, and the potentials are exact for the rounded amounts.
 * Source: R. K. Ahuja, T. L. Magnanti, J. B. Orlin, Network Flows, Prentice Hall, 1993, chapter 11; Z. Király, P. Kovács,
 * "Efficient implementations of minimum-cost flow algorithms", Acta Universitatis Sapientiae, Informatica 4(1), 2012,
 * 67–118 (arXiv 1207.6381), for the block search.
 */
export function networkSimplex(problem: CostFlowProblem, signal?: Pick<AbortSignal, "throwIfAborted">): CostFlow {
  const { nodes } = problem;
  const real = problem.from.length;
  const root = nodes;
  const arcs = real + nodes;
  const { capacity, supply } = inWholeUnits(problem, arcs);
  const [from, to] = [new Uint32Array(arcs), new Uint32Array(arcs)];
  const cost = new Float64Array(arcs);
  const flow = new Float64Array(arcs);
  const state = new Int8Array(arcs).fill(AT_ZERO);
  from.set(problem.from);
  to.set(problem.to);
  cost.set(problem.cost);
  /** Dearer than any way over real arcs, so that artificial ones are left empty wherever that can be. */
  const dear = 1 + (nodes + 1) * problem.cost.reduce((most, each) => Math.max(most, Math.abs(each)), 0);

  // The tree hangs from an artificial root; each node's children are a linked list.
  const parent = new Int32Array(nodes + 1).fill(-1);
  /** The arc between a node and its parent, and whether it points up to the parent (1) or down (−1). */
  const treeArc = new Int32Array(nodes + 1).fill(-1);
  const points = new Int8Array(nodes + 1);
  const depth = new Int32Array(nodes + 1);
  const potential = new Float64Array(nodes + 1);
  const firstChild = new Int32Array(nodes + 1).fill(-1);
  const after = new Int32Array(nodes + 1).fill(-1);
  const before = new Int32Array(nodes + 1).fill(-1);

  const attach = (node: number, under: number): void => {
    const first = firstChild[under]!;
    parent[node] = under;
    before[node] = -1;
    after[node] = first;
    if (first >= 0) before[first] = node;
    firstChild[under] = node;
  };
  const detach = (node: number): void => {
    const [left, right] = [before[node]!, after[node]!];
    if (left >= 0) after[left] = right;
    else firstChild[parent[node]!] = right;
    if (right >= 0) before[right] = left;
  };

  for (let node = nodes - 1; node >= 0; node--) {
    const arc = real + node;
    const sends = supply[node]!;
    from[arc] = sends >= 0 ? node : root;
    to[arc] = sends >= 0 ? root : node;
    cost[arc] = sends >= 0 ? 0 : dear;
    flow[arc] = Math.abs(sends);
    state[arc] = IN_TREE;
    treeArc[node] = arc;
    points[node] = sends >= 0 ? 1 : -1;
    potential[node] = sends >= 0 ? 0 : dear;
    depth[node] = 1;
    attach(node, root);
  }

  // Arcs are looked at in blocks; the most profitable of a block enters the tree.
  const block = Math.max(20, Math.ceil(Math.sqrt(real)));
  let next = 0;
  const findEntering = (): number => {
    let best = 0;
    let found = -1;
    let left = block;
    for (let seen = 0; seen < real; seen++) {
      const arc = next;
      next = next + 1 === real ? 0 : next + 1;
      const reduced = state[arc]! * (cost[arc]! + potential[from[arc]!]! - potential[to[arc]!]!);
      if (reduced < best) {
        best = reduced;
        found = arc;
      }
      if (--left === 0) {
        if (found >= 0) return found;
        left = block;
      }
    }
    return found;
  };

  for (let pivots = 0; ; pivots++) {
    if ((pivots & 1023) === 0) signal?.throwIfAborted();
    const entering = findEntering();
    if (entering < 0) break;
    const forward = state[entering] === AT_ZERO;
    // Flow is pushed round the cycle from `first` through the entering arc to `second`, and down the tree again.
    const first = forward ? from[entering]! : to[entering]!;
    const second = forward ? to[entering]! : from[entering]!;
    let [one, other] = [first, second];
    while (one !== other) {
      if (depth[one]! >= depth[other]!) one = parent[one]!;
      else other = parent[other]!;
    }
    const join = one;

    // The last arc that blocks, seen from the join along the cycle, leaves: so the tree stays strongly feasible.
    let push = capacity[entering]!;
    let leaving = -1;
    let onFirstSide = false;
    for (let node = first; node !== join; node = parent[node]!) {
      const arc = treeArc[node]!;
      const room = points[node] === 1 ? flow[arc]! : capacity[arc]! - flow[arc]!;
      if (room < push) {
        push = room;
        leaving = node;
        onFirstSide = true;
      }
    }
    for (let node = second; node !== join; node = parent[node]!) {
      const arc = treeArc[node]!;
      const room = points[node] === 1 ? capacity[arc]! - flow[arc]! : flow[arc]!;
      if (room <= push) {
        push = room;
        leaving = node;
        onFirstSide = false;
      }
    }
    if (push === Number.POSITIVE_INFINITY) throw new Error("a cycle of negative cost has no bound");
    if (push > 0) {
      flow[entering]! += forward ? push : -push;
      for (let node = first; node !== join; node = parent[node]!) flow[treeArc[node]!]! -= points[node]! * push;
      for (let node = second; node !== join; node = parent[node]!) flow[treeArc[node]!]! += points[node]! * push;
    }
    if (leaving < 0) {
      state[entering] = -state[entering]!;
      continue;
    }
    const left = treeArc[leaving]!;
    state[left] = flow[left] === 0 ? AT_ZERO : FULL;
    state[entering] = IN_TREE;

    // The part of the tree below the leaving arc is hung up anew by the entering one, its path to it turned round.
    const top = onFirstSide ? first : second;
    let [node, under, arc] = [top, onFirstSide ? second : first, entering];
    for (;;) {
      const [oldParent, oldArc] = [parent[node]!, treeArc[node]!];
      detach(node);
      attach(node, under);
      treeArc[node] = arc;
      points[node] = from[arc] === node ? 1 : -1;
      if (node === leaving) break;
      [node, under, arc] = [oldParent, node, oldArc];
    }
    const shift = potential[parent[top]!]! - potential[top]! - points[top]! * cost[entering]!;
    for (let below = top; ; ) {
      potential[below]! += shift;
      depth[below] = depth[parent[below]!]! + 1;
      if (firstChild[below]! >= 0) below = firstChild[below]!;
      else {
        while (below !== top && after[below]! < 0) below = parent[below]!;
        if (below === top) break;
        below = after[below]!;
      }
    }
  }
  let [wanted, missing] = [0, 0];
  for (let node = 0; node < nodes; node++) {
    if (supply[node]! >= 0) continue;
    wanted -= supply[node]!;
    missing += flow[real + node]!;
  }
  // Supplies that add up to 0 but for their rounding are all met.
  const feasible = missing <= 1e-9 * wanted;
  return { flow: flow.slice(0, real), potential: potential.slice(0, nodes), feasible };
}

/** Amounts as multiples of a power of two that is 2⁻⁵¹ of their sum at most, with room for all arcs. */
function inWholeUnits({ nodes, capacity, supply }: CostFlowProblem, arcs: number): Amounts {
  const finite = capacity.reduce((sum, each) => sum + (each === Number.POSITIVE_INFINITY ? 0 : each), 0);
  const sum = finite + (supply?.reduce((all, each) => all + Math.abs(each), 0) ?? 0);
  const unit = sum === 0 ? 1 : 2 ** (Math.ceil(Math.log2(sum)) - 51);
  const whole = (value: number): number => Math.round(value / unit) * unit;
  const capacities = new Float64Array(arcs).fill(Number.POSITIVE_INFINITY);
  capacities.set(capacity.map(whole));
  const supplies = supply?.map(whole) ?? new Float64Array(nodes);
  // What rounding leaves over is put where it is least felt: with the largest.
  const over = supplies.reduce((all, each) => all + each, 0);
  if (over !== 0) {
    const sizes = supplies.map(Math.abs);
    const largest = sizes.indexOf(sizes.reduce((most, each) => Math.max(most, each), 0));
    supplies[largest]! -= over;
  }
  return { capacity: capacities, supply: supplies };
}

interface Amounts {
  readonly capacity: Float64Array;
  readonly supply: Float64Array;
}
