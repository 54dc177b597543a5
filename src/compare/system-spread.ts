import { seededRandom } from "../domain/random.ts";
import { type Evaluation, evaluateArrays } from "../measures/evaluate.ts";
import type { SystemMeasureId, SystemValues } from "../measures/registry.ts";
import { inverseNormal } from "../solve/inverse-normal.ts";

/** What estimates move. The others count, are themselves about the estimates, or go by steps. */
export const ESTIMATED = [
  "total",
  "surplus",
  "reciprocity",
  "imbalance",
  "circulation",
  "generalisedReciprocity",
  "oneWay",
  "coreFlow",
  "flowHierarchy",
  "bilateral",
  "cyclic",
  "gradient",
  "trophicIncoherence",
  "effectiveContributors",
  "effectiveBeneficiaries",
  "repairTransfer",
  "repairExisting",
  "repairWithdraw",
] as const satisfies readonly SystemMeasureId[];

/** Beyond so many flows nothing is simulated: there `clear` is null. */
export const SIMULATED_FLOWS = 2_000;
const SEED = 11;
const MOST_DRAWS = 200;
const LEAST_DRAWS = 60;
/** Flows simulated in all, per photo. */
const FLOWS = 40_000;

/** Simulated once for each photo. */
const lately = new WeakMap<Evaluation, SystemSpread | null>();

/** How far estimates may move each number of the whole, as a standard deviation: those that estimates move. */
export type SystemSpread = ReadonlyMap<SystemMeasureId, number>;

/** Every flow is estimated anew, with the errors of this photo, many times; null where there are too many flows. */
export function systemSpread(evaluation: Evaluation): SystemSpread | null {
  const known = lately.get(evaluation);
  if (known !== undefined) return known;
  const made = simulated(evaluation);
  lately.set(evaluation, made);
  return made;
}

function simulated({ run, lens, fairness, precision, leftOut }: Evaluation): SystemSpread | null {
  const { arrays, table, parties } = run;
  const { from, to, cost, worth, costError, worthError } = arrays;
  if (from.length > SIMULATED_FLOWS) return null;
  const ids = ESTIMATED.filter((id) => !leftOut.includes(id));
  const random = seededRandom(SEED);
  const normal = (): number => inverseNormal((Math.floor(random() * 2 ** 32) + 0.5) / 2 ** 32);
  const draws = Math.max(LEAST_DRAWS, Math.min(MOST_DRAWS, Math.round(FLOWS / Math.max(1, from.length))));
  // What goes to one partner in several kinds is one estimate (SPEC N10).
  const estimates = estimatesOf(from, to, arrays.nodes);
  const values = ids.map(() => new Float64Array(draws));
  for (let draw = 0; draw < draws; draw++) {
    const leans = Float64Array.from({ length: parties }, () => precision.lean * normal());
    const errors = Float64Array.from({ length: estimates.count }, () => precision.sigma * normal());
    const errorsOfWorth = worth === cost ? errors : errors.map(() => precision.sigma * normal());
    const leanOf = (k: number): number => leans[from[k] === table ? to[k]! : from[k]!] ?? 0;
    const again = (sizes: Float64Array, shares: Float64Array, off: Float64Array): Float64Array =>
      sizes.map((size, k) => size * Math.exp(off[estimates.of[k]!]! * shares[k]! + leanOf(k)));
    const newCost = again(cost, costError, errors);
    const newWorth = worth === cost ? newCost : again(worth, worthError, errorsOfWorth);
    const { system }: { readonly system: SystemValues } = evaluateArrays(
      { ...arrays, cost: newCost, worth: newWorth },
      { lens, fairness, precision, state: null, fair: run.fair },
    );
    for (const [nth, id] of ids.entries()) values[nth]![draw] = system[id] ?? Number.NaN;
  }
  return new Map(ids.map((id, nth) => [id, deviation(values[nth]!)]));
}

/** Which estimate each flow is part of: one per ordered pair. */
function estimatesOf(from: Uint32Array, to: Uint32Array, nodes: number) {
  const places = new Map<number, number>();
  const of = from.map((source, k) => {
    const pair = source * nodes + to[k]!;
    const place = places.get(pair) ?? places.size;
    places.set(pair, place);
    return place;
  });
  return { of, count: places.size };
}

function deviation(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / Math.max(1, values.length - 1));
}
