import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/measures/evaluate.ts";
import { buildState } from "../build-state.ts";

describe("coreFlow", () => {
  it("is what flows in the largest circle, of equal ones in that with most flow", () => {
    // By hand: A and B pass 2 + 2, C and D 5 + 1; E gives to C.
    const flows = [
      ["A", "B", 2],
      ["B", "A", 2],
      ["C", "D", 5],
      ["D", "C", 1],
      ["E", "C", 9],
    ] as const;
    expect(evaluate(buildState({ flows })).system.coreFlow).toBe(6);
  });

  it("carries over the table as drawn, and is 0 where only one party is in it or none", () => {
    const { system } = evaluate(
      buildState({
        flows: [
          ["A", "table", 3],
          ["table", "B", 2],
          ["B", "table", 1],
          ["table", "A", 1],
        ],
      }),
    );
    expect([system.coreParties, system.coreFlow]).toEqual([2, 7]);
    expect(
      evaluate(
        buildState({
          flows: [
            ["A", "table", 3],
            ["table", "A", 2],
          ],
        }),
      ).system.coreFlow,
    ).toBe(0);
    expect(evaluate(buildState({ flows: [["A", "B", 3]] })).system.coreFlow).toBe(0);
  });
});
