import { describe, expect, it } from "vitest";
import { balanceShift } from "../../src/compare/balance-shift.ts";
import { partyDifferences } from "../../src/compare/party-differences.ts";
import { shiftedParties } from "../../src/compare/shifted-parties.ts";
import { shiftedSums, shiftRows } from "../../src/findings/shift-rows.ts";
import { whyText } from "../../src/findings/why-text.ts";
import { wordingOfBoth } from "../../src/findings/wording-of-both.ts";
import { evaluate, type MeasuredState } from "../../src/measures/evaluate.ts";
import { buildState, type Sketch } from "../build-state.ts";

const measured = (flows: readonly Sketch[]): MeasuredState => {
  const state = buildState({ flows });
  return { state, evaluation: evaluate(state) };
};
// By hand: A brings 6, then 12, and takes 6, then 3; D is gone, who gave B 1.
const before = measured([
  ["A", "B", 4],
  ["A", "C", 2],
  ["B", "A", 6],
  ["D", "B", 1],
]);
const after = measured([
  ["A", "B", 8],
  ["A", "C", 4],
  ["B", "A", 3],
]);
const shiftOf = (id: string) => balanceShift(before.evaluation, after.evaluation, id)!;

describe("what moved a ratio, in rows and words (D15)", () => {
  it("shows how many times as large each made it, and the whole last", () => {
    const words = wordingOfBoth(before.state, after.state, "nl");
    expect(shiftRows(shiftOf("A"), words, [before, after]).map(({ key, ...row }) => Object.values(row))).toEqual([
      ["Van B", "6", "3", "× 2"],
      // 2^(4/6) and 2^(2/6)
      ["Naar B", "4", "8", "× 1,59"],
      ["Naar C", "2", "4", "× 1,26"],
      ["Alles bij elkaar", "1 om 1", "4 om 1", "× 4"],
    ]);
  });

  it("puts the smallest together where there are many: what is shown still makes the whole", () => {
    const words = wordingOfBoth(before.state, after.state, "en");
    expect(shiftRows(shiftOf("A"), words, [before, after], 2).map(({ what, times }) => [what, times])).toEqual([
      ["From B", "× 2"],
      ["The other 2 together", "× 2"],
      ["All of it", "× 4"],
    ]);
  });

  it("names who is gone, in either language", () => {
    for (const [language, row, why] of [
      ["nl", "Van D", "Wat B uitwisselt met A en D, verandert."],
      ["en", "From D", "What B exchanges with A and D changes."],
    ] as const) {
      const words = wordingOfBoth(before.state, after.state, language);
      expect(shiftRows(shiftOf("B"), words, [before, after]).map(({ what }) => what)).toContain(row);
      expect(whyText({ because: "own", others: ["A", "D"] }, "B", words)).toBe(why);
    }
  });

  it("is about those whose ratio moved, who moved furthest first, and says their sums", () => {
    const parties = partyDifferences(before.evaluation, after.evaluation);
    const shifted = shiftedParties(before.evaluation, after.evaluation, parties);
    // ln 4 of A; ln(3/8) − ln(6/5) of B; C has nothing going out, for which half the smallest stands: 0.5 of 2, then 1.5 of 4.
    expect(shifted.map(({ id }) => id)).toEqual(["A", "B", "C"]);
    expect(shiftedSums(shifted[0]!, wordingOfBoth(before.state, after.state, "en"))).toBe(
      "At first A brought 6 and took 6. Afterwards it is 12 and 3.",
    );
    expect(
      shiftedParties(before.evaluation, before.evaluation, partyDifferences(before.evaluation, before.evaluation)),
    ).toEqual([]);
  });
});
