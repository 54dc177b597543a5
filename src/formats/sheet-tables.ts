import { type Assumption, assumption } from "../domain/assumption.ts";
import { knownColumns, recognised, roleOf, type TableRole } from "./columns.ts";
import type { FileTables, GivenRole, GivenTable } from "./given-table.ts";
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
export function sheetTables(sheets: readonly Sheet[]): FileTables {
  const judged = sheets.map(judge);
  const shown = judged.filter(({ sheet, role }) => role !== null && !sheet.hidden);
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
  return { tables, assumptions };
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
