import { type Assumption, assumption } from "../domain/assumption.ts";
import { type ColumnMeaning, IGNORE } from "../domain/column-meaning.ts";
import { compareText } from "../domain/compare-text.ts";
import { type Fault, fault, type Place } from "../domain/fault.ts";
import { type NamePair, similarNames } from "../domain/similar-names.ts";
import {
  type ColumnPlan,
  columnFaults,
  columnName,
  HOW_MUCH,
  planColumns,
  recognise,
  type TableRole,
} from "./columns.ts";
import { type DecimalDecision, decideDecimal, evidenceOf, isNumber } from "./decimal.ts";
import { FLOW_NUMBERS, type FlowTableReading, readFlowTable } from "./flow-table.ts";
import { COLUMNS_LIMIT, type GivenTable } from "./given-table.ts";
import {
  type FileChoices,
  SIMILAR_SHOWN,
  type SimilarNames,
  type TableReading,
  type UndecidedNumber,
} from "./import-preview.ts";
import { builtInResourceOf, kindsOf } from "./kinds.ts";
import { namedParties } from "./named-parties.ts";
import { PARTY_NUMBERS, readPartiesTable } from "./parties-table.ts";
import type { PartyList } from "./party-list.ts";
import { detectSeparator } from "./separator.ts";
import { parseTable, type Separator, type Table } from "./table.ts";

/** A table, or a text that holds one. */
export interface TableContent {
  readonly content: string | GivenTable;
  readonly at: Place;
  readonly choices: Omit<FileChoices, "role"> & { readonly role?: TableRole | undefined };
  /** The table as it was split before; used again where the separator is still the same. */
  readonly earlier: Table | null;
}

/** A table with how it is read, before its rows are. */
export interface PlannedTable {
  readonly at: Place;
  readonly from: TableReading["from"];
  readonly table: Table;
  readonly plan: ColumnPlan;
  readonly decimal: DecimalDecision<UndecidedNumber>;
  readonly plainNumbers: boolean;
  readonly same: readonly NamePair[];
  /** What is wrong with the table as a whole, and with its quotes. */
  readonly faults: readonly Fault[];
  /** Its columns cannot be told: its rows are not read. */
  readonly blocked: boolean;
}

const NUMBERS: Readonly<Record<TableRole, readonly ColumnMeaning[]>> = { flows: FLOW_NUMBERS, parties: PARTY_NUMBERS };

/** Decides separator, columns and decimal sign of one table. */
export function planTable(
  { content, at, choices: chosen, earlier }: TableContent,
  headerless: "offer" | "refuse",
): PlannedTable {
  const given = typeof content === "string" ? null : content;
  const choices =
    given === null
      ? chosen
      : {
          ...chosen,
          columns: chosen.columns ?? given.columns,
          decimal: chosen.decimal ?? (given.plainNumbers ? ("." as const) : undefined),
        };
  const table =
    typeof content === "string"
      ? splitTable(content, choices.separator, at, earlier)
      : { ...NO_TEXT, rows: content.rows };
  const plan = planColumns(table.rows, headerless, choices);
  const decimal = decimalOf(table, plan, choices);
  const from = given === null ? "text" : given.isMatrix ? "matrix" : given.counts === "rows" ? "sheet" : "graph";
  const isTooWide = table.faults.some(({ code }) => code === "too-many-columns");
  const ofColumns = isTooWide ? [] : columnFaults(plan, headerPlace(table, plan, at));
  const faults = [...table.faults, ...ofColumns];
  if (plan.role === "flows" && rowsIn(table, plan) === 0 && faults.length === 0) faults.push(fault("no-flows", at, {}));
  if (decimal.undecided !== null) {
    const { row, column, text: number } = decimal.undecided;
    // A matrix has other columns than the table that was made of it.
    const details = { column: from === "matrix" ? String(column) : columnName(plan, column - 1), text: number };
    faults.push(fault("undecided-decimal", { ...at, row, column }, details));
  }
  const same = choices.same ?? [];
  const blocked = isTooWide || ofColumns.some(({ code }) => code !== "duplicate-column");
  const plainNumbers = given?.plainNumbers ?? false;
  return { at, from, table, plan, decimal, plainNumbers, same, faults, blocked };
}

const NO_TEXT = { separator: null, faults: [] } as const;

function splitTable(text: string, chosen: Separator | undefined, at: Place, earlier: Table | null): Table {
  const separator = chosen ?? detectSeparator(text);
  if (earlier?.separator === separator) return earlier;
  const table = parseTable(text, separator, at.file ?? null);
  let columns = 0;
  for (const { cells } of table.rows) columns = Math.max(columns, cells.length);
  return columns > COLUMNS_LIMIT
    ? { separator, rows: [], faults: [fault("too-many-columns", at, { columns, limit: COLUMNS_LIMIT })] }
    : table;
}

const rowsIn = (table: Table, plan: ColumnPlan): number => Math.max(0, table.rows.length - (plan.header ? 1 : 0));

const headerPlace = (table: Table, plan: ColumnPlan, at: Place): Place => {
  const first = table.rows[0];
  return plan.header && first !== undefined ? { ...at, row: first.row } : at;
};

/** The numbers that are read decide; where they say nothing, those in the columns that stay out. */
function decimalOf(
  table: Table,
  plan: ColumnPlan,
  choices: Pick<FileChoices, "decimal">,
): DecimalDecision<UndecidedNumber> {
  const read = plan.columns.flatMap(({ meaning }, i) => (NUMBERS[plan.role].includes(meaning) ? [i] : []));
  // Beside a column of their own numbers stand as they were typed, in no language that a separator tells of.
  const separator = table.separator ?? ";";
  const own = decideDecimal(numbersIn(table, plan, read), separator, choices.decimal ?? null);
  if (own.because === "given" || own.because === "numbers") return own;
  const numeric = numericColumns(table, plan);
  const others = plan.columns.flatMap(({ meaning }, i) => (meaning === IGNORE && numeric[i] === true ? [i] : []));
  const shown = decideDecimal(certain(numbersIn(table, plan, others)), separator);
  return shown.because === "numbers" ? shown : own;
}

/** By column: whether it holds numbers and nothing else; undefined where it is empty. In one pass, as a header may have more
 * columns than there are cells below it. */
function numericColumns({ rows }: Table, { header }: ColumnPlan): readonly (boolean | undefined)[] {
  const numeric: (boolean | undefined)[] = [];
  for (let row = header ? 1 : 0; row < rows.length; row++) {
    rows[row]?.cells.forEach((cell, i) => {
      if (cell !== "" && numeric[i] !== false) numeric[i] = isNumber(cell);
    });
  }
  return numeric;
}

function* certain(numbers: Iterable<UndecidedNumber>): Generator<UndecidedNumber> {
  for (const number of numbers) if (evidenceOf(number.text) !== "either") yield number;
}

/** Every cell in these columns, given in order, that has something in it. */
function* numbersIn({ rows }: Table, { header }: ColumnPlan, places: readonly number[]): Generator<UndecidedNumber> {
  for (let i = header ? 1 : 0; i < rows.length; i += 1) {
    const { row, cells, numbers, column } = rows[i] as Table["rows"][number];
    for (const place of places) {
      if (place >= cells.length) break;
      const text = cells[place] ?? "";
      if (text !== "" && numbers?.[place] === undefined) yield { row, column: column ?? place + 1, text };
    }
  }
}

/** What is shown of it. */
export const tableReading = ({ from, table, plan, decimal, plainNumbers }: PlannedTable): TableReading => ({
  from,
  separator: table.separator,
  header: plan.header,
  byPlace: plan.byPlace,
  decimal,
  plainNumbers,
  columns: plan.columns,
  rows: rowsIn(table, plan),
});

export interface TablesReading {
  readonly reading: FlowTableReading;
  /** Names that look alike, as a preview shows them. */
  readonly similar: readonly SimilarNames[];
  /** Those of the rows; those of the tables themselves are in `PlannedTable.faults`. */
  readonly faults: readonly Fault[];
  readonly assumptions: readonly Assumption[];
}

/** The rows of a table of flows, of one of parties, or of both together. */
export function readTables(flows: PlannedTable | null, parties: PlannedTable | null): TablesReading {
  const ofParties =
    parties === null || parties.blocked
      ? null
      : readPartiesTable(parties.table, parties.plan, { at: parties.at, decimal: parties.decimal.sign });
  const list: PartyList | null = ofParties?.list ?? null;
  const reading: FlowTableReading =
    flows === null || flows.blocked
      ? { flows: [], list: list ?? { parties: [], table: null }, same: [], faults: [], assumptions: [] }
      : readFlowTable(flows.table, flows.plan, {
          at: flows.at,
          decimal: flows.decimal.sign,
          list,
          same: flows.same,
        });
  // A list of parties says itself who is who.
  const pairs = parties === null ? similarNames(namedParties(reading.list.parties, reading.flows)) : [];
  return {
    reading,
    similar: inPreview(pairs, reading.same),
    faults: [...reading.faults, ...(ofParties?.faults ?? [])],
    assumptions: [
      ...ofMatrix(flows ?? parties, reading.list.parties.length),
      ...ofSimilarNames(pairs),
      ...[flows, parties].flatMap((planned) => (planned === null ? [] : ofColumns(planned.plan))),
      ...(ofParties?.assumptions ?? []),
      ...reading.assumptions,
      ...ofKinds(reading),
      ...(flows === null ? [] : ofList(reading, parties !== null)),
    ],
  };
}

/** So many pairs of names are said; the others are counted. */
const PAIRS_SAID = 5;

export const ofSimilarNames = (pairs: readonly NamePair[]): Assumption[] =>
  pairs.length > 0 ? [assumption("similar-names", { pairs: pairs.slice(0, PAIRS_SAID), count: pairs.length })] : [];

export const inPreview = (pairs: readonly NamePair[], same: readonly NamePair[]): SimilarNames[] =>
  [
    ...same.map((pair) => ({ ...pair, same: true })),
    ...pairs.slice(0, SIMILAR_SHOWN).map((pair) => ({ ...pair, same: false })),
  ].sort((a, b) => compareText(a.name, b.name));

/** What is said of a matrix: who gives, and that nothing there is no flow. */
export const ofMatrix = (planned: Pick<PlannedTable, "from" | "plan"> | null, parties: number): Assumption[] =>
  planned?.from === "matrix"
    ? [assumption("read-as-matrix", { parties, byColumn: planned.plan.columns[0]?.meaning === "target" })]
    : [];

/** What is said of how columns are read: guessed, by their place, or left out. */
export function ofColumns(plan: ColumnPlan): Assumption[] {
  const ignored = plan.columns.flatMap(({ meaning, header, samples }, i) =>
    meaning === IGNORE && (header !== "" || samples.length > 0)
      ? [assumption("column-ignored", { header, column: i + 1, ...needless(plan, header) })]
      : [],
  );
  const meanings = plan.columns.map(({ meaning }) => meaning);
  const guessed = plan.guessed.map((i) =>
    assumption("column-guessed", { header: columnName(plan, i), meaning: meanings[i] ?? IGNORE }),
  );
  return [
    ...(plan.byPlace ? [assumption("columns-by-place", { named: plan.header, meanings })] : []),
    ...guessed,
    ...ignored,
  ];
}

/** What exports say of a party beside what it is. */
const SUMS: ReadonlySet<string> = new Set(["brings", "takes"]);

/** Why nothing is lost by leaving this column out, as with what was written here. */
function needless({ role, columns }: ColumnPlan, header: string): { readonly because?: "said" | "sum" } {
  if (role === "parties") return SUMS.has(header) ? { because: "sum" } : {};
  const isSaid = columns.some(({ meaning }) => HOW_MUCH.has(meaning));
  return recognise("flows", header) === "weight" && isSaid ? { because: "said" } : {};
}

function ofKinds({ flows }: FlowTableReading): Assumption[] {
  const kinds = kindsOf(flows);
  const own = [...kinds.values()].filter((word): word is string => word !== null && builtInResourceOf(word) === null);
  return [
    ...(own.length > 0 ? [assumption("own-kinds", { kinds: own })] : []),
    ...(kinds.size > 1 ? [assumption("rates-one", { kinds: kinds.size })] : []),
  ];
}

function ofList({ flows, list }: FlowTableReading, listed: boolean): Assumption[] {
  if (!listed) return [assumption("parties-from-flows", {})];
  const touched = new Set(flows.flatMap(({ from, to }) => [from, to]));
  const without = list.parties.filter((_, i) => !touched.has(i)).length;
  return without > 0 ? [assumption("parties-without-flows", { parties: without })] : [];
}
