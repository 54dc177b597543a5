import { describe, expect, it } from "vitest";
import type { Partnership } from "../../../src/domain/partnership.ts";
import { evaluate } from "../../../src/measures/evaluate.ts";
import type { ChartOrder } from "../../../src/view/charts/chart-order.ts";
import { heatMapOf, heatStep } from "../../../src/view/charts/heat-map.ts";
import { type Edge, partnershipOf } from "../../build.ts";

const drawn = (state: Partnership, order: ChartOrder) =>
  heatMapOf(
    state,
    evaluate(state),
    state.parties.map(({ id }) => id),
    order,
  );

describe("the heat map", () => {
  // Oracle: a chain has one direction: what it gives lies above the slanting line.
  it("downstream, a chain stands in its own order, and all that it gives lies above the slanting line", () => {
    const chain = partnershipOf([
      ["c", "d", 4],
      ["a", "b", 4],
      ["b", "c", 4],
    ]);
    const { givers, receivers, matrix } = drawn(chain, "downstream");
    expect(givers).toEqual(["a", "b", "c", "d"]);
    expect(receivers).toEqual(givers);
    for (const [row, from] of givers.entries())
      for (const [column, to] of receivers.entries())
        if (matrix.cell(from, to).sum !== null) expect(column).toBeGreaterThan(row);
  });

  // Oracle: two groups that exchange much within and little between: then each stands together.
  it("together, who exchange much stand side by side", () => {
    const pairs = (group: readonly string[]): readonly Edge[] =>
      group.flatMap((from) => group.filter((to) => to !== from).map((to) => [from, to, 8] as const));
    const two = partnershipOf([...pairs(["a", "c", "e"]), ...pairs(["b", "d", "f"]), ["a", "b", 1]]);
    const { givers } = drawn(two, "together");
    const halves = [givers.slice(0, 3).toSorted().join(""), givers.slice(3).toSorted().join("")];
    expect(halves.toSorted()).toEqual(["ace", "bdf"]);
  });

  it("the table and nobody come last, and only where something goes there; only nobody gives nothing", () => {
    const state = partnershipOf([
      ["a", "table", 4],
      ["b", "nobody", 2],
      ["b", "a", 2],
    ]);
    expect(drawn(state, "table")).toMatchObject({
      givers: ["a", "b", "table"],
      receivers: ["a", "b", "table", "nobody"],
      leftOut: 0,
    });
    expect(drawn(partnershipOf([["a", "b", 1]]), "table").receivers).toEqual(["a", "b"]);
  });

  it("of very many the forty with most exchange are shown, in the order asked for, and the others counted", () => {
    const many = partnershipOf(Array.from({ length: 45 }, (_, at): Edge => [`p${at}`, "hub", at + 1]));
    const { givers, leftOut } = drawn(many, "table");
    expect(leftOut).toBe(6);
    expect(givers).toEqual(
      ["hub", ...Array.from({ length: 39 }, (_, at) => `p${at + 6}`)].toSorted(
        (a, b) => many.parties.findIndex(({ id }) => id === a) - many.parties.findIndex(({ id }) => id === b),
      ),
    );
  });

  // Oracle: by hand, on the doubling scale.
  it("a step for every doubling below the largest; the lightest holds all below", () => {
    expect([16, 15, 8, 4, 2, 1, 0.1, 0].map((value) => heatStep(value, 16))).toEqual([5, 5, 4, 3, 2, 1, 1, 0]);
    expect(heatStep(3, 3)).toBe(5);
  });
});
