import { describe, expect, it } from "vitest";
import { whyShifted } from "../../src/compare/why-shifted.ts";
import { type Evaluation, evaluate } from "../../src/measures/evaluate.ts";
import { buildState, type Sketch, type Sketched } from "../build-state.ts";

const measured = (flows: readonly Sketch[], more: Partial<Sketched> = {}): Evaluation =>
  evaluate(buildState({ flows, precision: { sigma: 0.05 }, ...more }));

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
    // At its own end A gives the same; B gets more.
    expect(whyShifted(before, after, "A")).toMatchObject({ because: "together" });
    expect(whyShifted(before, after, "B")).toEqual({ because: "own", others: ["A"] });
  });

  it("is how many exchange anything, by which the bound for each is set", () => {
    const after = measured([...table, ["E", "F", 2], ["F", "E", 2]], { parties: ["G"] });
    expect(whyShifted(before, after, "C")).toEqual({ because: "how-many", before: 4, after: 6 });
  });

  it("is how much a kind counts, where the flow itself is the same", () => {
    const kind = { id: "money", builtIn: "money", name: null, unit: null, colour: null } as const;
    const own = (rate: number) =>
      measured([{ from: "A", to: "B", resource: "money", amount: 10 }, ...table], {
        resources: [
          { ...kind, rate },
          { ...kind, id: "r1", builtIn: null, name: "else", rate: 1 },
        ],
      });
    expect(whyShifted(own(1), own(2), "A")).toEqual({ because: "weights", kinds: ["money"] });
    expect(whyShifted(own(1), own(2), "C")).toBeNull();
  });

  it("is how far estimates may be off, where all flows are the same", () => {
    const exact = measured(table, { precision: { sigma: 0.06 } });
    expect(exact.withinNoise).toBe(before.withinNoise);
    expect(whyShifted(before, exact, "A")).toEqual({ because: "estimates" });
    const wider = measured(table, { precision: { sigma: 0.05, tolerance: 1.5 } });
    expect(whyShifted(before, wider, "A")).toEqual({ because: "estimates" });
  });

  it("tells a flow again by its ends and kind, whatever its record is called", () => {
    const turned = measured(table.toReversed());
    expect(whyShifted(before, turned, "A")).toBeNull();
    const halves = measured([["A", "B", 12], ["A", "B", 8], ...table.slice(1)]);
    expect(whyShifted(before, halves, "A")).toBeNull();
  });

  it("comes first that nobody is named while estimates alone explain it all", () => {
    // The same flows, with estimates that may be ten times off.
    const rough = measured(table, { precision: { sigma: 2 } });
    expect([before.withinNoise, rough.withinNoise]).toEqual([false, true]);
    expect(whyShifted(before, rough, "A")).toEqual({ because: "noise", within: true });
    expect(whyShifted(rough, before, "C")).toEqual({ because: "noise", within: false });
  });

  it("is not told where nothing changed, nor of who is not in both", () => {
    expect(whyShifted(before, measured(table), "A")).toBeNull();
    expect(whyShifted(before, measured([...table, ["E", "A", 1]]), "E")).toBeNull();
  });
});
