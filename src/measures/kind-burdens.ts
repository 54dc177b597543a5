import type { Flow } from "../domain/flow.ts";
import { amountOf } from "../domain/flow-values.ts";
import type { Endpoint, PartyId } from "../domain/party.ts";
import type { ResourceId } from "../domain/resource.ts";
import { counts } from "../graph/flow-arrays.ts";
import { orderedSum } from "../graph/ordered-sum.ts";
import type { Run } from "./measure.ts";
import { share } from "./share.ts";

/** What a party gives of one kind, beside what it has of it to give. */
export interface KindBurden {
  /** Null: everything that it brings, beside its size, where only that is known. */
  readonly resource: ResourceId | null;
  /** In the kind's unit; beside the size on the value scale. */
  readonly gives: number;
  readonly capacity: number;
  /** `gives / capacity`; null where nothing of it can be said. */
  readonly share: number | null;
  /** A flow of the kind has no amount: it gives this much, and an unknown part more. */
  readonly atLeast: boolean;
}

/**
 * Per party what it carries for its size: of each kind whose capacity is known, in that kind's own unit, so that neither
 * rates nor what others give have a part in it. What goes to the table or to nobody counts. A flow of the kind without an
 * amount makes the share a lower bound, and unknown where no flow of the kind has one; a kind without a unit is counted
 * on the value scale, where a flow that says only its cost has said how much. Of a party without any capacity, but with
 * a size, all that it brings (on the value scale) is held against that.
 */
export function kindBurdens({
  state,
  resources,
  arrays,
  ends,
  unsized,
}: Pick<Run, "state" | "resources" | "arrays" | "ends" | "unsized">): ReadonlyMap<PartyId, readonly KindBurden[]> {
  if (state === null) return new Map();
  const units = new Map(state.resources.map(({ id, unit }) => [id, unit]));
  // By party and kind, for the kinds of which it said what it has.
  const given = new Map<Endpoint, Map<ResourceId, { readonly known: number[]; unknown: boolean }>>();
  for (const { id, capacity } of state.parties) {
    const kinds = Object.keys(capacity);
    if (kinds.length > 0) given.set(id, new Map(kinds.map((kind) => [kind, { known: [], unknown: false }])));
  }
  for (const flow of state.flows) {
    const sum = given.get(flow.from)?.get(flow.resource);
    if (sum === undefined || !counts(flow, resources)) continue;
    const amount = amountGiven(flow, units.get(flow.resource));
    if (amount === null) sum.unknown = true;
    else sum.known.push(amount);
  }
  const ofKind = (party: PartyId, resource: ResourceId, capacity: number): KindBurden => {
    const { known, unknown } = given.get(party)!.get(resource)!;
    const gives = orderedSum(known);
    const nothingKnown = unknown && known.length === 0;
    return {
      resource,
      gives,
      capacity,
      share: nothingKnown ? null : defined(share(gives, capacity)),
      atLeast: unknown,
    };
  };
  return new Map(
    state.parties.map(({ id, capacity, size }): [PartyId, readonly KindBurden[]] => {
      const shown = Object.entries(capacity).filter(([kind]) => resources === null || resources.has(kind));
      if (shown.length > 0) return [id, shown.map(([kind, amount]) => ofKind(id, kind, amount))];
      if (size === null || Object.keys(capacity).length > 0) return [id, []];
      const index = arrays.indexOf.get(id)!;
      const gives = ends.brings[index]!;
      const atLeast = unsized[index] === 1;
      const nothingKnown = atLeast && gives === 0;
      return [
        id,
        [{ resource: null, gives, capacity: size, share: nothingKnown ? null : defined(share(gives, size)), atLeast }],
      ];
    }),
  );
}

/** How much of its kind a flow says that is given; null where it does not. */
export const amountGiven = (flow: Flow, unit: string | null | undefined): number | null =>
  amountOf(flow) ?? (unit === null ? flow.cost : null);

const defined = (value: number): number | null => (Number.isNaN(value) ? null : value);
