import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareFlows } from "../../src/compare/compare-flows.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { buildState, type Sketch } from "../build-state.ts";
import { hasReference, referenceSnapshots, skippedBecause } from "../reference.ts";
import { deviation, TOLERANCE } from "../reference-values.ts";
import { snapshotPairs } from "../snapshot-values.ts";

const photo = (flows: readonly Sketch[], parties: readonly string[] = []) => evaluate(buildState({ flows, parties }));

describe.skipIf(!hasReference)(`the comparisons of the reference networks${skippedBecause}`, () => {
  // Oracle: ../shared/reference/reference.json, `snapshots`.
  it.each(referenceSnapshots.map((snapshot) => [snapshot.name, snapshot] as const))("%s", (_, snapshot) => {
    for (const [measure, computed, expected] of snapshotPairs(snapshot))
      expect(deviation(computed, expected), `${measure}: ${computed} and ${expected}`).toBeLessThanOrEqual(TOLERANCE);
  });
});

describe("comparing two photos' flows", () => {
  it("tells what moved from what grew", () => {
    // By hand: A = 4 + 1 = 5; before alone 2 (B to A) + 1 (A to C) = 3; after alone 3 (C to B) + 4 (A to table) = 7.
    const before = photo([
      ["A", "B", 4],
      ["B", "A", 3],
      ["A", "C", 1],
    ]);
    const after = photo([
      ["A", "B", 4],
      ["B", "A", 1],
      ["C", "B", 3],
      ["A", "table", 4],
    ]);
    expect(compareFlows(before, after)).toEqual({
      weightedJaccard: 5 / 15,
      brayCurtis: 10 / 20,
      reshaping: 3 / 8,
      volumeChange: 1 / 8,
      flowsAdded: 2,
      flowsDropped: 1,
      flowsKept: 2,
    });
  });

  it("matches parties by their ids: who is in one photo only has no flow in the other", () => {
    const change = compareFlows(photo([["A", "B", 4]]), photo([["C", "B", 4]]));
    expect(change).toMatchObject({ weightedJaccard: 0, brayCurtis: 1, reshaping: 1, volumeChange: 0, flowsKept: 0 });
  });

  it("has no shares where neither photo has a flow, and all is new where only one has", () => {
    expect(compareFlows(photo([], ["A"]), photo([], ["A"]))).toMatchObject({ weightedJaccard: null, brayCurtis: null });
    expect(compareFlows(photo([], ["A", "B"]), photo([["A", "B", 2]]))).toMatchObject({
      weightedJaccard: 0,
      brayCurtis: 1,
      reshaping: 0,
      volumeChange: 1,
      flowsAdded: 1,
    });
  });

  const ends = fc.constantFrom("A", "B", "C", "D", "table");
  const flows = fc
    .array(fc.tuple(ends, ends, fc.double({ min: 0.01, max: 50, noNaN: true })), { minLength: 1, maxLength: 14 })
    .map((rows) => rows.filter(([from, to]) => from !== to));

  it("is the same from either side, but for what came and what went", () => {
    fc.assert(
      fc.property(flows, flows, (one, other) => {
        const [there, back] = [compareFlows(photo(one), photo(other)), compareFlows(photo(other), photo(one))];
        for (const id of ["weightedJaccard", "brayCurtis", "reshaping", "volumeChange"] as const)
          expect(back[id] ?? -1).toBeCloseTo(there[id] ?? -1, 9);
        expect([back.flowsAdded, back.flowsDropped, back.flowsKept]).toEqual([
          there.flowsDropped,
          there.flowsAdded,
          there.flowsKept,
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it("sees only volume where every flow grows as much, and nothing where nothing changed", () => {
    fc.assert(
      fc.property(flows, (given) => {
        fc.pre(given.length > 0);
        const same = compareFlows(photo(given), photo(given.toReversed()));
        expect(same).toMatchObject({ weightedJaccard: 1, brayCurtis: 0, reshaping: 0, volumeChange: 0 });
        const grown = compareFlows(photo(given), photo(given.map(([from, to, weight]) => [from, to, 3 * weight])));
        expect(grown.reshaping).toBe(0);
        expect(grown.volumeChange ?? 0).toBeCloseTo(0.5, 9);
        expect(grown.weightedJaccard ?? 0).toBeCloseTo(1 / 3, 9);
      }),
      { numRuns: 60 },
    );
  });
});
