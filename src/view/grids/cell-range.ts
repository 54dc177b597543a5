/** A cell by its place, from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A block of cells, its ends included. */
export interface CellRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export const rangeBetween = (a: CellPlace, b: CellPlace): CellRange => ({
  top: Math.min(a.row, b.row),
  bottom: Math.max(a.row, b.row),
  left: Math.min(a.column, b.column),
  right: Math.max(a.column, b.column),
});

export const isInRange = (range: CellRange | null, row: number, column: number): boolean =>
  range !== null && row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** One step on by an arrow key, within a grid of that many rows and columns; null where the key is no arrow. */
export function stepped(from: CellPlace, key: string, rows: number, columns: number): CellPlace | null {
  const step = STEPS[key];
  if (step === undefined) return null;
  const within = (at: number, count: number): number => Math.max(0, Math.min(count - 1, at));
  return { row: within(from.row + step[0], rows), column: within(from.column + step[1], columns) };
}
