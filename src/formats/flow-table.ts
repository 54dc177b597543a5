import { type Assumption, assumption } from "../domain/assumption.ts";
import type { ColumnMeaning } from "../domain/column-meaning.ts";
import { type Fault, fault, type Place } from "../domain/fault.ts";
import type { FlowState } from "../domain/flow.ts";
import { NOBODY } from "../domain/party.ts";
import type { NamePair } from "../domain/similar-names.ts";
import { cellReader, evenRows } from "./cells.ts";
import type { ColumnPlan } from "./columns.ts";
import { readDate } from "./date-cell.ts";
import type { DecimalSign } from "./decimal.ts";
import { equalRows } from "./equal-rows.ts";
import type { FlowRow } from "./flow-row.ts";
import { kindKey } from "./kinds.ts";
import { type Match, matchAndAdd, matchIn, type PartyList, type PartyRef, type PartyRow } from "./party-list.ts";
import { readAsSame } from "./same-party.ts";
import type { Table, TableRow } from "./table.ts";
import { unknownParties } from "./unknown-parties.ts";
import { STATE_WORDS, stateOf } from "./words.ts";

/** The meanings of columns that hold numbers in a table of flows. */
export const FLOW_NUMBERS = ["weight", "amount", "cost", "worth"] as const satisfies readonly ColumnMeaning[];

/** What a row can say beside who, whom and how much. */
const SAYS_MORE = ["resource", "state", "cost", "worth", "date", "note"] as const satisfies readonly ColumnMeaning[];

export interface FlowTableReading {
  readonly flows: readonly FlowRow[];
  /** Those of the list that was given, else those that the flows name, in the order of appearance. */
  readonly list: PartyList;
  /** Of the names that are to be read as the same, those that are. */
  readonly same: readonly NamePair[];
  readonly faults: readonly Fault[];
  readonly assumptions: readonly Assumption[];
}

export interface FlowTableOptions {
  readonly at: Place;
  /** Null: undecided (see `cellReader`). */
  readonly decimal: DecimalSign | null;
  /** All parties there are; null: those that the flows name. */
  readonly list: PartyList | null;
  /** Names that are one party, where there is no list. */
  readonly same: readonly NamePair[];
}

/**
 * Every flow in a table, and everything that is wrong in it, row by row. A row with a fault gives no flow. Without
 * any column of numbers each flow counts 1; where there is one, an empty cell is a flow that is not sized.
 */
export function readFlowTable(table: Table, plan: ColumnPlan, options: FlowTableOptions): FlowTableReading {
  const { at, decimal } = options;
  const faults: Fault[] = [];
  const read = cellReader(plan, decimal, at, faults);
  const added: PartyRow[] = [];
  const match: Match = options.list === null ? matchAndAdd(added) : matchIn(options.list);
  const unknown = unknownParties();
  const weighted = FLOW_NUMBERS.some(read.has);
  const saysMore = SAYS_MORE.some(read.has) || (read.has("weight") && read.has("amount"));
  let dayFirst: string | null = null;

  const endOf = (row: TableRow, meaning: "source" | "target"): PartyRef | null => {
    const text = read.text(row, meaning);
    const details = { column: read.column(meaning), text };
    if (text === "") {
      if (!read.failed(row, meaning))
        faults.push(fault("empty-endpoint", read.place(row, meaning), { column: details.column }));
      return null;
    }
    const found = match(text);
    if (found === "unknown") unknown.add(read.place(row, meaning), details.column, text);
    else if (found === "ambiguous") faults.push(fault("ambiguous-party", read.place(row, meaning), details));
    else if (found === NOBODY && meaning === "source") faults.push(fault("from-nobody", read.place(row, meaning), {}));
    else return found;
    return null;
  };
  const stateIn = (row: TableRow): FlowState => {
    const text = read.text(row, "state");
    const state = text === "" ? "actual" : stateOf(text);
    if (state !== null) return state;
    const details = { column: read.column("state"), text, allowed: STATE_WORDS };
    faults.push(fault("unknown-word", read.place(row, "state"), details));
    return "actual";
  };
  const dateIn = (row: TableRow): string | null => {
    const text = read.text(row, "date");
    if (text === "") return null;
    const day = readDate(text);
    if (day === null) {
      faults.push(fault("not-a-date", read.place(row, "date"), { column: read.column("date"), text }));
    } else if (day.dayFirst) dayFirst ??= text;
    return day?.date ?? null;
  };

  const rows: FlowRow[] = [];
  const places: number[] = [];
  for (const row of evenRows(table, plan, ["source", "target", ...FLOW_NUMBERS], at, faults)) {
    const before = faults.length;
    const [from, to] = [endOf(row, "source"), endOf(row, "target")];
    const weight = weighted ? read.number(row, "weight") : 1;
    const [amount, cost, worth] = [read.number(row, "amount"), read.number(row, "cost"), read.number(row, "worth")];
    // A weight is a value on the scale: it is the amount at rate 1, unless an amount in a unit stands beside it.
    const values = read.has("amount")
      ? { amount, cost: cost ?? weight, worth: worth ?? weight }
      : { amount: weight, cost, worth };
    const flow = {
      kind: read.text(row, "resource") || null,
      state: stateIn(row),
      ...values,
      date: dateIn(row),
      note: read.text(row, "note"),
    };
    if (faults.length > before || from === null || to === null) continue;
    rows.push({ from, to, ...flow });
    places.push(row.row);
  }
  faults.push(...unknown.faults(options.list?.parties.map(({ name }) => name) ?? []));
  const { parties, flows, applied } = readAsSame(
    { parties: added, flows: rows },
    options.list === null ? options.same : [],
  );

  const list = options.list ?? { parties, table: null };
  return {
    flows,
    list,
    same: applied,
    faults,
    assumptions: [
      ...(weighted ? [] : [assumption("no-weight-column", {})]),
      ...(read.has("resource") ? [] : [assumption("no-kind-column", {})]),
      ...(dayFirst === null ? [] : [assumption("day-first-dates", { text: dayFirst })]),
      ...aboutFlows(flows),
      // A plain list says so little that two alike are nothing to notice, and it may be too long to look for them (I14).
      ...(saysMore ? equalRows(flows, places, list, at.counts) : []),
    ],
  };
}

/** What counting the flows takes for granted. */
function aboutFlows(flows: readonly FlowRow[]): Assumption[] {
  const count = (holds: (flow: FlowRow) => boolean): number => flows.filter(holds).length;
  const unsized = count(({ amount, cost, worth }) => amount === null && cost === null && worth === null);
  const loops = count(({ from, to }) => from === to);
  const unspecified = count(({ kind }) => kind === null);
  const seen = new Set<string>();
  const parallel = count((flow) => {
    const key = `${flow.from} ${flow.to} ${kindKey(flow.kind)}`;
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
  return [
    ...(unsized > 0 ? [assumption("unsized-flows", { flows: unsized })] : []),
    ...(unspecified > 0 && unspecified < flows.length ? [assumption("unspecified-kind", { flows: unspecified })] : []),
    ...(loops > 0 ? [assumption("self-loops", { flows: loops })] : []),
    ...(parallel > 0 ? [assumption("parallel-flows", { flows: parallel })] : []),
    assumption("unlisted-none", {}),
  ];
}
