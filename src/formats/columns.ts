import {
  type ColumnMeaning,
  FLOW_MEANINGS,
  type FlowMeaning,
  IGNORE,
  PARTY_MEANINGS,
  type PartyMeaning,
} from "../domain/column-meaning.ts";
import { type Fault, fault, type Place } from "../domain/fault.ts";
import { isNumber } from "./decimal.ts";
import { fold } from "./fold.ts";
import type { TableRow } from "./table.ts";

/** What a table lists. */
export type TableRole = "flows" | "parties";

/** What one column is read as. */
export interface Column {
  /** As it stands in the file; "" where there is no header. */
  readonly header: string;
  readonly meaning: ColumnMeaning;
  /** The first values that are not empty, at most three. */
  readonly samples: readonly string[];
}

/** How the columns of a table are read. Made from its header, and changed by whoever knows better. */
export interface ColumnPlan {
  readonly role: TableRole;
  /** Whether the first row names the columns. */
  readonly header: boolean;
  /** The meanings follow from the places of the columns, since no header says them. */
  readonly byPlace: boolean;
  readonly columns: readonly Column[];
}

/** What the reader of a table says of its columns, over what the header says. */
export interface ColumnChoices {
  readonly role?: TableRole | undefined;
  readonly header?: boolean | undefined;
  /** Per column; null leaves it to the header. Ignored where the number of columns is another. */
  readonly columns?: readonly (ColumnMeaning | null)[] | undefined;
}

const FLOW_WORDS: Readonly<Record<FlowMeaning, readonly string[]>> = {
  source: ["source", "from", "from party", "giver", "sender", "van", "van partij", "gever", "bron", "afzender"],
  target: ["target", "to", "to party", "receiver", "recipient", "naar", "naar partij", "aan", "ontvanger", "doel"],
  weight: ["weight", "value", "strength", "gewicht", "waarde", "sterkte"],
  resource: ["resource", "kind", "kind of flow", "soort", "soort inbreng", "inbreng", "middel"],
  amount: ["amount", "quantity", "number", "aantal", "hoeveelheid", "bedrag"],
  cost: ["cost", "costs", "how heavy", "kosten", "zwaarte", "hoe zwaar", "hoe zwaar valt het"],
  worth: ["worth", "worth to the receiver", "waard", "hoeveel waard", "hoeveel is het waard"],
  state: ["state", "status", "stand", "staat"],
  date: ["date", "datum"],
  note: ["note", "notes", "remark", "remarks", "comment", "opmerking", "opmerkingen", "notitie", "toelichting"],
};
const PARTY_WORDS: Readonly<Record<PartyMeaning, readonly string[]>> = {
  id: ["id", "party id", "party", "code", "key", "partij", "partij id", "sleutel"],
  name: [
    "name",
    "full name",
    "party name",
    "label",
    "organisation",
    "organization",
    "naam",
    "volledige naam",
    "organisatie",
  ],
  kind: ["kind", "type", "sort", "soort", "soort partij"],
  capacity: ["capacity", "size", "capaciteit", "draagkracht", "omvang", "grootte"],
  stake: ["stake", "stakes", "at stake", "op het spel", "wat er op het spel staat", "staat op het spel"],
  felt: ["felt", "felt balance", "gevoel", "gevoeld", "gevoelde balans", "gevoelde verhouding"],
};

const byWord = <M extends string>(words: Readonly<Record<M, readonly string[]>>): ReadonlyMap<string, M> =>
  new Map(
    (Object.entries(words) as [M, readonly string[]][]).flatMap(([meaning, all]) =>
      all.map((word) => [fold(word), meaning] as const),
    ),
  );
const MEANING_OF: Readonly<Record<TableRole, ReadonlyMap<string, ColumnMeaning>>> = {
  flows: byWord(FLOW_WORDS),
  parties: byWord(PARTY_WORDS),
};

/** What a column may be read as in a table of this role; `ignore` comes last. */
export const meaningsFor = (role: TableRole): readonly ColumnMeaning[] =>
  role === "flows" ? [...FLOW_MEANINGS, IGNORE] : [...PARTY_MEANINGS, IGNORE];

/** What a header says of its column, in either language; null where it is no word that is known. */
export const recognise = (role: TableRole, header: string): ColumnMeaning | null =>
  MEANING_OF[role].get(fold(header)) ?? null;

/** How many of these headers are known, in the role where most are. */
export const recognised = (headers: readonly string[]): number =>
  Math.max(...(["flows", "parties"] as const).map((role) => headers.filter((h) => recognise(role, h) !== null).length));

/** What a table with these headers lists; null where no header tells. */
export function roleOf(headers: readonly string[]): TableRole | null {
  const inFlows = headers.map((header) => recognise("flows", header));
  if (inFlows.includes("source") || inFlows.includes("target")) return "flows";
  return headers.some((header) => recognise("parties", header) === "id") ? "parties" : null;
}

/**
 * How the columns of these rows are read. A header is looked for in the first row. Where it says nothing and
 * `headerless` is "offer" (a person will look at it before it is used), two or three columns are read by their place:
 * source, target, weight.
 */
export function planColumns(
  rows: readonly TableRow[],
  headerless: "offer" | "refuse",
  choices: ColumnChoices = {},
): ColumnPlan {
  const first = rows[0]?.cells ?? [];
  const role = choices.role ?? (choices.header === false ? null : roleOf(first)) ?? "flows";
  const known = choices.header !== false && first.some((header) => recognise(role, header) !== null);
  const width = known ? first.length : Math.max(0, ...rows.slice(0, 50).map(({ cells }) => cells.length));
  const byPlace = !known && headerless === "offer" && role === "flows" && (width === 2 || width === 3);
  const header = choices.header ?? !(byPlace && (first.length < 3 || isNumber(first[2] ?? "")));
  const chosen = choices.columns?.length === width ? choices.columns : [];
  const body = header ? rows.slice(1) : rows;

  const columns = Array.from({ length: width }, (_, i): Column => {
    const name = header ? (first[i] ?? "") : "";
    const byItself = byPlace ? FLOW_MEANINGS[i] : header ? recognise(role, name) : null;
    return { header: name, meaning: chosen[i] ?? byItself ?? IGNORE, samples: samplesOf(body, i) };
  });
  return { role, header, byPlace: byPlace && chosen.length === 0, columns };
}

function samplesOf(rows: readonly TableRow[], column: number): string[] {
  const samples: string[] = [];
  for (const { cells } of rows) {
    const cell = cells[column] ?? "";
    if (cell !== "") samples.push(cell);
    if (samples.length === 3) break;
  }
  return samples;
}

/** Where each meaning stands, from 0; -1 where no column has it. */
export const columnOf = (plan: ColumnPlan, meaning: ColumnMeaning): number =>
  plan.columns.findIndex((column) => column.meaning === meaning);

/** A column as a person names it: by its header, else by its number. */
export const columnName = (plan: ColumnPlan, index: number): string => plan.columns[index]?.header || String(index + 1);

/** What keeps a table from being read as planned: a column that is missing, or two that mean the same. */
export function columnFaults(plan: ColumnPlan, at: Place): Fault[] {
  const wanted = plan.role === "flows" ? (["source", "target"] as const) : (["id"] as const);
  const found = plan.columns.map(({ header }) => header).filter((header) => header !== "");
  const meanings = plan.columns.map(({ meaning }) => meaning);
  if (meanings.every((meaning) => meaning === IGNORE)) {
    return [fault("no-header", at, { wanted: wanted.join(",") })];
  }
  const missing = wanted
    .filter((meaning) => !meanings.includes(meaning))
    .map((column) => fault("missing-column", at, { column, found }));
  const twice = meanings.flatMap((meaning, i) =>
    meaning !== IGNORE && meanings.indexOf(meaning) < i
      ? [fault("duplicate-column", { ...at, column: i + 1 }, { column: columnName(plan, i), meaning })]
      : [],
  );
  return [...missing, ...twice];
}
