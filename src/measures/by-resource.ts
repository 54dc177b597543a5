import { flowValues } from "../domain/flow-values.ts";
import type { State } from "../domain/partnership.ts";
import type { PartyId } from "../domain/party.ts";
import type { ResourceId } from "../domain/resource.ts";
import { counts } from "../graph/flow-arrays.ts";

/** What a party brings (at its own cost) and takes (at its own worth) of one resource, on the value scale. */
export interface ResourceSides {
  readonly resource: ResourceId;
  readonly brings: number;
  readonly takes: number;
}

/**
 * A party's two sides by resource, in the order of the partnership's resources; only those with something on a side.
 * They add up to the measures `brings` and `takes`: actual flows, the table included, and on the giving side what goes
 * to nobody. Unsized flows and loops are in no sum. A party that is not there has none.
 */
export function sidesByResource(state: State, party: PartyId): readonly ResourceSides[] {
  let sides = known.get(state);
  if (sides === undefined) {
    sides = allSides(state);
    known.set(state, sides);
  }
  return sides.get(party) ?? [];
}

/** States never change, so what was worked out for one holds as long as it lives. */
const known = new WeakMap<State, ReadonlyMap<PartyId, readonly ResourceSides[]>>();

function allSides(state: State): ReadonlyMap<PartyId, readonly ResourceSides[]> {
  const sums = new Map(
    state.parties.map((party) => [party.id, new Map<ResourceId, { brings: number; takes: number }>()]),
  );
  const resources = new Map(state.resources.map((resource) => [resource.id, resource]));
  const add = (party: PartyId, resource: ResourceId, side: "brings" | "takes", value: number): void => {
    const mine = sums.get(party);
    if (mine === undefined) return;
    const both = mine.get(resource) ?? { brings: 0, takes: 0 };
    both[side] += value;
    mine.set(resource, both);
  };
  for (const flow of state.flows) {
    const resource = resources.get(flow.resource);
    if (resource === undefined || !counts(flow, null)) continue;
    const values = flowValues(flow, resource);
    add(flow.from, flow.resource, "brings", values.cost);
    add(flow.to, flow.resource, "takes", values.worth);
  }
  return new Map(
    [...sums].map(([party, mine]) => [
      party,
      state.resources.flatMap(({ id }): readonly ResourceSides[] => {
        const both = mine.get(id);
        return both === undefined || both.brings + both.takes === 0 ? [] : [{ resource: id, ...both }];
      }),
    ]),
  );
}
