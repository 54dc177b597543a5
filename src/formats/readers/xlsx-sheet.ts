import { type Fault, fault, type Place } from "../../domain/fault.ts";
import { CELLS_LIMIT, COLUMNS_LIMIT } from "../given-table.ts";
import { cleanCell, ROWS_LIMIT, type TableRow } from "../table.ts";
import { fromXlsxText } from "../xlsx-text.ts";
import { readXml } from "./read-xml.ts";

/** What the cells of a workbook refer to. */
export interface Workbook {
  /** As `cleanText` gives them: each once, and not once for every cell that has it. */
  readonly strings: readonly string[];
  /** Whether a style shows numbers as dates, by its place. */
  readonly isDate: readonly boolean[];
  /** Days are counted from 1904 and not from 1900. */
  readonly from1904: boolean;
}

export interface SheetReading {
  /** Rows with something in them. */
  readonly rows: readonly TableRow[];
  /** Formulas of which no value was kept. */
  readonly unknown: number;
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
  let made = 0;
  let wrong: Fault | null = null;
  /** What is too much ends the reading of the sheet. */
  const stop = (because: Fault): void => {
    wrong = because;
    throw new Error(because.code);
  };

  const takeCell = (): void => {
    if (hasFormula && !hasValue) unknown++;
    if (!hasValue) return;
    const [cell, number] = cellOf(value, type, style, workbook);
    if (cell === "") return;
    if (column >= COLUMNS_LIMIT) stop(fault("too-many-columns", at, { columns: column + 1, limit: COLUMNS_LIMIT }));
    while (cells.length < column) cells.push("");
    cells[column] = cell;
    if (number !== undefined) numbers[column] = number;
  };
  const takeRow = (): void => {
    if (cells.length === 0) return;
    if (rows.length > ROWS_LIMIT) stop(fault("too-many-rows", at, { rows: rows.length, limit: ROWS_LIMIT }));
    made += cells.length;
    if (made > CELLS_LIMIT) stop(fault("too-many-cells", at, { limit: CELLS_LIMIT }));
    rows.push(numbers.length === 0 ? { row, cells } : { row, cells, numbers });
    cells = [];
    numbers = [];
  };

  try {
    const broken = readXml(text, at, {
      open: (name, attributes) => {
        if (name === "c") {
          column = attributes.r === undefined ? column + 1 : columnIn(attributes.r);
          type = attributes.t ?? "n";
          style = Number(attributes.s ?? 0);
          value = "";
          hasValue = false;
          hasFormula = false;
        } else if (name === "v" || name === "t") {
          reading = spoken === 0;
          hasValue ||= reading;
        } else if (name === "f") hasFormula = true;
        else if (name === "rPh") spoken++;
        else if (name === "row") {
          row = attributes.r === undefined ? row + 1 : Number(attributes.r);
          column = -1;
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
    return broken ?? { rows, unknown };
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
  { strings, isDate, from1904 }: Workbook,
): readonly [string, number?] {
  if (type === "s") return [strings[Number(value)] ?? ""];
  if (type === "b") return [value === "1" ? "true" : "false"];
  if (type === "d") return [value.slice(0, 10)];
  if (type !== "n") return [cleanText(value)];
  const number = Number(value);
  if (value.trim() === "" || Number.isNaN(number)) return [cleanCell(value)];
  const date = isDate[style] === true ? dateOf(number, from1904) : null;
  return date === null ? [String(number), number] : [date];
}

/** What a text of a workbook says. */
export const cleanText = (text: string): string => cleanCell(fromXlsxText(text));

const DAY = 86_400_000;
/** Excel counts 29 February 1900, which no calendar has. */
const FALSE_DAY = 60;

/** The calendar day that a count of days is; null where it is a time of day, or none that a sheet can mean. */
function dateOf(days: number, from1904: boolean): string | null {
  if (days < 1 || days > 2_958_465) return null;
  const since = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < FALSE_DAY ? 31 : 30);
  return new Date(since + Math.floor(days) * DAY).toISOString().slice(0, 10);
}
