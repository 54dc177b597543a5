import { seededRandom } from "../domain/random.ts";
import type { FlowGraph } from "../graph/flow-graph.ts";
import { inverseNormal } from "../solve/inverse-normal.ts";
import { lensRates } from "./lens-rates.ts";
import type { Run } from "./measure.ts";

const SEED = 7;
const LEAST_DRAWS = 4;
const MOST_DRAWS = 40_000;
/** Pairs simulated in all, which is what the time goes to: about 15 ns each. */
const PAIRS = 400_000;
/** Equally likely levels that stand for the normal distribution: looking one up costs a fraction of a logarithm. */
const LEVELS = 4096;

/**
 * The imbalance that a partnership would show in 5 % of photos if the truth were even and only the estimates erred:
 * the 95th percentile of Σ abs(O_i − I_i)/2W over simulated photos. The even truth gives every pair with any flow
 * (w_ij + w_ji)/2 both ways; each of the two is then estimated with a lognormal factor exp(σ·error·z), error 1/√2
 * where giver and receiver both reported it. With a lean σ_r every giver's flows share a factor exp(σ_r·z) besides;
 * the table reports nothing, so what it gives carries the lean of who takes it. Null without flows; 0 if σ = σ_r = 0.
 * Under a chosen rule of fairness each party is on target with as much going through it, so that the same relative
 * errors move it by 4d/(1 + d)² as much, which it counts for as much too, d the ratio at which it is even; without a
 * number it is left out.
 *
 * Deterministic: one seed. From 40,000 draws for up to 10 pairs down to 4 for 100,000 pairs and more. The standard error
 * is some 0.001 for five parties. One draw's imbalance is a mean over n parties, which spreads by about 0.75/√n of itself,
 * and the percentile of m draws by twice that over √m: within 1 % of itself from 1,000 parties with 40 draws on, and
 * within 0.3 % for 100,000 parties with 4. Of few draws it comes out low besides, by some 0.2 % of itself there.
 */
export function noiseFloor(
  run: Pick<Run, "graph" | "outErrors" | "precision" | "table" | "fair" | "parties">,
): number | null {
  const { graph, outErrors, table } = run;
  const { sigma, lean } = run.precision;
  const { count, one, other, weight, errorThere, errorBack } = evenTruth(graph, outErrors);
  if (count === 0) return null;
  if (sigma === 0 && lean === 0) return 0;
  const random = seededRandom(SEED);
  const factors = lognormal(sigma);
  const leanFactors = lognormal(lean);
  const leans = new Float64Array(graph.nodes).fill(1);
  const net = new Float64Array(graph.nodes);
  const moves = lensRates(run)?.map((rate) => (Number.isNaN(rate) ? 0 : (4 * rate) / (1 + rate) ** 2)) ?? null;
  const draws = Math.min(MOST_DRAWS, Math.max(LEAST_DRAWS, Math.round(PAIRS / count)));
  const imbalances = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    net.fill(0);
    if (lean > 0) for (let node = 0; node < leans.length; node++) leans[node] = leanFactors[(random() * LEVELS) | 0]!;
    let total = 0;
    for (let k = 0; k < count; k++) {
      const i = one[k]!;
      const j = other[k]!;
      // One random number has room for two levels.
      const levels = (random() * LEVELS * LEVELS) | 0;
      let there = weight[k]! * estimate(factors[levels >>> 12]!, errorThere, k);
      let back = weight[k]! * estimate(factors[levels & (LEVELS - 1)]!, errorBack, k);
      if (lean > 0) {
        there *= leans[i === table ? j : i]!;
        back *= leans[j === table ? i : j]!;
      }
      net[i]! += there - back;
      net[j]! -= there - back;
      total += moves === null ? there + back : ((moves[i]! + moves[j]!) * (there + back)) / 2;
    }
    let apart = 0;
    for (let node = 0; node < net.length; node++) apart += (moves?.[node] ?? 1) * Math.abs(net[node]!);
    imbalances[draw] = total === 0 ? 0 : apart / (2 * total);
  }
  const floor = quantile(imbalances.sort(), 0.95);
  // Errors beyond what numbers hold (σ of some hundreds) explain anything.
  return Number.isNaN(floor) ? 1 : floor;
}

/** Per unordered pair with any flow: its two nodes, the even weight each way, and the error shares there and back. */
interface EvenTruth {
  readonly count: number;
  readonly one: Uint32Array;
  readonly other: Uint32Array;
  readonly weight: Float64Array;
  /** Null where every share is 1. */
  readonly errorThere: Float64Array | null;
  readonly errorBack: Float64Array | null;
}

/** The factor by which one estimate is off, of which the error is a share of σ. */
const estimate = (factor: number, errors: Float64Array | null, pair: number): number =>
  errors === null || errors[pair] === 1 ? factor : factor ** errors[pair]!;

function evenTruth(graph: FlowGraph, outErrors: Float64Array | null): EvenTruth {
  const [one, other] = [new Uint32Array(graph.edges), new Uint32Array(graph.edges)];
  const weight = new Float64Array(graph.edges);
  const [errorThere, errorBack] =
    outErrors === null ? [null, null] : [new Float64Array(graph.edges).fill(1), new Float64Array(graph.edges).fill(1)];
  let count = 0;
  const { outOffsets, targets, outWeights, inOffsets, sources, inWeights } = graph;
  for (let from = 0; from < graph.nodes; from++) {
    const outEnd = outOffsets[from + 1]!;
    const inEnd = inOffsets[from + 1]!;
    let at = inOffsets[from]!;
    for (let there = outOffsets[from]!; there < outEnd; there++) {
      const to = targets[there]!;
      // Both rows ascend: who gives back is found along the way.
      while (at < inEnd && sources[at]! < to) at++;
      const back = at < inEnd && sources[at] === to;
      if (back && to < from) continue;
      one[count] = from;
      other[count] = to;
      weight[count] = (outWeights[there]! + (back ? inWeights[at]! : 0)) / 2;
      if (outErrors !== null && errorThere !== null && errorBack !== null) {
        errorThere[count] = outErrors[there]! / outWeights[there]!;
        if (back) errorBack[count] = outErrors[graph.indexOf(to, from)]! / inWeights[at]!;
      }
      count++;
    }
  }
  return { count, one, other, weight, errorThere, errorBack };
}

/** exp(spread·z) at the middles of equally likely slices of the normal distribution. */
const lognormal = (spread: number): Float64Array =>
  Float64Array.from({ length: LEVELS }, (_, level) => Math.exp(spread * inverseNormal((level + 0.5) / LEVELS)));

/** The quantile of ascending values, between two of them in proportion. */
function quantile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below]! + (at - below) * (sorted[above]! - sorted[below]!);
}
