import type { LinearProgram, LinearRow, LinearSolution, LinearSolver } from "./linear-program.ts";

/** What is used of HiGHS (https://highs.dev), which the shell loads: in WebAssembly, from a text in CPLEX's LP format. */
export interface Highs {
  readonly solve: (
    model: string,
    options: { readonly output_flag: boolean; readonly mip_rel_gap: number; readonly mip_max_nodes: number },
  ) => {
    readonly Status: string;
    readonly ObjectiveValue: number;
    readonly Columns: Readonly<Record<string, object>>;
  };
}

/** Branches that are looked at before a search is broken off: a number and not a time, so that the answer is the same everywhere. */
const NODES = 2_000;

/**
 * A solver of linear programs, and of those with columns that are whole, of which a search is broken off after so many
 * branches: then `proven` is false. Null where nothing meets the rows. Throws where HiGHS comes to no answer, as where
 * the least has no bound.
 */
export const highsSolver =
  (highs: Highs): LinearSolver =>
  (program) => {
    if (program.cost.length === 0) return none(program);
    const { Status, ObjectiveValue, Columns } = highs.solve(modelText(program), {
      output_flag: false,
      mip_rel_gap: 0,
      mip_max_nodes: NODES,
    });
    if (Status === "Infeasible") return null;
    // Broken off: with the best that was found, if anything was.
    if (Status !== "Optimal" && !(Status === "Unknown" && Number.isFinite(ObjectiveValue)))
      throw new Error(`HiGHS says ${Status}`);
    const columns = Float64Array.from(program.cost, (_, k) => {
      const column = Columns[`x${k}`];
      return column !== undefined && "Primal" in column && typeof column.Primal === "number" ? column.Primal : 0;
    });
    return { columns, objective: ObjectiveValue, proven: Status === "Optimal" };
  };

/** Nothing to choose: the rows hold with all columns 0, or they do not. */
const none = ({ rows }: LinearProgram): LinearSolution =>
  rows.every(({ least, most }) => least <= 0 && most >= 0)
    ? { columns: new Float64Array(0), objective: 0, proven: true }
    : null;

function modelText({ cost, upper, rows, whole = [] }: LinearProgram): string {
  const sum = (terms: Iterable<readonly [number, number]>): string =>
    [...terms].map(([column, factor]) => `${factor < 0 ? "-" : "+"} ${Math.abs(factor)} x${column}`).join(" ");
  const sides = ({ terms, least, most }: LinearRow): readonly string[] => {
    const left = terms.length === 0 ? "0 x0" : sum(terms);
    if (least === most) return [`${left} = ${least}`];
    return [
      ...(Number.isFinite(least) ? [`${left} >= ${least}`] : []),
      ...(Number.isFinite(most) ? [`${left} <= ${most}`] : []),
    ];
  };
  return [
    "Minimize",
    ` obj: ${sum(cost.entries())}`,
    "Subject To",
    ...rows.flatMap(sides).map((side, k) => ` r${k}: ${side}`),
    "Bounds",
    ...upper.flatMap((bound, k) => (Number.isFinite(bound) ? [` 0 <= x${k} <= ${bound}`] : [])),
    ...(whole.length === 0 ? [] : ["Binary", ` ${whole.map((k) => `x${k}`).join(" ")}`]),
    "End",
  ].join("\n");
}
