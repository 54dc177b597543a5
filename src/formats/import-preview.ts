import type { Assumption } from "../domain/assumption.ts";
import type { Fault } from "../domain/fault.ts";
import type { NamedParty, NamePair } from "../domain/similar-names.ts";
import type { GivenAbout } from "./about-sheet.ts";
import type { Column, ColumnChoices, TableRole } from "./columns.ts";
import type { DecimalDecision, DecimalSign } from "./decimal.ts";
import type { GivenRole, GivenTable } from "./given-table.ts";
import type { SeriesPreview } from "./series-preview.ts";
import type { Separator } from "./table.ts";

/** What came in: a file that was chosen or dropped, or text that was pasted (no name). */
export interface ImportSource {
  readonly name: string | null;
  readonly content: Uint8Array | string | GivenTable;
  /** Which file of all that came in it is of, where one gives several tables: those are read together. */
  readonly of?: number | undefined;
  /** Of a workbook, by their names: the sheets to read instead of those that seem to list the same. */
  readonly sheets?: readonly string[] | undefined;
  /** What the file says of its photo as a whole. */
  readonly about?: GivenAbout | undefined;
  /** What reading the file took for granted, before any of its tables was read. */
  readonly assumptions?: readonly Assumption[] | undefined;
  /** What it lists, where that is known beforehand. */
  readonly role?: TableRole | undefined;
}

/** What the reader says of one file, over what the file says of itself. */
export interface FileChoices extends Omit<ColumnChoices, "role"> {
  readonly role?: GivenRole | undefined;
  readonly separator?: Separator | undefined;
  readonly decimal?: DecimalSign | undefined;
  /** Names that are one party: in a table of flows without a list of parties `name` is read as `like`. */
  readonly same?: readonly NamePair[] | undefined;
  /** The date of its photo, YYYY-MM-DD, in a series. */
  readonly date?: string | undefined;
  /** Whether a table with several dates is a photo for each. */
  readonly perDate?: boolean | undefined;
}

/** Two names that look alike, and whether they are read as one party because the reader said so. */
export interface SimilarNames extends NamePair {
  readonly same: boolean;
}

/** A number that could be read either way, as a person finds it. */
export interface UndecidedNumber {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** How a table is read, to be shown and changed before anything is taken over. */
export interface TableReading {
  /** What can be said of it: of a text its separator too, of a graph's file only what its columns mean, of a matrix who gives and what its numbers mean. */
  readonly from: "text" | "sheet" | "graph" | "matrix";
  /** Null where it is no text. */
  readonly separator: Separator | null;
  readonly header: boolean;
  readonly byPlace: boolean;
  readonly decimal: DecimalDecision<UndecidedNumber>;
  /** Whether its numbers can be read in one way only, whatever is said. */
  readonly plainNumbers: boolean;
  readonly columns: readonly Column[];
  /** Rows below the header that have something in them. */
  readonly rows: number;
}

export interface FilePreview {
  readonly name: string | null;
  /** Of a file with several tables, which. */
  readonly sheet?: string | undefined;
  /** Null: it could not be read. */
  readonly kind: "document" | GivenRole | null;
  /** Null for a document, and for what is no text. */
  readonly table: TableReading | null;
  /** Of a table of flows with several dates: how many, and whether each is a photo. */
  readonly dates?: { readonly count: number; readonly perDate: boolean } | undefined;
}

export const PARTIES_SHOWN = 500;
export const SIMILAR_SHOWN = 50;

/** Everything that a person needs to see of an import: plain, small data, whatever the size of the files. */
export interface ImportPreview {
  /** In the order of the sources. */
  readonly files: readonly FilePreview[];
  /** What would be taken over; of faulty files what could be read. */
  readonly counts: { readonly parties: number; readonly flows: number; readonly kinds: number };
  /** Parties by name, with how many flows name each; at most `PARTIES_SHOWN`. */
  readonly parties: readonly NamedParty[];
  /** By name: those that were said to be the same, and at most `SIMILAR_SHOWN` others. */
  readonly similar: readonly SimilarNames[];
  readonly assumptions: readonly Assumption[];
  /** Where it is a series of photos that is brought together; left out for one photo. */
  readonly series?: SeriesPreview | undefined;
  /** All of them, in the order of files and rows. Empty: it can be taken over. */
  readonly faults: readonly Fault[];
}
