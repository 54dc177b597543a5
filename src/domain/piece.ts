import type { Party, PartyId } from "./party.ts";

/** One piece of the puzzle: something that the challenge needs, and who holds it. No holder: it is missing. */
export interface Piece {
  readonly id: string;
  readonly name: string;
  readonly holders: readonly PartyId[];
}

export type Holding = "missing" | "sole" | "shared";

export const holding = (piece: Piece): Holding =>
  piece.holders.length === 0 ? "missing" : piece.holders.length === 1 ? "sole" : "shared";

type Seated = Pick<Party, "id" | "standing">;

/** Who holds a piece and is there to bring it: an empty chair holds none (SPEC V17). */
export function holdersAtTable({ parties }: { readonly parties: readonly Seated[] }, piece: Piece): readonly PartyId[] {
  const gone = new Set(parties.filter(({ standing }) => standing === "empty-chair").map(({ id }) => id));
  return piece.holders.filter((holder) => !gone.has(holder));
}

/** The pieces with none but those holders. */
export const piecesAtTable = (of: {
  readonly parties: readonly Seated[];
  readonly pieces: readonly Piece[];
}): readonly Piece[] => of.pieces.map((piece) => ({ ...piece, holders: holdersAtTable(of, piece) }));
