import { type Assumption, assumption } from "../domain/assumption.ts";
import { fault, type Place } from "../domain/fault.ts";
import { fail, type Result, succeed } from "../domain/result.ts";
import { isAboutSheet, readAbout } from "./about-sheet.ts";
import { knownColumns, recognise, recognised, roleOf, type TableRole } from "./columns.ts";
import { findMatrix } from "./find-matrix.ts";
import { fold, nameKey } from "./fold.ts";
import type { FileTables, GivenRole, GivenTable } from "./given-table.ts";
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
  readonly isAsked: boolean;
}

/** So far down a header is looked for. */
const LOOKED_AT = 30;

/**
 * Which sheets list flows, and which parties: what the columns are called tells, in whatever row that stands. Each list of flows is a photo;
 * of several lists of parties the one with most that is known. Other sheets, and hidden ones, are left out, which their reader can change: those
 * that are asked for by name are read, and none like them.
 */
export function sheetTables(all: readonly Sheet[], at: Place, asked: readonly string[] = []): Result<FileTables> {
  const told = all.find(({ name, rows }) => isAboutSheet(name, rows));
  const given = all.filter((sheet) => sheet !== told);
  const about = told === undefined ? null : readAbout(told.rows, { ...at, sheet: told.name });
  if (about !== null && about.faults.length > 0) return fail(about.faults);
  const tables = tablesAmong(given, at, asked);
  return tables.ok ? succeed({ ...tables.value, about: about?.about }) : tables;
}

function tablesAmong(given: readonly Sheet[], at: Place, asked: readonly string[]): Result<FileTables> {
  const unknown = asked.filter((name) => !given.some((sheet) => isCalled(sheet, name)));
  if (unknown.length > 0)
    return fail(unknown.map((name) => fault("no-such-sheet", at, { name, sheets: given.map((sheet) => sheet.name) })));
  const judged = chosen(given.map(judge), asked);
  const sheets = judged.map(({ sheet }) => sheet);
  const listing = judged.filter(({ sheet, role, isAsked }) => (role !== null || isAsked) && !sheet.hidden);
  const shown = listing.filter((one) => one.isAsked || isOfThese(one, listing));
  const hasLists =
    shown.some(({ role }) => role === "flows") || (asked.length === 0 && shown.some((one) => !isByName(one)));
  const other = otherSheets(sheets, hasLists, at);
  if (other !== null) return other;
  const parties = shown.filter(({ role }) => role === "parties").sort((a, b) => b.known - a.known)[0];
  const used = shown.length > 0 ? shown.filter((one) => one.role !== "parties" || one === parties) : firstShown(judged);
  const assumptions: Assumption[] = [];
  const tables = judged.map((one): GivenTable => {
    const { sheet, headerAt } = one;
    const rows = headerAt === null ? sheet.rows : sheet.rows.slice(headerAt);
    if (used.includes(one) && headerAt !== null && headerAt > 0)
      // empty rows are none of its rows, but they are there
      assumptions.push(assumption("rows-above-header", { sheet: sheet.name, rows: sheet.rows[headerAt]!.row - 1 }));
    const role: GivenRole | null = used.includes(one) ? one.role : "none";
    return { role, sheet: sheet.name, counts: "rows", rows, columns: [], plainNumbers: false };
  });
  return succeed({ tables, assumptions });
}

/** Where none lists anything, the first that is shown tells what is missing. */
const firstShown = (judged: readonly Judged[]): readonly Judged[] => [
  judged.find(({ sheet }) => !sheet.hidden) ?? judged[0]!,
];

const isCalled = ({ name }: Sheet, asked: string): boolean => fold(name) === fold(asked);

/** Those that were asked for are shown, and others like them are not: of flows, or of parties. */
function chosen(judged: readonly Judged[], asked: readonly string[]): readonly Judged[] {
  const sortOf = ({ role }: Judged): TableRole => role ?? "flows";
  const wanted = judged.filter(({ sheet }) => asked.some((name) => isCalled(sheet, name)));
  const sorts = new Set(wanted.map(sortOf));
  return judged.map((one): Judged => {
    const isAsked = wanted.includes(one);
    return {
      ...one,
      isAsked,
      sheet: { ...one.sheet, hidden: !isAsked && (one.sheet.hidden || sorts.has(sortOf(one))) },
    };
  });
}

const headerOf = ({ sheet, headerAt }: Judged): readonly string[] => sheet.rows[headerAt ?? 0]?.cells ?? [];

/** A list of parties that knows them by their names alone. */
const isByName = (one: Judged): boolean =>
  one.role === "parties" && headerOf(one).every((header) => recognise("parties", header) !== "id");

/** Whether a list that is by name is of the flows beside it: they use one of its names. A list of people to call is not. */
function isOfThese(one: Judged, all: readonly Judged[]): boolean {
  const flows = all.filter(({ role }) => role === "flows");
  if (!isByName(one) || flows.length === 0) return true;
  const at = headerOf(one).findIndex((header) => recognise("parties", header) === "name");
  const names = new Set(one.sheet.rows.slice((one.headerAt ?? 0) + 1).map(({ cells }) => nameKey(cells[at] ?? "")));
  names.delete("");
  return flows.some(({ sheet }) => sheet.rows.some(({ cells }) => cells.some((cell) => names.has(nameKey(cell)))));
}

/** Sheets of Kumu's, which have both of its lists or that of connections; or a matrix, where no sheet is a list. Null where there are none. */
function otherSheets(sheets: readonly Sheet[], hasLists: boolean, at: Place): Result<FileTables> | null {
  const read = sheets
    .filter(({ hidden }) => !hidden)
    .map(({ name, rows }) =>
      hasLists && findMatrix(rows) !== null ? null : otherTables(rows, name, { ...at, sheet: name }),
    );
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
    if (role !== null && known >= 2 && recognised(cells) >= 2)
      return { sheet, headerAt: at, role, known, isAsked: false };
  }
  return { sheet, headerAt: null, role: null, known: 0, isAsked: false };
}
