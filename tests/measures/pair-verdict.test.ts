import { describe, expect, it } from "vitest";
import type { State } from "../../src/domain/partnership.ts";
import { evaluate, evaluateArrays } from "../../src/measures/evaluate.ts";
import { buildState, type Sketch } from "../build-state.ts";

const verdictOf = (state: State) => evaluate(state).pairs()[0]?.verdict;
const unknownElsewhere = (flows: readonly Sketch[]): State => {
  const state = buildState({ flows });
  return { ...state, about: { ...state.about, unlisted: "unknown" } };
};
const report = (by: "giver" | "receiver", amount: number) => ({ by, amount, cost: null, worth: null, date: null });

// One pair: z* = Φ⁻¹(1 − 0.05/2) = 1.960, times 0.35·√2 is 0.970: a ratio of up to e^0.970 = 2.638 may be the estimates.
describe("a pair's verdict", () => {
  it("is leaning only beyond what both estimates may be off, to either side", () => {
    expect(
      verdictOf(
        buildState({
          flows: [
            ["A", "B", 2.63],
            ["B", "A", 1],
          ],
        }),
      ),
    ).toBe("no-sign");
    expect(
      verdictOf(
        buildState({
          flows: [
            ["A", "B", 2.65],
            ["B", "A", 1],
          ],
        }),
      ),
    ).toBe("leaning:first");
    expect(
      verdictOf(
        buildState({
          flows: [
            ["A", "B", 1],
            ["B", "A", 2.65],
          ],
        }),
      ),
    ).toBe("leaning:second");
  });

  it("asks for more where more pairs are looked at", () => {
    // Ten pairs: z* = Φ⁻¹(1 − 0.05/20) = 2.807, so e^(2.807 × 0.495) = 4.012.
    const others = Array.from({ length: 9 }, (_, k) => [`X${k}`, `Y${k}`, 1] as const);
    expect(verdictOf(buildState({ flows: [["A", "B", 3.9], ["B", "A", 1], ...others] }))).toBe("no-sign");
    expect(verdictOf(buildState({ flows: [["A", "B", 4.1], ["B", "A", 1], ...others] }))).toBe("leaning:first");
  });

  it("is surer where both ends have reported", () => {
    // Both ways heard twice: 1.960 × 0.35 = 0.686, e^0.686 = 1.986.
    const both = (amount: number): State =>
      buildState({
        flows: [
          { from: "A", to: "B", reports: [report("giver", amount), report("receiver", amount)] },
          { from: "B", to: "A", reports: [report("giver", 1), report("receiver", 1)] },
        ],
      });
    expect(verdictOf(both(1.97))).toBe("no-sign");
    expect(verdictOf(both(2))).toBe("leaning:first");
  });

  it("does not call what counts as even leaning, however sure the figures are", () => {
    const books = (amount: number): State =>
      buildState({
        flows: [
          ["A", "B", amount],
          ["B", "A", 1],
        ],
        precision: { sigma: 0.001 },
      });
    expect(verdictOf(books(1.24))).toBe("no-sign");
    expect(verdictOf(books(1.26))).toBe("leaning:first");
  });

  it("is one-way only if the way back was asked for and is nothing", () => {
    expect(verdictOf(buildState({ flows: [["A", "B", 4]] }))).toBe("one-way:first");
    expect(verdictOf(buildState({ flows: [["B", "A", 4]] }))).toBe("one-way:second");
    expect(verdictOf(unknownElsewhere([["A", "B", 4]]))).toBe("unknown");
    expect(
      verdictOf(
        unknownElsewhere([
          ["A", "B", 4],
          ["B", "A", 0],
        ]),
      ),
    ).toBe("one-way:first");
    expect(
      verdictOf(
        buildState({
          flows: [
            ["A", "B", 4],
            ["B", "A", null],
          ],
        }),
      ),
    ).toBe("unknown");
  });

  it("is not one-way where something goes back that is worth nothing to who gets it", () => {
    expect(
      verdictOf(
        buildState({
          flows: [
            ["A", "B", 4],
            ["B", "A", 3, 0],
          ],
        }),
      ),
    ).toBe("leaning:first");
  });

  it("holds for flows without a state, where a flow without a size may be the way back", () => {
    const { run, lens, precision } = evaluate(buildState({ flows: [["A", "B", 4]] }));
    const verdict = (unsized: Uint8Array) =>
      evaluateArrays({ ...run.arrays, unsized }, { lens, precision, state: null }).pairs()[0]?.verdict;
    expect(verdict(Uint8Array.of(0, 0))).toBe("one-way:first");
    expect(verdict(Uint8Array.of(1, 1))).toBe("unknown");
  });
});
