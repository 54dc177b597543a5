import { describe, expect, it } from "vitest";
import { seededRandom } from "../../src/domain/random.ts";
import { measuredLean } from "../../src/measures/measured-lean.ts";
import { inverseNormal } from "../../src/solve/inverse-normal.ts";
import { report } from "../build.ts";
import { buildState, type Sketch } from "../build-state.ts";

/** Each of the parties gives to those that come `steps` after it, at 4; both ends say it as `saying` has it. */
function table(
  parties: number,
  steps: readonly number[],
  saying: (party: number, end: "giver" | "receiver") => number,
): Sketch[] {
  return Array.from({ length: parties }, (_, from) =>
    steps.map((step): Sketch => {
      const to = (from + step) % parties;
      const reports = [
        report("giver", { worth: saying(from, "giver") }),
        report("receiver", { worth: saying(to, "receiver") }),
      ];
      return { from: `P${from}`, to: `P${to}`, reports };
    }),
  ).flat();
}

describe("the lean of a reporter, measured from the reports of both ends", () => {
  it("is all there is where each party multiplies its own figures, and none where givers all say the same", () => {
    // By hand: leans ±ln 2 in turn round a circle of ten, steps 1, 3 and 5: each d is ±2 ln 2, each product s·d·d′ is 4 (ln 2)²·|s|
    // where s is not 0, so Σ s·d·d′ / Σ s² is 4 (ln 2)² or less; mean d²/2 = 2 (ln 2)² bounds it: nothing is left for σ.
    const leaning = measuredLean(buildState({ flows: table(10, [1, 3, 5], (party) => (party % 2 === 0 ? 8 : 2)) }));
    expect(leaning).toEqual({
      lean: expect.closeTo(Math.SQRT2 * Math.LN2, 9),
      sigma: 0.05,
      reporters: 10,
      flows: 30,
    });
    const even = measuredLean(buildState({ flows: table(10, [1, 3, 5], () => 4) }));
    expect(even).toMatchObject({ lean: 0, sigma: 0.05 });
  });

  it("waits for ten parties and thirty flows", () => {
    expect(measuredLean(buildState({ flows: table(9, [1, 2, 3, 4], () => 4) }))).toBeNull();
    expect(measuredLean(buildState({ flows: table(10, [1, 2], () => 4) }))).toBeNull();
  });

  it("recovers the lean and the error that reports were drawn with", () => {
    const random = seededRandom(5);
    const normal = (): number => inverseNormal(random() || 0.5);
    const leans = Array.from({ length: 60 }, () => 0.3 * normal());
    const drawn = table(60, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], (party) => 4 * Math.exp(leans[party]! + 0.4 * normal()));
    const found = measuredLean(buildState({ flows: drawn }));
    // Sixty leans are known to 1/√120 = 9 %, 600 differences to 1/√1200 = 3 %; three of them.
    expect(Math.abs((found?.lean ?? 0) / 0.3 - 1)).toBeLessThan(0.28);
    expect(Math.abs((found?.sigma ?? 0) / 0.4 - 1)).toBeLessThan(0.1);
  });
});
