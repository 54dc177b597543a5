import type { Partnership } from "../../domain/partnership.ts";
import type { Party, PartyId } from "../../domain/party.ts";
import { sameName } from "../../domain/same-name.ts";

/**
 * The party that is called so already, or null. Files may hold two parties of one name, told apart by their
 * ids; who types has nothing but the name to tell them apart by. `self`: the party that is being renamed.
 */
export const partyCalled = (partnership: Partnership, text: string, self: PartyId | null): Party | null =>
  partnership.parties.find(({ id, name }) => id !== self && sameName(name, text)) ?? null;

/** The name of that party, or null. */
export const takenName = (partnership: Partnership, text: string, self: PartyId | null): string | null =>
  partyCalled(partnership, text, self)?.name ?? null;
