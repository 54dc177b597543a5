import type { FlowMeaning } from "../domain/column-meaning.ts";
import { recognise } from "./columns.ts";
import { evidenceOf, readNumber } from "./decimal.ts";
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
  const cells = new Int32Array(4 * BLOCK);
  const numbers = new Uint32Array(2 * BLOCK);
  /** The line in the file, from 1, that comes next: blank ones count. */
  let line = 1;
  /** Bytes of a line of which the end has not come yet. */
  let rest = new Uint8Array(0);
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

  /** Reads whole lines: the last byte is a line feed. */
  function readLines(given: Uint8Array, columns: Header): NotPlain | null {
    let bytes = given;
    const { separator, meanings } = columns;
    const end = bytes.length;
    const last = meanings.length - 1;
    let at = 0;
    let cell = 0;
    /** From here on rows have no numbers yet. */
    let numbered = rows;
    // It takes what it reads: a variable that it shared with the loop below would slow that down.
    const numberRows = (bytes: Uint8Array): void => {
      names.number(bytes, cells, cell / 2, numbers);
      for (let k = 0; numbered < rows; numbered++, k += 2) {
        source[numbered] = numbers[k]!;
        target[numbered] = numbers[k + 1]!;
      }
      cell = 0;
    };
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
        /** Where what is in the cell ends. */
        let close = -1;
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
          if (quoted) {
            while (byte !== QUOTE && byte >= SPACE) byte = bytes[++at]!;
            // Two quotes in a quoted cell are one. A copy is written in, since what was handed in is not ours to change.
            if (byte === QUOTE && bytes[at + 1] === QUOTE) {
              if (bytes === given) bytes = given.slice();
              close = at;
              for (; byte >= SPACE && !(byte === QUOTE && bytes[++at] !== QUOTE); byte = bytes[++at]!)
                bytes[close++] = byte;
              if (byte === QUOTE) at--;
            }
          } else while (byte !== separator && byte >= SPACE && byte !== QUOTE) byte = bytes[++at]!;
          if (close < 0) close = at;
          // White space around a name goes, and so does a sign that guards against formulas: not here.
          const first = bytes[start]!;
          if (close === start || first === SPACE || first === APOSTROPHE || bytes[close - 1] === SPACE)
            return { row: line, column: column + 1 };
          // Who gives stands before who receives (`headerIn`).
          cells[cell] = start;
          cells[cell + 1] = close;
          cell += 2;
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
      if (cell === cells.length) numberRows(bytes);
    }
    numberRows(bytes);
    return null;
  }

  function readWhole(bytes: Uint8Array): NotPlain | null {
    if (header !== null) return readLines(bytes, header);
    const end = bytes.indexOf(LINE_FEED);
    header = headerIn(bytes.subarray(0, end));
    line++;
    return header === null ? { row: 1, column: 1 } : readLines(bytes.subarray(end + 1), header);
  }

  const take = (piece: Uint8Array): NotPlain | null => {
    if (stopped !== null) return stopped;
    const whole = piece.lastIndexOf(LINE_FEED) + 1;
    if (whole > 0) {
      stopped = readWhole(rest.length === 0 ? piece.subarray(0, whole) : joined(rest, piece.subarray(0, whole)));
      rest = piece.slice(whole);
    } else rest = joined(rest, piece);
    if (header === null && rest.length > LONGEST_HEADER) stopped ??= { row: 1, column: 1 };
    return stopped;
  };

  return {
    take,
    finish: () => {
      if (rest.length > 0) take(Uint8Array.of(LINE_FEED));
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

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
