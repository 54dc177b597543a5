import type { Edit } from "./edit.ts";
import type { Flow, Report } from "./flow.ts";
import type { State } from "./partnership.ts";
import type { ResourceId } from "./resource.ts";

/**
 * Makes whole kinds count so many times: their rates, and what was said of a flow of that kind itself, in amounts of
 * value and not of the kind's unit. After it every number is what it is under those weights.
 */
export function reweigh(
  { resources, flows }: Pick<State, "resources" | "flows">,
  weights: ReadonlyMap<ResourceId, number>,
): readonly Edit[] {
  const factorOf = (id: ResourceId): number => weights.get(id) ?? 1;
  return [
    ...flows
      .filter((flow) => factorOf(flow.resource) !== 1 && speaksForItself(flow))
      .map(
        (flow): Edit => ({
          type: "change",
          collection: "flows",
          id: flow.id,
          fields: weighed(flow, factorOf(flow.resource)),
        }),
      ),
    ...resources
      .filter(({ id }) => factorOf(id) !== 1)
      .map(
        ({ id, rate }): Edit => ({
          type: "change",
          collection: "resources",
          id,
          fields: { rate: rate * factorOf(id) },
        }),
      ),
  ];
}

/** The same as it is under those weights, where it is looked at and not kept: its numbers are those of the state after these edits. */
export function reweighed<S extends Pick<State, "resources" | "flows">>(
  state: S,
  weights: ReadonlyMap<ResourceId, number>,
): S {
  const factorOf = (id: ResourceId): number => weights.get(id) ?? 1;
  return {
    ...state,
    flows: state.flows.map((flow) => ({ ...flow, ...weighed(flow, factorOf(flow.resource)) })),
    resources: state.resources.map((kind) => ({ ...kind, rate: kind.rate * factorOf(kind.id) })),
  };
}

/** Whether a cost or worth was said of the flow itself: its kind's rate does not reach it. */
export const speaksForItself = (flow: Flow): boolean =>
  [flow, ...flow.reports].some(({ cost, worth }) => cost !== null || worth !== null);

function weighed(flow: Flow, factor: number): Pick<Flow, "cost" | "worth" | "reports"> {
  const times = (value: number | null): number | null => (value === null ? null : value * factor);
  return {
    cost: times(flow.cost),
    worth: times(flow.worth),
    reports: flow.reports.map(
      (report): Report => ({ ...report, cost: times(report.cost), worth: times(report.worth) }),
    ),
  };
}
