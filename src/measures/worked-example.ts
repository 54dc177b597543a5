import type { ExampleFlow, ExampleKind, WorkedExample } from "./measure.ts";

/** What can be said of a flow in a worked example. */
export type ExampleColumn = "kind" | "weight" | "cost" | "worth" | "giver" | "receiver";
const COLUMNS: readonly ExampleColumn[] = ["kind", "weight", "cost", "worth", "giver", "receiver"];

const EXAMPLE_KINDS: readonly ExampleKind[] = ["staff", "money"];

export interface ExampleRow {
  readonly from: string;
  readonly to: string;
  /** Beside `columns`; null where nothing is said. */
  readonly cells: readonly (ExampleKind | number | null)[];
}

/** The flows of a worked example as a table, with only those columns that any of them fills. */
export function exampleTable({ flows }: Pick<WorkedExample, "flows">): {
  readonly columns: readonly ExampleColumn[];
  readonly rows: readonly ExampleRow[];
} {
  // Where one flow has two values, one weight stands for both ends.
  const twoValues = flows.some((flow) => Array.isArray(flow) && flow.length === 4);
  const said = flows.map((flow) => saidOf(flow, twoValues));
  const columns = COLUMNS.filter((column) => said.some((one) => one[column] !== undefined));
  return {
    columns,
    rows: said.map((one) => ({ from: one.from, to: one.to, cells: columns.map((column) => one[column] ?? null) })),
  };
}

type Said = { readonly from: string; readonly to: string; readonly kind?: ExampleKind } & {
  readonly [C in Exclude<ExampleColumn, "kind">]?: number;
};

function saidOf(flow: ExampleFlow, twoValues: boolean): Said {
  if (!("length" in flow)) return flow;
  const [from, to, weight, worth = weight] = flow;
  return twoValues ? { from, to, cost: weight, worth } : { from, to, weight };
}

/** What the parties of a worked example have to give, kind by kind. */
export function capacityRows({ capacity = {} }: Pick<WorkedExample, "capacity">): readonly {
  readonly party: string;
  readonly kind: ExampleKind;
  readonly amount: number;
}[] {
  return Object.entries(capacity).flatMap(([party, amounts]) =>
    EXAMPLE_KINDS.flatMap((kind) => {
      const amount = amounts[kind];
      return amount === undefined ? [] : [{ party, kind, amount }];
    }),
  );
}
