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

/** Where a party stands in the evaluation's columns and graph. */
export function indexIn(evaluation: Evaluation, party: PartyId): number {
  const index = evaluation.indexOf.get(party);
  if (index === undefined) throw new Error(`no index for ${party}`);
  return index;
}
