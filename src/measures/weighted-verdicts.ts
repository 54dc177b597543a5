import { type Random, seededRandom } from "../domain/random.ts";
import { sortedByPair } from "../graph/pair-order.ts";
import { kappaOf, ownRates } from "./fair-rates.ts";
import { type KindLeans, kindLeans } from "./kind-leans.ts";
import type { Run } from "./measure.ts";
import { ratioOf } from "./party/log-ratio.ts";
import { errorOf } from "./party/standard-error.ts";
import { verdict } from "./party/verdict.ts";
import { criticalZ, type Verdict, verdictOf } from "./verdict.ts";

const SEED = 11;
const DRAWS = 200;
/** Pairs of kinds are weighed as long as they are fewer than the draws; who has more kinds has no panel for them. */
const MOST_PAIRED = 20;

/**
 * By party: which verdicts it gets under the admitted weightings of the kinds. Those are the stated one, each kind alone,
 * each two kinds evenly, and 200 drawn evenly from the simplex (one seed), each kind on the scale of its own total. Under
 * each the partnership is judged as `evaluate` would with those values: κ, a chosen rule's rates, z* and what stands for
 * a zero side follow. A
 * weighting under which a party exchanges nothing says nothing of it.
 *
 * O(weightings × flows): 200 parties with 2,000 flows of seven kinds take some 10 ms.
 */
export function verdictsUnderWeights(run: Run): readonly ReadonlySet<Verdict>[] {
  const verdicts = Array.from(run.column(verdict), (word) => new Set(isWord(word) ? [word] : []));
  const leans = kindLeans(run);
  if (leans.kinds.length < 2) return verdicts;
  const judge = judgeOf(run);
  for (const factors of weightings(leans, run.arrays.resource))
    judge(factors, (party, word) => {
      if (isWord(word)) verdicts[party]!.add(word);
    });
  return verdicts;
}

/** Whether it says anything of a party. */
const isWord = (word: Verdict): boolean => word !== "none" && word !== "no-number";

/** What each kind's values are multiplied by, by kind: λ_r / λ⁰_r. */
function* weightings({ kinds, shares }: KindLeans, resource: Uint32Array): Generator<Float64Array> {
  const count = resource.reduce((most, kind) => Math.max(most, kind + 1), 0);
  const factors = (weights: ArrayLike<number>): Float64Array => {
    const all = new Float64Array(count);
    for (const [at, kind] of kinds.entries()) all[kind] = weights[at]! / shares[at]!;
    return all;
  };
  const evenly = (...chosen: readonly number[]): Float64Array =>
    factors(kinds.map((_, at) => (chosen.includes(at) ? 1 / chosen.length : 0)));
  for (const one of kinds.keys()) yield evenly(one);
  if (kinds.length <= MOST_PAIRED)
    for (const one of kinds.keys()) for (let other = one + 1; other < kinds.length; other++) yield evenly(one, other);
  const random = seededRandom(SEED);
  for (let draw = 0; draw < DRAWS; draw++) yield factors(evenDraw(kinds.length, random));
}

/** A point of the simplex, each as likely as another: exponential gaps over their sum. */
function evenDraw(count: number, random: Random): Float64Array {
  const gaps = Float64Array.from({ length: count }, () => -Math.log1p(-random()));
  const sum = gaps.reduce((total, gap) => total + gap, 0);
  return gaps.map((gap) => gap / sum);
}

/** One side of all parties: its flows partner by partner, party by party, so that one pass sums both. */
interface Side {
  /** By pair: whose it is, and where its flows end in `kind`, `value` and `error`. */
  readonly party: Uint32Array;
  readonly ends: Uint32Array;
  readonly kind: Uint32Array;
  readonly value: Float64Array;
  /** Value × its error; null where every error is 1. */
  readonly error: Float64Array | null;
  /** Written by `weigh`: each party's sum, Σ over partners (Σ value)², and the same of value × error. */
  readonly sum: Float64Array;
  readonly square: Float64Array;
  readonly spread: Float64Array;
}

function sideOf(
  { arrays, parties }: Pick<Run, "arrays" | "parties">,
  own: Uint32Array,
  other: Uint32Array,
  values: Float64Array,
  errors: Float64Array,
): Side {
  const order = sortedByPair(arrays.nodes, own, other).filter((flow) => own[flow]! < parties);
  const last = order.filter(
    (flow, k) => k === order.length - 1 || own[order[k + 1]!] !== own[flow] || other[order[k + 1]!] !== other[flow],
  );
  const ends = new Uint32Array(last.length);
  for (let [k, pair] = [0, 0]; k < order.length; k++) if (order[k] === last[pair]) ends[pair++] = k + 1;
  const square = new Float64Array(parties);
  const exact = order.every((flow) => errors[flow] === 1);
  return {
    party: last.map((flow) => own[flow]!),
    ends,
    kind: order.map((flow) => arrays.resource[flow]!),
    value: Float64Array.from(order, (flow) => values[flow]!),
    error: exact ? null : Float64Array.from(order, (flow) => values[flow]! * errors[flow]!),
    sum: new Float64Array(parties),
    square,
    spread: exact ? square : new Float64Array(parties),
  };
}

/** Judges every party under a weighting, and tells of each. */
type Judge = (factors: Float64Array, tell: (party: number, word: Verdict) => void) => void;

function judgeOf(run: Run): Judge {
  const { arrays, parties, precision, unsized, fair } = run;
  const given = sideOf(run, arrays.from, arrays.to, arrays.cost, arrays.costError);
  const received = sideOf(run, arrays.to, arrays.from, arrays.worth, arrays.worthError);
  return (factors, tell) => {
    const [leastCost, leastWorth] = [weigh(given, factors), weigh(received, factors)];
    const [brings, takes] = [given.sum, received.sum];
    let [exchanging, totalBrings, totalTakes] = [0, 0, 0];
    for (let party = 0; party < parties; party++) {
      totalBrings += brings[party]!;
      totalTakes += takes[party]!;
      if (brings[party]! + takes[party]! > 0) exchanging++;
    }
    // As in `ownEnds`.
    const kappa = kappaOf(totalBrings, totalTakes);
    const chosen = fair === null ? null : ownRates(fair, brings, takes);
    const whole = {
      insteadOfBrings: Number.isFinite(leastCost) ? leastCost / 2 : leastWorth / 2,
      insteadOfTakes: Number.isFinite(leastWorth) ? leastWorth / 2 : leastCost / 2,
    };
    const zStar = criticalZ(exchanging);
    const per = (squares: Float64Array, sum: number, party: number): number =>
      sum === 0 ? 1 : squares[party]! / sum ** 2;
    for (let party = 0; party < parties; party++) {
      const [out, into] = [brings[party]!, takes[party]!];
      const spread = per(given.spread, out, party) + per(received.spread, into, party);
      const rate = chosen === null ? kappa : chosen.rates[party]!;
      const error = errorOf(precision, spread, per(received.square, into, party), chosen?.variances[party] ?? 0);
      tell(party, verdictOf(ratioOf(out, into, rate, whole), error, zStar, precision.tolerance, unsized[party] === 1));
    }
  };
}

/** Sums one side under a weighting; returns the smallest positive flow of an ordered pair. */
function weigh({ party, ends, kind, value, error, sum, square, spread }: Side, factors: Float64Array): number {
  sum.fill(0);
  square.fill(0);
  if (error !== null) spread.fill(0);
  let least = Number.POSITIVE_INFINITY;
  for (let [pair, k] = [0, 0]; pair < party.length; pair++) {
    const own = party[pair]!;
    const end = ends[pair]!;
    const start = k;
    let flow = 0;
    for (; k < end; k++) flow += value[k]! * factors[kind[k]!]!;
    if (flow === 0) continue;
    sum[own]! += flow;
    square[own]! += flow * flow;
    if (flow < least) least = flow;
    if (error === null) continue;
    let off = 0;
    for (let at = start; at < end; at++) off += error[at]! * factors[kind[at]!]!;
    spread[own]! += off * off;
  }
  return least;
}
