import { describe, expect, it } from "vitest";
import { newParty } from "../../src/domain/create.ts";
import { FAIRNESS_RULES, type FairnessRule } from "../../src/domain/fairness-rule.ts";
import type { Flow } from "../../src/domain/flow.ts";
import type { State } from "../../src/domain/partnership.ts";
import type { Party } from "../../src/domain/party.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { fairnessRules } from "../../src/measures/fairness-rules.ts";
import { ruleNumbers } from "../../src/measures/rule-numbers.ts";
import { capacityBasis } from "../../src/measures/rules/capacity.ts";
import { buildState, type Sketch } from "../build-state.ts";

const withParties = (state: State, said: Readonly<Record<string, Partial<Party>>>): State => ({
  ...state,
  parties: state.parties.map((party) => ({ ...party, ...said[party.id] })),
});

const agreedFlow = (from: string, to: string, amount: number | null): Sketch =>
  ({ from, to, amount, state: "agreed" }) satisfies Partial<Flow> & { from: string; to: string };

/** A gives B four times what comes back. */
const fourToOne: readonly Sketch[] = [
  ["A", "B", 4],
  ["B", "A", 1],
];

const ratios = (state: State, fairness: FairnessRule): readonly (number | null)[] => {
  const { ids, of } = evaluate(state, { fairness });
  return ids.map((id) => of(id).logRatio);
};

// Oracle: by hand. As much (5) goes through either, so γ is what makes the one rate the other's inverse: γ²·ρ_A·ρ_B = 1.
describe("give and take against a chosen rule", () => {
  const sixteenToOne = withParties(buildState({ flows: fourToOne }), {
    A: { size: 16, stake: 16 },
    B: { size: 1, stake: 1 },
  });

  it.each(["capacity", "stake"] as const)("%s 16 to 1: γ = 1/4, rates 4 and 1/4, so four to one is even", (rule) => {
    const { ends } = evaluate(sixteenToOne, { fairness: rule });
    expect([...ends.rates]).toEqual([expect.closeTo(4, 12), expect.closeTo(1 / 4, 12)]);
    expect(ratios(sixteenToOne, rule)).toEqual([0, 0]);
    expect(ratios(sixteenToOne, "equal")).toEqual([expect.closeTo(Math.log(4), 12), expect.closeTo(-Math.log(4), 12)]);
    expect(evaluate(sixteenToOne, { fairness: rule }).system.imbalance).toBeCloseTo(0, 12);
  });

  it("the other way round, 1 to 16: A brings 16 times its part", () => {
    const state = withParties(buildState({ flows: fourToOne }), { A: { size: 1 }, B: { size: 16 } });
    expect(ratios(state, "capacity")).toEqual([expect.closeTo(Math.log(16), 12), expect.closeTo(-Math.log(16), 12)]);
    // Of either, what it gives is 16 times, or a 16th, of what it is even at: (16 − 1)/(16 + 1).
    expect(evaluate(state, { fairness: "capacity" }).system.imbalance).toBeCloseTo(15 / 17, 12);
  });

  it("agreed 8 against 2: today's 4 to 1 is as agreed; agreed even, it is as by the equal rule", () => {
    const agreed = buildState({ flows: [...fourToOne, agreedFlow("A", "B", 8), agreedFlow("B", "A", 2)] });
    expect(ratios(agreed, "agreed")).toEqual([0, 0]);
    const even = buildState({ flows: [...fourToOne, agreedFlow("A", "B", 3), agreedFlow("B", "A", 3)] });
    expect(ratios(even, "agreed")).toEqual(ratios(even, "equal"));
  });

  it("the error of what was said is carried: of two that weigh alike, half its variance; of what was agreed, none", () => {
    const errorOf = (fairness: FairnessRule): number | null =>
      evaluate(sixteenToOne, { fairness, precision: { sigma: 0.1 } }).of("A").standardError;
    expect(errorOf("equal")).toBeCloseTo(0.1 * Math.SQRT2, 12);
    expect(errorOf("capacity")).toBeCloseTo(Math.sqrt(2 * 0.1 ** 2 + 0.1 ** 2 / 2), 12);
    // A stake is an estimate, however well the books are kept.
    expect(errorOf("stake")).toBeCloseTo(Math.sqrt(2 * 0.1 ** 2 + 0.35 ** 2 / 2), 12);
    const agreed = buildState({ flows: [...fourToOne, agreedFlow("A", "B", 8), agreedFlow("B", "A", 2)] });
    expect(evaluate(agreed, { fairness: "agreed", precision: { sigma: 0.1 } }).of("A").standardError).toBeCloseTo(
      0.1 * Math.SQRT2,
      12,
    );
  });

  it("compares those who have a number with each other, and gives the others no verdict", () => {
    const state = withParties(buildState({ flows: [...fourToOne, ["C", "A", 1], ["A", "C", 1]] }), {
      A: { stake: 4 },
      B: { stake: 4 },
    });
    const { of, party, system } = evaluate(state, { fairness: "stake" });
    // A brings 5 and takes 2, B brings 1 and takes 4: κ = 6/6 = 1 of the two.
    expect([of("A").logRatio, of("B").logRatio]).toEqual([
      expect.closeTo(Math.log(5 / 2), 12),
      expect.closeTo(-Math.log(4), 12),
    ]);
    expect(of("C")).toMatchObject({
      verdict: "no-number",
      logRatio: null,
      balance: null,
      standardError: null,
      weightAcceptability: null,
      dominance: null,
      flipRadius: null,
      atLeast: null,
      brings: 1,
      takes: 1,
    });
    expect([...party.verdict]).toContain("no-number");
    // |5 − 2| + |1 − 4| of 5 + 2 + 1 + 4, without C.
    expect(system.imbalance).toBeCloseTo(6 / 12, 12);
  });

  it("judges nobody where only one has a number", () => {
    const state = withParties(buildState({ flows: fourToOne }), { A: { stake: 4 } });
    expect(evaluate(state, { fairness: "stake" }).party.verdict).toEqual(["no-number", "no-number"]);
  });
});

describe("what a rule goes by", () => {
  const kinds = (["money", "staff"] as const).map((id) => ({
    id,
    builtIn: id,
    name: null,
    unit: null,
    rate: id === "money" ? 2 : 1,
    colour: null,
  }));
  const state = (said: Readonly<Record<string, Partial<Party>>>): State =>
    withParties(
      buildState({
        resources: kinds,
        flows: ["A", "B", "C"].flatMap((from) =>
          ["A", "B", "C"].filter((to) => to !== from).map((to): Sketch => ({ from, to, resource: "money", amount: 1 })),
        ),
      }),
      said,
    );

  it("capacity: the kinds that the same, most parties filled in, at their rates", () => {
    const said = state({
      A: { capacity: { money: 3, staff: 10 } },
      B: { capacity: { money: 1, staff: 5 } },
      C: { size: 9 },
    });
    expect(capacityBasis(said)).toEqual({ kinds: ["money", "staff"], ofSize: false });
    expect([...(fairnessRules.capacity.numbers?.(said) ?? [])]).toEqual([
      ["A", 16],
      ["B", 7],
    ]);
  });

  it("capacity: one kind that more filled in, or the sizes where still more did", () => {
    const one = state({ A: { capacity: { money: 3, staff: 10 } }, B: { capacity: { staff: 5 } }, C: { size: 9 } });
    expect(capacityBasis(one)).toEqual({ kinds: ["staff"], ofSize: false });
    const sizes = state({ A: { size: 2, capacity: { money: 3 } }, B: { size: 4 }, C: { size: 9 } });
    expect(capacityBasis(sizes)).toEqual({ kinds: [], ofSize: true });
  });

  it("agreed: half a sum, or nothing on one side, is no number", () => {
    const flows = [
      agreedFlow("A", "B", 4),
      agreedFlow("B", "A", 2),
      agreedFlow("B", "C", null),
      agreedFlow("C", "A", 1),
    ];
    expect([...(fairnessRules.agreed.numbers?.(buildState({ flows })) ?? [])]).toEqual([["A", 4 / 3]]);
  });

  it("can be chosen where it knows two members, and half of those that exchange", () => {
    const [equal, ofStake] = [state({}), state({ A: { stake: 4 }, B: { stake: 2 } })];
    expect(ruleNumbers(equal, "equal")).toEqual({ missing: [], enough: true });
    expect(ruleNumbers(equal, "stake").enough).toBe(false);
    expect(ruleNumbers(ofStake, "stake")).toEqual({ missing: [ofStake.parties[2]], enough: true });
    expect(ruleNumbers(state({ A: { stake: 4 } }), "stake").enough).toBe(false);
    // One it is for is not asked, nor who exchanges nothing.
    const asked = state({ A: { stake: 4 }, B: { stake: 2 }, C: { standing: "beneficiary" } });
    const alone = { ...asked, parties: [...asked.parties, newParty({ id: "D", name: "D" })] };
    expect(ruleNumbers(alone, "stake")).toEqual({ missing: [], enough: true });
    // Nothing is at stake for C: then there is nothing to go by.
    expect(ruleNumbers(state({ A: { stake: 4 }, B: { stake: 2 }, C: { stake: 0 } }), "stake").missing).toHaveLength(1);
  });

  it("says all that a measure says, in both languages, with its source", () => {
    expect(Object.keys(fairnessRules)).toEqual([...FAIRNESS_RULES]);
    for (const { formula, source, text } of Object.values(fairnessRules))
      for (const language of ["nl", "en"] as const) {
        expect(formula[language]).toMatch(/κ/u);
        expect(source.citation.length).toBeGreaterThan(20);
        for (const said of Object.values(text[language])) expect(said.trim().length).toBeGreaterThan(5);
      }
  });
});
