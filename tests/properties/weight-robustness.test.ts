import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { State } from "../../src/domain/partnership.ts";
import { type Evaluation, evaluate } from "../../src/measures/evaluate.ts";
import { robustness } from "../../src/measures/robustness.ts";
import { buildState } from "../build-state.ts";

const names = ["A", "B", "C", "D", "E"];
const kinds = ["money", "staff", "knowledge"];
const end = fc.constantFrom(...names);
const value = fc.integer({ min: 1, max: 16 });

/** Flows of three kinds; the fractions keep sums from tying. With `ends` cost and worth differ, and some reach nobody. */
const network = (ends: boolean): fc.Arbitrary<State> =>
  fc
    .array(
      fc.tuple(end, ends ? fc.constantFrom(...names, "nobody", "table") : end, fc.constantFrom(...kinds), value, value),
      { minLength: 1, maxLength: 20 },
    )
    .map((rows) =>
      buildState({
        parties: names,
        resources: kinds.map((id) => ({ id, builtIn: null, name: id, unit: null, rate: 1, colour: null })),
        flows: rows.map(([from, to, resource, cost, worth], k) => ({
          from,
          to,
          resource,
          cost: cost + Math.sqrt(k + 2) / 7,
          worth: (ends ? worth : cost) + Math.sqrt(k + (ends ? 3 : 2)) / 7,
        })),
      }),
    );

const panelOf = (evaluation: Evaluation, state: State) => robustness(evaluation, state.resources);

describe("robustness to weights", () => {
  it("reversing all flows turns every side, and leaves how far it is from turning", () => {
    const TURNED = { "gives-more": "takes-more", "takes-more": "gives-more", mixed: "mixed", even: "even" } as const;
    fc.assert(
      fc.property(network(false), (state) => {
        const reversed = { ...state, flows: state.flows.map((flow) => ({ ...flow, from: flow.to, to: flow.from })) };
        const [before, after] = [evaluate(state), evaluate(reversed)];
        for (const id of names) {
          const [there, back] = [before.of(id), after.of(id)];
          if (there.dominance === null) {
            expect(back).toMatchObject({ dominance: null, weightAcceptability: null, flipRadius: null });
            continue;
          }
          expect(back.dominance).toBe(TURNED[there.dominance]);
          if (there.dominance !== "even")
            expect(back.weightAcceptability).toBeCloseTo(1 - there.weightAcceptability!, 9);
          if (there.flipRadius === null) expect(back.flipRadius).toBeNull();
          else expect(back.flipRadius).toBeCloseTo(there.flipRadius, 9);
        }
      }),
    );
  });

  it("a kind that counts many times as much changes neither acceptability nor dominance", () => {
    fc.assert(
      fc.property(network(false), fc.constantFrom(...kinds), fc.constantFrom(0.01, 3, 1000), (state, kind, times) => {
        const [before, after] = [evaluate(state), evaluate(state, { kindWeights: new Map([[kind, times]]) })];
        for (const id of names) {
          const [one, other] = [before.of(id), after.of(id)];
          expect(other.dominance).toBe(one.dominance);
          if (one.weightAcceptability === null) expect(other.weightAcceptability).toBeNull();
          else expect(other.weightAcceptability).toBeCloseTo(one.weightAcceptability, 9);
        }
      }),
    );
  });

  it("neither the names of parties nor the order of parties and flows matter", () => {
    fc.assert(
      fc.property(
        network(true),
        fc.shuffledSubarray(["Z", "__proto__", "9", "é", "m"], { minLength: 5 }),
        (state, to) => {
          const named = (id: string): string => to[names.indexOf(id)] ?? id;
          const other: State = {
            ...state,
            parties: state.parties
              .toReversed()
              .map((party) => ({ ...party, id: named(party.id), code: named(party.id) })),
            flows: state.flows.toReversed().map((flow) => ({ ...flow, from: named(flow.from), to: named(flow.to) })),
          };
          const [before, after] = [evaluate(state), evaluate(other)];
          for (const id of names) {
            const [one, same] = [before.of(id), after.of(named(id))];
            expect(same.dominance).toBe(one.dominance);
            for (const measure of ["weightAcceptability", "flipRadius"] as const)
              if (one[measure] === null) expect(same[measure]).toBeNull();
              else expect(same[measure]).toBeCloseTo(one[measure], 9);
          }
          expect(after.system.verdictStability).toBe(before.system.verdictStability);
        },
      ),
    );
  });

  it("no weights nearer than the flip radius turn a side; where every kind points one way none do at all", () => {
    const weights = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(network(true), weights, (state, drawn) => {
        const { kinds: present, parties } = panelOf(evaluate(state), state);
        const sum = present.reduce((all, _, at) => all + drawn[at]! + 1e-3, 0);
        const apart = present.reduce((all, { share }, at) => all + Math.abs((drawn[at]! + 1e-3) / sum - share) / 2, 0);
        for (const { leans, flipRadius, dominance } of parties) {
          const at = (weight: (place: number) => number): number =>
            leans.reduce((all, lean, place) => all + weight(place) * lean, 0);
          const now = at((place) => present[place]!.share);
          const then = at((place) => (drawn[place]! + 1e-3) / sum);
          if (flipRadius === null ? dominance === "mixed" : apart >= flipRadius) continue;
          expect(then * Math.sign(now)).toBeGreaterThanOrEqual(-1e-12);
        }
      }),
    );
  });

  it("a side turns at the factors that the panel names, and nowhere between", () => {
    const factors = Array.from({ length: 17 }, (_, k) => 2 ** (k - 8));
    fc.assert(
      fc.property(network(true), (state) => {
        const panel = panelOf(evaluate(state), state);
        for (const [at, { resource }] of panel.kinds.entries()) {
          const weighed = factors.map((factor) => evaluate(state, { kindWeights: new Map([[resource, factor]]) }));
          for (const { party, turnsAt } of panel.parties) {
            const sides = weighed.map((one) => Math.sign(one.of(party).logRatio ?? 0));
            for (let k = 1; k < factors.length; k++) {
              const between = turnsAt[at]!.filter((turn) => turn > factors[k - 1]! && turn < factors[k]!).length;
              if (sides[k] !== 0 && sides[k - 1] !== 0)
                expect(sides[k]! * sides[k - 1]!, `${party}, ${resource} × ${factors[k]}`).toBe((-1) ** between);
            }
          }
        }
      }),
    );
  });

  it("judges each weighting as an evaluation with those weights does", () => {
    fc.assert(
      fc.property(network(true), (state) => {
        const evaluation = evaluate(state);
        const { parties, kinds: present } = panelOf(evaluation, state);
        for (const { resource: one, total } of present) {
          for (const { resource: other, total: otherTotal } of present) {
            const kindWeights = new Map(
              kinds.map((id) => [id, id === one ? 1 / total : id === other ? 1 / otherTotal : 0]),
            );
            const weighed = evaluate(state, { kindWeights });
            for (const { party, verdicts } of parties) {
              const { verdict } = weighed.of(party);
              if (verdict !== "none") expect(verdicts, `${party} under ${one} and ${other}`).toContain(verdict);
            }
          }
        }
        const exchanging = parties.filter(({ verdicts }) => verdicts.length > 0);
        const stable = exchanging.filter(({ verdicts }) => verdicts.length === 1).length / exchanging.length;
        if (exchanging.length === 0) expect(evaluation.system.verdictStability).toBeNull();
        else expect(evaluation.system.verdictStability).toBe(stable);
      }),
      { numRuns: 60 },
    );
  });
});
