import { describe, expect, it } from "vitest";
import { whyShifted } from "../../src/compare/why-shifted.ts";
import type { MeasuredState } from "../../src/measures/evaluate.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { buildState, type Sketch, type Sketched } from "../build-state.ts";

const measured = (flows: readonly Sketch[], more: Partial<Sketched> = {}): MeasuredState => {
  const state = buildState({ flows, precision: { sigma: 0.05 }, ...more });
  return { state, evaluation: evaluate(state) };
};

// Oracle: by hand. A gives B 20 and gets 4; C and D are even. One weight each, so that all together are even too: κ is 1.
const table: readonly Sketch[] = [
  ["A", "B", 20],
  ["B", "A", 4],
  ["C", "D", 8],
  ["D", "C", 8],
];
const before = measured(table);

describe("why what is said of a party is another than before", () => {
  it("is what flows between it and others, of another size, kind or end", () => {
    const after = measured([["A", "B", 10], ...table.slice(1)]);
    expect(whyShifted(before, after, "A")).toEqual({ because: "own", others: ["B"] });
    expect(whyShifted(before, after, "B")).toEqual({ because: "own", others: ["A"] });
    const moved = measured([["A", "C", 20], ...table.slice(1)]);
    expect(whyShifted(before, moved, "A")).toEqual({ because: "own", others: ["B", "C"] });
    expect(whyShifted(before, moved, "D")).toBeNull();
  });

  it("is that each is held against all together, where nothing of its own changed", () => {
    // What A gives B is worth 60 to B, and not 20: together they bring 40 still, and take 80, not 40.
    const after = measured([["A", "B", 20, 60], ...table.slice(1)]);
    expect(whyShifted(before, after, "C")).toEqual({
      because: "together",
      before: { brings: 40, takes: 40 },
      after: { brings: 40, takes: 80 },
    });
    expect(whyShifted(before, after, "A")).toMatchObject({ because: "own" });
  });

  it("is how many exchange anything, by which the bound for each is set", () => {
    const after = measured([...table, ["E", "F", 2], ["F", "E", 2]], { parties: ["G"] });
    expect(whyShifted(before, after, "C")).toEqual({ because: "how-many", before: 4, after: 6 });
  });

  it("comes first that nobody is named while estimates alone explain it all", () => {
    // The same flows, with estimates that may be ten times off.
    const rough = measured(table, { precision: { sigma: 2 } });
    expect([before.evaluation.withinNoise, rough.evaluation.withinNoise]).toEqual([false, true]);
    expect(whyShifted(before, rough, "A")).toEqual({ because: "noise", within: true });
    expect(whyShifted(rough, before, "C")).toEqual({ because: "noise", within: false });
  });

  it("is not told where nothing changed, nor of who is not in both", () => {
    expect(whyShifted(before, measured(table), "A")).toBeNull();
    expect(whyShifted(before, measured([...table, ["E", "A", 1]]), "E")).toBeNull();
  });
});
