import type { Flow, FlowId } from "../domain/flow.ts";
import type { State } from "../domain/partnership.ts";
import type { Endpoint, Party } from "../domain/party.ts";
import { NOBODY, TABLE } from "../domain/party.ts";

/** Members are the parties that a finding may name. Those it is for are not ranked, and an empty chair gives nothing. */
export const members = (state: State): readonly Party[] => state.parties.filter((party) => party.standing === "member");

export const isParty = (end: Endpoint): boolean => end !== TABLE && end !== NOBODY;

const actual = (state: State): readonly Flow[] => state.flows.filter((flow) => flow.state === "actual");

/** The actual flows that begin or end at a party. */
export const flowsOf = (state: State, party: Endpoint): readonly FlowId[] =>
  actual(state)
    .filter((flow) => flow.from === party || flow.to === party)
    .map((flow) => flow.id);

/** The actual flows that go from one end to another. */
export const flowsBetween = (state: State, from: Endpoint, to: Endpoint): readonly Flow[] =>
  actual(state).filter((flow) => flow.from === from && flow.to === to);

/** Whether what goes from one end to another is known: some flow is sized (0 counts), or unlisted means none. */
export function isKnown(state: State, from: Endpoint, to: Endpoint): boolean {
  const flows = flowsBetween(state, from, to);
  if (flows.length === 0) return state.about.unlisted === "none";
  return flows.every((flow) => isSized(flow));
}

export const isSized = (flow: Flow): boolean =>
  flow.amount !== null ||
  flow.cost !== null ||
  flow.worth !== null ||
  flow.reports.some((report) => report.amount !== null || report.cost !== null || report.worth !== null);
