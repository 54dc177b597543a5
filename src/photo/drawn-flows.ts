import { compareText } from "../domain/compare-text.ts";
import { isNoFlow } from "../domain/counted-flows.ts";
import type { Flow, FlowId, FlowState } from "../domain/flow.ts";
import { flowValues, weightUnder } from "../domain/flow-values.ts";
import type { Lens, State } from "../domain/partnership.ts";
import { type Endpoint, NOBODY, TABLE } from "../domain/party.ts";

/** Flows of one state between the same two ends in the same direction, drawn as one arrow. */
export interface DrawnFlow {
  readonly flows: readonly FlowId[];
  readonly from: Endpoint;
  readonly to: Endpoint;
  readonly state: FlowState;
  /** Sum under the lens; null where none of them is sized. Of what reaches nobody: what it costs its giver. */
  readonly value: number | null;
  /** What they cost their giver, and are worth to their receiver. */
  readonly cost: number | null;
  readonly worth: number | null;
}

/**
 * What is drawn of the flows, by from, to and state. A flow that was asked for and is zero at both ends is no arrow;
 * what a party gives itself is none either: both stand in the tables. The sum is over the sized flows.
 */
export function drawnFlows(state: State, lens: Lens): readonly DrawnFlow[] {
  const resources = new Map(state.resources.map((resource) => [resource.id, resource]));
  const ends = [...state.parties.map(({ id }) => id), TABLE, NOBODY].sort(compareText);
  const numbers = new Map<Endpoint, number>(ends.map((end, at) => [end, at]));
  const bundles = new Map<number, { readonly first: Flow; readonly flows: Bundled[] }>();
  for (const flow of state.flows) {
    const resource = resources.get(flow.resource);
    const [from, to] = [numbers.get(flow.from), numbers.get(flow.to)];
    if (resource === undefined || from === undefined || to === undefined) continue;
    const values = flowValues(flow, resource);
    if (isNoFlow(flow, values)) continue;
    // It has one end only, so no lens can look from the other.
    const weight = flow.to === NOBODY ? values.cost : weightUnder(lens, values);
    const bundled = {
      id: flow.id,
      value: values.sized ? weight : null,
      cost: values.sized ? values.cost : null,
      worth: values.sized ? values.worth : null,
    };
    // numbers are told apart and sorted in a fraction of the time that texts take, and these stand in drawn order
    const key = (from * ends.length + to) * STATES + ORDER[flow.state];
    const bundle = bundles.get(key);
    if (bundle === undefined) bundles.set(key, { first: flow, flows: [bundled] });
    else bundle.flows.push(bundled);
  }
  return Array.from(Float64Array.from(bundles.keys()).sort(), (key) => {
    const { first, flows } = bundles.get(key)!;
    return drawnFlow(first, flows);
  });
}

/** The order in which flows find their way: by giver, then receiver, then state. No two are equal in it. */
export const inDrawnOrder = (
  a: Pick<DrawnFlow, "from" | "to" | "state">,
  b: Pick<DrawnFlow, "from" | "to" | "state">,
): number => compareText(a.from, b.from) || compareText(a.to, b.to) || ORDER[a.state] - ORDER[b.state];

interface Bundled extends Pick<DrawnFlow, "value" | "cost" | "worth"> {
  readonly id: FlowId;
}

function drawnFlow({ from, to, state }: Flow, bundled: readonly Bundled[]): DrawnFlow {
  // in an order of their own: the last digit of a sum depends on it
  const flows = bundled.length === 1 ? bundled : bundled.toSorted((a, b) => compareText(a.id, b.id));
  const sum = (of: "value" | "cost" | "worth"): number | null =>
    flows.reduce<number | null>((total, flow) => (flow[of] === null ? total : (total ?? 0) + flow[of]), null);
  return {
    flows: flows.map(({ id }) => id),
    from,
    to,
    state,
    value: sum("value"),
    cost: sum("cost"),
    worth: sum("worth"),
  };
}

/** Actual flows find their way first; what is agreed and hoped lies beside them. */
const ORDER: Readonly<Record<FlowState, number>> = { actual: 0, agreed: 1, hoped: 2 };
const STATES = Object.keys(ORDER).length;
