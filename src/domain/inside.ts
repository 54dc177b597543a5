import type { Party, PartyId } from "./party.ts";

/** The organisations that others belong to, each with those, in the order of the parties. */
export function belonging(parties: readonly Party[]): ReadonlyMap<PartyId, readonly Party[]> {
  const of = new Map<PartyId, Party[]>();
  for (const { id } of parties) {
    const inside = parties.filter((party) => party.inside === id);
    if (inside.length > 0) of.set(id, inside);
  }
  return of;
}
