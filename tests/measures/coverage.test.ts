import { describe, expect, it } from "vitest";
import type { State } from "../../src/domain/partnership.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { buildState, type Sketch } from "../build-state.ts";

const unknownElsewhere = (flows: readonly Sketch[]): State => {
  const state = buildState({ flows });
  return { ...state, about: { ...state.about, unlisted: "unknown" } };
};

describe("coverage", () => {
  it("is the share of ways between members of which something is known", () => {
    // By hand: of A, B and C's six ways A to B and B to A (0 counts) are known, and B to C, without a size.
    const state = unknownElsewhere([
      ["A", "B", 4],
      ["B", "A", 0],
      ["B", "C", null],
      ["C", "A", 2],
      ["A", "table", 1],
    ]);
    const flows = state.flows.map((flow) =>
      flow.to === "A" && flow.from === "C" ? { ...flow, state: "hoped" as const } : flow,
    );
    expect(evaluate({ ...state, flows }).system.coverage).toBe(0.5);
    expect(evaluate({ ...state, about: { ...state.about, unlisted: "none" } }).system.coverage).toBe(1);
  });

  it("leaves out whom it is for and an empty chair, and is undefined for one member", () => {
    const state = unknownElsewhere([
      ["A", "B", 4],
      ["B", "C", 1],
    ]);
    const standing = (name: string, as: "beneficiary" | "empty-chair"): State => ({
      ...state,
      parties: state.parties.map((party) => (party.id === name ? { ...party, standing: as } : party)),
    });
    expect(evaluate(standing("C", "beneficiary")).system.coverage).toBe(0.5);
    expect(evaluate(standing("B", "empty-chair")).system.coverage).toBe(0);
    expect(evaluate(buildState({ flows: [], parties: ["A"] })).system.coverage).toBeNull();
  });
});
