import loadHighs from "highs";

/** Another program's optimum: HiGHS, in WebAssembly. A model is text in CPLEX's LP format. */
const highs = await loadHighs();

/** A linear or mixed-integer program whose variables are x0, x1, …, each ≥ 0. */
export interface Program {
  readonly sense: "Maximize" | "Minimize";
  /** The coefficient of each variable in what is optimised. */
  readonly objective: readonly number[];
  /** Coefficient by variable, and what they add up to. */
  readonly rows: readonly {
    readonly terms: ReadonlyMap<number, number>;
    readonly is: "=" | "<=";
    readonly value: number;
  }[];
  /** Upper bounds; Infinity where there is none. */
  readonly upper: readonly number[];
  /** The variables that are 0 or 1. */
  readonly binary?: readonly number[];
}

/** The optimal value; null where nothing meets the rows. */
export function optimum({ sense, objective, rows, upper, binary = [] }: Program): number | null {
  const sum = (terms: Iterable<readonly [number, number]>): string =>
    [...terms].map(([k, factor]) => `${factor < 0 ? "-" : "+"} ${Math.abs(factor)} x${k}`).join(" ") || "0 x0";
  const solution = highs.solve(
    [
      sense,
      ` obj: ${sum(objective.entries())}`,
      "Subject To",
      ...rows.map(({ terms, is, value }, k) => ` r${k}: ${sum(terms)} ${is} ${value}`),
      "Bounds",
      ...upper.flatMap((bound, k) => (Number.isFinite(bound) ? [` 0 <= x${k} <= ${bound}`] : [])),
      ...(binary.length === 0 ? [] : ["Binary", ` ${binary.map((k) => `x${k}`).join(" ")}`]),
      "End",
    ].join("\n"),
    { output_flag: false },
  );
  if (solution.Status === "Optimal") return solution.ObjectiveValue;
  if (solution.Status === "Infeasible") return null;
  throw new Error(`HiGHS says ${solution.Status}`);
}
