/** A part of the stage, in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Overlaps nothing. */
export const NOWHERE: Box = { left: 0, top: 0, right: Number.NEGATIVE_INFINITY, bottom: Number.NEGATIVE_INFINITY };

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
