import { type Assumption, assumption } from "../domain/assumption.ts";
import type { ColumnMeaning } from "../domain/column-meaning.ts";
import { type Fault, fault, type Place } from "../domain/fault.ts";
import { cellReader, evenRows, isNotKnown } from "./cells.ts";
import type { ColumnPlan } from "./columns.ts";
import type { DecimalSign } from "./decimal.ts";
import { nameKey } from "./fold.ts";
import { matchIn, type PartyList, type PartyRow } from "./party-list.ts";
import type { Table, TableRow } from "./table.ts";
import { unknownParties } from "./unknown-parties.ts";
import { isNobodyKind, isTableKind, STANDING_WORDS, standingOf } from "./words.ts";

/** The meanings of columns that hold numbers in a table of parties. */
export const PARTY_NUMBERS = ["capacity", "stake", "felt"] as const satisfies readonly ColumnMeaning[];

export interface PartiesTableReading {
  readonly list: PartyList;
  readonly faults: readonly Fault[];
  readonly assumptions: readonly Assumption[];
}

export interface PartiesTableOptions {
  readonly at: Place;
  /** Null: undecided (see `cellReader`). */
  readonly decimal: DecimalSign | null;
}

/**
 * Every party in a table, and everything that is wrong in it. A party of kind "table" or "tafel" is the table, and
 * there is at most one; numbers of its own it has none. Where a name is left out the id stands for it, and where there is no column of
 * ids the name does for that. What is empty or `NA` is not known.
 */
export function readPartiesTable(
  table: Table,
  plan: ColumnPlan,
  { at, decimal }: PartiesTableOptions,
): PartiesTableReading {
  const faults: Fault[] = [];
  const read = cellReader(plan, decimal, at, faults);
  const key = read.has("id") ? "id" : "name";
  const parties: PartyRow[] = [];
  const firstRows = new Map<string, number>();
  const insides: TableRow[] = [];
  const assumptions: Assumption[] = [];
  let theTable: PartyList["table"] = null;
  let nobody: PartyList["table"] = null;

  for (const row of evenRows(table, plan, [key, ...PARTY_NUMBERS], at, faults)) {
    const code = read.text(row, key);
    if (code === "") {
      if (!read.failed(row, key))
        faults.push(fault("empty-endpoint", read.place(row, key), { column: read.column(key) }));
      continue;
    }
    const firstRow = firstRows.get(nameKey(code));
    if (firstRow !== undefined) {
      faults.push(
        fault("duplicate-party", read.place(row, key), {
          id: code,
          firstRow,
          ...(at.counts && { counts: at.counts }),
        }),
      );
      continue;
    }
    firstRows.set(nameKey(code), row.row);
    const name = read.text(row, "name") || code;
    const kind = read.text(row, "kind");
    if (isNobodyKind(kind)) {
      nobody ??= { code, name };
      continue;
    }
    const word = read.text(row, "standing");
    const standing = word === "" ? "member" : standingOf(word);
    if (standing === null) {
      const details = { column: read.column("standing"), text: word, allowed: STANDING_WORDS };
      faults.push(fault("unknown-word", read.place(row, "standing"), details));
    }
    const [size, stake, felt] = PARTY_NUMBERS.map((meaning) => read.number(row, meaning)) as [
      number | null,
      number | null,
      number | null,
    ];
    if (felt === 0) {
      const details = { column: read.column("felt"), text: read.text(row, "felt") };
      faults.push(fault("not-positive", read.place(row, "felt"), details));
    }
    if (isTableKind(kind) && theTable === null) {
      theTable = { code, name };
      const numbered = PARTY_NUMBERS.filter((_, i) => [size, stake, felt][i] !== null).map(read.column);
      if (numbered.length > 0) assumptions.push(assumption("table-numbers-left-out", { columns: numbered }));
      continue;
    }
    if (isTableKind(kind)) faults.push(fault("second-table", read.place(row, "kind"), { id: code }));
    // A second table is faulted once, and known to the flows, so that they are not faulted for it too.
    insides.push(row);
    parties.push({
      code,
      name,
      kind: kind === "" ? null : kind,
      standing: standing ?? "member",
      inside: null,
      size,
      stake,
      felt,
    });
  }
  const list = { parties, table: theTable, nobody };
  return { list: { ...list, parties: withInsides(list, insides, read, faults) }, faults, assumptions };
}

/** The parties with what each belongs to, which may stand further down. `rows`: of each its row. */
function withInsides(
  list: PartyList,
  rows: readonly TableRow[],
  read: ReturnType<typeof cellReader>,
  faults: Fault[],
): readonly PartyRow[] {
  const match = matchIn(list);
  const named = rows.map((row) => read.text(row, "inside"));
  const unknown = unknownParties();
  const parties = list.parties.map((party, at): PartyRow => {
    const [row, text] = [rows[at]!, named[at]!];
    if (text === "") return party;
    const found = match(text);
    if (found === "unknown" && isNotKnown(text)) return party;
    const details = { column: read.column("inside"), text };
    if (found === "ambiguous") faults.push(fault("ambiguous-party", read.place(row, "inside"), details));
    else if (typeof found !== "number") unknown.add(read.place(row, "inside"), details.column, text);
    else if (named[found] !== "") faults.push(fault("inside-inside", read.place(row, "inside"), {}));
    else return { ...party, inside: found };
    return party;
  });
  faults.push(...unknown.faults(list.parties.map(({ name }) => name)));
  return parties;
}
