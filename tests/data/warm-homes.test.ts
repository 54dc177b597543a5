import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { comparePhotos } from "../../src/compare/compare-photos.ts";
import { readDocument } from "../../src/document/read.ts";
import { frozen } from "../../src/domain/frozen.ts";
import { followFindings } from "../../src/findings/followed.ts";
import { findAll } from "../../src/findings/registry.ts";
import { evaluate } from "../../src/measures/evaluate.ts";

// Oracle: the example's own story (about.story), and the hand calculations beside the numbers.

const read = readDocument(readFileSync(new URL("../../data/warm-homes.en.json", import.meta.url), "utf8"));
if (!read.ok) throw new Error(JSON.stringify(read.faults));
const states = [...read.value.snapshots.map(({ state }) => state), frozen(read.value)];
const photos = states.map((state) => {
  const evaluation = evaluate(state);
  return { state, evaluation, findings: findAll({ state, evaluation }) };
});
const ROND = "p4";
const step = (from: number) => {
  const [before, after] = [photos[from - 1]!, photos[from]!];
  const comparison = comparePhotos(before.evaluation, after.evaluation);
  return { comparison, followed: followFindings(before.findings, after.findings, comparison.parties) };
};
const ratio = (from: number) => step(from).comparison.parties.find(({ id }) => id === ROND)!.values.logRatio;
const aboutRond = (from: number) =>
  step(from)
    .followed.filter(({ finding }) => finding.pattern === "brings-more")
    .map(({ status, finding, clear }) => [status, finding.parties[0], clear]);

describe("warm homes: five photos of one partnership", () => {
  it("are five, half a year apart", () => {
    expect(states.map(({ about }) => about.date)).toEqual([
      "2024-03-14",
      "2024-09-12",
      "2025-03-13",
      "2025-09-11",
      "2026-03-12",
    ]);
  });

  it("begins even, slides, is clear by the third, and recovers", () => {
    const rond = photos.map(({ evaluation }) => evaluation.of(ROND));
    // By hand: 4+4+4+2+4 = 18 both ways; 8+8+4+4+8 = 32 against 18; 16+16+8+8+8 = 56 against 4+4+2+2+2 = 14, twice; in the
    // fifth 16+8+4+4+8 = 40 against 16+8+4+4+4 = 36.
    expect(rond.map(({ brings, takes }) => [brings, takes])).toEqual([
      [18, 18],
      [32, 18],
      [56, 14],
      [56, 14],
      [40, 36],
    ]);
    const [first, second, third, fourth, fifth] = rond.map(({ verdict }) => verdict);
    expect([first, fifth].some((verdict) => verdict?.endsWith(":clear"))).toBe(false);
    expect(second).toBe("gives-more:tentative");
    expect([third, fourth]).toEqual(["gives-more:clear", "gives-more:clear"]);
    expect(photos.map(({ evaluation }) => evaluation.withinNoise)).toEqual([true, true, false, false, true]);
  });

  it("shows its signals once they are there, and its agreements once they are made", () => {
    expect(states.map(({ symptoms }) => symptoms.length)).toEqual([0, 0, 2, 2, 2]);
    expect(states.map(({ agreements }) => agreements.length)).toEqual([0, 0, 0, 3, 3]);
    expect(states.at(-1)?.agreements.every(({ done }) => done)).toBe(true);
    expect(photos[2]?.findings.map(({ key }) => key)).toContain(`signals-beside-imbalance ${ROND}`);
  });

  it("what was agreed in the fourth flows in the fifth, as large as was agreed", () => {
    const agreed = states[3]!.flows.filter(({ state }) => state === "agreed");
    for (const { from, to, amount } of agreed) {
      const now = states[4]!.flows.find((flow) => flow.state === "actual" && flow.from === from && flow.to === to);
      expect(now?.amount).toBe(amount);
    }
    expect(agreed).toHaveLength(3);
  });

  it("tells from photo to photo what is new, still there and solved, and what the estimates can explain", () => {
    // ln(32/18) = 0.58, then ln 4 = 1.39, then ln(40/36) = 0.11; z = Φ⁻¹(1 − 0.025/12) = 2.865 over six parties.
    expect(ratio(1)).toMatchObject({ from: 0, clear: false });
    expect(ratio(3)).toMatchObject({ difference: 0, clear: false });
    expect(ratio(4).clear).toBe(true);
    expect(aboutRond(1)).toEqual([]);
    expect(aboutRond(2)).toEqual([["new", ROND, ratio(2).clear]]);
    expect(aboutRond(3)).toEqual([["persisting", ROND, false]]);
    expect(aboutRond(4)).toEqual([["solved", ROND, true]]);
  });
});
