import type { Shared } from "../../document/left-out.ts";
import type { Finding } from "../../findings/pattern.ts";
import type { Evaluation } from "../../measures/evaluate.ts";
import type { Scene } from "../../photo/scene.ts";
import type { Language } from "../../text/language.ts";
import type { CellValue } from "../write-table.ts";

/** What is handed to other programs: nothing in it is not on the table. */
export interface Exported {
  readonly state: Shared;
  readonly evaluation: Evaluation;
  /** Of these only what is sure is told. */
  readonly findings: readonly Finding[];
  readonly language: Language;
  /** The photo as everybody may see it: where things stand, how large, in which colour. */
  readonly scene: () => Scene;
}

/** How a column is shown: as text, as a number, or as a day. */
export type ColumnSort = "text" | "number" | "date";

export interface OutColumn {
  /** For programs, and what import knows it by. */
  readonly id: string;
  /** For people. */
  readonly title: string;
  readonly sort: ColumnSort;
  /** What people read in place of a code; left out where the value is for people as it stands. */
  readonly inWords?: (value: CellValue) => CellValue;
}

/** A table's rows as people read them: words in place of codes. */
export const wordedRows = ({ columns, rows }: OutTable): readonly (readonly CellValue[])[] =>
  rows.map((row) => row.map((value, at) => columns[at]?.inWords?.(value) ?? value));

/** A table for any file of rows. */
export interface OutTable {
  /** What it is called, as a sheet. */
  readonly name: string;
  readonly columns: readonly OutColumn[];
  readonly rows: readonly (readonly CellValue[])[];
}
