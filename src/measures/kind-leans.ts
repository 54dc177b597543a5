import { type FlowGraph, flowGraph } from "../graph/flow-graph.ts";
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
 * can be judged at once and exactly. With one weight a flow κ is 1 whatever the weights.
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
  /** Which kinds a party has a part in (places in `kinds`), and a_ir beside them. In all others it is even. */
  readonly of: (party: number) => { readonly at: readonly number[]; readonly leans: readonly number[] };
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
  const { brings, takes, kindsOf } = sides(arrays, ends);
  const sums = new Map<number, { brings: number; takes: number }>();
  for (let party = 0; party < parties; party++)
    for (const kind of kindsOf(party)) {
      const sum = sums.get(kind) ?? { brings: 0, takes: 0 };
      sum.brings += brings(party, kind);
      sum.takes += takes(party, kind);
      sums.set(kind, sum);
    }
  const kinds = [...sums.keys()].sort((a, b) => a - b);
  const place = new Map(kinds.map((kind, at) => [kind, at]));
  const allBring = Float64Array.from(kinds, (kind) => sums.get(kind)!.brings);
  const allTake = Float64Array.from(kinds, (kind) => sums.get(kind)!.takes);
  const totals = allBring.map((bring, at) => (bring + kappa * allTake[at]!) / 2);
  const all = totals.reduce((sum, total) => sum + total, 0);
  return {
    kinds,
    totals,
    shares: totals.map((total) => total / all),
    allBring,
    allTake,
    brings,
    takes,
    of: (party) => {
      const mine = kindsOf(party);
      const at = mine.map((kind) => place.get(kind)!);
      const leans = mine.map(
        (kind, k) => difference(brings(party, kind), kappa * takes(party, kind)) / totals[at[k]!]!,
      );
      return { at, leans };
    },
  };
}

interface Sides {
  readonly brings: (party: number, kind: number) => number;
  readonly takes: (party: number, kind: number) => number;
  /** The kinds of which a party brings or takes anything, ascending. */
  readonly kindsOf: (party: number) => readonly number[];
}

/** What each party brings and takes of each kind, in compressed rows: a file may have as many kinds as it has rows. */
function sides({ nodes, resource, from, to, cost, worth }: Run["arrays"], ends: OwnEnds): Sides {
  const first = resource[0];
  if (first !== undefined && resource.every((kind) => kind === first))
    return {
      brings: (party) => ends.brings[party]!,
      takes: (party) => ends.takes[party]!,
      kindsOf: (party) => (ends.brings[party]! + ends.takes[party]! > 0 ? [first] : []),
    };
  // A kind as a node behind the others, for parallel flows to be summed by what sums them everywhere.
  const kindNodes = resource.map((kind) => nodes + kind);
  const all = kindNodes.reduce((most, node) => Math.max(most, node + 1), nodes);
  const given = flowGraph(all, from, kindNodes, cost);
  const received = flowGraph(all, to, kindNodes, worth);
  const rowOf = ({ outOffsets, targets }: FlowGraph, party: number): Uint32Array =>
    targets.subarray(outOffsets[party]!, outOffsets[party + 1]!);
  return {
    brings: (party, kind) => given.weight(party, nodes + kind),
    takes: (party, kind) => received.weight(party, nodes + kind),
    kindsOf: (party) =>
      [...new Set([...rowOf(given, party), ...rowOf(received, party)])]
        .map((node) => node - nodes)
        .sort((a, b) => a - b),
  };
}
