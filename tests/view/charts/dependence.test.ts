import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/measures/evaluate.ts";
import { dependenceOf } from "../../../src/view/charts/dependence.ts";
import { partnershipOf } from "../../build.ts";

describe("leaning and carrying", () => {
  // Oracle: by hand. a takes 2, all from b. b takes 8: 6 from a and 2 from c. c takes nothing.
  it("says on whom each leans, and how much the others lean on it on average", () => {
    const { points, without } = dependenceOf(
      evaluate(
        partnershipOf([
          ["a", "b", 6],
          ["b", "a", 2],
          ["c", "b", 2],
        ]),
      ),
    );
    // of others that take anything a has b alone, b has a alone, and c has both: (0 + 2/8) / 2
    expect(points).toEqual([
      { party: "a", leans: 1, on: "b", carries: 0.75, x: 0.75, y: 1 },
      { party: "b", leans: 0.75, on: "a", carries: 1, x: 1, y: 0.75 },
    ]);
    expect(without).toEqual([{ party: "c", carries: 0.125 }]);
  });

  // Oracle: by hand. The table gives p44 most, then p43; only the places are fewer, each is what it was.
  it("of very many those with most exchange have a place, and the others are counted", () => {
    const many = evaluate(partnershipOf(Array.from({ length: 45 }, (_, at) => ["table", `p${at}`, at + 1] as const)));
    const { points, leftOut } = dependenceOf(many);
    expect(leftOut).toBe(5);
    expect(points.map(({ party }) => party).toSorted()).toEqual(
      Array.from({ length: 40 }, (_, at) => `p${at + 5}`).toSorted(),
    );
    expect(points.every(({ leans, on }) => leans === 1 && on === "table")).toBe(true);
  });

  // Oracle: by hand. Of b's and of c's 4, 1 comes from a: a quarter each, so the axis ends at three tenths.
  it("the axis rightwards ends at the tenth that holds who carries most; the other is whole", () => {
    const { points, ticks } = dependenceOf(
      evaluate(
        partnershipOf([
          ["a", "b", 1],
          ["a", "c", 1],
          ["table", "b", 3],
          ["table", "c", 3],
        ]),
      ),
    );
    expect(ticks.x.map(({ share }) => share)).toEqual([0, 0.1, 0.2, 0.3]);
    expect(ticks.y.map(({ share }) => share)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(points.map(({ party, on, leans, x }) => [party, on, leans, x])).toEqual([
      ["b", "table", 0.75, 0],
      ["c", "table", 0.75, 0],
    ]);
  });

  // Oracle: the measure of the pairs, whose definition is Emerson's, added up by itself.
  it("carries what the pairs say, for any flows between parties", () => {
    const name = fc.constantFrom("a", "b", "c", "d", "e");
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name, fc.integer({ min: 1, max: 16 })), { minLength: 1 }), (edges) => {
        const flows = edges.filter(([from, to]) => from !== to);
        if (flows.length === 0) return;
        const evaluation = evaluate(partnershipOf(flows));
        const { points, without } = dependenceOf(evaluation);
        const takers = evaluation.ids.filter((_, at) => evaluation.graph.inflow(at) > 0);
        for (const { party, carries } of [...points, ...without]) {
          const leaning = evaluation.pairs().flatMap((pair) => {
            const [first, second] = pair.dependence ?? [null, null];
            return pair.first === party ? [second ?? 0] : pair.second === party ? [first ?? 0] : [];
          });
          const others = takers.filter((id) => id !== party).length;
          expect(carries).toBeCloseTo(others === 0 ? 0 : leaning.reduce((sum, one) => sum + one, 0) / others, 9);
        }
        expect(points.every(({ x, y }) => x >= 0 && x <= 1 + 1e-9 && y > 0 && y <= 1)).toBe(true);
      }),
    );
  });
});
