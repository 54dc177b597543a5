import type { ColumnMeaning } from "./column-meaning.ts";

/**
 * What reading a table took for granted. Shown before anything is taken over, and printed by the command line: data,
 * worded by `text/`. Rows and columns as a person counts them, from 1.
 */
export interface AssumptionDetails {
  /** The bytes were no UTF-8, so they were read as Windows-1252, which older spreadsheets write. */
  "windows-1252": { file: string | null };
  /** No header says what the columns are (`named`: there is one, in words that are not known): they were read by their
   * place, in this order. */
  "columns-by-place": { named: boolean; meanings: readonly ColumnMeaning[] };
  /** A header that is no known word was taken for one. */
  "column-guessed": { header: string; meaning: ColumnMeaning };
  /** `because`: why nothing is lost by it. `said`: another column says how much; `sum`: it is made here. */
  "column-ignored": { header: string; column: number; because?: "said" | "sum" };
  /** Dates as 12-3-2026 were read with the day first. */
  "day-first-dates": { text: string };
  /** No column says how much: each flow counts 1. */
  "no-weight-column": Record<string, never>;
  /** Flows without any number: drawn and listed, in no sum. */
  "unsized-flows": { flows: number };
  /** No column says of which kind: all flows are of one kind. */
  "no-kind-column": Record<string, never>;
  /** Flows whose kind was left empty, beside others that name one. */
  "unspecified-kind": { flows: number };
  /** Kinds of the file's own, beside those built in. */
  "own-kinds": { kinds: readonly string[] };
  /** Several kinds, and nothing says what a unit of each is worth: all at rate 1. */
  "rates-one": { kinds: number };
  /** A pair that is not in the file: nothing flows. */
  "unlisted-none": Record<string, never>;
  "self-loops": { flows: number };
  /** Flows beyond the first from one party to another of one kind: they are added up. */
  "parallel-flows": { flows: number };
  /** Rows that say all that an earlier one says. The first few, each with who gives whom; null has no name. */
  "equal-rows": {
    rows: readonly {
      readonly row: number;
      readonly like: number;
      readonly from: string | null;
      readonly to: string | null;
    }[];
    count: number;
    /** What `row` counts where the file has no rows. */
    counts?: "lines" | "items";
  };
  /** There is no list of parties: only those that a flow names take part. */
  "parties-from-flows": Record<string, never>;
  "parties-without-flows": { parties: number };
  /** Parties of which the list says what they can give, what is at stake or how it feels: a long list of flows uses none of it. */
  "party-numbers-unused": { parties: number };
  /** Tables of more flows than can be worked in: they are looked at as a list, without what each flow says beside its numbers. */
  "looked-at-only": { flows: number; upTo: number };
  /** Names that look alike, and count as different parties. The first few, each with the name it looks like. */
  "similar-names": { pairs: readonly { readonly name: string; readonly like: string }[]; count: number };
  /** Links without a direction: each is a flow there and one back, of the same size. */
  "both-ways": { flows: number };
  /** Flows name parties by their places in the list, counted from 0. */
  "ends-by-place": Record<string, never>;
  /** Of a matrix or a list who is at the rows and who at the columns are two lists. `inBoth`: names that stand in either, each one party. */
  "two-sorts": { rows: number; columns: number; inBoth: number };
  /** What stood in the file, and has no place here. */
  "left-out-of-format": { what: readonly LeftOutOfFormat[] };
  /** Sheets of which no header says that they list flows or parties, or that were said to be left out. */
  "sheets-left-out": { sheets: readonly string[] };
  /** Rows above the one that names the columns. */
  "rows-above-header": { sheet: string; rows: number };
  /** Formulas without a value that was kept: their cells are empty. */
  "formulas-without-value": { sheet: string; cells: number };
  /** A square of names: who stands at the row gives, who stands above the column gets; or the other way round (`byColumn`), as its reader said. */
  "read-as-matrix": { parties: number; byColumn: boolean };
  /** Sums at the end of a matrix, under this name: they are nobody. */
  "totals-left-out": { name: string };
  /** Cells that are one over several rows: what is said in the first holds for all. */
  "merged-cells": { sheet: string; cells: number };
  /** Numbers shown as percentages: 25 % counts 0.25. */
  "percent-cells": { sheet: string; cells: number };
  /** Rows that are not shown, as where a filter is on: they are read too. */
  "hidden-rows": { sheet: string; rows: number };
  /** Numbers on the table's own row, in these columns: the table has none. */
  "table-numbers-left-out": { columns: readonly string[] };
}

/** What files of graphs have beside parties and flows. `drawing`: places, sizes, colours; `time`: when something was there;
 * `many-ended`: links between more than two; `inner-graphs`: graphs within a party; `views`: ways of looking, and their settings. */
export type LeftOutOfFormat = "drawing" | "time" | "many-ended" | "inner-graphs" | "views" | "other-networks";

export type AssumptionCode = keyof AssumptionDetails;

export type Assumption = {
  readonly [C in AssumptionCode]: { readonly code: C; readonly details: AssumptionDetails[C] };
}[AssumptionCode];

export const assumption = <C extends AssumptionCode>(code: C, details: AssumptionDetails[C]): Assumption =>
  ({ code, details }) as Assumption;
