import type { ColumnMeaning } from "../domain/column-meaning.ts";
import { planColumns } from "./columns.ts";
import { type FlowList, flowList, LIST_FROM, listedParties } from "./flow-list.ts";
import type { GivenTable } from "./given-table.ts";
import { sheetsLeftOut } from "./import.ts";
import type { ImportSource } from "./import-preview.ts";
import { isNotPlain, plainFlowsReader } from "./plain-flows.ts";
import type { TableRow } from "./table.ts";

type GivenSource = ImportSource & { readonly content: GivenTable };
const isGiven = (source: ImportSource): source is GivenSource =>
  typeof source.content !== "string" && !(source.content instanceof Uint8Array);

/**
 * A large file of another format as a list of flows, where its flows are two ends and perhaps a number each and nothing else, with its own
 * list of parties. They go through the fast reader of plain lists, which declines what it does not understand completely. Null: the general
 * reader has the word.
 */
export function tablesAsList(sources: readonly ImportSource[]): FlowList | null {
  const given = sources.filter(isGiven);
  const [flows, ...moreFlows] = given.filter(({ content }) => content.role === "flows");
  const [parties, ...moreParties] = given.filter(({ content }) => content.role === "parties");
  const others = given.some(({ content }) => content.role === null) || given.length < sources.length;
  if (flows === undefined || moreFlows.length + moreParties.length > 0 || others) return null;
  if (flows.content.rows.length - 1 < LIST_FROM) return null;
  const places = plainColumns(flows.content);
  if (places === null) return null;
  const reader = plainFlowsReader(".");
  for (const piece of asPlainText(flows.content, places)) if (reader.take(piece) !== null) return null;
  const read = reader.finish();
  const listed = parties === undefined ? null : listedParties(parties, undefined);
  if (isNotPlain(read) || (parties !== undefined && listed === null)) return null;
  const list = flowList(read, listed);
  if (list === null) return null;
  const said = sources.flatMap(({ assumptions = [] }) => assumptions);
  const left = sheetsLeftOut(given.flatMap(({ content: { role, sheet } }) => (role === "none" ? (sheet ?? []) : [])));
  // Those of the list of parties are among the list's own.
  return {
    ...list,
    assumptions: [...said.filter((one) => !list.assumptions.includes(one)), ...left, ...list.assumptions],
  };
}

const WORDS: Readonly<Partial<Record<ColumnMeaning, string>>> = {
  source: "source",
  target: "target",
  weight: "weight",
  amount: "weight",
};

/** Where the ends stand, and the number; null where there is more, or a number that is a text to be understood first. */
function plainColumns({ rows, columns, plainNumbers }: GivenTable): ReadonlyMap<string, number> | null {
  const plan = planColumns(rows, "refuse", { role: "flows", columns });
  const words = plan.columns.map(({ meaning }) => WORDS[meaning]);
  const places = new Map(words.flatMap((word, at) => (word === undefined ? [] : [[word, at] as const])));
  if (plan.guessed.length > 0 || places.size < words.length || !places.has("source") || !places.has("target"))
    return null;
  const weight = places.get("weight");
  if (weight !== undefined && !plainNumbers)
    for (let i = 1; i < rows.length; i++) if (rows[i]!.numbers?.[weight] === undefined) return null;
  return places;
}

/** So many rows are handed on at once. */
const ROWS = 5_000;

/** The rows as a plain list has them, in pieces. */
function* asPlainText({ rows }: GivenTable, places: ReadonlyMap<string, number>): Generator<Uint8Array> {
  const utf8 = new TextEncoder();
  const words = ["source", "target", "weight"].filter((word) => places.has(word));
  const at = words.map((word) => places.get(word)!);
  const line = ({ cells }: TableRow): string => at.map((place) => quoted(cells[place] ?? "")).join(",");
  yield utf8.encode(`${words.join(",")}\n`);
  for (let from = 1; from < rows.length; from += ROWS)
    yield utf8.encode(
      `${rows
        .slice(from, from + ROWS)
        .map(line)
        .join("\n")}\n`,
    );
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
