import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/measures/evaluate.ts";
import { evaluateExperts } from "../../../src/measures/expert/evaluate-experts.ts";
import { EXPERT_LIMIT } from "../../../src/measures/expert/expert-graph.ts";
import { buildState } from "../../build-state.ts";

describe("the expert panel", () => {
  it("looks at flows between parties alone: the table is between nobody", () => {
    const flows = [
      ["A", "B", 2],
      ["B", "C", 3],
    ] as const;
    const over = [...flows, ["A", "table", 5] as const, ["table", "C", 5] as const];
    expect(evaluateExperts(evaluate(buildState({ flows: over })))).toEqual(
      evaluateExperts(evaluate(buildState({ flows }))),
    );
  });

  it("copes with no parties, with no flows and with one party", () => {
    const none = evaluateExperts(evaluate(buildState({ flows: [] })));
    expect(none.system).toEqual({ density: null, rho: null, rhoCounts: null });
    expect(none.party.community).toHaveLength(0);
    const still = evaluateExperts(evaluate(buildState({ flows: [], parties: ["A", "B"] })));
    expect(still.system).toEqual({ density: 0, rho: null, rhoCounts: null });
    expect([...still.party.pageRank, ...still.party.community]).toEqual([0.5, 0.5, 1, 2]);
    expect(evaluateExperts(evaluate(buildState({ flows: [], parties: ["A"] }))).system.density).toBeNull();
  });

  it("counts weights in no distance: a large flow keeps nobody apart", () => {
    // By hand: A to C directly, or by way of B, whose flows are heavier. The direct way is the shortest.
    const flows = [
      ["A", "C", 9],
      ["A", "B", 1],
      ["B", "C", 1],
    ] as const;
    expect([...evaluateExperts(evaluate(buildState({ flows }))).party.betweenness]).toEqual([0, 0, 0]);
  });

  it("has no counted variant where a weight is no whole number", () => {
    const flows = [
      ["A", "B", 1.5],
      ["B", "C", 1],
      ["C", "A", 1],
    ] as const;
    const { rho, rhoCounts } = evaluateExperts(evaluate(buildState({ flows }))).system;
    expect(rho).not.toBeNull();
    expect(rhoCounts).toBeNull();
  });

  it("is left out beyond its limits, with undefined values, unless it is asked for all the same", () => {
    const { run } = evaluate(buildState({ flows: [["A", "B", 1]] }));
    const beyond = { ...run, graph: { ...run.graph, edges: EXPERT_LIMIT } };
    const { party, system, leftOut } = evaluateExperts({ run: beyond });
    expect(leftOut).toEqual(["density", "rho", "rhoCounts", "pageRank", "betweenness", "closeness", "community"]);
    expect(system.density).toBeNull();
    expect([...party.pageRank]).toEqual([Number.NaN, Number.NaN]);
    expect(evaluateExperts({ run: beyond }, { unlimited: true }).system.density).toBe(0.5);
  });

  it("gives the same groups each time", () => {
    const flows = Array.from({ length: 60 }, (_, k) => [`P${k % 12}`, `P${(k * 7 + 3) % 12}`, (k % 5) + 1] as const);
    const groups = () => evaluateExperts(evaluate(buildState({ flows }))).party.community;
    expect(groups()).toEqual(groups());
  });
});
