import { describe, expect, it } from "vitest";
import { numbersOf } from "../../src/findings/numbers-of.ts";

// Oracle: by hand.
describe("the numbers behind what stands out", () => {
  const shown = (parties: readonly string[], evidence: Readonly<Record<string, number>>) =>
    numbersOf({ parties, evidence }).map(({ measure, whose, value }) => [measure.scope, measure.id, whose, value]);

  it("are its party's; what is no measure is left out", () => {
    expect(shown(["p1"], { brings: 24, kappa: 1, relative: 0 })).toEqual([["party", "brings", "p1", 24]]);
  });

  it("are the pair's where there are two, and the whole's where nobody is named", () => {
    expect(shown(["p1", "p2"], { topSourceShare: 0.6, asymmetry: 1 })).toEqual([
      ["party", "topSourceShare", "p1", 0.6],
      ["pair", "asymmetry", ["p1", "p2"], 1],
    ]);
    expect(shown([], { surplus: -30, reciprocity: 0.5 })).toEqual([
      ["system", "surplus", "system", -30],
      ["system", "reciprocity", "system", 0.5],
    ]);
  });
});
