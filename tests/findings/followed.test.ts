import { describe, expect, it } from "vitest";
import { comparePhotos } from "../../src/compare/compare-photos.ts";
import { followFindings } from "../../src/findings/followed.ts";
import { findAll } from "../../src/findings/registry.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { buildState, type Sketch } from "../build-state.ts";

const followed = (one: readonly Sketch[], other: readonly Sketch[], parties: readonly string[]) => {
  const [before, after] = [one, other].map((flows) => {
    const state = buildState({ flows, parties });
    const evaluation = evaluate(state);
    return { evaluation, findings: findAll({ state, evaluation }) };
  }) as [Photo, Photo];
  const { parties: differences } = comparePhotos(before.evaluation, after.evaluation);
  return followFindings(before.findings, after.findings, differences).map(({ status, finding, clear }) => [
    status,
    finding.pattern,
    finding.parties.join(" "),
    clear,
  ]);
};
interface Photo {
  readonly evaluation: ReturnType<typeof evaluate>;
  readonly findings: ReturnType<typeof findAll>;
}

const ring: readonly Sketch[] = [
  ["A", "B", 6],
  ["B", "C", 6],
  ["C", "A", 6],
];

describe("findings over two photos", () => {
  it("are new, still there, or solved", () => {
    const there = followed(ring, [], ["A", "B", "C"]);
    expect(there).toContainEqual(["solved", "generalised-reciprocity", "A B C", null]);
    expect(there.filter(([status]) => status === "persisting")).toEqual([]);
    const back = followed([], ring, ["A", "B", "C"]);
    expect(back).toContainEqual(["new", "generalised-reciprocity", "A B C", null]);
    expect(followed(ring, ring, ["A", "B", "C"]).every(([status]) => status === "persisting")).toBe(true);
  });

  it("are still there where the same holds of some of the same parties", () => {
    const alone = (parties: readonly string[]) => parties;
    // D and E stand apart before, D alone after: one thing, that got smaller.
    const one = followed(ring, [...ring, ["E", "A", 6], ["A", "E", 6]], alone(["A", "B", "C", "D", "E"]));
    expect(one.filter(([, pattern]) => pattern === "left-out")).toEqual([["persisting", "left-out", "D", null]]);
  });

  it("say of a balance whether it moved further than the estimates explain", () => {
    const even: readonly Sketch[] = ["B", "C", "D", "E"].flatMap((other): Sketch[] => [
      ["A", other, 4],
      [other, "A", 4],
    ]);
    const leaning: readonly Sketch[] = ["B", "C", "D", "E"].flatMap((other): Sketch[] => [
      ["A", other, 32],
      [other, "A", 2],
    ]);
    expect(followed(even, leaning, [])).toContainEqual(["new", "brings-more", "A", true]);
    expect(followed(leaning, even, [])).toContainEqual(["solved", "brings-more", "A", true]);
  });
});
