import { type Assumption, assumption } from "../domain/assumption.ts";
import { type Fault, fault, type Place } from "../domain/fault.ts";
import { fail, type Result, succeed } from "../domain/result.ts";
import { checkNumber, decideDecimal, readNumber } from "./decimal.ts";
import { nameKey } from "./fold.ts";
import type { GivenTable } from "./given-table.ts";
import type { TableRow } from "./table.ts";

/** Whether rows are a square of names: those above the columns are those before the rows, in the same order. */
export function isMatrix(rows: readonly TableRow[]): boolean {
  const names = namesAbove(rows);
  if (names.length < 2 || rows.length < names.length + 1) return false;
  return names.every((name, i) => name !== "" && nameKey(rows[i + 1]?.cells[0] ?? "") === nameKey(name));
}

/** The same of the first rows of a table: as far as they go. */
export function beginsAsMatrix(rows: readonly TableRow[]): boolean {
  const names = namesAbove(rows);
  const looked = rows.slice(1, names.length + 1);
  return (
    names.length >= 2 &&
    looked.length > 0 &&
    looked.every(({ cells }, i) => cells[0] !== "" && nameKey(cells[0] ?? "") === nameKey(names[i] ?? ""))
  );
}

const namesAbove = (rows: readonly TableRow[]): readonly string[] => {
  const names = (rows[0]?.cells ?? []).slice(1);
  return names.slice(0, names.findLastIndex((name) => name !== "") + 1);
};

/** The flows in a matrix, and every cell that is no number. What is empty or 0 is no flow. */
export function matrixTables(
  rows: readonly TableRow[],
  sheet: string | null,
  at: Place,
): Result<{ readonly tables: readonly GivenTable[]; readonly assumptions: readonly Assumption[] }> {
  const names = namesAbove(rows);
  const square = rows.slice(1, names.length + 1);
  const faults: Fault[] = [];
  for (const { row } of rows.slice(names.length + 1))
    faults.push(fault("ragged-row", { ...at, row, column: 1 }, { cells: 1, expected: 0 }));
  const filled = square.flatMap(({ row, cells, numbers }) =>
    names.flatMap((target, i) => {
      const text = cells[i + 1] ?? "";
      return text === ""
        ? []
        : [{ row, column: i + 2, source: cells[0] ?? "", target, text, number: numbers?.[i + 1] }];
    }),
  );
  const { sign, undecided } = decideDecimal(
    filled.filter(({ number }) => number === undefined),
    ";",
  );
  if (undecided !== null) {
    const { row, column, target, text } = undecided;
    faults.push(fault("undecided-decimal", { ...at, row, column }, { column: target, text }));
  }
  const flows = filled.flatMap(({ row, column, source, target, text, number }): TableRow[] => {
    const value = number === undefined ? readNumber(text, sign ?? ".") : checkNumber(number);
    if (typeof value === "string") {
      faults.push(fault(value, { ...at, row, column }, { column: target, text }));
      return [];
    }
    return value === 0 ? [] : [{ row, cells: [source, target, String(value)], numbers: [undefined, undefined, value] }];
  });
  if (faults.length > 0) return fail(faults);
  const common = { sheet, counts: "rows", plainNumbers: true } as const;
  const flowTable: GivenTable = {
    ...common,
    role: "flows",
    columns: ["source", "target", "weight"],
    rows: [{ row: 1, cells: ["source", "target", "weight"] }, ...flows],
  };
  const partyTable: GivenTable = {
    ...common,
    role: "parties",
    columns: ["id"],
    rows: [{ row: 1, cells: ["id"] }, ...square.map(({ row, cells }) => ({ row, cells: [cells[0] ?? ""] }))],
  };
  return succeed({
    tables: flows.length > 0 ? [flowTable, partyTable] : [partyTable],
    assumptions: [assumption("read-as-matrix", { parties: names.length })],
  });
}
