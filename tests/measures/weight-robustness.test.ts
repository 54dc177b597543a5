import { describe, expect, it } from "vitest";
import type { State } from "../../src/domain/partnership.ts";
import type { Resource } from "../../src/domain/resource.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { robustness } from "../../src/measures/robustness.ts";
import { buildState, type Sketch } from "../build-state.ts";
import { hasReference, layersState, referenceLayers, skippedBecause } from "../reference.ts";
import { dominanceWords } from "../reference-values.ts";

const kind = (id: string, rate = 1): Resource => ({ id, builtIn: null, name: id, unit: null, rate, colour: null });

const ofKinds = (
  flows: readonly (readonly [from: string, to: string, kind: string, amount: number])[],
  more: { readonly rates?: Readonly<Record<string, number>>; readonly table?: boolean } = {},
): State =>
  buildState({
    ...more,
    resources: [...new Set(flows.map(([, , id]) => id))].map((id) => kind(id, more.rates?.[id])),
    flows: flows.map(([from, to, resource, amount]): Sketch => ({ from, to, resource, amount })),
  });

// Oracle: the `layers` of ../shared/reference/reference.json, whose acceptability is a share of random draws.
describe.skipIf(!hasReference)(`layers of the reference${skippedBecause}`, () => {
  it.each(referenceLayers)("%s", (_, reference) => {
    const state = layersState(reference);
    const evaluation = evaluate(state);
    const { kinds, parties } = robustness(evaluation, state.resources);
    expect(kinds.map(({ share }) => share)).toEqual(reference.layers.map(() => expect.closeTo(0.5, 12)));
    for (const { party, leans, acceptability, dominance, flipRadius } of parties) {
      const expected = reference.parties[party]!;
      expect(evaluation.of(party).balance, party).toBeCloseTo(expected.balance_equal_weights, 8);
      expect(dominance, party).toBe(dominanceWords[expected.dominance]);
      if (expected.flip_radius_TV_from_equal === null) expect(flipRadius, party).toBeNull();
      else expect(flipRadius, party).toBeCloseTo(expected.flip_radius_TV_from_equal, 8);
      expect(Math.abs((acceptability ?? Number.NaN) - expected.giver_acceptability), party).toBeLessThan(0.015);
      // Two kinds: a/(a − b) of the way, by hand.
      const [a, b] = [Math.max(...leans), Math.min(...leans)];
      if (b < 0 && a > 0) expect(acceptability, party).toBeCloseTo(a / (a - b), 9);
    }
  });
});

describe("robustness to weights", () => {
  it("of one kind is 1, 0 or even, and never turns", () => {
    const evaluation = evaluate(
      buildState({
        flows: [
          ["A", "B", 3],
          ["C", "D", 2],
          ["D", "C", 2],
        ],
        parties: ["E"],
      }),
    );
    const measured = (id: string) => {
      const { weightAcceptability, dominance, flipRadius } = evaluation.of(id);
      return [weightAcceptability, dominance, flipRadius];
    };
    expect(measured("A")).toEqual([1, "gives-more", null]);
    expect(measured("B")).toEqual([0, "takes-more", null]);
    // Even in every kind: under no weighting does it bring more, and there is no side to turn.
    expect(measured("C")).toEqual([0, "even", null]);
    expect(measured("E")).toEqual([null, null, null]);
    expect(evaluation.system.verdictStability).toBe(1);
  });

  it("stands at 0 from turning where the kinds make up for each other exactly", () => {
    const evaluation = evaluate(
      ofKinds([
        ["A", "B", "money", 3],
        ["B", "A", "staff", 3],
      ]),
    );
    expect(evaluation.of("A")).toMatchObject({ weightAcceptability: 0.5, dominance: "mixed", flipRadius: 0 });
  });

  it("moves the weight that turns most first (three kinds)", () => {
    // κ = 1; W: money 10, staff 10, space 20: λ⁰ = (¼, ¼, ½). A brings all money, half the space, takes all staff:
    // a = (1, −1, ½). Sum ¼ − ¼ + ¼ = ¼. Money to staff turns 2 per weight: ⅛ is enough.
    const state = ofKinds([
      ["A", "B", "money", 10],
      ["B", "A", "staff", 10],
      ["A", "B", "space", 10],
      ["C", "B", "space", 10],
    ]);
    expect(evaluate(state).of("A").flipRadius).toBeCloseTo(1 / 8, 12);
    // At rate ⅕ money weighs 2 of 32: λ⁰ = (1/16, 5/16, 10/16), sum 1/16 − 5/16 + 5/16 = 1/16. 1/32 of money.
    expect(
      evaluate(
        ofKinds(
          [
            ["A", "B", "money", 10],
            ["B", "A", "staff", 10],
            ["A", "B", "space", 10],
            ["C", "B", "space", 10],
          ],
          { rates: { money: 0.2 } },
        ),
      ).of("A").flipRadius,
    ).toBeCloseTo(1 / 32, 12);
    // At money 0.2 and staff 0.4: W 2, 4, 20: sum 2/26 − 4/26 + 10/26 = 8/26. All money (2/26) takes 4/26 off; space
    // to staff takes 1½ per weight: (4/26)/1½ = 8/78. Together 14/78.
    expect(
      evaluate(
        ofKinds(
          [
            ["A", "B", "money", 10],
            ["B", "A", "staff", 10],
            ["A", "B", "space", 10],
            ["C", "B", "space", 10],
          ],
          { rates: { money: 0.2, staff: 0.4 } },
        ),
      ).of("A").flipRadius,
    ).toBeCloseTo(14 / 78, 12);
  });

  it("holds κ as it is", () => {
    // Cost 6, worth 12 of money; cost 4, worth 4 of staff: κ = 10/16 = 0.625. A brings 6 and takes 4: 6 − 2.5.
    // W_money = (6 + 0.625·12)/2 = 6.75, W_staff = (4 + 0.625·4)/2 = 3.25. a_A = (6/6.75, −2.5/3.25) = (8/9, −10/13).
    const evaluation = evaluate(
      buildState({
        resources: [kind("money"), kind("staff")],
        flows: [
          { from: "A", to: "B", resource: "money", cost: 6, worth: 12 },
          { from: "B", to: "A", resource: "staff", cost: 4, worth: 4 },
        ],
      }),
    );
    expect(evaluation.of("A").weightAcceptability).toBeCloseTo(8 / 9 / (8 / 9 + 10 / 13), 12);
    // The side at the stated weights is that of the ratio: 6.75·8/9 − 3.25·10/13 = 6 − 2.5 > 0.
    expect(evaluation.of("A").logRatio).toBeGreaterThan(0);
  });
});

describe("the panel of weights", () => {
  const state = ofKinds(
    [
      ["A", "B", "money", 16],
      ["B", "A", "staff", 2],
      ["C", "D", "staff", 1],
      ["D", "C", "staff", 1],
    ],
    { rates: { staff: 2 } },
  );
  const evaluation = evaluate(state);
  const panel = robustness(evaluation, state.resources);
  const of = (party: string) => panel.parties.find((one) => one.party === party)!;

  it("says what each kind weighs", () => {
    // Money 16. Staff (2 + 1 + 1)·2 = 8.
    expect(panel.kinds).toEqual([
      { resource: "money", rate: 1, total: 16, share: expect.closeTo(2 / 3, 12) },
      { resource: "staff", rate: 2, total: 8, share: expect.closeTo(1 / 3, 12) },
    ]);
    expect(of("A").leans).toEqual([1, -0.5]);
    expect(of("C").leans).toEqual([0, 0]);
  });

  it("says where a side turns, and what holds", () => {
    // A brings 16 of money and takes 4 of staff: even at a quarter of the money, or four times the staff.
    expect(of("A").turnsAt).toEqual([[0.25], [4]]);
    expect(of("C").turnsAt).toEqual([[], []]);
    // Two alone exchange 1 and 1 under every weighting: one word. A goes from bringing only to taking only.
    expect(of("C").verdicts).toEqual(["no-sign"]);
    expect(of("A").verdicts).toContain("takes-more:tentative");
    expect(of("A").verdicts).toContain("gives-more:tentative");
    // C and D hold, A and B do not.
    expect(evaluation.system.verdictStability).toBe(0.5);
  });

  it("evaluates under other weights without an edit, as if every cost and worth of the kind were so many times", () => {
    const weighed = evaluate(state, { kindWeights: new Map([["staff", 4]]) });
    const edited = evaluate({
      ...state,
      flows: state.flows.map((flow) =>
        flow.resource === "staff" ? { ...flow, amount: (flow.amount ?? 0) * 4 } : flow,
      ),
    });
    expect(weighed.of("A")).toMatchObject({ brings: 16, takes: 16, verdict: "no-sign" });
    for (const id of evaluation.ids) expect({ ...weighed.party, of: id }).toEqual({ ...edited.party, of: id });
    expect(weighed.system).toEqual(edited.system);
    // Factors come on top of the weights in force.
    const again = robustness(weighed, state.resources).parties.find(({ party }) => party === "A")!;
    expect(again.turnsAt).toEqual([[1], [1]]);
  });

  it("turns where the ratio is met at which a chosen rule has it even", () => {
    // A gives B 6 of money, B gives A 2 of staff, so h = 8 for both. With stakes 4 and 1 γ is the one factor for which
    // (4γ − 1)/(4γ + 1) + (γ − 1)/(γ + 1) = 0: 8γ² = 2, γ = ½. A is even at 4γ = 2 times what it takes: 6m = 2 · 2 at
    // m = ⅔ of the money, and 6 = 2 · 2m at 1½ times the staff.
    const two = ofKinds([
      ["A", "B", "money", 6],
      ["B", "A", "staff", 2],
    ]);
    const stakes: Readonly<Record<string, number>> = { A: 4, B: 1 };
    const ruled = { ...two, parties: two.parties.map((party) => ({ ...party, stake: stakes[party.id]! })) };
    const [a] = robustness(evaluate(ruled, { fairness: "stake" }), two.resources).parties;
    expect(a?.turnsAt).toEqual([[expect.closeTo(2 / 3, 9)], [expect.closeTo(1.5, 9)]]);
  });

  it("follows the whole where the pie grows", () => {
    // Money: A brings 3 and takes 1, in all brought 4, taken 12. Staff: A brings 1, takes 1, in all brought 5, taken 1.
    // f(m) = (3m + 1)(12m + 1) − (4m + 5)(m + 1) = 36m² + 15m + 1 − 4m² − 9m − 5 = 32m² + 6m − 4: one, at m = 0.2714.
    const one = buildState({
      resources: [kind("money"), kind("staff")],
      flows: [
        { from: "A", to: "B", resource: "money", cost: 3, worth: 11 },
        { from: "B", to: "A", resource: "money", cost: 1, worth: 1 },
        { from: "A", to: "nobody", resource: "staff", cost: 1 },
        { from: "B", to: "A", resource: "staff", cost: 4, worth: 1 },
      ],
    });
    const [money] = robustness(evaluate(one), one.resources).parties[0]!.turnsAt;
    expect(money).toEqual([expect.closeTo((-6 + Math.sqrt(36 + 512)) / 64, 12)]);
    for (const factor of [0.27, 0.273]) {
      const { logRatio } = evaluate(one, { kindWeights: new Map([["money", factor]]) }).of("A");
      expect(Math.sign(logRatio ?? 0)).toBe(factor > money![0]! ? 1 : -1);
    }
  });
});
