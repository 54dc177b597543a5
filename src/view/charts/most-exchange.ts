import type { PartyId } from "../../domain/party.ts";

/** More parties than this cannot be told apart in one drawing. */
export const MOST = 40;

export interface MostExchange {
  /** In the order in which they came. */
  readonly shown: readonly PartyId[];
  /** Parties that are not in it, because there is no room for all. */
  readonly leftOut: number;
}

/** Those with most exchange, where there are too many for one drawing; of equals who comes first. */
export function mostExchange(parties: readonly PartyId[], exchange: (party: PartyId) => number): MostExchange {
  if (parties.length <= MOST) return { shown: parties, leftOut: 0 };
  const most = new Set(parties.toSorted((a, b) => exchange(b) - exchange(a)).slice(0, MOST));
  return { shown: parties.filter((party) => most.has(party)), leftOut: parties.length - MOST };
}
