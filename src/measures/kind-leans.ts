import { flowGraph } from "../graph/flow-graph.ts";
import { difference } from "./difference.ts";
import type { Run } from "./measure.ts";
import type { OwnEnds } from "./own-ends.ts";

/**
 * Where each party stands in each kind, on the kind's own scale, so that kinds can be weighed against each other: what
 * the robustness to weights is made of. With W_r = (Σ brings_r + κ Σ takes_r)/2 over the parties,
 *
 *   a_ir = (brings_ir − κ·takes_ir) / W_r,   λ⁰_r = W_r / Σ W.
 *
 * Under weights λ on the simplex party i leans to the side of Σ λ_r a_ir; at λ⁰, the weights that the stated rates give,
 * that is the side of its `logRatio`. κ is held as it is, which keeps a lean linear in the weights, so that all weightings
 * can be judged at once and exactly. With one weight a flow κ is 1 whatever the weights. Where a rule of fairness was
 * chosen the party's own rate stands for κ in a_ir, and is held likewise; without a rate a lean is NaN.
 */
export interface KindLeans {
  /** The kinds in which a party exchanges anything, as indices into the state's resources, ascending. */
  readonly kinds: readonly number[];
  /** W_r and λ⁰_r, beside `kinds`; and what the parties together bring and take of it. */
  readonly totals: Float64Array;
  readonly shares: Float64Array;
  readonly allBring: Float64Array;
  readonly allTake: Float64Array;
  /** What a party brings (at its cost) and takes (at its worth) of a kind, by the kind's index in the state. */
  readonly brings: (party: number, kind: number) => number;
  readonly takes: (party: number, kind: number) => number;
  /**
   * Which kinds party i has a part in, as places in `kinds`, ascending: `at[offsets[i] … offsets[i+1]−1]`, with a_ir beside
   * them. In all others it is even.
   */
  readonly offsets: Uint32Array;
  readonly at: Uint32Array;
  readonly leans: Float64Array;
}

/** Three measures ask for the same leans of one network. */
const known = new WeakMap<OwnEnds, KindLeans>();

export function kindLeans(run: Pick<Run, "arrays" | "ends" | "parties">): KindLeans {
  let leans = known.get(run.ends);
  if (leans === undefined) {
    leans = makeLeans(run);
    known.set(run.ends, leans);
  }
  return leans;
}

function makeLeans({ arrays, ends, parties }: Pick<Run, "arrays" | "ends" | "parties">): KindLeans {
  const { kappa } = ends;
  const { offsets, kind, brings, takes } = sidesOf(arrays, ends, parties);
  const kinds = [...new Set(kind)].sort((a, b) => a - b);
  const places = new Map(kinds.map((one, place) => [one, place]));
  const at = kind.map((one) => places.get(one)!);
  const allBring = new Float64Array(kinds.length);
  const allTake = new Float64Array(kinds.length);
  for (let k = 0; k < at.length; k++) {
    allBring[at[k]!]! += brings[k]!;
    allTake[at[k]!]! += takes[k]!;
  }
  const totals = allBring.map((bring, place) => (bring + kappa * allTake[place]!) / 2);
  const all = totals.reduce((sum, total) => sum + total, 0);
  const leans = new Float64Array(at.length);
  for (let party = 0; party < parties; party++)
    for (let k = offsets[party]!; k < offsets[party + 1]!; k++)
      leans[k] = difference(brings[k]!, ends.rates[party]! * takes[k]!) / totals[at[k]!]!;
  const valueAt = (values: Float64Array, party: number, one: number): number => {
    for (let k = offsets[party]!; k < offsets[party + 1]!; k++) if (kind[k] === one) return values[k]!;
    return 0;
  };
  return {
    kinds,
    totals,
    shares: totals.map((total) => total / all),
    allBring,
    allTake,
    brings: (party, one) => valueAt(brings, party, one),
    takes: (party, one) => valueAt(takes, party, one),
    offsets,
    at,
    leans,
  };
}

/** What each party brings and takes of each kind, in compressed rows: a file may have as many kinds as it has rows. */
interface Sides {
  readonly offsets: Uint32Array;
  /** Index in the state's resources, ascending in each row. */
  readonly kind: Uint32Array;
  readonly brings: Float64Array;
  readonly takes: Float64Array;
}

function sidesOf(arrays: Run["arrays"], ends: OwnEnds, parties: number): Sides {
  const { nodes, resource, from, to, cost, worth } = arrays;
  if (resource.length > 0 && isOne(resource)) return alone(resource[0]!, ends, parties);
  // A kind as a node behind the others, for parallel flows to be summed by what sums them everywhere.
  const kindNodes = resource.map((kind) => nodes + kind);
  const all = kindNodes.reduce((most, node) => Math.max(most, node + 1), nodes);
  const given = flowGraph(all, from, kindNodes, cost);
  const received = flowGraph(all, to, kindNodes, worth);
  const offsets = new Uint32Array(parties + 1);
  const kind = new Uint32Array(given.edges + received.edges);
  const brings = new Float64Array(kind.length);
  const takes = new Float64Array(kind.length);
  let count = 0;
  for (let party = 0; party < parties; party++) {
    const givenEnd = given.outOffsets[party + 1]!;
    const receivedEnd = received.outOffsets[party + 1]!;
    let out = given.outOffsets[party]!;
    let into = received.outOffsets[party]!;
    while (out < givenEnd || into < receivedEnd) {
      const node = Math.min(
        out < givenEnd ? given.targets[out]! : all,
        into < receivedEnd ? received.targets[into]! : all,
      );
      kind[count] = node - nodes;
      if (out < givenEnd && given.targets[out] === node) brings[count] = given.outWeights[out++]!;
      if (into < receivedEnd && received.targets[into] === node) takes[count] = received.outWeights[into++]!;
      count++;
    }
    offsets[party + 1] = count;
  }
  return { offsets, kind: kind.subarray(0, count), brings: brings.subarray(0, count), takes: takes.subarray(0, count) };
}

/** Of one kind a party's sides are its sums: nothing has to be sorted for them. */
function alone(kind: number, { brings, takes }: OwnEnds, parties: number): Sides {
  const offsets = new Uint32Array(parties + 1);
  for (let party = 0; party < parties; party++)
    offsets[party + 1] = offsets[party]! + (brings[party]! + takes[party]! > 0 ? 1 : 0);
  const exchanging = (_: number, party: number): boolean => offsets[party + 1]! > offsets[party]!;
  const count = offsets[parties]!;
  return {
    offsets,
    kind: new Uint32Array(count).fill(kind),
    brings: count === parties ? brings : brings.filter(exchanging),
    takes: count === parties ? takes : takes.filter(exchanging),
  };
}

function isOne(values: Uint32Array): boolean {
  const first = values[0];
  for (let k = 1; k < values.length; k++) if (values[k] !== first) return false;
  return true;
}
