import { compareText } from "../domain/compare-text.ts";
import type { Flow } from "../domain/flow.ts";
import { flowValues } from "../domain/flow-values.ts";
import type { State } from "../domain/partnership.ts";
import type { Endpoint, Party, PartyId } from "../domain/party.ts";
import { NOBODY, TABLE } from "../domain/party.ts";
import type { ResourceId } from "../domain/resource.ts";

/**
 * The flows that count, as parallel arrays: actual, sized, no loop, of a resource that is shown. Nodes 0 … parties−1
 * are the parties in id order; then the table, then nobody, each only where it is there (else −1).
 */
export interface FlowArrays {
  readonly ids: readonly PartyId[];
  readonly indexOf: ReadonlyMap<PartyId, number>;
  readonly table: number;
  readonly nobody: number;
  readonly nodes: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Index into `state.resources`. */
  readonly resource: Uint32Array;
  readonly cost: Float64Array;
  readonly worth: Float64Array;
  /** The error of the value as a share of σ (`FlowValues`). */
  readonly costError: Float64Array;
  readonly worthError: Float64Array;
  /** By party: 1 where an actual flow of a shown resource begins or ends there without a size. */
  readonly unsized: Uint8Array;
}

/** The id that a party is known by outside: the one it had in its file, else its own. */
export const externalId = (party: Pick<Party, "id" | "code">): string => party.code ?? party.id;

/** The parties in id order, by code units: the order of indices, of tables and of ties. */
export const partiesInOrder = (state: Pick<State, "parties">): readonly Party[] =>
  state.parties.toSorted((a, b) => compareText(externalId(a), externalId(b)) || compareText(a.id, b.id));

/** A flow that the sums are about: it happens, goes from one to another, and its resource is among those shown. */
export const counts = (flow: Flow, resources: ReadonlySet<ResourceId> | null): boolean =>
  flow.state === "actual" && flow.from !== flow.to && (resources === null || resources.has(flow.resource));

/**
 * The arrays of a state. `resources` limits them to some kinds; null = all. `kindWeights` says how many times a whole kind
 * counts, 1 where it names none. The state is taken to be valid (`domain/validate.ts`): a flow that names what is not
 * there is a mistake in the program, and throws.
 */
export function flowArrays(
  state: State,
  resources: ReadonlySet<ResourceId> | null = null,
  kindWeights: ReadonlyMap<ResourceId, number> = new Map(),
): FlowArrays {
  const ids = partiesInOrder(state).map((party) => party.id);
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const flows = state.flows.filter((flow) => counts(flow, resources));
  const table = state.about.table !== null || flows.some(touchesTable) ? ids.length : -1;
  const nobody = flows.some((flow) => flow.to === NOBODY) ? ids.length + (table < 0 ? 0 : 1) : -1;
  const nodeOf = (end: Endpoint): number => {
    const node = end === TABLE ? table : end === NOBODY ? nobody : indexOf.get(end);
    if (node === undefined || node < 0) throw new Error(`a flow names ${end}, which is not in the partnership`);
    return node;
  };
  const resourceIndex = new Map(state.resources.map((resource, index) => [resource.id, index]));
  const from = new Uint32Array(flows.length);
  const to = new Uint32Array(flows.length);
  const resource = new Uint32Array(flows.length);
  const [cost, worth] = [new Float64Array(flows.length), new Float64Array(flows.length)];
  const [costError, worthError] = [new Float64Array(flows.length), new Float64Array(flows.length)];
  const unsized = new Uint8Array(ids.length);
  let sized = 0;
  for (const flow of flows) {
    const [source, target, kind] = [nodeOf(flow.from), nodeOf(flow.to), resourceIndex.get(flow.resource)];
    if (kind === undefined) throw new Error(`a flow is of ${flow.resource}, which is not in the partnership`);
    const values = flowValues(flow, state.resources[kind]!);
    if (!values.sized) {
      for (const end of [source, target]) if (end < ids.length) unsized[end] = 1;
      continue;
    }
    from[sized] = source;
    to[sized] = target;
    resource[sized] = kind;
    const times = kindWeights.get(flow.resource) ?? 1;
    cost[sized] = values.cost * times;
    worth[sized] = values.worth * times;
    costError[sized] = values.costError;
    worthError[sized] = values.worthError;
    sized++;
  }
  return {
    ids,
    indexOf,
    table,
    nobody,
    nodes: ids.length + (table < 0 ? 0 : 1) + (nobody < 0 ? 0 : 1),
    from: from.subarray(0, sized),
    to: to.subarray(0, sized),
    resource: resource.subarray(0, sized),
    cost: cost.subarray(0, sized),
    worth: worth.subarray(0, sized),
    costError: costError.subarray(0, sized),
    worthError: worthError.subarray(0, sized),
    unsized,
  };
}

const touchesTable = (flow: Flow): boolean => flow.from === TABLE || flow.to === TABLE;
