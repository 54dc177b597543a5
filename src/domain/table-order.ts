import type { State } from "./partnership.ts";
import type { PartyId } from "./party.ts";

/** Who sits where: as they sat before, and those who came since after them. */
export function tableOrder({ parties }: Pick<State, "parties">, seats: readonly PartyId[]): readonly PartyId[] {
  const there = parties.map(({ id }) => id);
  const seated = seats.filter((id) => there.includes(id));
  return [...seated, ...there.filter((id) => !seated.includes(id))];
}
