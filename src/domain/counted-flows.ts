import type { Flow } from "./flow.ts";
import { type FlowValues, flowValues } from "./flow-values.ts";
import type { State } from "./partnership.ts";

/** What was asked and is 0 at both ends, or what goes from one to itself: no arrow, and no flow in any count. */
export const isNoFlow = (
  { from, to }: Pick<Flow, "from" | "to">,
  { sized, cost, worth }: Pick<FlowValues, "sized" | "cost" | "worth">,
): boolean => from === to || (sized && cost === 0 && worth === 0);

/** The flows that there are, as they are counted in words: those that the photo has arrows of, in whatever state. */
export function countedFlows({ flows, resources }: Pick<State, "flows" | "resources">): readonly Flow[] {
  const known = new Map(resources.map((resource) => [resource.id, resource]));
  return flows.filter((flow) => !isNoFlow(flow, flowValues(flow, known.get(flow.resource) ?? { rate: 1 })));
}
