import type { FairnessRule } from "../domain/fairness-rule.ts";
import type { State } from "../domain/partnership.ts";
import type { PartyId } from "../domain/party.ts";
import type { FairParts } from "./fair-rates.ts";
import type { Rule } from "./fairness-rule.ts";
import { agreed } from "./rules/agreed.ts";
import { capacity } from "./rules/capacity.ts";
import { equal } from "./rules/equal.ts";
import { stake } from "./rules/stake.ts";

/**
 * Every rule by which give and take can be held against each other: the numbers that it goes by, formula, source and
 * texts.
 */
export const fairnessRules = { equal, capacity, stake, agreed } satisfies Readonly<Record<FairnessRule, Rule>>;

/** What a rule counts the parties for, in the order of `ids`; null where it counts all alike. */
export function fairParts(state: State, rule: FairnessRule, ids: readonly PartyId[], sigma: number): FairParts | null {
  const { numbers, error }: Rule = fairnessRules[rule];
  if (numbers === null) return null;
  const known = numbers(state);
  return { parts: Float64Array.from(ids, (id) => known.get(id) ?? Number.NaN), variance: error(sigma) ** 2 };
}
