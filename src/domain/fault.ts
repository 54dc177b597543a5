import type { ColumnMeaning } from "./column-meaning.ts";
import type { Chosen } from "./fairness-rule.ts";
import type { Collection } from "./partnership.ts";

/**
 * What can be wrong with what a person brings in. A fault is data: a code, where it is, and the values the message
 * needs. `text/fault-text.ts` words it in the user's language; the command line prints it as `FILE:ROW:COLUMN: …`.
 */
export interface FaultDetails {
  // the file as a whole
  "empty-file": Record<string, never>;
  "not-text": { looksLike: string };
  "too-large": { bytes: number; limit: number };
  "too-many-rows": { rows: number; limit: number };
  /** Too large to be read cell by cell, and here it is no plain list of flows. */
  "not-a-plain-list": { bytes: number; limit: number };
  unreadable: { reason: string };
  /** No file of that name can be read: it is not there, no file fits a pattern, it is a folder, or access is refused. */
  "cannot-open": { because: "missing" | "no-match" | "folder" | "refused" };
  /** Unpacked it would be larger than this many bytes. */
  "unpacks-too-large": { limit: number };
  /** A packed file that does not unpack, or lacks a part that such a file always has. */
  damaged: { format: string };
  "too-many-columns": { columns: number; limit: number };
  /** Rows times columns, empty ones included. */
  "too-many-cells": { limit: number };
  // files of graphs
  "xml-syntax": Record<string, never>;
  /** A declaration of what may stand in the file: the door through which a small file becomes a huge one. */
  "xml-doctype": Record<string, never>;
  "too-deep": { limit: number };
  /** A file of this format in which there is no party and no flow. */
  "nothing-in-it": { format: string };
  /** A line, or a list in it, that the format does not have in this place. `wanted`: what would stand there, in its own words. */
  "not-in-format": { format: string; text: string; wanted: string };
  /** A matrix with as many columns as rows is wanted, since who stands at the rows stands above the columns. */
  "not-square": { rows: number; columns: number };
  /** More or fewer numbers than its size says. */
  "cell-count": { cells: number; expected: number };
  /** Something stands below or beside a matrix. */
  "beside-matrix": { text: string };
  // tables
  "no-header": { wanted: string };
  /** `name`: of a list of parties, neither names nor ids. */
  "missing-column": { column: "source" | "target" | "name"; found: readonly string[] };
  "duplicate-column": { column: string; meaning: ColumnMeaning };
  "unclosed-quote": Record<string, never>;
  "ragged-row": { cells: number; expected: number };
  "empty-endpoint": { column: string };
  "not-a-number": { column: string; text: string };
  "not-finite": { column: string; text: string };
  negative: { column: string; text: string };
  /** What a spreadsheet writes where a formula fails. */
  "failed-formula": { column: string; text: string };
  /** Zero where only a positive number has a meaning: a felt ratio. */
  "not-positive": { column: string; text: string };
  "undecided-decimal": { column: string; text: string };
  "not-a-date": { column: string; text: string };
  "unknown-word": { column: string; text: string; allowed: readonly string[] };
  /** `near`: the listed name that it may be a slip of the pen for; `alsoIn`: the other rows in which it stands. */
  "unknown-party": {
    column: string;
    text: string;
    near: string | null;
    alsoIn: readonly number[];
    counts?: Place["counts"];
  };
  "ambiguous-party": { column: string; text: string };
  "duplicate-party": { id: string; firstRow: number; counts?: Place["counts"] };
  "second-table": { id: string };
  /** A kind that is to be weighed, of which nothing flows; `near`: what it may have been meant for; `kinds`: those there are. */
  "unknown-kind": { text: string; near: readonly string[]; kinds: readonly string[] };
  "empty-kind": { column: string };
  /** Another party is called so already, where there is nothing but the name to tell them apart by. */
  "name-taken": { column: string; text: string };
  /** A cell of the matrix with several flows in it: one number for all of them says nothing of each. */
  "several-flows": { column: string };
  "no-flows": Record<string, never>;
  /** A photo in a series of which neither its file nor its name says the date. */
  "no-photo-date": Record<string, never>;
  /** A sheet that is asked for by a name that none has; `sheets`: those there are, none where the file has no sheets. */
  "no-such-sheet": { name: string; sheets: readonly string[] };
  /** Several sheets of one workbook list the same, where one list is asked for. */
  "several-sheets": { kind: "flows" | "parties"; sheets: readonly string[] };
  /** A second list of flows or of parties; `document`: any file that comes together with a document. */
  "one-file-too-many": { kind: "document" | "flows" | "parties" };
  /** A rule of fairness was asked for that knows too few of the parties; `missing`: the names of those it does not know. */
  "too-few-numbers": { rule: Chosen; missing: readonly string[] };
  // JSON
  /** `reason`: what stands where the syntax breaks; "" at the end of the file. */
  "json-syntax": { reason: string };
  /** A key that stands twice in one object: of the two values one would be lost. */
  "duplicate-key": { key: string };
  "not-evenwicht": { format: string };
  /** No session of lessons. */
  "not-lessons": { format: string };
  /** It is locked with a passphrase. */
  sealed: Record<string, never>;
  "newer-version": { version: number; known: number };
  "wrong-type": { expected: string; found: string };
  "unknown-key": { key: string };
  // the partnership's own rules
  "duplicate-id": { collection: string; id: string };
  "listed-twice": { id: string };
  /** A record of `collection` names `id`, and there is no such record in `wanted`. */
  "unknown-reference": { collection: Collection; id: string; wanted: Collection | "people" };
  "empty-name": Record<string, never>;
  /** What a party is a part of is a part of something itself, or is that party. */
  "inside-inside": Record<string, never>;
  /** Of who became whom, one side is exactly one party, and the two sides are not the same. */
  "not-one-side": Record<string, never>;
  "from-nobody": Record<string, never>;
  "no-table": Record<string, never>;
  "reserved-id": { id: string };
  "in-use": { collection: string; id: string; users: number };
  /** `ordinary`: too large to add up. */
  "out-of-range": { field: string; value: string; wanted: "above-0" | "0-or-more" | "1-or-more" | "ordinary" };
  /** Names are replaced where this would be written: the names themselves would be lost. */
  "name-replaced": { collection: string };
  "impossible-date": { field: string; text: string };
}

export type FaultCode = keyof FaultDetails;

/** Where a fault is. In a table: row and column as a person counts them (from 1, the header is row 1). In JSON: line
 * and column for syntax, a JSON pointer for content. */
export interface Place {
  readonly file?: string;
  readonly row?: number;
  readonly column?: number;
  readonly pointer?: string;
  /** Of a file with several tables, which. */
  readonly sheet?: string;
  /** What `row` counts where the file has no rows: its lines, or the things in a list. Then a column has a name only. */
  readonly counts?: "lines" | "items";
}

/** One thing that is wrong: `code` says what, `at` where, `details` with which values. `wordFault` puts it into words. */
export type Fault = {
  readonly [C in FaultCode]: { readonly code: C; readonly at: Place; readonly details: FaultDetails[C] };
}[FaultCode];

export const fault = <C extends FaultCode>(code: C, at: Place, details: FaultDetails[C]): Fault =>
  ({ code, at, details }) as Fault;
