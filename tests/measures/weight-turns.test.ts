import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apply } from "../../src/domain/edit.ts";
import type { Partnership } from "../../src/domain/partnership.ts";
import { reweigh, reweighed } from "../../src/domain/reweigh.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { WEIGHTS, weightTurns } from "../../src/measures/weight-turns.ts";
import { buildState } from "../build-state.ts";
import { anyPartnership } from "../properties/partnerships.ts";

const kinds = ["money", "staff"].map((id) => ({ id, builtIn: null, name: id, unit: null, rate: 1, colour: null }));

describe("where it turns who is named", () => {
  // A gives 8 of money for 4 of staff. σ 0.05: the error is 0.05·√2 = 0.0707, times z*(2) = 2.24 that is 0.158, within
  // ln 1.25 = 0.223. So it is clear from 1.25 : 1, and in balance up to e^(0.223 − 0.158) = 1.067 : 1.
  const state = buildState({
    flows: [
      { from: "A", to: "B", resource: "money", amount: 8 },
      { from: "B", to: "A", resource: "staff", amount: 4 },
    ],
    resources: kinds,
    precision: { sigma: 0.05 },
  });
  const turns = (resource: string) => weightTurns(state, evaluate(state), resource, ["A", "B"]);

  it("money at half is even, and so is staff at double", () => {
    expect(turns("money")).toEqual([
      { party: "A", resource: "money", factor: 0.5, from: "gives-more", to: null, verdict: null },
      { party: "B", resource: "money", factor: 0.5, from: "takes-more", to: null, verdict: null },
    ]);
    expect(turns("staff").map(({ party, factor, to }) => [party, factor, to])).toEqual([
      ["A", 2, null],
      ["B", 2, null],
    ]);
  });

  it("names nobody while the whole is within its noise floor, at any of the weights", () => {
    const vague = { ...state, about: { ...state.about, precision: { ...state.about.precision, sigma: 3 } } };
    expect(weightTurns(vague, evaluate(vague), "money", ["A", "B"])).toEqual([]);
  });

  it("looks from a quarter to four times", () => expect([WEIGHTS[0], WEIGHTS[4], WEIGHTS[8]]).toEqual([0.25, 1, 4]));
});

// Oracle: the option of `evaluate` that weighs whole kinds and changes no document.
describe("taking over a weighing", () => {
  it("gives the numbers that were shown under it", () => {
    fc.assert(
      fc.property(
        anyPartnership,
        fc.array(fc.constantFrom(...WEIGHTS), { minLength: 1, maxLength: 12 }),
        (before, factors) => {
          const weights = new Map(before.resources.map(({ id }, at) => [id, factors[at % factors.length]!]));
          const edits = reweigh(before, weights);
          const after = edits.reduce((partnership: Partnership, edit) => {
            const next = apply(partnership, edit);
            // A number at the edge of what a document holds cannot be made four times as large.
            if (!next.ok) expect(new Set(next.faults.map(({ code }) => code))).toEqual(new Set(["out-of-range"]));
            fc.pre(next.ok);
            return next.value.partnership;
          }, before);
          const { flows, resources } = reweighed(before, weights);
          expect({ flows, resources }).toEqual({ flows: after.flows, resources: after.resources });
          const shown = evaluate(before, { kindWeights: weights });
          const taken = evaluate(after);
          for (const party of shown.ids)
            for (const id of ["brings", "takes"] as const) {
              const [a, b] = [shown.of(party)[id] ?? 0, taken.of(party)[id] ?? 0];
              expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(a)));
            }
        },
      ),
      { numRuns: 60 },
    );
  });
});
