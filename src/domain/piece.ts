import type { PartyId } from "./party.ts";

/** One piece of the puzzle: something that the challenge needs, and who holds it. No holder: it is missing. */
export interface Piece {
  readonly id: string;
  readonly name: string;
  readonly holders: readonly PartyId[];
}

export type Holding = "missing" | "sole" | "shared";

export const holding = (piece: Piece): Holding =>
  piece.holders.length === 0 ? "missing" : piece.holders.length === 1 ? "sole" : "shared";
