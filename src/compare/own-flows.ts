import type { Flow } from "../domain/flow.ts";
import { flowValues } from "../domain/flow-values.ts";
import type { Endpoint, PartyId } from "../domain/party.ts";
import type { ResourceId } from "../domain/resource.ts";
import { counts } from "../graph/flow-arrays.ts";
import type { Run } from "../measures/measure.ts";

/** All of one kind that a party gives one other, or gets from it: told again in another photo by these three. */
export interface OwnFlow {
  /** The three of them in one. */
  readonly key: string;
  readonly way: "brings" | "takes";
  /** At the other end. */
  readonly other: Endpoint;
  readonly kind: ResourceId;
  readonly flows: readonly Flow[];
}

/** By their ways, others and kinds; none of who is not there. */
export type OwnFlows = ReadonlyMap<string, OwnFlow>;

/** What each party brings and takes, flow by flow; null of a large list, of which no flow is known by itself. Made for `Run.shared`. */
export function ownFlows({ state, resources }: Run): ((party: PartyId) => OwnFlows) | null {
  if (state === null) return null;
  const of = new Map<Endpoint, Map<string, OwnFlow & { readonly flows: Flow[] }>>();
  const put = (party: Endpoint, way: OwnFlow["way"], other: Endpoint, flow: Flow): void => {
    const all = of.get(party) ?? new Map();
    of.set(party, all);
    const key = JSON.stringify([way, other, flow.resource]);
    const known = all.get(key);
    if (known === undefined) all.set(key, { key, way, other, kind: flow.resource, flows: [flow] });
    else known.flows.push(flow);
  };
  for (const flow of state.flows) {
    if (!counts(flow, resources)) continue;
    put(flow.from, "brings", flow.to, flow);
    put(flow.to, "takes", flow.from, flow);
  }
  return (party) => of.get(party) ?? new Map();
}

/** What it counts for at the party's own end, at a rate of its kind: in all, and how many flows of it have no size. */
export function ownValue(own: OwnFlow | undefined, rate: number): { readonly sum: number; readonly unsized: number } {
  const flows = own?.flows ?? [];
  const values = flows.flatMap((flow) => {
    const { sized, cost, worth } = flowValues(flow, { rate });
    return sized ? [own!.way === "brings" ? cost : worth] : [];
  });
  // To the same last digit, in whatever order they stand.
  const sum = values.sort((a, b) => a - b).reduce((all, value) => all + value, 0);
  return { sum, unsized: flows.length - values.length };
}
