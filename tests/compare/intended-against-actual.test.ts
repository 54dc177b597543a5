import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  type IntendedFlow,
  intendedAgainstActual,
  intendedByParty,
} from "../../src/compare/intended-against-actual.ts";
import { readDocument } from "../../src/document/read.ts";
import type { FlowState } from "../../src/domain/flow.ts";
import { frozen } from "../../src/domain/frozen.ts";
import type { About, Partnership } from "../../src/domain/partnership.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { type Edge, partnershipOf } from "../build.ts";

type Row = readonly [from: string, to: string, size: number | null, state?: FlowState];

const state = (rows: readonly Row[], about: Partial<About> = {}): Partnership => {
  const built = partnershipOf(
    rows.map(([from, to, size]): Edge => [from, to, size]),
    { alone: ["A", "B", "C"], about },
  );
  return { ...built, flows: built.flows.map((flow, at) => ({ ...flow, state: rows[at]![3] ?? "actual" })) };
};
const measured = (of: Partnership) => ({ state: of, evaluation: evaluate(of) });
const against = (then: readonly Row[], later: readonly Row[], about: Partial<About> = {}): readonly IntendedFlow[] =>
  intendedAgainstActual(measured(state(then, about)), measured(state(later, about)));

describe("what was hoped for and agreed, against what is there", () => {
  // Oracle: by hand. One comparison: z = Φ⁻¹(1 − 0.025/2) = 2.241, times 0.35: a factor 2.19.
  it.each([
    [4, 16, 4, -12, "not-yet", true],
    [4, 16, 8, -8, "partly", false],
    [4, 16, 7, -9, "partly", true],
    [4, 16, 16, 0, "actual", false],
    [4, 16, 20, 4, "actual", false],
    [0, 16, 0, -16, "not-yet", true],
    [8, 4, 8, 4, "not-yet", false],
    [8, 4, 6, 2, "partly", false],
    [8, 4, 3, -1, "actual", false],
    [8, 0, 8, 8, "not-yet", true],
    [8, 0, 0, 0, "actual", false],
  ] as const)("of %d now and %d agreed, later %d: gap %d, %s", (before, wanted, after, gap, come, clear) => {
    const found = against(
      [
        ["A", "B", before],
        ["A", "B", wanted, "agreed"],
      ],
      [["A", "B", after]],
    );
    expect(found).toEqual([
      { from: "A", to: "B", resource: "money", intended: "agreed", wanted, before, after, gap, come, clear },
    ]);
  });

  it("says that it does not know, where nobody was asked or a size is missing", () => {
    const agreed: Row = ["A", "B", 8, "agreed"];
    expect(against([agreed], [], { unlisted: "unknown" })[0]).toMatchObject({
      after: null,
      gap: null,
      come: "unknown",
      clear: null,
    });
    expect(against([agreed], [], { unlisted: "none" })[0]).toMatchObject({ after: 0, gap: -8, come: "not-yet" });
    expect(against([agreed], [["A", "B", null]])[0]).toMatchObject({ after: null, gap: null, come: "unknown" });
    // Part of a sum may be enough already.
    expect(
      against(
        [agreed],
        [
          ["A", "B", null],
          ["A", "B", 9],
        ],
      )[0],
    ).toMatchObject({ gap: null, come: "actual" });
    // Without a size it is there as soon as anything flows.
    expect(against([["A", "B", null, "hoped"]], [["A", "B", 1]])[0]).toMatchObject({
      wanted: null,
      gap: null,
      come: "actual",
    });
    expect(against([["A", "B", null, "hoped"]], [])[0]).toMatchObject({ wanted: null, come: "not-yet" });
  });

  it("takes what is gone for nothing, sums what is of one kind, and keeps hoped and agreed apart", () => {
    const then: readonly Row[] = [
      ["A", "B", 8, "hoped"],
      ["A", "B", 3, "agreed"],
      ["A", "B", 1, "agreed"],
      ["A", "table", 2, "agreed"],
    ];
    const later = state([["A", "table", 1]], { unlisted: "unknown" });
    const gone = { ...later, parties: later.parties.filter(({ id }) => id !== "B") };
    const found = intendedAgainstActual(measured(state(then)), measured(gone));
    expect(found.map(({ to, intended, wanted, after, gap }) => [to, intended, wanted, after, gap])).toEqual([
      ["B", "agreed", 4, 0, -4],
      ["table", "agreed", 2, 1, -1],
      ["B", "hoped", 8, 0, -8],
    ]);
  });

  it("adds up each party's gaps, of what is known", () => {
    // A agreed to 8 and 4 and gives 6 and 4: two short. B gets two less, C what was agreed. What B agreed has no size.
    const found = against(
      [
        ["A", "B", 8, "agreed"],
        ["A", "C", 4, "agreed"],
        ["B", "C", null, "agreed"],
        ["C", "A", 5, "hoped"],
      ],
      [
        ["A", "B", 6],
        ["A", "C", 4],
      ],
    );
    const none = { wanted: 0, actual: 0, gap: 0 };
    expect(intendedByParty(found)).toEqual([
      { id: "A", intended: "agreed", gives: { wanted: 12, actual: 10, gap: -2 }, gets: none },
      { id: "B", intended: "agreed", gives: none, gets: { wanted: 8, actual: 6, gap: -2 } },
      { id: "C", intended: "agreed", gives: none, gets: { wanted: 4, actual: 4, gap: 0 } },
      { id: "C", intended: "hoped", gives: { wanted: 5, actual: 0, gap: -5 }, gets: none },
      { id: "A", intended: "hoped", gives: none, gets: { wanted: 5, actual: 0, gap: -5 } },
    ]);
  });

  it("does not depend on the order of the rows, and finds nothing where nothing was meant", () => {
    const then: readonly Row[] = [
      ["A", "B", 8, "hoped"],
      ["C", "B", 3, "agreed"],
      ["B", "A", 1, "agreed"],
    ];
    expect(against(then.toReversed(), [["A", "B", 1]])).toEqual(against(then, [["A", "B", 1]]));
    expect(against([["A", "B", 8]], [])).toEqual([]);
  });

  // Oracle: the example's story. What was agreed in the fourth photo flows in the fifth; what is hoped of the table does not.
  it("tells of the five photos what came of what was agreed in the fourth", () => {
    const read = readDocument(readFileSync(new URL("../../data/warm-homes.en.json", import.meta.url), "utf8"));
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    const fourth = read.value.snapshots[3]!.state;
    const now = frozen(read.value);
    const found = intendedAgainstActual(
      { state: fourth, evaluation: evaluate(fourth) },
      { state: now, evaluation: evaluate(now) },
    );
    expect(found.map(({ intended, wanted, gap, come }) => [intended, wanted, gap, come])).toEqual([
      ["agreed", 16, 0, "actual"],
      ["agreed", 8, 0, "actual"],
      ["agreed", 4, 0, "actual"],
      ["hoped", 4, expect.any(Number), "not-yet"],
    ]);
  });
});
