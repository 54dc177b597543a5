import { expect, it } from "vitest";
import { flowArrays } from "../../src/graph/flow-arrays.ts";
import { resolveTable } from "../../src/graph/resolve-table.ts";
import { buildState } from "../build-state.ts";

// Oracle: w'_ij = w_iT·w_Tj / max(in_T, out_T), by hand.
it("splits what goes over the table, adds it to what flows directly, and drops loops and what reaches nobody", () => {
  const arrays = flowArrays(
    buildState({
      flows: [
        ["A", "table", 6],
        ["B", "table", 2],
        ["table", "B", 3],
        ["table", "C", 1],
        ["A", "C", 5],
        { from: "table", to: "nobody", amount: 4 },
        { from: "C", to: "nobody", amount: 4 },
      ],
    }),
  );
  const graph = resolveTable(arrays, arrays.worth);
  // in_T = 8, out_T = 4 (nobody takes no part): A to B 6·3/8, A to C 5 + 6·1/8, B to C 2·1/8; B to B drops out.
  expect([graph.nodes, graph.edges]).toEqual([3, 3]);
  expect([graph.weight(0, 1), graph.weight(0, 2), graph.weight(1, 2)]).toEqual([2.25, 5.75, 0.25]);
});

it("gives no relation where the table only gets, or only gives", () => {
  const arrays = flowArrays(
    buildState({
      flows: [
        ["A", "table", 6],
        ["B", "table", 2],
      ],
    }),
  );
  expect(resolveTable(arrays, arrays.worth).edges).toBe(0);
});
