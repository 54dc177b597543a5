import type { FewestChanges } from "../solve/fewest-changes.ts";
import type { LinearRow, LinearSolver } from "../solve/linear-program.ts";
import { type Found, leastShift, shiftProgram } from "./least-shift.ts";
import type { Arc } from "./repair-arcs.ts";
import { only, type Problem, relationOf } from "./repair-problem.ts";

/**
 * The fewest relations in which something changes, and within them the least that shifts; without one relation where
 * it names one. Null where nothing meets the problem.
 */
export function fewestRelations(problem: Problem, without: string | null, solve: LinearSolver): Found | null {
  const left = without === null ? problem : only(problem, (arc) => relationOf(arc) !== without);
  // Grouping takes for granted that there is a way at all.
  if (without !== null && leastShift(left, solve) === null) return null;
  const few =
    problem.plain !== null
      ? grouped(left, problem.plain(without))
      : (searched(left, solve, "one") ?? searched(left, solve, "both"));
  if (few === null) return null;
  const within = leastShift(few.problem, solve);
  if (within === null) return null;
  return { ...within, objective: new Set(within.changes.map(relationOf)).size, proven: few.proven };
}

interface Few {
  /** What is left to choose from. */
  readonly problem: Problem;
  readonly proven: boolean;
}

function grouped(problem: Problem, { along: { first, second }, proven }: FewestChanges): Few {
  const relations = new Set(Array.from(first, (from, k) => relationOf({ from, to: second[k]! })));
  return { problem: only(problem, (arc) => relations.has(relationOf(arc))), proven };
}

/**
 * A mixed-integer program: a relation is used in one sense (the one gives more, or the other less) or in the other, or not
 * at all. In both at once they would mostly move more to and fro, until the tolerance covers the difference; so that is only
 * for where nothing else meets the problem, as it can be where parties are to end in other proportions than even.
 */
function searched(problem: Problem, solve: LinearSolver, senses: "one" | "both"): Few | null {
  const relations = [...new Set(problem.arcs.map(relationOf))];
  const base = shiftProgram(problem);
  const first = base.cost.length;
  const columnOf = new Map(relations.map((relation, k) => [relation, first + 2 * k]));
  /** Of what an arc becomes more (0) or less (1): the column that says that it is used. */
  const usedBy = (arc: Arc, less: number): number =>
    columnOf.get(relationOf(arc))! + ((arc.from < arc.to ? 0 : 1) ^ less);
  const onlyIfUsed = problem.arcs.flatMap((arc, k) =>
    [0, 1].map((less): LinearRow => {
      const most = Math.min(base.upper[2 * k + less]!, problem.enough);
      const terms = [[2 * k + less, 1] as const, [usedBy(arc, less), -most] as const];
      return { terms, least: Number.NEGATIVE_INFINITY, most: 0 };
    }),
  );
  const oneSense = relations.map((relation): LinearRow => {
    const column = columnOf.get(relation)!;
    return {
      terms: [
        [column, 1],
        [column + 1, 1],
      ],
      least: Number.NEGATIVE_INFINITY,
      most: senses === "one" ? 1 : 2,
    };
  });
  // Who is not even yet has one conversation at least. It follows from the rest, and the search is much shorter for it.
  const oneAtLeast = problem.outside.map((node): LinearRow => {
    const theirs = problem.arcs.filter(({ from, to }) => from === node || to === node).map(relationOf);
    const columns = [...new Set(theirs)].map((relation) => columnOf.get(relation)!);
    const terms = columns.flatMap((column) => [[column, 1] as const, [column + 1, 1] as const]);
    return { terms, least: 1, most: Number.POSITIVE_INFINITY };
  });
  const whole = relations.flatMap((_, k) => [first + 2 * k, first + 2 * k + 1]);
  const solution = solve({
    cost: [...base.cost.map(() => 0), ...whole.map(() => 1)],
    upper: [...base.upper, ...whole.map(() => 1)],
    rows: [...base.rows, ...onlyIfUsed, ...oneSense, ...oneAtLeast],
    whole,
  });
  if (solution === null) return null;
  const isUsed = (arc: Arc, less: number): boolean => solution.columns[usedBy(arc, less)]! > 0.5;
  const arcs = problem.arcs.map((arc) => ({
    ...arc,
    more: isUsed(arc, 0) ? arc.more : 0,
    less: isUsed(arc, 1) ? arc.less : 0,
  }));
  return { problem: { ...problem, arcs }, proven: solution.proven };
}
