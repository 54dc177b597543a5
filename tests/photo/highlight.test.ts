import { describe, expect, test } from "vitest";
import { newFlow } from "../../src/domain/create.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { buildScene } from "../../src/photo/build-scene.ts";
import { highlightOf } from "../../src/photo/highlight.ts";
import { isShape } from "../../src/photo/mark.ts";
import { partnershipOf } from "../build.ts";

const base = partnershipOf(
  [
    ["a", "b", 4],
    ["b", "a", 2],
    ["b", "c", 1],
    ["a", "table", 3],
  ],
  { alone: ["d"] },
);
const hoped = newFlow({ id: "h", from: "a", to: "b", resource: "money", amount: 5, state: "hoped" });
const state = { ...base, flows: [...base.flows, hoped] };
const options = { width: 770, height: 840, language: "nl", names: "full", audience: "leader" } as const;
const scene = buildScene(state, evaluate(state), options);

describe("a chosen party", () => {
  // By hand: a gives b 4, hopes to give it 5, gives the table 3, and gets 2 from b. d and c have no tie to it.
  test("has a pill with the value on each of its flows, none over another", () => {
    const texts = highlightOf(scene, "a")
      .pills()
      .flatMap((mark) => (isShape(mark) ? [] : [mark]));
    expect(texts.map(({ text }) => text).sort()).toEqual(["2", "3", "4", "5"]);
    for (const [index, one] of texts.entries()) {
      for (const other of texts.slice(index + 1)) {
        expect(Math.abs(one.x - other.x) > 20 || Math.abs(one.y - other.y) > 20).toBe(true);
      }
    }
  });

  // By hand: a says that 8 of what it brings weighs 16; b says that it is worth 8 to it. Then a brings 16 + 3 and takes 2.
  test("has its own number on each pill, so that they are its sums; both are told of the flow", () => {
    const apart = {
      ...base,
      flows: base.flows.map((flow) => (flow.amount === 4 ? { ...flow, amount: null, cost: 16, worth: 8 } : flow)),
    };
    const told = buildScene(apart, evaluate(apart), options);
    const pills = (party: string): readonly string[] =>
      highlightOf(told, party)
        .pills()
        .flatMap((mark) => (isShape(mark) ? [] : [mark.text]))
        .sort();
    expect(pills("a")).toEqual(["16", "2", "3"]);
    expect(pills("b")).toEqual(["1", "2", "8"]);
    expect(told.flows.find(({ from, to }) => from === "a" && to === "b")?.description).toBe(
      "Van a naar b: 16 voor wie brengt, 8 voor wie haalt",
    );
  });

  test("dims who has no tie to it", () => {
    const { dimmed } = highlightOf(scene, "a");
    expect(["a", "b", "c", "d"].filter(dimmed)).toEqual(["c", "d"]);
  });
});

test("nobody chosen, or somebody who is gone: all stand at rest", () => {
  for (const party of [null, "gone"]) {
    const highlight = highlightOf(scene, party);
    expect(highlight.active).toBe(false);
    expect(highlight.pills()).toEqual([]);
    expect(scene.flows.every((flow) => highlight.lit(flow) && highlight.ink(flow) === "flow")).toBe(true);
  }
});
