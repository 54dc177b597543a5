import Papa from "papaparse";
import { type Fault, fault } from "../domain/fault.ts";
import { unescapeCell } from "./formula-safe.ts";

export const SEPARATORS = [",", ";", "\t"] as const;
export type Separator = (typeof SEPARATORS)[number];

/** Tables with more rows below their header are refused: a million flows is beyond what a browser can hold as records. */
export const ROWS_LIMIT = 1_000_000;

/**
 * A row with something in it. `row` counts as a spreadsheet does, from 1: blank rows count, a quoted cell that runs
 * over several lines is one row. (Where such a cell stands, an editor's line numbers run ahead of it.)
 */
export interface TableRow {
  readonly row: number;
  /** Without white space around them, and without the `'` that guards against formulas. */
  readonly cells: readonly string[];
  /** By column, where the file itself says that a cell is a number and not a text that looks like one. */
  readonly numbers?: readonly (number | undefined)[];
  /** Of a row that was made of one cell, the column in which that stands, from 1. */
  readonly column?: number;
}

export interface Table {
  /** Null where the file is no text. */
  readonly separator: Separator | null;
  readonly rows: readonly TableRow[];
  /** Rows whose cells cannot be told apart, and the file as a whole. */
  readonly faults: readonly Fault[];
}

/** Excel's own first line that names the separator. */
const SEPARATOR_LINE = /^sep=([,;\t])[ ;,\t]*(?=[\r\n]|$)/i;

/** The separator that the file itself names in a first line `sep=;`, or null. */
export const namedSeparator = (text: string): Separator | null =>
  (SEPARATOR_LINE.exec(text)?.[1] as Separator | undefined) ?? null;

/** The first rows, split by `separator`: enough to see which separator makes sense of them. */
export function firstRows(text: string, separator: Separator): readonly (readonly string[])[] {
  const sample = text.slice(0, SAMPLE_CHARACTERS).replace(SEPARATOR_LINE, "");
  const rows = Papa.parse(sample, { delimiter: separator, newline: lineEnd(sample), preview: SAMPLE_ROWS }).data;
  // The last row of a sample may be cut through.
  const whole = sample.length < text.length && rows.length > 1 && rows.length < SAMPLE_ROWS ? rows.slice(0, -1) : rows;
  return whole.map(cleaned).filter((cells) => !isBlank(cells));
}
const SAMPLE_CHARACTERS = 65_536;
const SAMPLE_ROWS = 50;

/** All rows of a text, split by `separator`, with quoted cells as in RFC 4180. Blank rows are counted and left out. */
export function parseTable(text: string, separator: Separator, file: string | null): Table {
  const at = file === null ? {} : { file };
  // The line that names the separator stays as a blank one, so that rows keep their numbers.
  const body = text.replace(SEPARATOR_LINE, "").replace(/\r$/, "");
  const config = { delimiter: separator, newline: lineEnd(body) };
  const { records, broken } = split(body, config);

  const faults: Fault[] = [];
  for (const [index, column] of broken) faults.push(fault("unclosed-quote", { ...at, row: index + 1, column }, {}));
  const rows: TableRow[] = [];
  let filled = 0;
  records.forEach((raw, i) => {
    if (broken.has(i)) return;
    const cells = cleaned(raw);
    if (isBlank(cells)) return;
    filled++;
    if (filled <= ROWS_LIMIT + 1) rows.push({ row: i + 1, cells });
  });
  if (filled > ROWS_LIMIT + 1) faults.unshift(fault("too-many-rows", at, { rows: filled - 1, limit: ROWS_LIMIT }));
  return { separator, rows, faults };
}

interface Split {
  readonly records: readonly (readonly string[])[];
  /** Records with a quote that does not close where its cell ends, by index: the column of that cell, from 1. */
  readonly broken: ReadonlyMap<number, number>;
}
type SplitConfig = Parameters<typeof Papa.parse>[1];

/** After so many broken quotes the rest is left unread: it would be split anew for each. */
const BROKEN_LIMIT = 20;

function split(text: string, config: SplitConfig): Split {
  let { data, errors } = Papa.parse(text, config);
  if (errors.length === 0) return { records: data, broken: new Map() };
  if (config.delimiter === "\t") {
    const literal = Papa.parse(text, { ...config, fastMode: true }).data;
    if (isUnquoted(literal)) return { records: literal, broken: new Map() };
  }
  // A broken quote swallows what follows. So each is noted, its line is passed over, and the rest is split again.
  const records: string[][] = [];
  const broken = new Map<number, number>();
  for (let rest = text; ; { data, errors } = Papa.parse(rest, config)) {
    const opened = errors[0]?.index;
    if (opened === undefined) return { records: records.concat(data), broken };
    const before = Papa.parse(rest.slice(0, opened - 1), config).data;
    const cells = before.pop() ?? [""];
    for (const record of before) records.push(record);
    broken.set(records.length, cells.length);
    records.push([]);
    const next = rest.indexOf(config.newline, opened);
    if (next === -1 || broken.size === BROKEN_LIMIT) return { records, broken };
    rest = rest.slice(next + 1);
  }
}

/** Spreadsheets paste a quote inside a cell as it is. Where reading every quote as itself gives even rows, and no cell
 * that was quoted as a whole, it was. */
function isUnquoted(records: readonly (readonly string[])[]): boolean {
  const filled = records.filter((cells) => cells.some((cell) => cell.trim() !== ""));
  return filled.every((cells) => cells.length === filled[0]?.length && !cells.some((cell) => /^".*"\s*$/.test(cell)));
}

/** A cell without white space around it, and without the mark against formulas. */
export const cleanCell = (cell: string): string => unescapeCell(cell.trimStart()).trim();
const cleaned = (cells: readonly string[]): string[] => cells.map(cleanCell);
const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell === "");

/** What ends a row: judged outside quoted cells, which may hold the other one. A `\r` before `\n` goes with trimming. */
function lineEnd(text: string): "\n" | "\r" {
  const outside = text.slice(0, 1_000_000).replace(/"[^"]*"/g, "");
  return !outside.includes("\n") && outside.includes("\r") ? "\r" : "\n";
}
