import type { Group } from "../../photo/drawing.ts";

/** Something on a page that is not torn apart. px */
export interface Piece {
  readonly height: number;
  /** What is left free above it, but at the head of a page. */
  readonly gap: number;
  /** About its own upper left corner. */
  readonly parts: Group["parts"];
  /** It begins a page, unless that would leave next to nothing on the one before. */
  readonly first?: boolean;
  /** It stands on one page with the next piece. */
  readonly keep: boolean;
  /** What is said again above it where it begins a page: the head of its table. */
  readonly again?: Piece;
}

export interface Placed {
  readonly piece: Piece;
  readonly y: number;
}

/** A page with less than this share of its room filled is not left at that. */
const LITTLE = 0.25;

/**
 * Pieces one under the other on pages with this room. Those that are to stay together go to the next page together; only
 * where they are longer than a page do they part.
 */
export function pageUp(pieces: readonly Piece[], room: number): readonly (readonly Placed[])[] {
  const pages: Placed[][] = [[]];
  let y = 0;
  const begin = (): void => {
    pages.push([]);
    y = 0;
  };
  const put = (piece: Piece): void => {
    const top = y === 0 ? 0 : y + piece.gap;
    pages.at(-1)!.push({ piece, y: top });
    y = top + piece.height;
  };
  const fits = (height: number): boolean => y + height <= room;
  for (let at = 0; at < pieces.length; ) {
    const last = pieces.findIndex((piece, index) => index >= at && !piece.keep);
    const together = pieces.slice(at, last < 0 ? pieces.length : last + 1);
    const height = together.reduce((sum, piece, index) => sum + piece.height + (index === 0 ? 0 : piece.gap), 0);
    const [head] = together;
    if (y > 0 && ((head?.first === true && y > room * LITTLE) || (!fits(height + (head?.gap ?? 0)) && height <= room)))
      begin();
    for (const piece of together) {
      if (y > 0 && !fits(piece.height + piece.gap)) begin();
      if (y === 0 && piece.again !== undefined) put(piece.again);
      put(piece);
    }
    at += together.length;
  }
  return pages;
}
