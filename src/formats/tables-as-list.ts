import { type ColumnMeaning, IGNORE } from "../domain/column-meaning.ts";
import { type FlowList, flowList, LIST_FROM, listedParties } from "./flow-list.ts";
import { type GivenTable, isGiven, placeIn } from "./given-table.ts";
import { sheetsLeftOut } from "./import.ts";
import type { FileChoices, FilePreview, ImportSource } from "./import-preview.ts";
import { isNotPlain, plainFlowsReader } from "./plain-flows.ts";
import { type OnProgress, partOf } from "./progress.ts";
import { ofColumns, ofMatrix, type PlannedTable, planTable, tableReading } from "./read-tables.ts";
import type { TableRow } from "./table.ts";

/** The list, and how each source is read for it. */
export interface ListOfTables {
  readonly list: FlowList;
  readonly files: readonly FilePreview[];
}

export interface TablesAsListOptions {
  /** Per source, in their order. */
  readonly choices?: readonly FileChoices[];
  readonly onProgress?: OnProgress;
}

/**
 * A large file of another format as a list of flows, where its flows are two ends and perhaps a number each and all else in it is left out,
 * with its own list of parties. They go through the fast reader of plain lists, which declines what it does not understand completely. Null:
 * the general reader has the word.
 */
export function tablesAsList(
  sources: readonly ImportSource[],
  { choices = [], onProgress = () => undefined }: TablesAsListOptions = {},
): ListOfTables | null {
  const given = sources.map(({ content }) => (isGiven(content) ? content : null));
  const roles = given.map((table, i) => choices[i]?.role ?? table?.role ?? null);
  const [flowsAt, partiesAt] = [roles.indexOf("flows"), roles.indexOf("parties")];
  const flows = given[flowsAt];
  if (flows == null || flows.rows.length - 1 < LIST_FROM) return null;
  const several = (["flows", "parties"] as const).some((role) => roles.indexOf(role) !== roles.lastIndexOf(role));
  // What a file says of its photo as a whole is more than a list has.
  if (several || given.includes(null) || roles.includes(null) || sources.some(({ about }) => about !== undefined))
    return null;
  const planned = given.map((table, i): PlannedTable | null => {
    const role = roles[i];
    if (table === null || role == null || role === "none") return null;
    const at = placeIn(sources[i]!.name, table);
    return planTable({ content: table, at, choices: { ...choices[i], role }, earlier: null }, "refuse");
  });
  const plan = planned[flowsAt]!;
  const places = plainColumns(flows, plan);
  if (places === null) return null;
  const reader = plainFlowsReader(".");
  const ofRows = partOf(onProgress, 0, 0.8);
  for (const piece of asPlainText(flows, places, ofRows)) if (reader.take(piece) !== null) return null;
  const read = reader.finish();
  const parties = sources[partiesAt];
  const listed = parties === undefined ? null : listedParties(parties, choices[partiesAt]);
  if (isNotPlain(read) || (parties !== undefined && listed === null)) return null;
  const list = flowList(read, listed, choices[flowsAt]?.same);
  if (list === null) return null;
  const said = sources.flatMap(({ assumptions = [] }) => assumptions);
  const left = given.flatMap((table, i) => (planned[i] === null ? (table?.sheet ?? []) : []));
  // Those of the list of parties are among the list's own.
  const assumptions = [
    ...said.filter((one) => !list.assumptions.includes(one)),
    ...sheetsLeftOut(left),
    ...ofMatrix(plan, list.names.length),
    ...ofColumns(plan.plan),
    ...list.assumptions,
  ];
  return {
    list: { ...list, assumptions },
    files: planned.map((table, i) => ({
      name: sources[i]!.name,
      ...(given[i]?.sheet == null ? {} : { sheet: given[i].sheet }),
      kind: roles[i] ?? null,
      table: table === null ? null : tableReading(table),
    })),
  };
}

const WORDS: Readonly<Partial<Record<ColumnMeaning, string>>> = {
  source: "source",
  target: "target",
  weight: "weight",
  amount: "weight",
};

/** Where the ends stand, and the number; null where there is more, or a number that is a text to be understood first. */
function plainColumns(
  { rows, plainNumbers }: GivenTable,
  { plan, faults }: PlannedTable,
): ReadonlyMap<string, number> | null {
  const read = plan.columns.flatMap(({ meaning }, at) => (meaning === IGNORE ? [] : [[WORDS[meaning], at] as const]));
  const places = new Map(read.flatMap(([word, at]) => (word === undefined ? [] : [[word, at] as const])));
  if (!plan.header || plan.guessed.length > 0 || faults.length > 0) return null;
  if (places.size < read.length || !places.has("source") || !places.has("target")) return null;
  const weight = places.get("weight");
  if (weight !== undefined && !plainNumbers)
    for (let i = 1; i < rows.length; i++) if (rows[i]!.numbers?.[weight] === undefined) return null;
  return places;
}

/** So many rows are handed on at once. */
const ROWS = 5_000;

/** The rows as a plain list has them, in pieces. */
function* asPlainText(
  { rows }: GivenTable,
  places: ReadonlyMap<string, number>,
  onProgress: OnProgress,
): Generator<Uint8Array> {
  const utf8 = new TextEncoder();
  const words = ["source", "target", "weight"].filter((word) => places.has(word));
  const at = words.map((word) => places.get(word)!);
  const line = ({ cells }: TableRow): string => at.map((place) => quoted(cells[place] ?? "")).join(",");
  yield utf8.encode(`${words.join(",")}\n`);
  for (let from = 1; from < rows.length; from += ROWS) {
    yield utf8.encode(
      `${rows
        .slice(from, from + ROWS)
        .map(line)
        .join("\n")}\n`,
    );
    onProgress(from / rows.length);
  }
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
