import type { FairnessRule } from "../domain/fairness-rule.ts";
import type { State } from "../domain/partnership.ts";
import type { Party } from "../domain/party.ts";
import type { Rule } from "./fairness-rule.ts";
import { fairnessRules } from "./fairness-rules.ts";

/** What a rule of fairness has to go by. */
export interface RuleNumbers {
  /** Members that give or get anything, of whom the rule has no number, in the order of the parties. */
  readonly missing: readonly Party[];
  /** Whether it can be chosen: it knows two of them at least, and half of all. */
  readonly enough: boolean;
}

const FEWEST = 2;

/**
 * Whether a rule can be chosen for a state, and of whom it would have to know more. The equal rule asks for nothing: it
 * always can.
 */
export function ruleNumbers(state: State, rule: FairnessRule): RuleNumbers {
  const { numbers }: Rule = fairnessRules[rule];
  if (numbers === null) return { missing: [], enough: true };
  const known = numbers(state);
  const exchanging = new Set(
    state.flows.flatMap(({ state: is, from, to }) => (is === "actual" && from !== to ? [from, to] : [])),
  );
  const asked = state.parties.filter(({ id, standing }) => standing === "member" && exchanging.has(id));
  const missing = asked.filter(({ id }) => !known.has(id));
  const there = asked.length - missing.length;
  return { missing, enough: there >= FEWEST && 2 * there >= asked.length };
}
