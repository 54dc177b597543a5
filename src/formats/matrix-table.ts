import { type Assumption, assumption } from "../domain/assumption.ts";
import { type Fault, fault, type Place } from "../domain/fault.ts";
import { fail, type Result, succeed } from "../domain/result.ts";
import { isFailedFormula, isNotKnown } from "./cells.ts";
import { checkNumber, decideDecimal, readNumber } from "./decimal.ts";
import type { MatrixPlace } from "./find-matrix.ts";
import type { GivenTable } from "./given-table.ts";
import { ROWS_LIMIT, type TableRow } from "./table.ts";

interface Tables {
  readonly tables: readonly GivenTable[];
  readonly assumptions: readonly Assumption[];
}

/**
 * The flows in a matrix, and every cell that is no number. What is empty or 0 is no flow; what is not known is one that is not sized. Numbers that can be read in two ways stay as
 * they stand, so that their reader can say.
 */
export function matrixTables(
  rows: readonly TableRow[],
  matrix: MatrixPlace,
  sheet: string | null,
  at: Place,
): Result<Tables> {
  const { from, names, namesBefore, namesAbove, totals, unlike } = matrix;
  const top = rows[from];
  if (unlike !== null)
    return fail([fault("not-square", { ...at, row: top?.row ?? 1 }, { rows: unlike, columns: names.length })]);
  const below = rows.slice(from + (namesAbove ? 1 : 0));
  const square = below.slice(0, names.length);
  const left = namesBefore ? 1 : 0;
  const giver = ({ cells }: TableRow, i: number): string => (namesBefore ? (cells[0] ?? "") : (names[i] ?? ""));
  const faults: Fault[] = besideIt(matrix, namesAbove && top !== undefined ? [top, ...square] : square, at);
  for (const { row, cells } of below.slice(names.length + (totals.row ? 1 : 0))) {
    const column = cells.findIndex((cell) => cell !== "");
    faults.push(fault("beside-matrix", { ...at, row, column: column + 1 }, { text: cells[column] ?? "" }));
  }
  const count = square.reduce((sum, { cells }) => sum + cells.filter((cell) => cell !== "").length, 0);
  if (count > ROWS_LIMIT) return fail([fault("too-many-cells", at, { limit: ROWS_LIMIT })]);
  const filled = square.flatMap((row, r) =>
    names.flatMap((target, i) => {
      const text = row.cells[i + left] ?? "";
      const isLoop = giver(row, r) === target;
      return text === "" || (isLoop && isNotKnown(text))
        ? []
        : [
            {
              row: row.row,
              column: i + left + 1,
              source: giver(row, r),
              target,
              text,
              number: row.numbers?.[i + left],
            },
          ];
    }),
  );
  const typed = filled.filter(({ number, text }) => number === undefined && !isNotKnown(text));
  const { sign } = decideDecimal(typed, ";");
  const flows = filled.flatMap(({ row, column, source, target, text, number }): TableRow[] => {
    // Something that nobody knows how much it is.
    if (isNotKnown(text)) return [{ row, column, cells: [source, target, ""] }];
    const value = number === undefined ? readNumber(text, sign ?? ".") : checkNumber(number);
    if (typeof value === "string") {
      const code = isFailedFormula(text) ? "failed-formula" : value;
      faults.push(fault(code, { ...at, row, column }, { column: target, text }));
      return [];
    }
    const isSure = sign !== null || number !== undefined;
    const cells = [source, target, isSure ? String(value) : text];
    return value === 0 ? [] : [{ row, column, cells, ...(isSure ? { numbers: [undefined, undefined, value] } : {}) }];
  });
  if (faults.length > 0) return fail(faults);
  const common = { sheet, counts: "rows", plainNumbers: sign !== null, isMatrix: true } as const;
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
    rows: [{ row: 1, cells: ["id"] }, ...square.map((row, i) => ({ row: row.row, cells: [giver(row, i)] }))],
  };
  return succeed({
    tables: flows.length > 0 ? [flowTable, partyTable] : [partyTable],
    assumptions: [
      ...(from > 0 && sheet !== null
        ? [assumption("rows-above-header", { sheet, rows: (top?.row ?? from + 1) - 1 })]
        : []),
      ...(totals.name === null ? [] : [assumption("totals-left-out", { name: totals.name })]),
    ],
  });
}

/** What stands to the right of a matrix, but for sums. */
function besideIt({ names, namesBefore, totals }: MatrixPlace, rows: readonly TableRow[], at: Place): Fault[] {
  const width = names.length + (namesBefore ? 1 : 0) + (totals.column ? 1 : 0);
  return rows.flatMap(({ row, cells }) =>
    cells
      .slice(width)
      .flatMap((text, i) =>
        text === "" ? [] : [fault("beside-matrix", { ...at, row, column: width + i + 1 }, { text })],
      ),
  );
}
