import type { FlowArrays } from "../graph/flow-arrays.ts";
import { type FlowGraph, flowGraph } from "../graph/flow-graph.ts";
import { type FairParts, kappaOf, ownRates } from "./fair-rates.ts";
import { perParty } from "./per-party.ts";

/**
 * Each party seen from its own end (DESIGN §3): what it brings at its own cost, what it takes at its own worth, under
 * no lens. Arrays are by party index.
 */
export interface OwnEnds {
  /** Costs per ordered pair, and worths: the table is a partner of its own, and so is nobody. */
  readonly given: FlowGraph;
  readonly received: FlowGraph;
  /** Σ cost of what a party gives, to the table and to nobody included. */
  readonly brings: Float64Array;
  /** Σ worth of what a party receives, from the table included. */
  readonly takes: Float64Array;
  readonly totalBrings: number;
  readonly totalTakes: number;
  /** κ = Σ brings / Σ takes over the parties; 1 if a sum is 0. */
  readonly kappa: number;
  /**
   * At what ratio of bringing to taking a party is even, and the variance of its logarithm: κ and 0 for all, unless a rule
   * of fairness was chosen. NaN = that rule has no number for it.
   */
  readonly rates: Float64Array;
  readonly rateVariances: Float64Array;
  /**
   * Variance of a sum's logarithm as a share of σ²: Σ over partners (Σ value × error)² / sum². With single reports it
   * is the concentration HHI; a flow that both ends reported weighs 1/√2. A zero side counts 1.
   */
  readonly spreadOut: Float64Array;
  readonly spreadIn: Float64Array;
  /** HHI of intake over partners: how far the leans of those who report it average out. A zero side counts 1. */
  readonly concentrationIn: Float64Array;
  /** What stands for a zero side in a ratio: half the smallest positive flow, summed per ordered pair. */
  readonly insteadOfBrings: number;
  readonly insteadOfTakes: number;
  /** n': parties with any exchange. */
  readonly exchanging: number;
}

export function ownEnds(arrays: FlowArrays, fair: FairParts | null = null): OwnEnds {
  const { nodes, from, to, cost, worth, costError, worthError } = arrays;
  const parties = arrays.ids.length;
  const given = flowGraph(nodes, from, to, cost);
  const received = same(cost, worth) ? given : flowGraph(nodes, from, to, worth);
  const givenErrors = allOne(costError) ? given : flowGraph(nodes, from, to, times(cost, costError));
  const receivedErrors = allOne(worthError) ? received : flowGraph(nodes, from, to, times(worth, worthError));
  const brings = perParty({ parties }, given.outflow);
  const takes = perParty({ parties }, received.inflow);
  const [totalBrings, totalTakes] = [sum(brings), sum(takes)];
  const leastCost = least(given.outWeights, given.outOffsets[parties]!);
  const leastWorth = least(received.inWeights, received.inOffsets[parties]!);
  const concentrationIn = squares(takes, received.inOffsets, received.inWeights);
  const kappa = kappaOf(totalBrings, totalTakes);
  const { rates, variances } =
    fair === null
      ? { rates: new Float64Array(parties).fill(kappa), variances: new Float64Array(parties) }
      : ownRates(fair, brings, takes);
  let exchanging = 0;
  for (let party = 0; party < parties; party++) if (brings[party]! + takes[party]! > 0) exchanging++;
  return {
    given,
    received,
    brings,
    takes,
    totalBrings,
    totalTakes,
    kappa,
    rates,
    rateVariances: variances,
    spreadOut: squares(brings, givenErrors.outOffsets, givenErrors.outWeights),
    spreadIn:
      receivedErrors === received
        ? concentrationIn
        : squares(takes, receivedErrors.inOffsets, receivedErrors.inWeights),
    concentrationIn,
    // Where one side has no positive flow at all, the other side's scale is the only one there is.
    insteadOfBrings: Number.isFinite(leastCost) ? leastCost / 2 : leastWorth / 2,
    insteadOfTakes: Number.isFinite(leastWorth) ? leastWorth / 2 : leastCost / 2,
    exchanging,
  };
}

/** Whether there is anything to judge a party by: it exchanges, and the rule of fairness has a number for it. */
export const isJudged = (
  { brings, takes, rates }: Pick<OwnEnds, "brings" | "takes" | "rates">,
  party: number,
): boolean => brings[party]! + takes[party]! > 0 && !Number.isNaN(rates[party]!);

/** Σ v² / sum² over each party's row; 1 where the sum is 0. */
function squares(sums: Float64Array, offsets: Uint32Array, values: Float64Array): Float64Array {
  return perParty({ parties: sums.length }, (party) => {
    const total = sums[party]!;
    if (total === 0) return 1;
    const end = offsets[party + 1]!;
    let squared = 0;
    for (let k = offsets[party]!; k < end; k++) {
      const part = values[k]! / total;
      squared += part * part;
    }
    return squared;
  });
}

/** The smallest of the first `count` values; Infinity if there is none. Parties' rows come before the table's. */
function least(values: Float64Array, count: number): number {
  let smallest = Number.POSITIVE_INFINITY;
  for (let k = 0; k < count; k++) smallest = Math.min(smallest, values[k]!);
  return smallest;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (let k = 0; k < values.length; k++) total += values[k]!;
  return total;
}

const times = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, k) => value * b[k]!);
const same = (a: Float64Array, b: Float64Array): boolean => a === b || a.every((value, k) => value === b[k]);

/** Whether no value has an error of its own. With `every` it would take twenty times as long. */
export function allOne(values: Float64Array): boolean {
  for (let k = 0; k < values.length; k++) if (values[k] !== 1) return false;
  return true;
}
