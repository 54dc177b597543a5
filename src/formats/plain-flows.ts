import type { FlowMeaning } from "../domain/column-meaning.ts";
import { recognise } from "./columns.ts";
import { evidenceOf, readNumber } from "./decimal.ts";
import { CELL, inEachPlace, readName } from "./name-cell.ts";
import { enlarged, type NameTable, nameTable } from "./name-table.ts";
import { SEPARATORS } from "./table.ts";

/** The rows of a plain list of flows, side by side: numbers of names, and a weight each. */
export interface PlainFlows {
  readonly rows: number;
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly weight: Float64Array;
  readonly weighted: boolean;
  readonly names: NameTable;
}

/** Where a list stopped being plain; rows and columns from 1. */
export interface NotPlain {
  readonly row: number;
  readonly column: number;
}

/** Reads a list piece by piece, in whatever pieces it comes. */
export interface PlainFlowsReader {
  /** Null: so far everything is understood. */
  readonly take: (piece: Uint8Array) => NotPlain | null;
  /** After the last piece. */
  readonly finish: () => PlainFlows | NotPlain;
  /** Rows below the header so far. */
  readonly rows: () => number;
}

export const isNotPlain = (read: PlainFlows | NotPlain): read is NotPlain => "column" in read;

const [LINE_FEED, RETURN, SPACE, QUOTE, APOSTROPHE, POINT, ZERO] = [10, 13, 32, 34, 39, 46, 48] as const;
/** A header that is longer names other things than these columns. */
const QUOTES = inEachPlace(QUOTE);
const LONGEST_HEADER = 4096;
const POWERS_OF_TEN = Float64Array.from({ length: 16 }, (_, k) => 10 ** k);

/**
 * The fast reader of lists of flows as programs write them: a header of known words for who gives, who receives and
 * how much, and nothing else; one separator; a decimal point; every cell filled, quoted or not. It takes the bytes as they
 * are and makes neither a text nor a record per row, so a million flows take a fraction of a second. Whatever it does not
 * understand completely it declines, and the general reader (`import.ts`), which explains every fault, has the word:
 * what both read, they read the same.
 */
export function plainFlowsReader(decimal: "." | "," | null = null): PlainFlowsReader {
  const names = nameTable();
  let header: Header | null = null;
  let source = new Uint32Array(FIRST_ROWS);
  let target = new Uint32Array(FIRST_ROWS);
  let weight = new Float64Array(FIRST_ROWS);
  let rows = 0;
  /** The names of some rows, two a row, as they wait for their numbers. */
  const cells = new Int32Array(2 * CELL * BLOCK);
  const numbers = new Uint32Array(2 * BLOCK);
  /** The line in the file, from 1, that comes next: blank ones count. */
  let line = 1;
  /** What is read now: first what is left of a line of which the end has not come yet, then the piece that was taken. */
  let held = new Uint8Array(FIRST_BYTES);
  let heldView = new DataView(held.buffer);
  let waiting = 0;
  /** A number that only the point makes sense of; and the place of one that would read otherwise with a comma. */
  let pointSeen = decimal === ".";
  let either: NotPlain | null = null;
  let stopped: NotPlain | null = decimal === "," ? { row: 1, column: 1 } : null;

  function numberFrom(text: string, column: number): number {
    if (text !== text.trim() || text.includes(",")) return Number.NaN;
    const value = readNumber(text, ".");
    if (typeof value !== "number") return Number.NaN;
    const evidence = evidenceOf(text);
    if (evidence === ".") pointSeen = true;
    else if (evidence === "either") either ??= { row: line, column };
    return value;
  }

  /** Numbers the names that wait, which are those of the last rows. */
  function numberRows(view: DataView, count: number): void {
    names.number(view, cells, count, numbers);
    for (let k = 0, row = rows - count / 2; k < count; k += 2, row++) {
      source[row] = numbers[k]!;
      target[row] = numbers[k + 1]!;
    }
  }

  /** Reads whole lines: the last byte is a line feed. */
  function readLines(from: number, end: number, columns: Header): NotPlain | null {
    const bytes = held;
    const view = heldView;
    const separators = inEachPlace(columns.separator);
    const { separator, meanings } = columns;
    const last = meanings.length - 1;
    let at = from;
    let cell = 0;
    while (at < end) {
      if (bytes[at] === LINE_FEED || (bytes[at] === RETURN && bytes[at + 1] === LINE_FEED)) {
        at += bytes[at] === RETURN ? 2 : 1;
        line++;
        continue;
      }
      if (rows === source.length) {
        source = enlarged(source, 0);
        target = enlarged(target, 0);
        weight = enlarged(weight, 0);
      }
      for (let column = 0; column <= last; column++) {
        const meaning = meanings[column]!;
        let byte = bytes[at]!;
        const quoted = byte === QUOTE;
        if (quoted) byte = bytes[++at]!;
        const start = at;
        if (meaning === "weight") {
          let value = 0;
          let digits = 0;
          let point = -1;
          for (; ; byte = bytes[++at]!) {
            const digit = byte - ZERO;
            if (digit >= 0 && digit <= 9) {
              value = value * 10 + digit;
              digits++;
            } else if (byte === POINT && point < 0) point = digits;
            else break;
          }
          const ends = quoted ? byte === QUOTE : byte === separator || byte === LINE_FEED || byte === RETURN;
          // Both whole numbers are exact up to here, so that one division rounds once, as `Number` does.
          if (ends && digits > 0 && digits <= 15) {
            if (point >= 0) {
              value /= POWERS_OF_TEN[digits - point]!;
              if (digits - point === 3 && point > 0 && point <= 3 && bytes[start] !== ZERO)
                either ??= { row: line, column: column + 1 };
              else pointSeen = true;
            }
          } else {
            while ((quoted ? byte !== QUOTE : byte !== separator) && byte !== LINE_FEED && byte !== RETURN)
              byte = bytes[++at]!;
            value = numberFrom(asText(bytes.subarray(start, at)), column + 1);
            if (Number.isNaN(value)) return { row: line, column: column + 1 };
          }
          weight[rows] = value;
        } else {
          at = readName(view, start, quoted ? QUOTES : separators, quoted, cells, cell);
          byte = bytes[at]!;
          // White space around a name goes, and so does a sign that guards against formulas: not here.
          const first = bytes[start]!;
          if (at === start || first === SPACE || first === APOSTROPHE || bytes[at - 1] === SPACE)
            return { row: line, column: column + 1 };
          // Who gives stands before who receives (`headerIn`).
          cell += CELL;
        }
        if (quoted) {
          if (byte !== QUOTE) return { row: line, column: column + 1 };
          byte = bytes[++at]!;
        }
        if (column < last ? byte !== separator : byte !== LINE_FEED) {
          if (column < last || byte !== RETURN || bytes[at + 1] !== LINE_FEED) return { row: line, column: column + 1 };
          at++;
        }
        at++;
      }
      rows++;
      line++;
      if (cell === cells.length) {
        numberRows(view, cell / CELL);
        cell = 0;
      }
    }
    numberRows(view, cell / CELL);
    return null;
  }

  function readWhole(end: number): NotPlain | null {
    if (header !== null) return readLines(0, end, header);
    const first = held.indexOf(LINE_FEED);
    header = headerIn(held.subarray(0, first));
    line++;
    return header === null ? { row: 1, column: 1 } : readLines(first + 1, end, header);
  }

  const take = (piece: Uint8Array): NotPlain | null => {
    if (stopped !== null) return stopped;
    const whole = piece.lastIndexOf(LINE_FEED) + 1;
    const end = whole === 0 ? 0 : waiting + whole;
    if (waiting + piece.length + BEYOND > held.length) {
      held = enlarged(held, waiting + piece.length + BEYOND);
      heldView = new DataView(held.buffer);
    }
    held.set(piece, waiting);
    waiting += piece.length;
    if (end > 0) {
      stopped = readWhole(end);
      held.copyWithin(0, end, waiting);
      waiting -= end;
    }
    if (header === null && waiting > LONGEST_HEADER) stopped ??= { row: 1, column: 1 };
    return stopped;
  };

  return {
    take,
    finish: () => {
      if (waiting > 0) take(Uint8Array.of(LINE_FEED));
      if (stopped !== null) return stopped;
      if (header === null || rows === 0) return { row: 1, column: 1 };
      // Beside semicolons and tabs 1.500 could be 1500, unless another number shows what the point is.
      if (either !== null && !pointSeen && header.separator !== COMMA) return either;
      const weighted = header.meanings.includes("weight");
      if (!weighted) weight.fill(1, 0, rows);
      return {
        rows,
        source: source.subarray(0, rows),
        target: target.subarray(0, rows),
        weight: weight.subarray(0, rows),
        weighted,
        names,
      };
    },
    rows: () => rows,
  };
}

const FIRST_ROWS = 1 << 16;
const FIRST_BYTES = 1 << 16;
/** Names are read four bytes at a time, so the last may go as many beyond what is there. */
const BEYOND = 4;
/** Rows of which the names are looked up together. */
const BLOCK = 1 << 10;
const COMMA = 44;

interface Header {
  readonly separator: number;
  readonly meanings: readonly ("source" | "target" | "weight")[];
}

/** The columns that a first line names, if it names these and no others, each in a known word and once. */
function headerIn(bytes: Uint8Array): Header | null {
  const text = asText(bytes)
    .replace(/\r$/, "")
    .replace(/^\ufeff/, "");
  const separators = SEPARATORS.filter((separator) => text.includes(separator));
  const [separator] = separators;
  const cells =
    separator === undefined ? [] : text.split(separator).map((cell) => /^"([^"]*)"$/.exec(cell)?.[1] ?? cell);
  if (separator === undefined || separators.length > 1 || /["\p{Cc}]/u.test(cells.join(""))) return null;
  const meanings = cells.map((cell) => PLAIN[recognise("flows", cell) as FlowMeaning]);
  const known = meanings.filter((meaning) => meaning !== undefined);
  const each = new Set(known);
  // Parties are numbered as they appear, giver before receiver.
  const inOrder = meanings.includes("target") && meanings.indexOf("source") < meanings.indexOf("target");
  return each.size === meanings.length && inOrder && each.has("source")
    ? { separator: separator.charCodeAt(0), meanings: known }
    : null;
}

/** A weight and an amount at rate 1 are one and the same. */
const PLAIN: Readonly<Partial<Record<FlowMeaning, Header["meanings"][number]>>> = {
  source: "source",
  target: "target",
  weight: "weight",
  amount: "weight",
};

const asText = (bytes: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
