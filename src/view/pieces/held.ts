import type { State } from "../../domain/partnership.ts";
import type { Party, PartyId } from "../../domain/party.ts";
import { type Holding, holdersAtTable, holding, type Piece } from "../../domain/piece.ts";

/** Whether a piece is missing, held by one or shared by those who are there to bring it (SPEC V17). */
export const heldBy = (state: State, piece: Piece): Holding =>
  holding({ ...piece, holders: holdersAtTable(state, piece) });

/** Who can hold a piece: an empty chair holds none. */
export const possibleHolders = ({ parties }: Pick<State, "parties">): readonly Party[] =>
  parties.filter(({ standing }) => standing !== "empty-chair");

/** How many pieces are missing, held by one, and shared. */
export function heldCounts(state: State): Readonly<Record<Holding, number>> {
  const counts = { missing: 0, sole: 0, shared: 0 };
  for (const piece of state.pieces) counts[heldBy(state, piece)]++;
  return counts;
}

/** How many pieces a party holds. */
export const piecesOf = ({ pieces }: Pick<State, "pieces">, party: PartyId): number =>
  pieces.filter(({ holders }) => holders.includes(party)).length;
