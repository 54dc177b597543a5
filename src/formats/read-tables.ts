import { type Assumption, assumption } from "../domain/assumption.ts";
import { type ColumnMeaning, IGNORE } from "../domain/column-meaning.ts";
import { type Fault, fault, type Place } from "../domain/fault.ts";
import { type ColumnPlan, columnFaults, columnName, planColumns, type TableRole } from "./columns.ts";
import { type DecimalDecision, decideDecimal } from "./decimal.ts";
import { FLOW_NUMBERS, type FlowTableReading, readFlowTable } from "./flow-table.ts";
import type { FileChoices, TableReading, UndecidedNumber } from "./import-preview.ts";
import { builtInResourceOf, kindsOf } from "./kinds.ts";
import { PARTY_NUMBERS, readPartiesTable } from "./parties-table.ts";
import type { PartyList } from "./party-list.ts";
import { detectSeparator } from "./separator.ts";
import { parseTable, type Table } from "./table.ts";

/** A text that holds a table. */
export interface TableText {
  readonly text: string;
  readonly at: Place;
  readonly choices: FileChoices;
  /** The table as it was split before; used again where the separator is still the same. */
  readonly earlier: Table | null;
}

/** A table with how it is read, before its rows are. */
export interface PlannedTable {
  readonly at: Place;
  readonly table: Table;
  readonly plan: ColumnPlan;
  readonly decimal: DecimalDecision<UndecidedNumber>;
  /** What is wrong with the table as a whole, and with its quotes. */
  readonly faults: readonly Fault[];
  /** Its columns cannot be told: its rows are not read. */
  readonly blocked: boolean;
}

const NUMBERS: Readonly<Record<TableRole, readonly ColumnMeaning[]>> = { flows: FLOW_NUMBERS, parties: PARTY_NUMBERS };

/** Decides separator, columns and decimal sign of one table. */
export function planTable({ text, at, choices, earlier }: TableText, headerless: "offer" | "refuse"): PlannedTable {
  const separator = choices.separator ?? detectSeparator(text);
  const table = earlier?.separator === separator ? earlier : parseTable(text, separator, at.file ?? null);
  const plan = planColumns(table.rows, headerless, choices);
  const decimal = decideDecimal(numbersIn(table, plan), separator, choices.decimal ?? null);
  const ofColumns = columnFaults(plan, headerPlace(table, plan, at));
  const faults = [...table.faults, ...ofColumns];
  if (plan.role === "flows" && rowsIn(table, plan) === 0 && faults.length === 0) faults.push(fault("no-flows", at, {}));
  if (decimal.undecided !== null) {
    const { row, column, text: number } = decimal.undecided;
    const details = { column: columnName(plan, column - 1), text: number };
    faults.push(fault("undecided-decimal", { ...at, row, column }, details));
  }
  return { at, table, plan, decimal, faults, blocked: ofColumns.some(({ code }) => code !== "duplicate-column") };
}

const rowsIn = (table: Table, plan: ColumnPlan): number => Math.max(0, table.rows.length - (plan.header ? 1 : 0));

const headerPlace = (table: Table, plan: ColumnPlan, at: Place): Place => {
  const first = table.rows[0];
  return plan.header && first !== undefined ? { ...at, row: first.row } : at;
};

/** Every cell in a column of numbers that has something in it. */
function* numbersIn({ rows }: Table, { role, header, columns }: ColumnPlan): Generator<UndecidedNumber> {
  const places = columns.flatMap(({ meaning }, i) => (NUMBERS[role].includes(meaning) ? [i] : []));
  for (let i = header ? 1 : 0; i < rows.length; i += 1) {
    const { row, cells } = rows[i] as Table["rows"][number];
    for (const place of places) {
      const text = cells[place] ?? "";
      if (text !== "") yield { row, column: place + 1, text };
    }
  }
}

/** What is shown of it. */
export const tableReading = ({ table, plan, decimal }: PlannedTable): TableReading => ({
  separator: table.separator,
  header: plan.header,
  byPlace: plan.byPlace,
  decimal,
  columns: plan.columns,
  rows: rowsIn(table, plan),
});

export interface TablesReading {
  readonly reading: FlowTableReading;
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
      ? { flows: [], list: list ?? { parties: [], table: null }, faults: [], assumptions: [] }
      : readFlowTable(flows.table, flows.plan, { at: flows.at, decimal: flows.decimal.sign, list });
  return {
    reading,
    faults: [...reading.faults, ...(ofParties?.faults ?? [])],
    assumptions: [
      ...[flows, parties].flatMap((planned) => (planned === null ? [] : ofColumns(planned.plan))),
      ...reading.assumptions,
      ...ofKinds(reading),
      ...(flows === null ? [] : ofList(reading, parties !== null)),
    ],
  };
}

function ofColumns(plan: ColumnPlan): Assumption[] {
  const ignored = plan.columns.flatMap(({ meaning, header, samples }, i) =>
    meaning === IGNORE && (header !== "" || samples.length > 0)
      ? [assumption("column-ignored", { header, column: i + 1 })]
      : [],
  );
  return plan.byPlace ? [assumption("columns-by-place", {}), ...ignored] : ignored;
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
