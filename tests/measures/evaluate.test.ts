import { describe, expect, it } from "vitest";
import type { Report } from "../../src/domain/flow.ts";
import type { Resource } from "../../src/domain/resource.ts";
import { sidesByResource } from "../../src/measures/by-resource.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { systemMeasures } from "../../src/measures/registry.ts";
import { buildState } from "../build-state.ts";

// Oracle throughout: the calculation by hand in the comments. σ = 0.35, no lean, t = 1.25 unless said otherwise.
const ONE_PARTNER_EACH_WAY = 0.35 * Math.SQRT2;
const close = (value: number): unknown => expect.closeTo(value, 9);

describe("eight parties who all gain accuse nobody", () => {
  const names = ["P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8"];
  const checks = (evaluation: ReturnType<typeof evaluate>): void => {
    // Σ brings = 8 × 10 = 80, Σ takes = 8 × 20 = 160: κ = 0.5, and the pie is 160 − 80 = 80.
    expect(evaluation.kappa).toBe(0.5);
    expect(evaluation.system).toMatchObject({ parties: 8, surplus: 80, imbalance: 0 });
    expect(evaluation.withinNoise).toBe(true);
    for (const name of names) {
      // net = 10 − 20. balance = (10 − 0.5·20)/(10 + 0.5·20) = 0. logRatio = ln(10/20) − ln 0.5 = 0.
      // n' = 8: z* = Φ⁻¹(1 − 0.05/16) = 2.7344; it reaches 2.7344 × 0.495 = 1.35, beyond ln 1.25 = 0.22: no sign.
      expect(evaluation.of(name)).toMatchObject({
        brings: 10,
        takes: 20,
        net: -10,
        balance: 0,
        logRatio: 0,
        standardError: close(ONE_PARTNER_EACH_WAY),
        verdict: "no-sign",
        atLeast: 1,
      });
    }
    expect(evaluation.zStar).toBeCloseTo(2.734368786533176, 12);
  };

  it("in a ring", () => {
    const flows = names.map((name, k) => [name, names[(k + 1) % 8] ?? "", 10, 20] as const);
    checks(evaluate(buildState({ flows })));
  });

  it("over the table", () => {
    const flows = names.flatMap((name) => [[name, "table", 10, 20] as const, ["table", name, 10, 20] as const]);
    const evaluation = evaluate(buildState({ flows }));
    checks(evaluation);
    // Each gives 20 (worth), through the table 160: to each of the 7 others 20·20/160 = 2.5; to itself is dropped.
    expect(evaluation.resolved).toMatchObject({ parties: 8, flows: 56, total: close(140), surplus: 80, imbalance: 0 });
    expect(evaluation.system).toMatchObject({ flows: 16, total: 320, coreParties: 8, flowHierarchy: 0 });
  });

  it("and is established in audited books", () => {
    const flows = names.map((name, k) => [name, names[(k + 1) % 8] ?? "", 10, 20] as const);
    const evaluation = evaluate(buildState({ flows, precision: { sigma: 0.05 } }));
    // 2.7344 × 0.05·√2 = 0.1933, within ln 1.25 = 0.2231.
    expect(evaluation.of("P1").verdict).toBe("established");
  });
});

describe("cost and worth", () => {
  const flows = [
    ["A", "B", 4, 16],
    ["B", "A", 9, 3],
  ] as const;

  it("own ends: cost at the giver, worth at the receiver, whatever the lens", () => {
    // A brings 4 and takes 3, B brings 9 and takes 16. κ = 13/19, the pie 19 − 13 = 6.
    const kappa = 13 / 19;
    for (const lens of ["worth", "cost", "mean"] as const) {
      const evaluation = evaluate(buildState({ flows, lens }));
      expect(evaluation.kappa).toBeCloseTo(kappa, 12);
      expect(evaluation.system.surplus).toBe(6);
      expect(evaluation.of("A")).toMatchObject({
        brings: 4,
        takes: 3,
        net: 1,
        balance: close((4 - 3 * kappa) / (4 + 3 * kappa)),
        logRatio: close(Math.log(4 / 3) - Math.log(kappa)),
      });
      expect(evaluation.of("B")).toMatchObject({ brings: 9, takes: 16, net: -7 });
    }
  });

  it("the others: one weight under the lens", () => {
    // Worth: 16 and 3, (13 + 13)/38. Cost: 4 and 9, (5 + 5)/26. Mean: 10 and 6, (4 + 4)/32; r = 2·6/16.
    expect(evaluate(buildState({ flows })).system).toMatchObject({ total: 19, imbalance: close(13 / 19) });
    expect(evaluate(buildState({ flows }), { lens: "cost" }).system).toMatchObject({
      total: 13,
      imbalance: close(5 / 13),
    });
    expect(evaluate(buildState({ flows }), { lens: "mean" }).system).toMatchObject({
      total: 16,
      imbalance: 0.25,
      reciprocity: 0.75,
    });
  });

  it("a zero side is replaced at that side's own value", () => {
    const evaluation = evaluate(
      buildState({
        flows: [
          ["A", "B", 4, 10],
          ["C", "B", 2, 6],
        ],
      }),
    );
    // κ = (4 + 2)/(10 + 6) = 0.375. A and C take nothing: half the smallest worth, 6/2 = 3, against the whole
    // 3·0.375 = 1.125. B brings nothing: half the smallest cost, 2/2 = 1. C brings 2, and 1.125 is more than half of
    // that: then half, ln 2.
    expect(evaluation.of("A").logRatio).toBeCloseTo(Math.log(4 / 3 / 0.375), 12);
    expect(evaluation.of("B").logRatio).toBeCloseTo(Math.log(1 / 16 / 0.375), 12);
    expect(evaluation.of("C").logRatio).toBeCloseTo(Math.LN2, 12);
  });

  it("who only takes never seems to bring more, however unlike the two scales are", () => {
    const evaluation = evaluate(
      buildState({
        flows: [
          ["A", "B", 8, 100],
          ["B", "A", 8, 100],
          ["A", "C", 8, 1],
        ],
      }),
    );
    // κ = 24/201. C takes 1, for which 24/201 = 0.12 is due, and half the smallest cost is 8/2 = 4: uncapped that
    // would be ln(4/0.12) = 3.5, brings more and clear. Capped at half of what is due it is −ln 2, as `balance` −1 says.
    expect(evaluation.of("C")).toMatchObject({ brings: 0, balance: -1, logRatio: close(-Math.LN2) });
    expect(evaluation.of("C").verdict).toBe("takes-more:tentative");
  });

  it("cost without any worth: κ is 1, and the one scale there is stands in", () => {
    const evaluation = evaluate(buildState({ flows: [{ from: "A", to: "nobody", cost: 4, worth: 0 }] }));
    // Σ takes = 0, so κ = 1; half the smallest positive flow is 4/2 = 2: ln(4/2).
    expect(evaluation.kappa).toBe(1);
    expect(evaluation.of("A")).toMatchObject({ brings: 4, takes: 0, balance: 1, logRatio: close(Math.LN2) });
    expect(evaluation.system).toMatchObject({ flows: 0, total: 0, surplus: -4, imbalance: null });
    expect(evaluation.withinNoise).toBe(true);
  });
});

describe("what is given up to nobody", () => {
  it("is a cost to its giver, worth to no one, and a partner of its own in the error", () => {
    const evaluation = evaluate(
      buildState({
        flows: [{ from: "A", to: "nobody", cost: 5 }, ["A", "B", 3], ["B", "A", 8]],
      }),
    );
    // A brings 5 + 3 = 8, to two partners: (5/8)² + (3/8)² = 34/64. B brings 8. Takes 8 and 3: κ = 16/11.
    expect(evaluation.of("A")).toMatchObject({
      brings: 8,
      takes: 8,
      net: 0,
      standardError: close(0.35 * Math.sqrt(34 / 64 + 1)),
    });
    expect(evaluation.kappa).toBeCloseTo(16 / 11, 12);
    expect(evaluation.system).toMatchObject({ parties: 2, flows: 2, total: 11, surplus: -5 });
    // Under the lens A gives B 3 and gets 8.
    expect(evaluation.of("A")).toMatchObject({ reciprocatedGiving: 1, reciprocatedTaking: 3 / 8 });
  });
});

describe("which flows count", () => {
  const base = [
    ["A", "B", 16],
    ["B", "A", 1],
  ] as const;

  it("an unsized flow is in no sum, and leaves nothing clear at its ends", () => {
    const evaluation = evaluate(buildState({ flows: [...base, ["A", "C", null], ["D", "E", 2], ["E", "D", 2]] }));
    // n' = 4: z* = Φ⁻¹(1 − 0.05/8) = 2.498, reach 1.236 < ln 16: B is clear, A would be.
    expect(evaluation.of("A")).toMatchObject({ brings: 16, takes: 1, verdict: "gives-more:tentative", atLeast: 1 });
    expect(evaluation.of("B").verdict).toBe("takes-more:clear");
    expect(evaluation.of("C")).toMatchObject({ brings: 0, takes: 0, balance: null, verdict: "none" });
    expect([...evaluation.unsized]).toEqual(["A", "C"]);
  });

  it("an unsized flow leaves no balance established", () => {
    const even = [["A", "B", 4] as const, ["B", "A", 4] as const];
    const precision = { sigma: 0.05 };
    expect(evaluate(buildState({ flows: even, precision })).of("A").verdict).toBe("established");
    expect(evaluate(buildState({ flows: [...even, ["A", "C", null]], precision })).of("A").verdict).toBe("no-sign");
  });

  it("hoped-for and agreed flows, loops, and what was asked and is zero do not count", () => {
    const plain = evaluate(buildState({ flows: base, parties: ["C"] }));
    const more = evaluate(
      buildState({
        flows: [
          ...base,
          { from: "A", to: "C", amount: 9, state: "hoped" },
          { from: "C", to: "A", amount: 9, state: "agreed" },
          ["B", "B", 7],
          ["A", "C", 0],
        ],
      }),
    );
    expect(more.system).toEqual(plain.system);
    for (const id of ["A", "B", "C"]) expect(more.of(id)).toEqual(plain.of(id));
    expect(more.of("C")).toMatchObject({
      balance: null,
      logRatio: null,
      standardError: null,
      verdict: "none",
      role: "isolated",
    });
  });

  it("parallel flows are one partner: summed before the concentration", () => {
    const evaluation = evaluate(
      buildState({
        flows: [
          ["A", "B", 3],
          ["A", "B", 3],
          ["B", "A", 6],
        ],
      }),
    );
    expect(evaluation.of("A")).toMatchObject({ brings: 6, takes: 6, standardError: close(ONE_PARTNER_EACH_WAY) });
    expect(evaluation.system.flows).toBe(2);
  });

  it("only the resources that are shown", () => {
    const resources: Resource[] = ["money", "staff"].map((id) => ({
      id,
      builtIn: null,
      name: id,
      unit: null,
      rate: 2,
      colour: null,
    }));
    const state = buildState({
      resources,
      flows: [
        { from: "A", to: "B", resource: "money", amount: 3 },
        { from: "B", to: "A", resource: "staff", amount: 1 },
        { from: "A", to: "C", resource: "staff" },
      ],
    });
    // At a rate of 2 the 3 of money is worth 6.
    const money = evaluate(state, { resources: new Set(["money"]) });
    expect(money.of("A")).toMatchObject({ brings: 6, takes: 0 });
    expect(money.unsized.size).toBe(0);
    expect(evaluate(state).of("A")).toMatchObject({ brings: 6, takes: 2 });
    expect(sidesByResource(state, "A")).toEqual([
      { resource: "money", brings: 6, takes: 0 },
      { resource: "staff", brings: 0, takes: 2 },
    ]);
    expect(sidesByResource(state, "C")).toEqual([]);
  });
});

describe("how sure", () => {
  const said = (by: Report["by"], amount: number): Report => ({ by, amount, cost: null, worth: null, date: null });

  it("two reports of one flow: their geometric mean, with an error smaller by √2", () => {
    const evaluation = evaluate(
      buildState({
        flows: [{ from: "A", to: "B", reports: [said("giver", 8), said("receiver", 2)] }, ["B", "A", 4]],
      }),
    );
    // √(8·2) = 4. A: 0.35·√(1/2 + 1).
    expect(evaluation.of("A")).toMatchObject({ brings: 4, takes: 4, standardError: close(0.35 * Math.sqrt(1.5)) });
  });

  it("flows to one partner, some reported by both: the errors of a partner's flows move together", () => {
    const evaluation = evaluate(
      buildState({
        flows: [
          { from: "A", to: "B", reports: [said("giver", 6), said("receiver", 6)] },
          ["A", "B", 2],
          ["A", "C", 4],
          ["B", "A", 12],
        ],
      }),
    );
    // To B: 6/√2 + 2; to C: 4; of 12 in all. Intake from one.
    const out = ((6 * Math.SQRT1_2 + 2) ** 2 + 4 ** 2) / 144;
    expect(evaluation.of("A").standardError).toBeCloseTo(0.35 * Math.sqrt(out + 1), 12);
  });

  it("a lean of one reporter for both ends", () => {
    // √(0.4²·(1 + 1) + 0.3²·(1 + 1)) = √0.5.
    const evaluation = evaluate(
      buildState({
        flows: [
          ["A", "B", 2],
          ["B", "A", 1],
        ],
        precision: { sigma: 0.4, lean: 0.3 },
      }),
    );
    expect(evaluation.of("A").standardError).toBeCloseTo(Math.sqrt(0.5), 12);
  });

  it("takes lens and precision from the state unless they are given", () => {
    const state = buildState({ flows: [["A", "B", 2, 3]], lens: "cost", precision: { tolerance: 2 } });
    expect(evaluate(state)).toMatchObject({
      lens: "cost",
      precision: { sigma: 0.35, measured: true, lean: 0, tolerance: 2 },
    });
    expect(evaluate(state, { lens: "worth", precision: { sigma: 0.1 } })).toMatchObject({
      lens: "worth",
      precision: { sigma: 0.1, measured: false, lean: 0, tolerance: 2 },
    });
  });
});

describe("names and order", () => {
  it("takes any name for a name", () => {
    const names = ["__proto__", "constructor", "toString", "🦊", "שלום", "=1+1"];
    const flows = names.map((name, k) => [name, names[(k + 1) % names.length] ?? "", 2] as const);
    const evaluation = evaluate(buildState({ flows }));
    for (const [k, name] of names.entries()) {
      expect(evaluation.of(name)).toMatchObject({ brings: 2, takes: 2, topSource: names[(k + 5) % 6], role: "core" });
    }
  });

  it("orders by the id of the file, then by the internal one, by code units", () => {
    const state = buildState({ flows: [], parties: ["b", "A", "a10", "a2", "é"] });
    expect(evaluate(state).ids).toEqual(["A", "a10", "a2", "b", "é"]);
    const parties = state.parties.map((party, k) => ({
      ...party,
      id: `p${k}`,
      code: party.name === "A" ? "z" : party.code,
    }));
    expect(evaluate({ ...state, parties }).ids).toEqual(["p2", "p3", "p0", "p1", "p4"]);
  });

  it("throws on a party that is not there, because that is a mistake in the program", () => {
    expect(() => evaluate(buildState({ flows: [] })).of("A")).toThrow("no party A");
  });

  it("of equally large circles, the one with most flow, then the one with the smallest id", () => {
    const roles = (weight: number): readonly string[] => {
      const evaluation = evaluate(
        buildState({
          flows: [
            ["A", "B", 1],
            ["B", "A", 1],
            ["C", "D", weight],
            ["D", "C", 1],
          ],
        }),
      );
      return evaluation.ids.map((id) => evaluation.of(id).role);
    };
    expect(roles(1)).toEqual(["core", "core", "other", "other"]);
    expect(roles(2)).toEqual(["other", "other", "core", "core"]);
  });

  it("gives every pair with any flow once, in id order", () => {
    const evaluation = evaluate(
      buildState({
        flows: [
          ["C", "A", 1],
          ["B", "C", 2],
          ["A", "C", 4],
        ],
        parties: ["D"],
      }),
    );
    expect(evaluation.pairs().map((pair) => [pair.first, pair.second, pair.reciprocity])).toEqual([
      ["A", "C", 0.25],
      ["B", "C", 0],
    ]);
  });
});

describe("no parties at all", () => {
  it("has counts of 0 and no shares", () => {
    const evaluation = evaluate(buildState({ flows: [] }));
    const counts = { parties: 0, flows: 0, total: 0, surplus: 0, coreParties: 0, coreFlow: 0 };
    const shares = Object.keys(systemMeasures).filter((id) => !(id in counts));
    expect(evaluation.system).toEqual({ ...counts, ...Object.fromEntries(shares.map((id) => [id, null])) });
    expect(evaluation.withinNoise).toBe(true);
  });
});
