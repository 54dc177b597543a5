import { describe, expect, it } from "vitest";
import type { Resource } from "../../src/domain/resource.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { buildState } from "../build-state.ts";

// Oracle throughout: the calculation by hand in the comments. σ = 0.35, no lean, t = 1.25 unless said otherwise.
const ONE_PARTNER_EACH_WAY = 0.35 * Math.SQRT2;
const close = (value: number): unknown => expect.closeTo(value, 9);

describe("A gives the table 10 and B takes 6 from it", () => {
  const flows = [
    ["A", "table", 10],
    ["table", "B", 6],
  ] as const;
  const evaluation = evaluate(buildState({ flows }));

  it("own ends", () => {
    // Σ brings = 10, Σ takes = 6: κ = 10/6.
    // A: balance (10 − 0)/(10 + 0) = 1. It takes nothing: half the smallest worth that a party receives, 6/2 = 3,
    // stands in: ln(10/3) − ln(10/6) = ln 2.
    // B: balance (0 − 10)/(0 + 10) = −1. It brings nothing: half the smallest cost, 10/2 = 5, stands in:
    // ln(5/6) − ln(10/6) = −ln 2.
    // n' = 2: z* = Φ⁻¹(0.9875) = 2.2414; a zero side counts 1, so error 0.35·√2 = 0.495; reach 1.109 > ln 2 > ln 1.25.
    expect(evaluation.kappa).toBeCloseTo(10 / 6, 12);
    expect(evaluation.zStar).toBeCloseTo(2.2414027276049464, 12);
    expect(evaluation.of("A")).toMatchObject({
      brings: 10,
      takes: 0,
      net: 10,
      balance: 1,
      logRatio: close(Math.LN2),
      standardError: close(ONE_PARTNER_EACH_WAY),
      verdict: "gives-more:tentative",
      atLeast: 1,
    });
    expect(evaluation.of("B")).toMatchObject({
      brings: 0,
      takes: 6,
      net: -6,
      balance: -1,
      logRatio: close(-Math.LN2),
      standardError: close(ONE_PARTNER_EACH_WAY),
      verdict: "takes-more:tentative",
      atLeast: 1,
    });
  });

  it("under the lens, as drawn: the table is a source of its own, and makes no circle", () => {
    // The table takes 10, all from A: A's net power is 10/10 − 0 = 1. B takes 6, all from the table: 0 − 1 = −1.
    expect(evaluation.of("A")).toMatchObject({
      reciprocatedGiving: 0,
      reciprocatedTaking: null,
      sourceConcentration: null,
      topSource: null,
      topSourceShare: null,
      netPower: 1,
      role: "no-core",
    });
    expect(evaluation.of("B")).toMatchObject({
      reciprocatedGiving: null,
      reciprocatedTaking: 0,
      sourceConcentration: 1,
      topSource: "table",
      topSourceShare: 1,
      netPower: -1,
      role: "no-core",
    });
    expect(evaluation.pairs()).toEqual([]);
  });

  it("the system as drawn", () => {
    // W = 16. Differences: A 10, B 6, table 6 − 10 = −4: 20/(2·16) = 0.625. Nothing comes back: hierarchy 1.
    expect(evaluation.system).toMatchObject({
      parties: 2,
      flows: 2,
      total: 16,
      surplus: -4,
      reciprocity: 0,
      imbalance: 0.625,
      coreParties: 1,
      flowHierarchy: 1,
      effectiveContributors: 1,
      effectiveBeneficiaries: 1,
    });
  });

  it("the system resolved", () => {
    // w'_AB = 10·6/max(10, 6) = 6: one flow of 6. Differences: A 6, B −6: 12/(2·6) = 1.
    expect(evaluation.resolved).toMatchObject({
      parties: 2,
      flows: 1,
      total: 6,
      surplus: -4,
      reciprocity: 0,
      imbalance: 1,
      coreParties: 1,
      flowHierarchy: 1,
      effectiveContributors: 1,
      effectiveBeneficiaries: 1,
    });
  });
});

describe("the table", () => {
  it("resolved per resource, with what comes back to its giver dropped", () => {
    const resources: Resource[] = ["money", "staff"].map((id) => ({
      id,
      builtIn: null,
      name: id,
      unit: null,
      rate: 1,
      colour: null,
    }));
    const evaluation = evaluate(
      buildState({
        resources,
        flows: [
          { from: "A", to: "table", resource: "money", amount: 10 },
          { from: "table", to: "A", resource: "money", amount: 5 },
          { from: "table", to: "B", resource: "money", amount: 5 },
          { from: "B", to: "table", resource: "staff", amount: 4 },
          { from: "table", to: "A", resource: "staff", amount: 2 },
          { from: "A", to: "B", resource: "staff", amount: 1 },
        ],
      }),
    );
    // Money: A to B 10·5/10 = 5 (A to A 5 is a loop). Staff: B to A 4·2/max(4, 2) = 2. Directly: A to B 1.
    // So A to B 6, B to A 2: total 8, reciprocity 2·2/8, imbalance (4 + 4)/16.
    expect(evaluation.resolved).toMatchObject({ flows: 2, total: 8, reciprocity: 0.5, imbalance: 0.5, coreParties: 2 });
    // Drawn: A to table 10, table to A 5 + 2, table to B 5, B to table 4, A to B 1: five pairs, 27 together.
    expect(evaluation.system).toMatchObject({ parties: 2, flows: 5, total: 27 });
  });

  it("carries a circle of the whole, and no party's place in one", () => {
    // The reference's micro network `table_star`, with T as the table: W 12, r 10/12, imbalance (1 + 1 + 0)/24.
    const evaluation = evaluate(
      buildState({
        flows: [
          ["A", "table", 4],
          ["B", "table", 2],
          ["table", "A", 3],
          ["table", "B", 3],
        ],
      }),
    );
    expect(evaluation.system).toMatchObject({
      parties: 2,
      total: 12,
      reciprocity: close(10 / 12),
      imbalance: close(2 / 24),
      coreParties: 2,
      flowHierarchy: 0,
    });
    // Through the table 6: A to B 4·3/6 = 2, B to A 2·3/6 = 1. r = 2/3, imbalance (1 + 1)/6.
    expect(evaluation.resolved).toMatchObject({
      total: 3,
      reciprocity: close(2 / 3),
      imbalance: close(1 / 3),
      coreParties: 2,
      flowHierarchy: 0,
    });
    expect(evaluation.of("A")).toMatchObject({ role: "no-core", topSource: "table", topSourceShare: 1 });
    // A: 4 of the table's 6, minus 1; B: 2 of 6, minus 1. With the table's own (3/3 + 3/3 − 1 = 1) together 0.
    expect(evaluation.of("A").netPower).toBeCloseTo(4 / 6 - 1, 12);
    expect(evaluation.of("B").netPower).toBeCloseTo(2 / 6 - 1, 12);
  });

  it("leaves a party that exchanges with it alone beside the circle of others", () => {
    const evaluation = evaluate(
      buildState({
        flows: [
          ["A", "B", 1],
          ["B", "A", 1],
          ["B", "table", 1],
          ["table", "C", 1],
        ],
        parties: ["D"],
      }),
    );
    expect(["A", "B", "C", "D"].map((id) => evaluation.of(id).role)).toEqual(["core", "core", "other", "isolated"]);
  });

  it("comes last on a tie of sources", () => {
    const evaluation = evaluate(
      buildState({
        flows: [
          ["table", "B", 3],
          ["Z", "B", 3],
        ],
      }),
    );
    expect(evaluation.of("B")).toMatchObject({ topSource: "Z", topSourceShare: 0.5, sourceConcentration: 0.5 });
  });

  it("stands without a flow too, and then changes nothing but that there is a resolved view", () => {
    const flows = [
      ["A", "B", 2],
      ["B", "A", 1],
    ] as const;
    const [without, withTable] = [evaluate(buildState({ flows })), evaluate(buildState({ flows, table: true }))];
    expect(withTable.system).toEqual(without.system);
    expect(withTable.resolved).toEqual(without.system);
    expect(without.resolved).toBeNull();
  });
});
