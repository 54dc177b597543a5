import type { Flow } from "../../domain/flow.ts";
import { type FlowValues, flowValues, weightUnder } from "../../domain/flow-values.ts";
import { type Endpoint, NOBODY, type PartyId } from "../../domain/party.ts";
import type { ResourceId } from "../../domain/resource.ts";
import { counts } from "../../graph/flow-arrays.ts";
import type { Opened, Term } from "./working.ts";

/** What a flow counts for in a sum. */
export type Weighing = (values: FlowValues, flow: Flow) => number;

export const atCost: Weighing = ({ cost }) => cost;
export const atWorth: Weighing = ({ worth }) => worth;

/** The flows of a party that the own ends add up: out of it, or into it, by partner and kind. */
export const ownFlows = (opened: Opened, party: PartyId, side: "out" | "in", weigh: Weighing): readonly Term[] =>
  byPartner(opened, (flow) => (side === "out" ? flow.from : flow.to) === party, side, weigh);

/** The same under the lens: what is given up to nobody is no relation, and not in it. */
export const lensFlows = (opened: Opened, party: PartyId, side: "out" | "in"): readonly Term[] =>
  byPartner(
    opened,
    (flow) => (side === "out" ? flow.from : flow.to) === party && flow.to !== NOBODY,
    side,
    (values) => weightUnder(opened.evaluation.lens, values),
  );

function byPartner(
  { state }: Opened,
  wanted: (flow: Flow) => boolean,
  side: "out" | "in",
  weigh: Weighing,
): readonly Term[] {
  const resources = new Map(state.resources.map((resource) => [resource.id, resource]));
  const partners = new Map<Endpoint, Map<ResourceId, number>>();
  for (const flow of state.flows) {
    const resource = resources.get(flow.resource);
    if (resource === undefined || !counts(flow, null) || !wanted(flow)) continue;
    const value = weigh(flowValues(flow, resource), flow);
    if (value === 0) continue;
    const partner = side === "out" ? flow.to : flow.from;
    const kinds = partners.get(partner) ?? new Map<ResourceId, number>();
    partners.set(partner, kinds.set(flow.resource, (kinds.get(flow.resource) ?? 0) + value));
  }
  return [...partners].map(([of, sums]) => {
    const kinds = [...sums].map(([resource, value]) => ({ resource, value })).sort((a, b) => b.value - a.value);
    return { of, kinds, value: kinds.reduce((total, { value }) => total + value, 0), figures: null };
  });
}
