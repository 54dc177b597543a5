import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/measures/evaluate.ts";
import { buildState } from "../build-state.ts";
import { hasReference, microNetworks, referenceSets, referenceState, skippedBecause } from "../reference.ts";
import { deviation, partyDeviation, partyKeys, systemOracles, TOLERANCE, verdictWords } from "../reference-values.ts";

// Oracle: ../shared/reference/reference.json, computed by networkx, igraph and SciPy; tolerance 1e-6 relative.

const expectClose = (actual: number | null, expected: number | null, what: string): void =>
  expect(deviation(actual, expected), `${what}: ${actual} against ${expected}`).toBeLessThanOrEqual(TOLERANCE);

/**
 * The reference's noise floors are themselves simulated, and on five to seven parties up to 0.007 off. Oracle for
 * these: the same construction (even truth (w + wᵀ)/2, lognormal errors) in NumPy with 1,200,000 draws.
 */
const PRECISE_FLOOR: Readonly<Record<string, number>> = {
  cone_spring: 0.3063,
  oyster_reef: 0.265,
  neuse_n_1985_spring: 0.2741,
  neuse_n_1985_summer: 0.2724,
  neuse_n_1985_fall: 0.2459,
  neuse_n_1986_winter: 0.2924,
};

describe.skipIf(!hasReference)(`the reference networks${skippedBecause}`, () => {
  describe.each(referenceSets)("%s", (name, set) => {
    const state = referenceState(name, set);
    const evaluation = evaluate(state);
    const { system } = set;

    it.each(systemOracles.map((oracle) => [oracle.id, oracle] as const))("system %s", (id, { expected }) => {
      const value = expected(system);
      if (value !== undefined) expectClose(evaluation.system[id], value, id);
    });

    it("has no pie and no table", () => {
      expect(evaluation.system.surplus).toBe(0);
      expect(evaluation.kappa).toBe(1);
      expect(evaluation.resolved).toBeNull();
    });

    it.each(Object.keys(partyKeys) as (keyof typeof partyKeys)[])("every party's %s", (id) => {
      expect(partyDeviation(evaluation, set, id)).toBeLessThanOrEqual(TOLERANCE);
    });

    it("every party's role", () => {
      for (const [party, values] of Object.entries(set.parties)) expect(evaluation.of(party).role).toBe(values.bowtie);
    });

    it("which parties hold it together", () => {
      for (const [party, values] of Object.entries(set.parties))
        expect(evaluation.of(party).articulation, party).toBe(values.articulation);
    });

    it("every party's verdict", () => {
      for (const [party, values] of Object.entries(set.parties)) {
        expect(evaluation.of(party).verdict, party).toBe(verdictWords[values.verdict as string]);
      }
    });

    it("every party's top source where it is unique", () => {
      for (const [party, values] of Object.entries(set.parties)) {
        const from = new Map<string, number>();
        for (const flow of state.flows) {
          if (flow.to === party && flow.from !== party)
            from.set(flow.from, (from.get(flow.from) ?? 0) + (flow.amount ?? 0));
        }
        const most = Math.max(...from.values());
        const tops = [...from].filter(([, weight]) => weight === most).map(([source]) => source);
        if (tops.length > 1) {
          expect(evaluation.of(party).topSource, party).toBe(tops.sort()[0]);
          continue;
        }
        expect(evaluation.of(party).topSource, party).toBe(values.top_source);
      }
    });

    it("the noise floor", () => {
      const { q95, mc_tolerance } = system["imbalance_noise_floor_sigma0.35"];
      const precise = PRECISE_FLOOR[name];
      if (precise === undefined) expect(Math.abs((evaluation.noiseFloor ?? 0) - q95)).toBeLessThanOrEqual(mc_tolerance);
      else expect(Math.abs((evaluation.noiseFloor ?? 0) - precise)).toBeLessThanOrEqual(0.003);
      expect(evaluation.withinNoise).toBe(system.imbalance_share <= q95);
    });
  });
});

describe.skipIf(!hasReference)(`the micro networks${skippedBecause}`, () => {
  // Oracle: the `micro` section of reference.json, checked by hand.
  it.each(microNetworks)("%s", (_, { nodes, edges, expected }) => {
    const evaluation = evaluate(buildState({ parties: nodes, flows: edges }));
    const { system } = evaluation;
    expect(system.parties).toBe(nodes.length);
    expect(system.total).toBe(expected.W);
    if (expected.W === 0) {
      for (const id of [
        "reciprocity",
        "imbalance",
        "imbalanceNoiseFloor",
        "flowHierarchy",
        "effectiveContributors",
        "circulation",
        "generalisedReciprocity",
        "oneWay",
        "bilateral",
        "cyclic",
        "gradient",
        "trophicIncoherence",
        "repairTransfer",
        "repairExisting",
        "repairWithdraw",
        "repairConversations",
      ] as const) {
        expect(system[id], id).toBeNull();
      }
      for (const node of nodes)
        expect(evaluation.of(node)).toMatchObject({ balance: null, logRatio: null, verdict: "none" });
      return;
    }
    expectClose(system.reciprocity, expected.r ?? null, "reciprocity");
    expectClose(system.imbalance, expected.imbalance_share ?? null, "imbalance");
    expectClose(system.circulation, expected.circ_gross ?? null, "circulation");
    expectClose(system.generalisedReciprocity, expected.circ_net ?? null, "generalisedReciprocity");
    expectClose(system.oneWay, expected.one_way ?? null, "oneWay");
    expectClose(system.repairWithdraw, (expected.L1_decrease ?? Number.NaN) / expected.W, "repairWithdraw");
    expectClose(system.repairExisting, (expected["L1_existing+reverse"] ?? Number.NaN) / expected.W, "repairExisting");
    expect(system.repairConversations).toBe(expected["L0_existing+reverse"]);
    expectClose(system.trophicIncoherence, expected.F0 ?? null, "trophicIncoherence");
    expectClose(system.bilateral, expected.energy_bilateral ?? null, "bilateral");
    expectClose(system.cyclic, expected.energy_cyclic ?? null, "cyclic");
    for (const [k, value] of (expected.levels ?? []).entries())
      expectClose(evaluation.of(nodes[k] ?? "").trophicLevel, value, `${nodes[k]} trophicLevel`);
    for (const [party, value] of Object.entries(expected.pair_disconnection ?? {}))
      expectClose(evaluation.of(party).gatekeeping, value, `${party} gatekeeping`);
    for (const [party, value] of Object.entries(expected.cycle_return ?? {})) {
      expectClose(evaluation.of(party).cycleReturn, value, `${party} cycleReturn`);
    }
    expect(system.coreParties).toBe(Math.max(...(expected.scc ?? []).map((component) => component.length)));
    for (const [party, value] of Object.entries(expected.balance ?? {})) {
      expectClose(evaluation.of(party).balance, value, `${party} balance`);
    }
  });
});
