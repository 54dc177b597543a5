import { describe, expect, it } from "vitest";
import type { Flow } from "../../src/domain/flow.ts";
import { seededRandom } from "../../src/domain/random.ts";
import { pairReports } from "../../src/measures/double-reports.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { inverseNormal } from "../../src/solve/inverse-normal.ts";
import { report } from "../build.ts";
import { buildState, type Sketch } from "../build-state.ts";
import { hasReference, perceptionState, referencePerception, skippedBecause } from "../reference.ts";

/** A flow of which the giver says one amount and the receiver another. */
const said = (from: string, to: string, giver: number, receiver: number, more: Partial<Flow> = {}): Sketch => ({
  from,
  to,
  reports: [report("giver", { amount: giver }), report("receiver", { amount: receiver })],
  ...more,
});

// Oracle: the `perception` of ../shared/reference/reference.json: chemnet's claims of giving against those of getting.
describe.skipIf(!hasReference)(`perception in the reference${skippedBecause}`, () => {
  const expected = referencePerception!;
  it("has every party's gaps and the concordance", () => {
    const evaluation = evaluate(perceptionState(expected));
    expect(evaluation.system.concordance).toBeCloseTo(expected.concordance_jaccard, 9);
    const gap = (own: number, others: number): number | null =>
      own + others === 0 ? null : expect.closeTo((own - others) / (own + others), 9);
    for (const [party, values] of Object.entries(expected.parties)) {
      const { perceptionGapGiving, perceptionGapTaking } = evaluation.of(party);
      if (values.giving_gap === null) expect(perceptionGapGiving, party).toBeNull();
      else expect(perceptionGapGiving, party).toBeCloseTo(values.giving_gap, 8);
      expect(perceptionGapTaking, party).toEqual(gap(values.own_claimed_taking, values.taking_according_to_givers));
    }
  });
});

describe("two reports of one flow", () => {
  it("compare one quantity, and never cost with worth; the latest of each end", () => {
    const state = buildState({
      flows: [
        // Cost against worth: two quantities, nothing to compare.
        { from: "A", to: "B", reports: [report("giver", { cost: 8 }), report("receiver", { worth: 2 })] },
        // Both know the worth; the giver changed its mind from 9 to 6.
        {
          from: "A",
          to: "B",
          reports: [
            report("giver", { worth: 9 }),
            report("receiver", { worth: 2, cost: 1 }),
            report("giver", { worth: 6 }),
          ],
        },
        said("B", "A", 3, 5),
        said("B", "C", 1, 100, { state: "hoped" }),
        said("C", "C", 1, 100),
      ],
    });
    expect(pairReports(state)).toEqual([
      { from: "A", to: "B", flows: ["f2"], giver: 6, receiver: 2 },
      { from: "B", to: "A", flows: ["f3"], giver: 3, receiver: 5 },
    ]);
    // (2 + 3)/(6 + 5).
    expect(evaluate(state).system.concordance).toBeCloseTo(5 / 11, 12);
    expect(evaluate(state).of("C")).toMatchObject({ perceptionGapGiving: null, perceptionGapTaking: null });
  });

  it("count kinds at their rates, and only those shown", () => {
    const state = buildState({
      resources: [
        { id: "money", builtIn: null, name: "money", unit: null, rate: 1, colour: null },
        { id: "staff", builtIn: null, name: "staff", unit: "fte", rate: 4, colour: null },
      ],
      flows: [said("A", "B", 6, 2, { resource: "money" }), said("A", "B", 2, 1, { resource: "staff" })],
    });
    // A says 6 + 2·4 = 14, B 2 + 1·4 = 6.
    expect(pairReports(state)).toMatchObject([{ giver: 14, receiver: 6 }]);
    expect(evaluate(state).of("A").perceptionGapGiving).toBeCloseTo(8 / 20, 12);
    expect(evaluate(state, { resources: new Set(["money"]) }).of("A").perceptionGapGiving).toBeCloseTo(4 / 8, 12);
    expect(evaluate(state, { resources: new Set(["money"]) }).of("B").perceptionGapTaking).toBeCloseTo(-4 / 8, 12);
  });

  it("of which both said 0 agree, and are no gap", () => {
    const state = buildState({ flows: [said("A", "B", 0, 0)] });
    expect(evaluate(state).system.concordance).toBeNull();
    expect(evaluate(state).of("A").perceptionGapGiving).toBeNull();
  });
});

describe("σ measured from the reports of both ends", () => {
  /** `count` flows of which the giver says e^(2d) times what the receiver says. */
  const differing = (count: number, ratio: number): readonly Sketch[] =>
    Array.from({ length: count }, (_, k) => said(k % 2 === 0 ? "A" : "B", k % 2 === 0 ? "B" : "A", 4 * ratio, 4));

  it("is √(mean (ln g − ln a)²/2), from ten flows on", () => {
    // Half of them twice, half alike: σ² = (½·(ln 2)²)/2.
    const flows = [...differing(6, 2), ...differing(6, 1)];
    const evaluation = evaluate(buildState({ flows }));
    expect(evaluation.measuredSigma).toEqual({ sigma: expect.closeTo(Math.LN2 / 2, 12), flows: 12 });
    expect(evaluation).toMatchObject({ sigmaFrom: "measured", precision: { sigma: expect.closeTo(Math.LN2 / 2, 12) } });
    // A gives 3 flows of √(8·4) and 3 of 4 to one partner, and takes as much: HHI 1 each way, both ends reported: ½.
    expect(evaluation.of("A").standardError).toBeCloseTo(Math.LN2 / 2, 12);
    expect(evaluate(buildState({ flows: differing(9, 2) }))).toMatchObject({
      sigmaFrom: "stated",
      measuredSigma: null,
    });
  });

  it("knows nothing of a 0, of one report alone, or of a flow that only might be", () => {
    const flows = [
      ...differing(9, 2),
      said("A", "B", 0, 4),
      said("A", "B", 16, 4, { state: "agreed" }),
      { from: "A", to: "B", amount: 4, reports: [report("giver", { amount: 8 })] },
    ];
    expect(evaluate(buildState({ flows })).measuredSigma).toBeNull();
  });

  it("is never below that of audited books: one agreed number written twice measures no error", () => {
    expect(evaluate(buildState({ flows: differing(10, 1) })).precision.sigma).toBe(0.05);
  });

  it("gives way to a stated σ where the document, or who asks, says so", () => {
    const flows = differing(10, 2);
    const stated = evaluate(buildState({ flows, precision: { measured: false } }));
    expect(stated).toMatchObject({ sigmaFrom: "stated", precision: { sigma: 0.35 }, measuredSigma: { flows: 10 } });
    const asked = evaluate(buildState({ flows }), { precision: { sigma: 0.2 } });
    expect(asked).toMatchObject({ sigmaFrom: "stated", precision: { sigma: 0.2 } });
  });

  it("recovers the σ that reports were drawn with", () => {
    // Two independent errors of σ = 0.4 at normal quantiles paired at random: their difference has variance 2·0.16.
    const random = seededRandom(3);
    const normal = (): number => inverseNormal(random() || 0.5);
    const flows = Array.from({ length: 2_000 }, () =>
      said("A", "B", 4 * Math.exp(0.4 * normal()), 4 * Math.exp(0.4 * normal())),
    );
    // 1/√(2·2000) = 1.6 % standard error; four of them.
    expect(Math.abs((evaluate(buildState({ flows })).measuredSigma?.sigma ?? 0) / 0.4 - 1)).toBeLessThan(0.064);
  });
});
