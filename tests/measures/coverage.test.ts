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

  it("knows all ways to who said that nothing comes in, and from who said that it brings nothing", () => {
    // By hand: A to B is noted; A and B said it of the ways into A (2), from B (2, of which B to A is counted already): 1 + 2 + 1 of 6.
    const state = unknownElsewhere([["A", "B", 4]]);
    const saying = {
      ...state,
      parties: [...state.parties, { ...state.parties[0]!, id: "C", name: "C", code: "C" }].map((party) => ({
        ...party,
        receivesNothing: party.id === "A" ? "2026-05-01" : null,
        bringsNothing: party.id === "B" ? "2026-05-01" : null,
      })),
    };
    expect(evaluate(saying).system.coverage).toBeCloseTo(4 / 6, 12);
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
