import { flowDifferences } from "../../../src/compare/flow-differences.ts";
import { partyDifferences } from "../../../src/compare/party-differences.ts";
import { systemDifferences } from "../../../src/compare/system-differences.ts";
import { seededRandom } from "../../../src/domain/random.ts";
import { fairNetwork, type TrueFlow, usualPartners } from "../../../src/lessons/fair-network.ts";
import { evaluate } from "../../../src/measures/evaluate.ts";
import { type Errors, nameOf, photoOf } from "../photo.ts";

/** So many networks of a size, of each of which two photos are taken, each with errors of its own. */
export interface ChangeScenario {
  readonly parties: number;
  readonly networks: number;
  readonly errors: Errors;
  /** Between the two photos the first party starts to give so many times as much; 1 where it is left out. */
  readonly grows?: number;
  /** Also the numbers of the whole, of which the errors are themselves simulated. */
  readonly whole: boolean;
}

/** In what share of the comparisons a clear change is claimed: of a party, of a flow, of the whole, of any of these. */
export interface Claimed {
  readonly parties: number;
  readonly flows: number;
  readonly whole: number;
  readonly anything: number;
  /** Of the first party, and to the side to which it changed. */
  readonly first: number;
}

export function claimed({ parties, networks, errors, grows = 1, whole }: ChangeScenario): Claimed {
  const random = seededRandom(parties * 1_000 + networks + 1);
  const times = { parties: 0, flows: 0, whole: 0, anything: 0, first: 0 };
  for (let nth = 0; nth < networks; nth++) {
    const shape = nth % 2 === 0 ? "even pairs" : "circulating";
    const truth = fairNetwork(parties, usualPartners(parties), shape, random);
    const later = truth.map((flow): TrueFlow => (flow.from === 0 ? { ...flow, weight: flow.weight * grows } : flow));
    const before = evaluate(photoOf(truth, errors, random));
    const after = evaluate(photoOf(later, errors, random));
    const ofParties = partyDifferences(before, after);
    const clear = {
      parties: ofParties.some(({ values }) => values.logRatio.clear === true),
      flows: [...flowDifferences(before, after)].some((flow) => flow.clear === true),
      whole: whole && Object.values(systemDifferences(before, after)).some((one) => one.clear === true),
    };
    for (const sort of ["parties", "flows", "whole"] as const) if (clear[sort]) times[sort]++;
    if (clear.parties || clear.flows || clear.whole) times.anything++;
    const first = ofParties.find(({ id }) => id === nameOf(0))!.values.logRatio;
    if (first.clear === true && (first.difference ?? 0) > 0) times.first++;
  }
  return Object.fromEntries(
    Object.entries(times).map(([sort, count]) => [sort, count / networks]),
  ) as unknown as Claimed;
}
