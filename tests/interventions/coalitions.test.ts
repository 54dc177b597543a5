import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newParty } from "../../src/domain/create.ts";
import { coalitionsOf, MOST_PIECES } from "../../src/interventions/coalitions.ts";

const IDS = ["a", "b", "c", "d", "e", "f"];
const stateOf = (holders: readonly (readonly string[])[], emptyChair: readonly string[] = []) => ({
  parties: IDS.map((id) =>
    newParty({ id, name: id, standing: emptyChair.includes(id) ? "empty-chair" : ("member" as const) }),
  ),
  pieces: holders.map((some, k) => ({ id: `p${k + 1}`, name: `piece ${k + 1}`, holders: some })),
});

describe("who could still meet the challenge together", () => {
  // Oracle: by hand.
  it("three pieces, one of them held by one party alone", () => {
    expect(coalitionsOf(stateOf([["a"], ["a", "b"], ["b", "c"], []]))).toEqual({
      missing: ["p4"],
      alone: [],
      pausesWith: new Map([["a", ["p1"]]]),
      sets: [
        ["a", "b"],
        ["a", "c"],
      ],
      complete: true,
    });
  });

  it("all pauses with a party that it alone holds", () => {
    const { pausesWith } = coalitionsOf(stateOf([["a"], ["a"], ["b", "c"], ["b"]]));
    expect([...pausesWith]).toEqual([
      ["a", ["p1", "p2"]],
      ["b", ["p4"]],
    ]);
  });

  it("one who holds all could do it alone; an empty chair holds none", () => {
    expect(coalitionsOf(stateOf([["a", "b"], ["a"]]))).toMatchObject({ alone: ["a"], sets: [["a"]] });
    expect(coalitionsOf(stateOf([["a", "b"], ["a"]], ["a"]))).toMatchObject({ missing: ["p2"], alone: ["b"] });
    expect(coalitionsOf(stateOf([]))).toMatchObject({ alone: [], sets: [] });
  });

  it("beyond 25 pieces no sets are listed, and the rest is", () => {
    const many = coalitionsOf(stateOf(Array.from({ length: MOST_PIECES + 1 }, () => ["a"])));
    expect(many).toMatchObject({ sets: null, complete: false, alone: ["a"] });
  });

  // Oracle: every set of parties, tried one by one.
  it("are exactly the sets that hold everything and can miss nobody", () => {
    const holders = fc.array(fc.subarray(IDS), { maxLength: 7 });
    fc.assert(
      fc.property(holders, (all) => {
        const held = all.filter((some) => some.length > 0);
        const every = Array.from({ length: 1 << IDS.length }, (_, bits) => IDS.filter((_, k) => (bits >> k) & 1));
        const holds = (set: readonly string[]): boolean => held.every((some) => some.some((one) => set.includes(one)));
        const expected = every.filter((set) => holds(set) && set.every((one) => !holds(set.filter((o) => o !== one))));
        const found = coalitionsOf(stateOf(all)).sets!;
        expect([...found].map(String).sort()).toEqual(held.length === 0 ? [] : expected.map(String).sort());
      }),
      { numRuns: 300 },
    );
  });
});
