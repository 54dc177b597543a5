import { type Fault, fault, type Place } from "../../domain/fault.ts";
import { CELLS_LIMIT, COLUMNS_LIMIT } from "../given-table.ts";
import { cleanCell, ROWS_LIMIT, type TableRow } from "../table.ts";
import { fromXlsxText } from "../xlsx-text.ts";
import { withoutPlainCells } from "./plain-cells.ts";
import { readXml } from "./read-xml.ts";

/** What the cells of a workbook refer to. */
export interface Workbook {
  /** As `cleanText` gives them: each once, and not once for every cell that has it. */
  readonly strings: readonly string[];
  /** What a style shows numbers as, by its place. */
  readonly shownAs: readonly ShownAs[];
  /** Days are counted from 1904 and not from 1900. */
  readonly from1904: boolean;
}

/** Of what a number is shown as, what changes how it is read. */
export type ShownAs = "number" | "date" | "time" | "percent";

export interface SheetReading {
  /** Rows with something in them. */
  readonly rows: readonly TableRow[];
  /** Formulas of which no value was kept. */
  readonly unknown: number;
  /** Cells that are one over several rows. */
  readonly merged: number;
  readonly percents: number;
  /** Rows that are not shown. */
  readonly hidden: number;
}

/**
 * The cells of one sheet: numbers as numbers, dates as YYYY-MM-DD, of a formula the value that was kept. `text` is the sheet's own XML.
 * (ECMA-376, 18.3.)
 */
export function readSheet(text: Iterable<string>, workbook: Workbook, at: Place): SheetReading | Fault {
  const rows: TableRow[] = [];
  let row = 0;
  let cells: string[] = [];
  let numbers: (number | undefined)[] = [];
  let column = -1;
  let type = "n";
  let style = 0;
  let value = "";
  let hasValue = false;
  let hasFormula = false;
  let reading = false;
  let spoken = 0;
  let unknown = 0;
  let percents = 0;
  let hidden = 0;
  let isHidden = false;
  const merges: Merge[] = [];
  let made = 0;
  let wrong: Fault | null = null;
  /** What is too much ends the reading of the sheet. */
  const stop = (because: Fault): void => {
    wrong = because;
    throw new Error(because.code);
  };

  const openCell = (reference: string | undefined, styledBy = "0", typed = "n"): void => {
    column = reference === undefined ? column + 1 : columnIn(reference);
    style = Number(styledBy);
    type = typed;
    value = "";
    hasValue = false;
    hasFormula = false;
  };
  const takeCell = (): void => {
    if (hasFormula && !hasValue) unknown++;
    if (!hasValue) return;
    const [cell, number] = cellOf(value, type, style, workbook);
    if (cell === "") return;
    if (number !== undefined && workbook.shownAs[style] === "percent") percents++;
    if (column >= COLUMNS_LIMIT) stop(fault("too-many-columns", at, { columns: column + 1, limit: COLUMNS_LIMIT }));
    while (cells.length < column) cells.push("");
    cells[column] = cell;
    if (number !== undefined) numbers[column] = number;
  };
  const takeRow = (): void => {
    if (cells.length === 0) return;
    if (isHidden) hidden++;
    if (rows.length > ROWS_LIMIT) stop(fault("too-many-rows", at, { rows: rows.length, limit: ROWS_LIMIT }));
    made += cells.length;
    if (made > CELLS_LIMIT) stop(fault("too-many-cells", at, { limit: CELLS_LIMIT }));
    rows.push(numbers.length === 0 ? { row, cells } : { row, cells, numbers });
    cells = [];
    numbers = [];
  };

  const takePlain = (letters: string, styledBy?: string, typed?: string, said?: string): void => {
    openCell(letters, styledBy, typed);
    hasValue = said !== undefined;
    value = said ?? "";
    takeCell();
  };

  try {
    const broken = readXml(withoutPlainCells(text, takePlain), at, {
      open: (name, attributes) => {
        if (name === "c") openCell(attributes.r, attributes.s, attributes.t);
        else if (name === "v" || name === "t") {
          reading = spoken === 0;
          hasValue ||= reading;
        } else if (name === "f") hasFormula = true;
        else if (name === "rPh") spoken++;
        else if (name === "row") {
          row = attributes.r === undefined ? row + 1 : Number(attributes.r);
          column = -1;
          isHidden = attributes.hidden === "1" || attributes.hidden === "true";
        } else if (name === "mergeCell") {
          const merge = mergeIn(attributes.ref ?? "");
          if (merge !== null) merges.push(merge);
        }
      },
      text: (piece) => {
        if (reading) value += piece;
      },
      close: (name) => {
        if (name === "v" || name === "t") reading = false;
        else if (name === "c") takeCell();
        else if (name === "rPh") spoken--;
        else if (name === "row") takeRow();
      },
    });
    // Where in the XML it is would help nobody: it stands in no place that a spreadsheet shows.
    return broken === null ? { ...overRows(rows, merges), unknown, percents, hidden } : { ...broken, at };
  } catch (error) {
    if (wrong === null) throw error;
    return wrong;
  }
}

/** "AB12" is the column 27, from 0; beyond any where it says none. */
function columnIn(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const letter = reference.charCodeAt(i) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column === 0 ? COLUMNS_LIMIT : column - 1;
}

/** What a cell says, and its number where it is one. */
function cellOf(
  value: string,
  type: string,
  style: number,
  { strings, shownAs, from1904 }: Workbook,
): readonly [string, number?] {
  if (type === "s") return [sharedText(strings, value)];
  if (type === "b") return [value === "1" ? "true" : "false"];
  if (type === "d") return [value.slice(0, 10)];
  if (type !== "n") return [cleanText(value)];
  const number = Number(value);
  if (value.trim() === "" || Number.isNaN(number)) return [cleanCell(value)];
  if (shownAs[style] === "time") return [timeOf(number)];
  const date = shownAs[style] === "date" ? dateOf(number, from1904) : null;
  return date === null ? [String(number), number] : [date];
}

/** A text that cells share; a workbook without it is not whole. */
function sharedText(strings: readonly string[], value: string): string {
  const text = strings[Number(value)];
  if (text === undefined) throw new Error("damaged");
  return text;
}

/** Hours and minutes as they are shown: a number of days would be taken for what it is a part of. */
function timeOf(days: number): string {
  const minutes = Math.round(Math.abs(days) * 24 * 60);
  return `${days < 0 ? "-" : ""}${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

/** A cell over several rows: its column from 0, and its rows. */
interface Merge {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

const MERGED = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/;

/** Null where it lies in one row, or over several columns, as titles do. */
function mergeIn(reference: string): Merge | null {
  const [, from = "", first = "", to = "", last = ""] = MERGED.exec(reference) ?? [];
  return from === "" || from !== to || first === last
    ? null
    : { column: columnIn(from), first: Number(first), last: Number(last) };
}

/**
 * What a cell over several rows says holds for each of them that has something in it. A number counts once, since it would be another sum
 * if each row had it.
 */
function overRows(given: readonly TableRow[], merges: readonly Merge[]): Pick<SheetReading, "rows" | "merged"> {
  if (merges.length === 0) return { rows: given, merged: 0 };
  const rows = [...given];
  const places = new Map(rows.map(({ row }, i) => [row, i]));
  let merged = 0;
  for (const { column, first, last } of merges) {
    const from = places.get(first);
    const said = from === undefined ? "" : (rows[from]!.cells[column] ?? "");
    if (from === undefined || said === "" || rows[from]!.numbers?.[column] !== undefined) continue;
    let holds = false;
    for (let i = from + 1; i < rows.length && rows[i]!.row <= last; i++) {
      const { cells } = rows[i]!;
      if ((cells[column] ?? "") !== "") continue;
      const filled = Array.from({ length: Math.max(cells.length, column + 1) }, (_, k) => cells[k] ?? "");
      filled[column] = said;
      rows[i] = { ...rows[i]!, cells: filled };
      holds = true;
    }
    if (holds) merged++;
  }
  return { rows, merged };
}

/** What a text of a workbook says. */
export const cleanText = (text: string): string => cleanCell(fromXlsxText(text));

const DAY = 86_400_000;
/** Excel counts 29 February 1900, which no calendar has. */
const FALSE_DAY = 60;

/** The calendar day that a count of days is; null where it is a time of day, or none that a sheet can mean. */
function dateOf(days: number, from1904: boolean): string | null {
  if (days < (from1904 ? 0 : 1) || days > 2_958_465) return null;
  const since = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < FALSE_DAY ? 31 : 30);
  return new Date(since + Math.floor(days) * DAY).toISOString().slice(0, 10);
}
