import { type Assumption, assumption } from "../domain/assumption.ts";
import type { Place } from "../domain/fault.ts";
import { fail, type Result, succeed } from "../domain/result.ts";
import { knownColumns, recognised, roleOf, type TableRole } from "./columns.ts";
import type { FileTables, GivenRole, GivenTable } from "./given-table.ts";
import { isMatrix } from "./matrix-table.ts";
import { otherTables } from "./other-tables.ts";
import type { TableRow } from "./table.ts";

/** A sheet of a workbook with something in it. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly TableRow[];
}

interface Judged {
  readonly sheet: Sheet;
  /** The row that names the columns; null where none is known to. */
  readonly headerAt: number | null;
  readonly role: TableRole | null;
  readonly known: number;
}

/** So far down a header is looked for. */
const LOOKED_AT = 30;

/**
 * Which sheets list flows, and which parties: what the columns are called tells, in whatever row that stands. Each list of flows is a photo;
 * of several lists of parties the one with most that is known. Other sheets, and hidden ones, are left out, which their reader can change.
 */
export function sheetTables(sheets: readonly Sheet[], at: Place): Result<FileTables> {
  const judged = sheets.map(judge);
  const shown = judged.filter(({ sheet, role }) => role !== null && !sheet.hidden);
  const other = otherSheets(sheets, shown.length > 0, at);
  if (other !== null) return other;
  const parties = shown.filter(({ role }) => role === "parties").sort((a, b) => b.known - a.known)[0];
  const used = shown.length > 0 ? shown.filter((one) => one.role === "flows" || one === parties) : judged.slice(0, 1);
  const assumptions: Assumption[] = [];
  const tables = judged.map((one): GivenTable => {
    const { sheet, headerAt } = one;
    const rows = headerAt === null ? sheet.rows : sheet.rows.slice(headerAt);
    if (used.includes(one) && headerAt !== null && headerAt > 0)
      assumptions.push(assumption("rows-above-header", { sheet: sheet.name, rows: headerAt }));
    const role: GivenRole | null = used.includes(one) ? one.role : "none";
    return { role, sheet: sheet.name, counts: "rows", rows, columns: [], plainNumbers: false };
  });
  return succeed({ tables, assumptions });
}

/** Sheets of Kumu's, which have both of its lists or that of connections; or a matrix, where no sheet is a list. Null where there are none. */
function otherSheets(sheets: readonly Sheet[], hasLists: boolean, at: Place): Result<FileTables> | null {
  const read = sheets
    .filter(({ hidden }) => !hidden)
    .map(({ name, rows }) => (hasLists && isMatrix(rows) ? null : otherTables(rows, name, { ...at, sheet: name })));
  const found = read.filter((one) => one !== null);
  const faults = found.flatMap((one) => (one.ok ? [] : one.faults));
  if (faults.length > 0) return fail(faults);
  const tables = found.flatMap((one) => (one.ok ? one.value.tables : []));
  if (!tables.some(({ role }) => role === "flows")) return null;
  const left = sheets.filter(({ name }) => !tables.some(({ sheet }) => sheet === name));
  return succeed({
    tables: [
      ...tables,
      ...left.map(
        ({ name, rows }): GivenTable => ({
          role: "none",
          sheet: name,
          counts: "rows",
          rows,
          columns: [],
          plainNumbers: false,
        }),
      ),
    ],
    assumptions: found.flatMap((one) => (one.ok ? one.value.assumptions : [])),
  });
}

/** The first row in which a list of flows or of parties names its columns: both ends of a flow, or a party and something of it. */
function judge(sheet: Sheet): Judged {
  for (const [at, { cells }] of sheet.rows.slice(0, LOOKED_AT).entries()) {
    const role = roleOf(cells);
    const known = role === null ? 0 : knownColumns(role, cells);
    if (role !== null && known >= 2 && recognised(cells) >= 2) return { sheet, headerAt: at, role, known };
  }
  return { sheet, headerAt: null, role: null, known: 0 };
}
