import type { LinearProgram, LinearSolver } from "../solve/linear-program.ts";
import { NOTHING, type Problem } from "./repair-problem.ts";

export interface Change {
  readonly from: number;
  readonly to: number;
  /** What the flow becomes more (or less, below 0). */
  readonly change: number;
}

export interface Found {
  /** Σ of what changes; of the fewest relations, how many. */
  readonly objective: number;
  readonly proven: boolean;
  /** In the order of their nodes. The third party is the node after the last. */
  readonly changes: readonly Change[];
}

/** The least that shifts. Null where nothing meets the problem. */
export function leastShift(problem: Problem, solve: LinearSolver): Found | null {
  const solution = solve(shiftProgram(problem));
  if (solution === null) return null;
  const changes = changesIn(problem, solution.columns);
  const objective = tidy(changes.reduce((sum, { change }) => sum + Math.abs(change), 0));
  return { objective, proven: solution.proven, changes };
}

/** What a solution of `shiftProgram` changes. */
export const changesIn = ({ arcs, unit }: Problem, columns: Float64Array): readonly Change[] =>
  arcs.flatMap(({ from, to }, k): readonly Change[] => {
    const change = columns[2 * k]! - columns[2 * k + 1]!;
    return Math.abs(change) <= NOTHING ? [] : [{ from, to, change: tidy(change * unit) }];
  });

/** Without the last digits, which are the solver's own. */
const tidy = (amount: number): number => Number(amount.toPrecision(12));

/** Two columns an arc: 2k is what it becomes more, 2k + 1 what it becomes less. */
export function shiftProgram({ arcs, rows }: Problem): LinearProgram {
  return {
    cost: arcs.flatMap(() => [1, 1]),
    upper: arcs.flatMap(({ more, less }) => [more, less]),
    rows: rows.map((row) => ({
      terms: row.arcs.flatMap((k) => {
        const factor = row.factor(arcs[k]!);
        return [[2 * k, factor] as const, [2 * k + 1, -factor] as const];
      }),
      least: row.least,
      most: row.most,
    })),
  };
}
