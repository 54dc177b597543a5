import type { ColumnMeaning } from "../domain/column-meaning.ts";
import { type Fault, fault, type Place } from "../domain/fault.ts";
import { type ColumnPlan, columnName, columnOf } from "./columns.ts";
import { checkNumber, type DecimalSign, readNumber } from "./decimal.ts";
import type { Table, TableRow } from "./table.ts";

/** What statistics programs write where something is not known. */
export const isNotKnown = (cell: string): boolean => cell === "NA" || cell === "N/A";
/** What spreadsheets write where a formula fails, in English and in Dutch. */
const FAILED =
  /^#(?:N\/A|N\/B|REF!|VERW!|VALUE!|WAARDE!|DIV\/0!|DEEL\/0!|NAME\?|NAAM\?|NUM!|GETAL!|NULL!|LEEG!|SPILL!|OVERLOOP!|CALC!|BEREKENEN!)$/i;
export const isFailedFormula = (cell: string): boolean => cell.startsWith("#") && FAILED.test(cell);
/** What names somebody, or was written down, may say so and mean it. */
const SAYS_ITSELF: ReadonlySet<ColumnMeaning> = new Set(["source", "target", "id", "name", "inside", "note"] as const);

/** Reads the cells of a table by their meaning, and notes what is wrong with them. */
export interface CellReader {
  readonly has: (meaning: ColumnMeaning) => boolean;
  /** Whether a formula failed there. */
  readonly failed: (row: TableRow, meaning: ColumnMeaning) => boolean;
  /** "" where there is no such column, where it is said that it is not known, or where a formula failed, which is a fault. */
  readonly text: (row: TableRow, meaning: ColumnMeaning) => string;
  /** A number ≥ 0; null where the cell is empty, says that it is not known, or is faulty. */
  readonly number: (row: TableRow, meaning: ColumnMeaning) => number | null;
  readonly place: (row: TableRow, meaning: ColumnMeaning) => Place;
  readonly column: (meaning: ColumnMeaning) => string;
}

/** `decimal` null: undecided, which is a fault of its own, so that a cell that reads either way is none here. */
export function cellReader(plan: ColumnPlan, decimal: DecimalSign | null, at: Place, faults: Fault[]): CellReader {
  const indices = new Map<ColumnMeaning, number>();
  const indexOf = (meaning: ColumnMeaning): number => {
    const known = indices.get(meaning) ?? columnOf(plan, meaning);
    indices.set(meaning, known);
    return known;
  };
  const reader: CellReader = {
    has: (meaning) => indexOf(meaning) !== -1,
    failed: (row, meaning) => isFailedFormula(row.cells[indexOf(meaning)] ?? ""),
    text: (row, meaning) => {
      const cell = row.cells[indexOf(meaning)] ?? "";
      if (isFailedFormula(cell)) {
        faults.push(
          fault("failed-formula", reader.place(row, meaning), { column: reader.column(meaning), text: cell }),
        );
        return "";
      }
      return isNotKnown(cell) && !SAYS_ITSELF.has(meaning) ? "" : cell;
    },
    number: (row, meaning) => {
      const text = reader.text(row, meaning);
      if (text === "") return null;
      const number = row.numbers?.[indexOf(meaning)];
      const value = number === undefined ? readNumber(text, decimal ?? ".") : checkNumber(number);
      if (typeof value === "number") return value;
      faults.push(fault(value, reader.place(row, meaning), { column: reader.column(meaning), text }));
      return null;
    },
    place: (row, meaning) => ({ ...at, row: row.row, column: row.column ?? indexOf(meaning) + 1 }),
    column: (meaning) => columnName(plan, indexOf(meaning)),
  };
  return reader;
}

/**
 * The rows below the header whose cells can be told apart. Cells beyond the last column may be there if they are
 * empty. Cells may be missing at the end, as spreadsheets leave them out, but not where a number or a party was due:
 * then the row may be broken, and a missing number would go unseen. What is no text has its cells by their place, so that none is missing.
 */
export function evenRows(
  { rows, separator }: Table,
  plan: ColumnPlan,
  needed: readonly ColumnMeaning[],
  at: Place,
  faults: Fault[],
): TableRow[] {
  const expected = plan.columns.length;
  const least = separator === null ? 0 : 1 + Math.max(-1, ...needed.map((meaning) => columnOf(plan, meaning)));
  return (plan.header ? rows.slice(1) : rows).filter(({ row, cells }) => {
    const even = cells.length >= least && cells.slice(expected).every((cell) => cell === "");
    if (!even) {
      const column = Math.min(cells.length, expected) + 1;
      faults.push(fault("ragged-row", { ...at, row, column }, { cells: cells.length, expected }));
    }
    return even;
  });
}
