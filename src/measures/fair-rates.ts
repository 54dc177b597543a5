import { relativelyEqual } from "../domain/compare-sums.ts";

/** What each party is counted for under a rule of fairness, by party index. */
export interface FairParts {
  /** ρ: how many times as much as another it is to bring for what it takes. NaN = the rule has no number for it. */
  readonly parts: Float64Array;
  /** Variance of ln ρ: how far one such number may be off. */
  readonly variance: number;
}

/** At what ratio of bringing to taking each party would be even. */
export interface FairRates {
  /** brings_i = rate_i · takes_i is fair. NaN = no number, or nothing to judge it by. */
  readonly rates: Float64Array;
  /** Variance of ln rate, from the errors of all parties' numbers. */
  readonly variances: Float64Array;
}

/** Fewer than two leave nothing to compare. */
const FEWEST = 2;

/**
 * The rates ρ_i·γ of a rule, for two sides of which the sums are equal: γ is the one factor for which
 *
 *   Σ h_i (γρ_i − 1)/(γρ_i + 1) = 0,   h_i = out_i + into_i,
 *
 * over the parties that have a number and exchange anything. So all of them can be on target with as much going through
 * each as now, and with both sums as they are; in a state in which out_i/into_i is in proportion to ρ_i, γρ_i is that
 * ratio; equal numbers give 1; turned round (out for into, 1/ρ for ρ) it gives 1/(γρ_i). The sum rises with γ, so there is
 * one. Its error follows from that of the numbers: d ln γ / d ln ρ_j = −ω_j, ω_j in proportion to h_j γρ_j/(1 + γρ_j)².
 */
export function evenRates({ parts, variance }: FairParts, throughput: (party: number) => number): FairRates {
  const rates = new Float64Array(parts.length).fill(Number.NaN);
  const variances = new Float64Array(parts.length).fill(Number.NaN);
  const judged: number[] = [];
  for (let party = 0; party < parts.length; party++)
    if (!Number.isNaN(parts[party]!) && throughput(party) > 0) judged.push(party);
  if (judged.length < FEWEST) return { rates, variances };
  const factor = commonFactor(parts, judged, throughput);
  const omega = judged.map((party) => {
    const rate = parts[party]! * factor;
    // As a product of two shares: the square may be beyond what numbers hold.
    return throughput(party) * (rate / (1 + rate)) * (1 / (1 + rate));
  });
  const all = omega.reduce((sum, each) => sum + each, 0);
  const squares = omega.reduce((sum, each) => sum + (each / all) ** 2, 0);
  for (const [at, party] of judged.entries()) {
    rates[party] = relativelyEqual(parts[party]! * factor, 1) ? 1 : parts[party]! * factor;
    variances[party] = Math.max(0, variance * (1 - (2 * omega[at]!) / all + squares));
  }
  return { rates, variances };
}

/** γ, by Newton's steps on its logarithm; where one leaves the span that is left, that span is halved. */
function commonFactor(parts: Float64Array, judged: readonly number[], throughput: (party: number) => number): number {
  const logs = judged.map((party) => Math.log(parts[party]!));
  const sizes = judged.map(throughput);
  const least = logs.reduce((a, b) => Math.min(a, b));
  const most = logs.reduce((a, b) => Math.max(a, b));
  if (most - least < 1e-9) return Math.exp(-most);
  let [low, high] = [-most, -least];
  let log = (low + high) / 2;
  for (let step = 0; step < MOST_STEPS && high - low > 1e-15 * Math.max(1, Math.abs(log)); step++) {
    let [sum, slope] = [0, 0];
    for (const [at, each] of logs.entries()) {
      const lean = Math.tanh((log + each) / 2);
      sum += sizes[at]! * lean;
      slope += (sizes[at]! * (1 - lean * lean)) / 2;
    }
    if (sum === 0) break;
    if (sum < 0) low = log;
    else high = log;
    const next = log - sum / slope;
    if (next === log) break;
    log = next > low && next < high ? next : (low + high) / 2;
  }
  return Math.exp(log);
}

const MOST_STEPS = 100;

/**
 * The rates by own ends: what is brought against what is taken at the ratio κ of those who have a number, so that both
 * sums are equal. Zero sides and κ are treated as in `ownEnds`.
 */
export function ownRates(fair: FairParts, brings: Float64Array, takes: Float64Array): FairRates {
  let [totalBrings, totalTakes] = [0, 0];
  for (let party = 0; party < brings.length; party++) {
    if (Number.isNaN(fair.parts[party]!)) continue;
    totalBrings += brings[party]!;
    totalTakes += takes[party]!;
  }
  const kappa = kappaOf(totalBrings, totalTakes);
  const { rates, variances } = evenRates(fair, (party) => brings[party]! + kappa * takes[party]!);
  return { rates: rates.map((rate) => rate * kappa), variances };
}

/** κ = Σ brings / Σ takes; 1 if a sum is 0, or they are equal but for the order of adding. */
export const kappaOf = (totalBrings: number, totalTakes: number): number =>
  totalBrings === 0 || totalTakes === 0 || relativelyEqual(totalBrings, totalTakes) ? 1 : totalBrings / totalTakes;
