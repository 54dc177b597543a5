import type { FlowGraph } from "../graph/flow-graph.ts";
import type { LinearRow, LinearSolver } from "../solve/linear-program.ts";
import { shiftProgram } from "./least-shift.ts";
import type { Allowed, RepairOptions, Way } from "./repair-options.ts";
import { NOTHING, problemOf } from "./repair-problem.ts";

/** Why no repair can be found, and what would free it. */
export interface Blocked {
  /** Who stays outside the tolerance at the least, and how far: above 0 it gives too much, below 0 it takes too much. */
  readonly nodes: readonly { readonly node: number; readonly short: number }[];
  /** Each alone makes a repair possible: to release a lock, to allow more, a third party. */
  readonly freedBy: readonly Freed[];
}

export type Freed =
  | { readonly what: "lock"; readonly way: Way }
  | { readonly what: "allow"; readonly allow: Allowed }
  | { readonly what: "third-party" };

/** Of locks this many are tried, one by one. */
const LOCKS_TRIED = 60;

/** To be asked where `repair` is not feasible. */
export function whatBlocks(graph: FlowGraph, options: RepairOptions, solve: LinearSolver): Blocked {
  const { locked = [], allow, thirdParty = false } = options;
  const wider: readonly Allowed[] = allow === "any" ? [] : allow === "existing" ? ["any"] : ["existing", "any"];
  const ways: readonly (readonly [Freed, RepairOptions])[] = [
    ...locked.slice(0, LOCKS_TRIED).map(
      (way) =>
        [
          { what: "lock", way },
          { ...options, locked: locked.filter((other) => other !== way) },
        ] as const,
    ),
    ...wider.map(
      (each) =>
        [
          { what: "allow", allow: each },
          { ...options, allow: each },
        ] as const,
    ),
    ...(thirdParty ? [] : [[{ what: "third-party" }, { ...options, thirdParty: true }] as const]),
  ];
  return {
    nodes: outOfReach(graph, options, solve),
    freedBy: ways.filter(([, freed]) => canBe(graph, freed, solve)).map(([what]) => what),
  };
}

const canBe = (graph: FlowGraph, options: RepairOptions, solve: LinearSolver): boolean =>
  solve(shiftProgram(problemOf(graph, options))) !== null;

/** Every row may be missed at a price: the least that has to be missed, and by whom. */
function outOfReach(graph: FlowGraph, options: RepairOptions, solve: LinearSolver): Blocked["nodes"] {
  const problem = problemOf(graph, options);
  const base = shiftProgram(problem);
  const first = base.cost.length;
  const solution = solve({
    cost: [...base.cost.map(() => 0), ...base.rows.flatMap(() => [1, 1])],
    upper: [...base.upper, ...base.rows.flatMap(() => [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY])],
    rows: base.rows.map(
      (row, k): LinearRow => ({ ...row, terms: [...row.terms, [first + 2 * k, -1], [first + 2 * k + 1, 1]] }),
    ),
  });
  if (solution === null) throw new Error("rows that may be missed cannot be met");
  const short = new Map<number, number>();
  for (const [k, { node }] of problem.rows.entries()) {
    const missed = solution.columns[first + 2 * k]! - solution.columns[first + 2 * k + 1]!;
    if (Math.abs(missed) > NOTHING) short.set(node, (short.get(node) ?? 0) + missed * problem.unit);
  }
  return [...short].map(([node, amount]) => ({ node, short: amount }));
}
