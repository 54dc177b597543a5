import {
  type ColumnMeaning,
  FLOW_MEANINGS,
  type FlowMeaning,
  IGNORE,
  PARTY_MEANINGS,
  type PartyMeaning,
} from "../domain/column-meaning.ts";
import { editDistance } from "../domain/edit-distance.ts";
import { type Fault, fault, type Place } from "../domain/fault.ts";
import { isNumber } from "./decimal.ts";
import { fold } from "./fold.ts";
import type { TableRow } from "./table.ts";

/** What says of a flow itself how much it is: beside these a weight is what drew it. */
export const HOW_MUCH: ReadonlySet<ColumnMeaning | null> = new Set(["amount", "cost", "worth"] as const);

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
  /** Columns, from 0, whose header is a word of more than one use, or a slip of the pen away from one that is known. */
  readonly guessed: readonly number[];
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
  source: [
    "source",
    "from",
    "from party",
    "from whom",
    "giver",
    "sender",
    "who gives",
    "van",
    "van wie",
    "van partij",
    "gever",
    "bron",
    "afzender",
    "wie geeft",
  ],
  target: [
    "target",
    "to",
    "to party",
    "to whom",
    "receiver",
    "recipient",
    "who gets",
    "who receives",
    "naar",
    "naar wie",
    "naar partij",
    "aan",
    "aan wie",
    "ontvanger",
    "doel",
    "wie krijgt",
    "wie ontvangt",
  ],
  weight: ["weight", "value", "strength", "how much", "gewicht", "waarde", "sterkte", "hoeveel"],
  resource: [
    "resource",
    "kind",
    "kind of flow",
    "kind of contribution",
    "type of contribution",
    "soort",
    "soort inbreng",
    "soort bijdrage",
    "type inbreng",
    "type bijdrage",
    "middel",
  ],
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
  standing: ["standing", "place at the table", "plek", "plek aan tafel"],
  inside: [
    "inside",
    "part of",
    "belongs to",
    "works at",
    "works for",
    "onderdeel van",
    "hoort bij",
    "werkt bij",
    "zit in",
  ],
  capacity: ["capacity", "size", "capaciteit", "draagkracht", "omvang", "grootte"],
  stake: ["stake", "stakes", "at stake", "op het spel", "wat er op het spel staat", "staat op het spel"],
  felt: ["felt", "felt balance", "gevoel", "gevoeld", "gevoelde balans", "gevoelde verhouding"],
};

/** Words that are used for more than one thing: they count where nothing else in the header means the same. */
const LOOSE_WORDS: Readonly<Record<"weight" | "resource", readonly string[]>> = {
  weight: ["score", "points", "punten"],
  resource: ["contribution", "what", "type", "bijdrage", "inbreng", "wat"],
};

const byWord = <M extends string>(words: Readonly<Record<M, readonly string[]>>): ReadonlyMap<string, M> =>
  new Map(
    (Object.entries(words) as [M, readonly string[]][]).flatMap(([meaning, all]) =>
      all.map((word) => [fold(word), meaning] as const),
    ),
  );
const WORDS: Readonly<Record<TableRole, Readonly<Record<string, readonly string[]>>>> = {
  flows: FLOW_WORDS,
  parties: PARTY_WORDS,
};
const MEANING_OF: Readonly<Record<TableRole, ReadonlyMap<string, ColumnMeaning>>> = {
  flows: byWord(FLOW_WORDS),
  parties: byWord(PARTY_WORDS),
};
const LOOSE_MEANING_OF: ReadonlyMap<string, ColumnMeaning> = byWord(LOOSE_WORDS);
/** Shorter words are a slip away from too many others: "van" from "Jan". */
const SLIP_FROM = 5;
/** What a party takes, as exports say it: no slip for what it has at stake. */
const NO_SLIPS: ReadonlySet<string> = new Set(["takes"]);
const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** What a column may be read as in a table of this role; `ignore` comes last. */
export const meaningsFor = (role: TableRole): readonly ColumnMeaning[] =>
  role === "flows" ? [...FLOW_MEANINGS, IGNORE] : [...PARTY_MEANINGS, IGNORE];

/** What a header says of its column, in either language; null where it is no word that is known. */
export const recognise = (role: TableRole, header: string): ColumnMeaning | null =>
  MEANING_OF[role].get(fold(header)) ?? null;

/** What a header seems to say: a word of more than one use, or one slip of the pen away from a word that is known. */
function guess(role: TableRole, header: string): ColumnMeaning | null {
  const word = fold(header);
  const loose = role === "flows" ? LOOSE_MEANING_OF.get(word) : undefined;
  if (loose !== undefined) return loose;
  if (NO_SLIPS.has(word)) return null;
  // "Partij A" is a name, and no slip for "partij".
  if (word.length < SLIP_FROM || /\p{N}/u.test(word)) return null;
  const words = wordsIn(header);
  const near = new Set(
    Object.entries(WORDS[role]).flatMap(([meaning, all]) => {
      const slipped = (known: string): boolean =>
        known.length >= SLIP_FROM && wordsIn(known) === words && editDistance(word, fold(known), 1) === 1;
      return all.some(slipped) ? [meaning as ColumnMeaning] : [];
    }),
  );
  const [only] = near;
  return near.size === 1 ? (only ?? null) : null;
}

/** How many of these headers are known, in the role where most are. */
export const recognised = (headers: readonly string[]): number =>
  Math.max(knownColumns("flows", headers), knownColumns("parties", headers));

/** How many of these headers are known in this role. */
export const knownColumns = (role: TableRole, headers: readonly string[]): number =>
  headers.filter((header) => recognise(role, header) !== null).length;

/** What a table with these headers lists; null where no header tells. */
export function roleOf(headers: readonly string[]): TableRole | null {
  for (const meaningOf of [recognise, guess]) {
    const inFlows = headers.map((header) => meaningOf("flows", header));
    if (inFlows.includes("source") || inFlows.includes("target")) return "flows";
    if (headers.some((header) => meaningOf("parties", header) === "id")) return "parties";
  }
  return isNamedList(headers) ? "parties" : null;
}

/** A list that knows its parties by their names, as igraph has it, and says something of them that a list of addresses does not. */
function isNamedList(headers: readonly string[]): boolean {
  const meanings = headers.map((header) => recognise("parties", header));
  const named = meanings.filter((meaning) => meaning === "name").length;
  return named === 1 && meanings.some((meaning) => meaning !== null && meaning !== "name");
}

type Cells = readonly string[];

/** So many rows are looked at to see what a table is like. */
const LOOKED_AT = 50;

/**
 * How the columns of these rows are read. A header is looked for in the first row. Where it says nothing and
 * `headerless` is "offer" (a person will look at it before it is used), two to four columns are read by their place:
 * source, target, weight; of four, the kind stands before or after the weight, whichever column holds the numbers.
 */
export function planColumns(
  rows: readonly TableRow[],
  headerless: "offer" | "refuse",
  choices: ColumnChoices = {},
): ColumnPlan {
  const first = rows[0]?.cells ?? [];
  const looked = rows.slice(0, LOOKED_AT).map(({ cells }) => cells);
  const role = choices.role ?? (choices.header === false ? null : roleOf(first)) ?? "flows";
  const asked = choices.header ?? (headerless === "refuse" ? true : null);
  const known = asked === null ? isHeader(role, first) : asked && first.some((name) => meaningOf(role, name) !== null);
  const width = known ? first.length : Math.max(0, ...looked.map((cells) => cells.length));
  const byPlace = !known && headerless === "offer" && role === "flows" && width >= 2 && width <= 4;
  const header = asked ?? (known || !isData(looked));
  const chosen = choices.columns?.length === width ? choices.columns : [];
  const samples = samplesOf(header ? rows.slice(1) : rows, width);
  const below = header ? looked.slice(1) : looked;
  const headers = Array.from({ length: width }, (_, i) => (header ? (first[i] ?? "") : ""));
  const read = byPlace ? byTheirPlace(width, below) : byTheirHeaders(role, headers, below);

  const columns = headers.map((name, i): Column => {
    return { header: name, meaning: chosen[i] ?? read[i] ?? IGNORE, samples: samples[i] ?? [] };
  });
  const guessed = headers.flatMap((name, i) =>
    !byPlace && (chosen[i] ?? null) === null && (read[i] ?? null) !== null && recognise(role, name) === null ? [i] : [],
  );
  return { role, header, byPlace: byPlace && chosen.length === 0, guessed, columns };
}

const meaningOf = (role: TableRole, header: string): ColumnMeaning | null =>
  recognise(role, header) ?? guess(role, header);

/** Whether a first row names its columns. One known word will do; a row with a number in it needs two, and so do guesses. */
function isHeader(role: TableRole, first: Cells): boolean {
  const sure = first.filter((cell) => recognise(role, cell) !== null).length;
  const all = first.filter((cell) => meaningOf(role, cell) !== null).length;
  return sure >= 2 || (!first.some(isNumber) && (sure === 1 || all >= 2));
}

/** Whether a first row without a known word is data like the rows below it: it holds a number or an empty cell, or
 * there is another row with words and numbers at the same places. A row alone is data too. */
function isData([first = [], ...below]: readonly Cells[]): boolean {
  if (below.length === 0 || first.some((cell) => cell === "" || isNumber(cell))) return true;
  const sort = (cell = ""): string => (cell === "" ? "empty" : isNumber(cell) ? "number" : "word");
  return below.some((cells) => {
    const width = Math.max(first.length, cells.length);
    return Array.from({ length: width }, (_, i) => i).every((i) => sort(first[i]) === sort(cells[i]));
  });
}

const numbersAt = (rows: readonly Cells[], column: number): number =>
  rows.filter((cells) => isNumber(cells[column] ?? "")).length;

function byTheirPlace(width: number, rows: readonly Cells[]): readonly FlowMeaning[] {
  const kindLast = width < 4 || numbersAt(rows, 2) > numbersAt(rows, 3);
  return ["source", "target", ...(kindLast ? (["weight", "resource"] as const) : (["resource", "weight"] as const))];
}

/** What the headers say: first what is sure, then what is a guess where nothing else means the same. */
function byTheirHeaders(
  role: TableRole,
  headers: readonly string[],
  rows: readonly Cells[],
): readonly (ColumnMeaning | null)[] {
  const sure = headers.map((header) => recognise(role, header));
  const taken = new Set(sure);
  return headers.map((header, i) => {
    if (sure[i] !== null) return sure[i] as ColumnMeaning;
    const guessed = guess(role, header);
    // "Bijdrage" above nothing but numbers says how much, unless another column does.
    const counts = guessed === "resource" && !taken.has("weight") && !taken.has("amount") && onlyNumbers(rows, i);
    const meaning = counts ? "weight" : guessed;
    if (meaning === null || taken.has(meaning)) return null;
    taken.add(meaning);
    return meaning;
  });
}

function onlyNumbers(rows: readonly Cells[], column: number): boolean {
  const filled = rows.filter((cells) => (cells[column] ?? "") !== "").length;
  return filled > 0 && numbersAt(rows, column) === filled;
}

const SAMPLES = 3;

/** By column, in one pass: a header may have more columns than there are cells below it. */
function samplesOf(rows: readonly TableRow[], width: number): readonly (readonly string[])[] {
  const samples = Array.from({ length: width }, (): string[] => []);
  let wanted = width * SAMPLES;
  for (const { cells } of rows) {
    if (wanted === 0) break;
    cells.forEach((cell, i) => {
      const known = samples[i];
      if (cell === "" || known === undefined || known.length === SAMPLES) return;
      known.push(cell);
      wanted--;
    });
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
  const wanted = plan.role === "flows" ? (["source", "target"] as const) : (["name"] as const);
  const found = plan.columns.map(({ header }) => header).filter((header) => header !== "");
  const meanings = plan.columns.map(({ meaning }) => meaning);
  if (meanings.every((meaning) => meaning === IGNORE)) {
    return [fault("no-header", at, { wanted: wanted.join(",") })];
  }
  const missing = wanted
    .filter((meaning) => !meanings.includes(meaning) && !(meaning === "name" && meanings.includes("id")))
    .map((column) => fault("missing-column", at, { column, found }));
  const twice = meanings.flatMap((meaning, i) =>
    meaning !== IGNORE && meanings.indexOf(meaning) < i
      ? [fault("duplicate-column", { ...at, column: i + 1 }, { column: columnName(plan, i), meaning })]
      : [],
  );
  return [...missing, ...twice];
}
