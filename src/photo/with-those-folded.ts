import type { Folded } from "../domain/folded-state.ts";
import type { PartyId } from "../domain/party.ts";

/**
 * The seats of a photo in which some stand at their organisation, with the seats that those had: each comes after who sat
 * before it. So nobody has lost a seat when all stand apart again.
 */
export function withThoseFolded(
  drawn: readonly PartyId[],
  before: readonly PartyId[],
  into: Folded,
): readonly PartyId[] {
  const seats = [...drawn];
  before.forEach((id, at) => {
    if (!into.has(id)) return;
    const neighbour = before.slice(0, at).findLast((one) => seats.includes(one));
    seats.splice(neighbour === undefined ? 0 : seats.indexOf(neighbour) + 1, 0, id);
  });
  return seats;
}
