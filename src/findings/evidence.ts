import type { Chosen } from "../domain/fairness-rule.ts";
import type { PartyId } from "../domain/party.ts";
import type { Evaluation } from "../measures/evaluate.ts";
import type { Finding } from "./pattern.ts";

/** A number that a finding rests on. A pattern reads only what it wrote itself, so a missing one is a mistake here. */
export function numberOf(finding: Finding, id: string): number {
  const value = finding.evidence[id];
  if (typeof value !== "number") throw new Error(`finding ${finding.key} has no number ${id}`);
  return value;
}

/** The party at a place in the finding. */
export function partyOf(finding: Finding, index = 0): string {
  const id = finding.parties[index];
  if (id === undefined) throw new Error(`finding ${finding.key} has no party ${index}`);
  return id;
}

/**
 * What a party is held against: the ratio at which it is even, `kappa` where no rule of fairness was chosen, and the
 * rule where one was. Null: the rule has no number for it.
 */
export const heldAgainst = (evaluation: Evaluation, party: PartyId) => {
  const rate = evaluation.ends.rates[indexIn(evaluation, party)]!;
  const { fairness } = evaluation;
  return { kappa: Number.isNaN(rate) ? null : rate, ...(fairness === "equal" ? {} : { fairness }) };
};

/** The rule of fairness that was chosen where this was found; null where none was. */
export const chosenRule = ({ evidence: { fairness } }: Pick<Finding, "evidence">): Chosen | null =>
  typeof fairness === "string" ? (fairness as Chosen) : null;

/** Where a party stands in the evaluation's columns and graph. */
export function indexIn(evaluation: Evaluation, party: PartyId): number {
  const index = evaluation.indexOf.get(party);
  if (index === undefined) throw new Error(`no index for ${party}`);
  return index;
}
