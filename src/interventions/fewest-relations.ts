import type { FewestChanges } from "../solve/fewest-changes.ts";
import type { LinearRow, LinearSolver } from "../solve/linear-program.ts";
import { type Found, leastShift, shiftProgram } from "./least-shift.ts";
import { only, type Problem, relationOf } from "./repair-problem.ts";

/**
 * The fewest relations in which something changes, and within them the least that shifts; without one relation where
 * it names one. Null where nothing meets the problem.
 */
export function fewestRelations(problem: Problem, without: string | null, solve: LinearSolver): Found | null {
  const left = without === null ? problem : only(problem, (arc) => relationOf(arc) !== without);
  // Grouping takes for granted that there is a way at all.
  if (without !== null && leastShift(left, solve) === null) return null;
  const few = problem.plain === null ? searched(left, solve) : grouped(problem.plain(without));
  if (few === null) return null;
  const within = leastShift(
    only(left, (arc) => few.relations.has(relationOf(arc))),
    solve,
  );
  if (within === null) return null;
  return { ...within, objective: new Set(within.changes.map(relationOf)).size, proven: few.proven };
}

interface Few {
  readonly relations: ReadonlySet<string>;
  readonly proven: boolean;
}

const grouped = ({ along: { first, second }, proven }: FewestChanges): Few => ({
  relations: new Set(Array.from(first, (from, k) => relationOf({ from, to: second[k]! }))),
  proven,
});

/** A mixed-integer program: a relation is used or not. */
function searched(problem: Problem, solve: LinearSolver): Few | null {
  const relations = [...new Set(problem.arcs.map(relationOf))];
  const base = shiftProgram(problem);
  const first = base.cost.length;
  const columnOf = new Map(relations.map((relation, k) => [relation, first + k]));
  const onlyIfUsed = problem.arcs.flatMap((arc, k) =>
    [2 * k, 2 * k + 1].map((column): LinearRow => {
      const most = Math.min(base.upper[column]!, problem.enough);
      const terms = [[column, 1] as const, [columnOf.get(relationOf(arc))!, -most] as const];
      return { terms, least: Number.NEGATIVE_INFINITY, most: 0 };
    }),
  );
  // Who is not even yet has one conversation at least. It follows from the rest, and the search is much shorter for it.
  const oneAtLeast = problem.outside.map((node): LinearRow => {
    const theirs = problem.arcs.filter(({ from, to }) => from === node || to === node).map(relationOf);
    const terms = [...new Set(theirs)].map((relation) => [columnOf.get(relation)!, 1] as const);
    return { terms, least: 1, most: Number.POSITIVE_INFINITY };
  });
  const solution = solve({
    cost: [...base.cost.map(() => 0), ...relations.map(() => 1)],
    upper: [...base.upper, ...relations.map(() => 1)],
    rows: [...base.rows, ...onlyIfUsed, ...oneAtLeast],
    whole: relations.map((_, k) => first + k),
  });
  if (solution === null) return null;
  const used = relations.filter((_, k) => solution.columns[first + k]! > 0.5);
  return { relations: new Set(used), proven: solution.proven };
}
