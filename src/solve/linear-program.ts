/**
 * A linear program: the least of Σ cost × column, over columns that are ≥ 0, under rows. A column that is `whole` is 0
 * or 1. Amounts should be of the size of 1: solvers take what is below 10⁻⁷ for nothing.
 */
export interface LinearProgram {
  /** Per column. */
  readonly cost: readonly number[];
  /** Per column; Infinity where there is no upper bound. */
  readonly upper: readonly number[];
  readonly rows: readonly LinearRow[];
  /** Columns that are 0 or 1. */
  readonly whole?: readonly number[];
}

/** `least` ≤ Σ factor × column ≤ `most`; infinite where a side is open. */
export interface LinearRow {
  readonly terms: readonly (readonly [column: number, factor: number])[];
  readonly least: number;
  readonly most: number;
}

/** Null where nothing meets the rows. */
export type LinearSolution = {
  readonly columns: Float64Array;
  readonly objective: number;
  /** False: the search was broken off, and there may be a better one. */
  readonly proven: boolean;
} | null;

/** Solves a program; handed in, since the solver is loaded when it is asked for. The same program gives the same answer. */
export type LinearSolver = (program: LinearProgram) => LinearSolution;
