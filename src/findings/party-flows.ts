import type { Flow, FlowId } from "../domain/flow.ts";
import { flowValues } from "../domain/flow-values.ts";
import type { State } from "../domain/partnership.ts";
import type { Endpoint, Party } from "../domain/party.ts";

/** Members are the parties that a finding may name. Those it is for are not ranked, and an empty chair gives nothing. */
export const members = (state: State): readonly Party[] => state.parties.filter((party) => party.standing === "member");

/** The actual flows from one member to another. */
export function memberFlows(state: State): readonly Flow[] {
  const named = new Set<Endpoint>(members(state).map(({ id }) => id));
  return state.flows.filter(
    ({ from, to, state }) => state === "actual" && from !== to && named.has(from) && named.has(to),
  );
}

/** The flows that there are now. */
export const actualFlows = (state: State): readonly Flow[] => state.flows.filter((flow) => flow.state === "actual");

/** The actual flows by each of their ends. Kept per state: thousands of findings would each walk through all flows. */
const indexes = new WeakMap<State, ReadonlyMap<Endpoint, readonly Flow[]>>();

function actualFlowsAt(state: State, end: Endpoint): readonly Flow[] {
  let index = indexes.get(state);
  if (index === undefined) {
    index = indexByEnd(actualFlows(state));
    indexes.set(state, index);
  }
  return index.get(end) ?? [];
}

function indexByEnd(flows: readonly Flow[]): ReadonlyMap<Endpoint, readonly Flow[]> {
  const index = new Map<Endpoint, Flow[]>();
  for (const flow of flows)
    for (const end of new Set([flow.from, flow.to])) {
      const there = index.get(end);
      if (there === undefined) index.set(end, [flow]);
      else there.push(flow);
    }
  return index;
}

/** The actual flows that begin or end at a party. */
export const flowsOf = (state: State, party: Endpoint): readonly FlowId[] =>
  actualFlowsAt(state, party).map((flow) => flow.id);

/** The actual flows that a party gives. */
export const flowsFrom = (state: State, party: Endpoint): readonly Flow[] =>
  actualFlowsAt(state, party).filter(({ from }) => from === party);

/** The actual flows that a party takes. */
export const flowsTo = (state: State, party: Endpoint): readonly Flow[] =>
  actualFlowsAt(state, party).filter(({ to }) => to === party);

/** The actual flows that go from one end to another. */
export function flowsBetween(state: State, from: Endpoint, to: Endpoint): readonly Flow[] {
  const [out, into] = [actualFlowsAt(state, from), actualFlowsAt(state, to)];
  // Whoever has fewest: a hub with thousands of flows is asked about by each that leans on it.
  return (out.length < into.length ? out : into).filter((flow) => flow.from === from && flow.to === to);
}

/** Whether what goes from one end to another is known: some flow is sized (0 counts), or unlisted means none. */
export function isKnown(state: State, from: Endpoint, to: Endpoint): boolean {
  const flows = flowsBetween(state, from, to);
  if (flows.length === 0) return state.about.unlisted === "none";
  return flows.every((flow) => isSized(flow));
}

/** Whether any end of a flow says how much: 0 counts. */
export const isSized = (flow: Flow): boolean => flowValues(flow, { rate: 1 }).sized;
