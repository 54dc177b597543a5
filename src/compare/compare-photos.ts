import type { Evaluation } from "../measures/evaluate.ts";
import { compareFlows, type FlowChange } from "./compare-flows.ts";
import { type FlowDifference, flowDifferences, type TurnedPair, turnedPairs } from "./flow-differences.ts";
import { type PartyDifference, partyDifferences } from "./party-differences.ts";
import { type SystemDifferences, systemDifferences } from "./system-differences.ts";

/** Everything in which two photos differ, and what of it the estimates cannot explain. */
export interface PhotoComparison {
  readonly shares: FlowChange;
  readonly system: SystemDifferences;
  readonly parties: readonly PartyDifference[];
  readonly flows: readonly FlowDifference[];
  readonly turned: readonly TurnedPair[];
  /** Anything at all is clear, of the whole, a party or a flow. */
  readonly anyClear: boolean;
}

/**
 * Compares two photos under one lens, by one rule of fairness. Parties are compared by their ids: who is in both has to
 * have one id in both. Photos of two files do not; `toldAlike` gives them that, and `compareStates` does all of it.
 * Throws where lens or rule differ.
 */
export function comparePhotos(before: Evaluation, after: Evaluation): PhotoComparison {
  if (before.lens !== after.lens || before.fairness !== after.fairness)
    throw new Error("two photos are compared under one lens, by one rule");
  const system = systemDifferences(before, after);
  const parties = partyDifferences(before, after);
  const flows = [...flowDifferences(before, after)];
  return {
    shares: compareFlows(before, after),
    system,
    parties,
    flows,
    turned: turnedPairs(flows),
    anyClear:
      Object.values(system).some(({ clear }) => clear === true) ||
      parties.some(({ values }) => values.logRatio.clear === true) ||
      flows.some(({ clear }) => clear === true),
  };
}
