import { describe, expect, it } from "vitest";
import type { Precision } from "../../src/domain/partnership.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { buildState, type Sketch } from "../build-state.ts";

const floor = (flows: readonly Sketch[], precision: Partial<Precision> = {}): number | null =>
  evaluate(buildState({ flows, precision })).noiseFloor;

// Oracle: for one pair imbalance = abs(tanh(d/2)), d the difference of the two log errors, normal; so the 95th
// percentile is tanh(1.959964 × sd(d)/2).
const onePair = (sd: number): number => Math.tanh((1.959963984540054 * sd) / 2);

describe("the noise floor", () => {
  it.each([0.05, 0.35, 0.8])("of one pair at σ = %s is the closed form", (sigma) => {
    expect(Math.abs((floor([["A", "B", 4]], { sigma }) ?? 0) - onePair(sigma * Math.SQRT2))).toBeLessThan(0.005);
  });

  it("does not know who gave what: only the pair's sum counts", () => {
    expect(floor([["A", "B", 4]])).toBe(
      floor([
        ["A", "B", 1],
        ["B", "A", 3],
      ]),
    );
  });

  it("is lower where both ends reported: both flows of the pair, sd σ√(1/2 + 1/2)", () => {
    const reports = (["giver", "receiver"] as const).map((by) => ({
      by,
      amount: 4,
      cost: null,
      worth: null,
      date: null,
    }));
    const found =
      floor([
        { from: "A", to: "B", reports },
        { from: "B", to: "A", reports },
      ]) ?? 0;
    expect(Math.abs(found - onePair(0.35))).toBeLessThan(0.005);
  });

  it("is higher with a lean: sd √(2σ² + 2σ_r²)", () => {
    const found = floor([["A", "B", 4]], { lean: 0.3 }) ?? 0;
    expect(Math.abs(found - onePair(Math.sqrt(2 * 0.35 ** 2 + 2 * 0.3 ** 2)))).toBeLessThan(0.005);
  });

  it("gives the table no lean of its own: both flows carry the party's, and it drops out of the difference", () => {
    const found =
      floor(
        [
          ["A", "table", 4],
          ["table", "A", 4],
        ],
        { sigma: 0.1, lean: 0.5 },
      ) ?? 0;
    expect(Math.abs(found - onePair(0.1 * Math.SQRT2))).toBeLessThan(0.005);
  });

  it("is 0 where nothing errs, and the same every time", () => {
    expect(floor([["A", "B", 4]], { sigma: 0 })).toBe(0);
    expect(
      floor([
        ["A", "B", 4],
        ["B", "C", 2],
      ]),
    ).toBe(
      floor([
        ["A", "B", 4],
        ["B", "C", 2],
      ]),
    );
  });

  it("gates: an imbalance of exactly the floor is within it", () => {
    expect(
      evaluate(
        buildState({
          flows: [
            ["A", "B", 4],
            ["B", "A", 4],
          ],
          precision: { sigma: 0 },
        }),
      ).withinNoise,
    ).toBe(true);
    expect(
      evaluate(
        buildState({
          flows: [
            ["A", "B", 5],
            ["B", "A", 4],
          ],
          precision: { sigma: 0 },
        }),
      ).withinNoise,
    ).toBe(false);
  });
});
