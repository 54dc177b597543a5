import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/measures/evaluate.ts";
import { agreement, COMING_BACK, ENERGY, fairnessOf, inHundred, splitOf } from "../../src/measures/fairness.ts";
import { buildState } from "../build-state.ts";

// Oracles: by hand, and what shares are: parts of a whole.
describe("three kinds of fairness", () => {
  const of = (...flows: readonly (readonly [string, string, number])[]) => evaluate(buildState({ flows })).system;

  it("a ring: no pair is even, each party is, and all of it comes round", () => {
    const system = of(["A", "B", 4], ["B", "C", 4], ["C", "A", 4]);
    expect(fairnessOf(system)).toEqual({ pair: 0, party: 1, whole: 1 });
    expect(agreement({ pair: 0, party: 1, whole: 1 })).toBe("ring");
    expect(splitOf(COMING_BACK, system)?.map(({ share }) => share)).toEqual([0, 1, 0]);
    expect(splitOf(ENERGY, system)?.map(({ share }) => Math.round(share * 1e9) / 1e9)).toEqual([0, 1, 0]);
  });

  it("a chain: the one in the middle gets what it gives, and nothing comes round", () => {
    // O − I: A 2, B 0, C −2; 4/(2·4) of all is out of balance.
    expect(fairnessOf(of(["A", "B", 2], ["B", "C", 2]))).toEqual({ pair: 0, party: 0.5, whole: 0 });
    expect(agreement({ pair: 0, party: 0.5, whole: 0 })).toBe("apart");
  });

  it("two who give each other as much: fair in all three", () => {
    expect(fairnessOf(of(["A", "B", 3], ["B", "A", 3]))).toEqual({ pair: 1, party: 1, whole: 1 });
    expect(agreement({ pair: 1, party: 1, whole: 1 })).toBe("together");
  });

  it("has nothing to say where nothing flows", () => {
    expect(fairnessOf(of())).toBeNull();
    expect(splitOf(COMING_BACK, of())).toBeNull();
  });

  it("as whole numbers of a hundred, parts add up to a hundred and are off by less than one", () => {
    expect(inHundred([1 / 3, 1 / 3, 1 / 3])).toEqual([34, 33, 33]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 6 }), (weights) => {
        const all = weights.reduce((sum, weight) => sum + weight, 0);
        fc.pre(all > 0);
        const shares = weights.map((weight) => weight / all);
        const hundred = inHundred(shares);
        expect(hundred.reduce((sum, n) => sum + n, 0)).toBe(100);
        for (const [at, n] of hundred.entries()) expect(Math.abs(n - 100 * shares[at]!)).toBeLessThan(1 + 1e-9);
      }),
    );
  });
});
