import { describe, expect, it } from "vitest";
import { newFlow } from "../../../src/domain/create.ts";
import type { Partnership } from "../../../src/domain/partnership.ts";
import { evaluate } from "../../../src/measures/evaluate.ts";
import { partyMeasures } from "../../../src/measures/registry.ts";
import { type BarOrder, barsOf } from "../../../src/view/charts/bars.ts";
import { partnershipOf } from "../../build.ts";

const drawn = (state: Partnership, order: BarOrder = "table") =>
  barsOf(
    state,
    evaluate(state),
    state.parties.map(({ id }) => id),
    order,
  );

// Oracle: worked out by hand. a brings 12 money and 4 staff, b brings 2 money; κ = 1, so a's ratio is 16/2, three doublings.
describe("bars of bringing and taking", () => {
  const base = partnershipOf([
    ["a", "b", 12],
    ["b", "a", 2],
  ]);
  const two = {
    ...base,
    flows: [...base.flows, newFlow({ id: "f3", from: "a", to: "b", resource: "staff", amount: 4 })],
  };

  it("parts follow the order of the kinds, from the middle outwards, on the scale of the longest bar", () => {
    const [a, b] = drawn(two).rows;
    expect(a!.bars.brings).toEqual({
      sum: 16,
      parts: [
        { resource: "money", value: 12, from: 0, to: 0.75 },
        { resource: "staff", value: 4, from: 0.75, to: 1 },
      ],
    });
    expect(a!.bars.takes.parts).toEqual([{ resource: "money", value: 2, from: 0, to: 0.125 }]);
    expect(b!.bars.takes).toEqual(a!.bars.brings);
  });

  it("the axis reaches the largest ratio: more out lies to the left, as on the ring", () => {
    const { rows, even, ticks } = drawn(two);
    expect(ticks).toEqual([
      { at: 1, doubling: -3 },
      { at: 0.5, doubling: 0 },
      { at: 0, doubling: 3 },
    ]);
    expect(rows.map(({ ratio }) => ratio?.at)).toEqual([expect.closeTo(0, 9), expect.closeTo(1, 9)]);
    // 1.25 : 1 on an axis of eight times: (ln 8 − ln 1.25) / (2 ln 8)
    expect(even).toEqual([expect.closeTo(0.44635, 5), expect.closeTo(0.55365, 5)]);
  });

  it("the interval is z* standard errors each way, cut off where the axis ends", () => {
    // each has one partner a side: σ √2 = 0.35 × 1.41421 = 0.494975; z* of two parties is Φ⁻¹(1 − 0.05/4) = 2.241403
    const reach = (2.241403 * 0.494975) / (2 * Math.log(8));
    const [a, b] = drawn(two).rows;
    expect(a!.ratio).toMatchObject({ low: 0, high: expect.closeTo(reach, 5) });
    expect(b!.ratio).toMatchObject({ low: expect.closeTo(1 - reach, 5), high: 1 });
  });

  it("only what is clear has a side and a word; what is only possible, or unranked, has none", () => {
    expect(drawn(two).rows.map(({ balance }) => [balance.side, balance.word])).toEqual([
      ["brings", "brings-more"],
      ["takes", "takes-more"],
    ]);
    const unranked = { ...two, parties: two.parties.map((party) => ({ ...party, standing: "beneficiary" as const })) };
    expect(drawn(unranked).rows.every(({ balance }) => balance.side === null && balance.word === null)).toBe(true);
    const possible = partnershipOf([
      ["a", "b", 12],
      ["b", "a", 4],
      ["a", "c", 4],
      ["c", "a", 4],
      ["b", "c", 4],
      ["c", "b", 4],
    ]);
    const verdicts = possible.parties.map(({ id }) => evaluate(possible).of(id).verdict);
    expect(verdicts.some((verdict) => verdict?.endsWith(":clear"))).toBe(false);
    expect(drawn(possible).rows.every(({ balance }) => balance.side === null)).toBe(true);
  });

  it("rows stand as at the table, by exchange, or by ratio; who has no exchange comes last, without a ratio", () => {
    const four = partnershipOf(
      [
        ["a", "b", 1],
        ["b", "a", 4],
        ["c", "a", 16],
      ],
      { alone: ["d"] },
    );
    // brings and takes: a 1 and 20, b 4 and 1, c 16 and 0
    const names = (order: BarOrder) => drawn(four, order).rows.map(({ party }) => party);
    expect(names("table")).toEqual(["a", "b", "c", "d"]);
    expect(names("exchange")).toEqual(["a", "c", "b", "d"]);
    expect(names("ratio")).toEqual(["c", "b", "a", "d"]);
    expect(drawn(four).rows.at(-1)).toMatchObject({ ratio: null, bars: { brings: { sum: 0, parts: [] } } });
  });

  it("the sums are those of the measures", () => {
    const evaluation = evaluate(two);
    for (const { party, bars } of drawn(two).rows) {
      expect(bars.brings.sum).toBe(evaluation.of(party)[partyMeasures.brings.id as "brings"]);
      expect(bars.takes.sum).toBe(evaluation.of(party).takes);
    }
  });

  it("where nothing flows there is nothing long", () => {
    expect(drawn(partnershipOf([], { alone: ["a"] })).rows).toMatchObject([{ ratio: null }]);
  });
});
