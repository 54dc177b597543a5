import { isNotKnown } from "./cells.ts";
import { recognise, roleOf } from "./columns.ts";
import { isNumber } from "./decimal.ts";
import { fold, nameKey } from "./fold.ts";
import type { TableRow } from "./table.ts";

/** Where a matrix stands among rows. */
export interface MatrixPlace {
  /** Rows before the names above it, or before the first of its own where nothing stands above. */
  readonly from: number;
  /** Who stands above its columns, in their order. */
  readonly names: readonly string[];
  /** Whether names stand in its first column. */
  readonly namesBefore: boolean;
  readonly namesAbove: boolean;
  /** A last column and a last row of sums. */
  readonly totals: { readonly name: string | null; readonly column: boolean; readonly row: boolean };
  /** How many rows of its own there are, where those are not as many as its columns, or of others. */
  readonly unlike: number | null;
}

/** So far down a title may stand above it. */
const LOOKED_AT = 30;
/** Without names a smaller square could as well be a list. */
const LEAST_WITHOUT_NAMES = 3;
const TOTALS = new Set(["totaal", "total", "totalen", "totals", "som", "sum", "eindtotaal", "grandtotal"]);

export const isTotal = (name: string): boolean => TOTALS.has(fold(name));

type Cells = readonly string[];

/** The cells up to the last that has something in it. */
const filled = (cells: Cells): Cells => cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1);
const isEmptyOrNumber = (cell = ""): boolean => cell === "" || isNotKnown(cell) || isNumber(cell);
const isNothing = (cell = ""): boolean => cell === "" || isNotKnown(cell) || Number(cell.replace(",", ".")) === 0;
const NO_TOTALS = { name: null, column: false, row: false } as const;

/**
 * A square of names: those above the columns are those before the rows, in whatever order, perhaps below a title, and perhaps with sums at
 * its end. Or one of numbers alone, with names on one side or on none, and nothing on its diagonal. Of the first rows of a table: as far as
 * they go. Null where there is none.
 */
export function findMatrix(rows: readonly TableRow[], areFirst = false): MatrixPlace | null {
  const looked = rows.slice(0, LOOKED_AT);
  for (const [from, { cells }] of looked.entries()) {
    const found = named(rows, from, areFirst);
    if (found !== null) return found;
    if (roleOf(cells) !== null) return null;
  }
  return areFirst || rows.length <= MOST_WITHOUT_NAMES ? unnamed(rows, areFirst) : null;
}
/** A list of flows is longer than it is wide. */
const MOST_WITHOUT_NAMES = 2_000;

function named(rows: readonly TableRow[], from: number, areFirst: boolean): MatrixPlace | null {
  const given = rows[from]?.cells ?? [];
  // Numbers alone, from the corner on, are no names.
  if (given.every((cell) => cell !== "" && isNumber(cell))) return null;
  // R leaves the corner out.
  const isShort = rows.slice(from + 1).every(({ cells }) => cells.length === given.length + 1);
  const header = isShort ? ["", ...given] : given;
  const all = filled(header.slice(1));
  const column = all.length > 2 && isTotal(all.at(-1)!);
  const names = column ? all.slice(0, -1) : all;
  if (names.length < 2 || names.some((name) => name === "")) return null;
  const below = rows.slice(from + 1);
  const first = below[0]?.cells[0] ?? "";
  const keys = new Set(names.map(nameKey));
  if (first === "") return null;
  const isSquareOf = (before: Cells): boolean => before.every((name) => keys.has(nameKey(name)));
  const firsts = below.slice(0, names.length).map(({ cells }) => cells[0] ?? "");
  const body = below.slice(0, names.length).flatMap(({ cells }) => cells.slice(1, names.length + 1));
  const numeric = body.every(isEmptyOrNumber);
  // Below a title it is told from a list by holding nothing but numbers.
  if (from > 0 && !numeric) return null;
  const last = below[names.length]?.cells[0] ?? "";
  const row = isTotal(last) && !keys.has(nameKey(last));
  const totals = { name: row ? last : column ? all.at(-1)! : null, column, row };
  const found = { from, names, namesBefore: true, namesAbove: true, totals, unlike: null } as const;
  const isWhole = firsts.length === names.length && new Set(firsts.map(nameKey)).size === keys.size;
  if (isSquareOf(firsts) && (isWhole || areFirst)) return found;
  // R numbers rows, and columns with a letter before that, where a matrix has no names.
  if (numeric && firsts.every((name, i) => name === String(i + 1) && /^[VX]\d+$/.test(names[i]!)))
    return {
      ...found,
      names: names.map((_, i) => String(i + 1)),
      unlike: areFirst || firsts.length === names.length ? null : firsts.length,
    };
  if (!numeric || (header[0] ?? "") !== "" || !crosses(header, firsts)) return null;
  const own = below.findIndex(({ cells }) => (cells[0] ?? "") === "" || isTotal(cells[0] ?? ""));
  return { ...found, unlike: own === -1 ? below.length : own };
}

/** Whether names stand on both sides of numbers, with nothing where they meet. Counted rows, and headers that are known, are a list's. */
const crosses = (header: Cells, firsts: readonly string[]): boolean =>
  firsts.length > 1 &&
  !header.some(isNumber) &&
  !firsts.some((name) => name === "" || isNumber(name)) &&
  !header.some((name) => recognise("flows", name) !== null || recognise("parties", name) !== null);

/** Numbers alone, as many rows as columns, nothing on the diagonal. */
function unnamed(rows: readonly TableRow[], areFirst: boolean): MatrixPlace | null {
  const [first] = rows;
  if (first === undefined) return null;
  const header = filled(first.cells);
  const namesAbove = header.every((name) => name !== "" && !isNumber(name));
  const body = (namesAbove ? rows.slice(1) : rows).map(({ cells }) => cells);
  // The last cell of the first row of numbers may be the only one that is sure to be there.
  const namesBefore = !namesAbove && body.every((cells) => !isEmptyOrNumber(cells[0]));
  const square = namesBefore ? body.map((cells) => cells.slice(1)) : body;
  const size = namesAbove ? header.length : Math.max(...square.map((cells) => filled(cells).length));
  if (size < LEAST_WITHOUT_NAMES || (areFirst ? square.length > size || square.length < 2 : square.length !== size))
    return null;
  const isOne = square.every(
    (cells, i) => filled(cells).length <= size && cells.every(isEmptyOrNumber) && isNothing(cells[i]),
  );
  if (!isOne || (namesAbove && roleOf(header) !== null)) return null;
  const names = namesAbove
    ? header
    : Array.from({ length: size }, (_, i) => (namesBefore ? (body[i]?.[0] ?? "") : String(i + 1)));
  return { from: 0, names, namesBefore, namesAbove, totals: NO_TOTALS, unlike: null };
}
