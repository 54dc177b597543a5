import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/measures/evaluate.ts";
import { type ExpertValues, evaluateExperts } from "../../../src/measures/expert/evaluate-experts.ts";
import { buildState } from "../../build-state.ts";
import { hasReference, microNetworks, referenceSets, referenceState, skippedBecause } from "../../reference.ts";
import { deviation } from "../../reference-values.ts";

/** Null models: 1e-5, as the reference says. Its PageRank was stopped at networkx's tolerance, n × 1e-6 over all. */
const NULL_MODEL = 1e-5;

describe.skipIf(!hasReference)(`the expert panel on the reference networks${skippedBecause}`, () => {
  // Oracle: ../shared/reference/reference.json, by networkx.
  describe.each(referenceSets)("%s", (name, set) => {
    const evaluation = evaluate(referenceState(name, set));
    const experts: ExpertValues = evaluateExperts(evaluation);
    const rows = evaluation.ids.map((id, index) => [index, set.parties[id]!] as const);

    it("betweenness", () => {
      const off = rows.map(([index, values]) =>
        deviation(experts.party.betweenness[index]!, values.betweenness_unweighted as number),
      );
      expect(Math.max(...off)).toBeLessThanOrEqual(1e-6);
    });

    it("PageRank", () => {
      const off = rows.map(([index, values]) =>
        deviation(experts.party.pageRank[index]!, values.pagerank_weighted as number),
      );
      expect(Math.max(...off)).toBeLessThanOrEqual(1e-6);
    });

    it("density", () => {
      const { n, edges } = set.system;
      expect(deviation(experts.system.density, edges / (n * (n - 1)))).toBeLessThanOrEqual(1e-12);
    });

    it("reciprocity beyond chance, any size and counted", () => {
      const rhoOf = (key: string) => (set.system[key] as { readonly rho: number } | null)?.rho ?? null;
      expect(deviation(experts.system.rho, rhoOf("null_exponential"))).toBeLessThanOrEqual(NULL_MODEL);
      expect(deviation(experts.system.rhoCounts, rhoOf("null_geometric"))).toBeLessThanOrEqual(NULL_MODEL);
    });
  });
});

describe.skipIf(!hasReference)(`reciprocity beyond chance of the micro networks${skippedBecause}`, () => {
  // Oracle: the `micro` section of reference.json; undefined where a party takes part in all flow.
  it.each(microNetworks)("%s", (_, { nodes, edges, expected }) => {
    const { system } = evaluateExperts(evaluate(buildState({ parties: nodes, flows: edges })));
    expect(deviation(system.rho, expected.rho_exponential ?? null)).toBeLessThanOrEqual(NULL_MODEL);
  });
});
