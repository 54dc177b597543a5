import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Partnership } from "../../../src/domain/partnership.ts";
import { twoColumnsOf } from "../../../src/view/charts/two-columns.ts";
import { type Edge, partnershipOf } from "../../build.ts";

const drawn = (state: Partnership) =>
  twoColumnsOf(
    state,
    state.parties.map(({ id }) => id),
  );

describe("givers to the left, receivers to the right", () => {
  // Oracle: by hand. 20 in all on 380 px: 19 px each. a gives 12 and 4, b gives 4.
  it("bars and bands are as high as what flows, and who gives and receives stands on both sides", () => {
    const { givers, receivers, bands, height } = drawn(
      partnershipOf([
        ["a", "b", 12],
        ["a", "c", 4],
        ["b", "a", 4],
      ]),
    );
    const of = (column: typeof givers) => column.map(({ end, sum, height: high }) => [end, sum, high]).toSorted();
    expect(of(givers)).toEqual([
      ["a", 16, 304],
      ["b", 4, 76],
    ]);
    expect(of(receivers)).toEqual([
      ["a", 4, 76],
      ["b", 12, 228],
      ["c", 4, 76],
    ]);
    expect(height).toBe(380 + 2 * 7);
    expect(bands.map(({ from, to, width }) => [from, to, width])).toEqual([
      ["a", "b", 228],
      ["a", "c", 76],
      ["b", "a", 76],
    ]);
  });

  it("who only gives stands left only; the table and nobody stand where something goes", () => {
    const { givers, receivers } = drawn(
      partnershipOf([
        ["a", "table", 4],
        ["a", "nobody", 1],
      ]),
    );
    expect(givers.map(({ end }) => end)).toEqual(["a"]);
    expect(receivers.map(({ end }) => end).toSorted()).toEqual(["nobody", "table"]);
  });

  // Oracle: by hand. The hub and the 39 that give it most; each flow is as large as its giver's number.
  it("of very many those with most exchange are drawn, with what goes between them, and the others counted", () => {
    const many = partnershipOf(Array.from({ length: 45 }, (_, at): Edge => [`p${at}`, "hub", at + 1]));
    const { givers, receivers, leftOut } = drawn(many);
    expect(leftOut).toBe(6);
    expect(givers).toHaveLength(39);
    expect(receivers.map(({ end, sum }) => [end, sum])).toEqual([["hub", (45 * 46) / 2 - (6 * 7) / 2]]);
  });

  // Oracle: two separate pairs need no crossing, in whatever order they come.
  it("what belongs together stands at one height", () => {
    const { bands } = drawn(
      partnershipOf([
        ["a", "d", 8],
        ["b", "c", 8],
      ]),
    );
    for (const { leaves, arrives } of bands) expect(leaves).toBe(arrives);
  });

  it("bands fill each bar exactly, one below the other; bars have room for their names", () => {
    const name = fc.constantFrom("a", "b", "c", "d", "e", "f");
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name, fc.integer({ min: 1, max: 64 })), { minLength: 1 }), (given) => {
        const edges = given.filter(([from, to]) => from !== to) as Edge[];
        const { givers, receivers, bands, height } = drawn(partnershipOf(edges));
        for (const [column, side, at] of [
          [givers, "from", "leaves"],
          [receivers, "to", "arrives"],
        ] as const) {
          for (const { end, top, height: high } of column) {
            let y = top;
            for (const band of bands.filter((one) => one[side] === end).toSorted((a, b) => a[at] - b[at])) {
              expect(band[at] - band.width / 2).toBeCloseTo(y, 6);
              y += band.width;
            }
            expect(y).toBeCloseTo(top + high, 6);
            expect(y).toBeLessThanOrEqual(height + 1e-6);
          }
          const middles = column.map(({ top, height: high }) => top + high / 2);
          for (const [k, middle] of middles.entries()) if (k > 0) expect(middle - middles[k - 1]!).toBeGreaterThan(17);
        }
      }),
    );
  });
});
