import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/measures/evaluate.ts";
import { commonGround } from "../../src/photo/common-ground.ts";
import { buildState, type Sketch } from "../build-state.ts";

// Oracle: by hand, from the sizes of the flows below.
const photos = (
  [
    [["A", "B", 8]],
    [
      ["A", "B", 4],
      ["B", "C", 4],
    ],
    [
      ["A", "B", 6],
      ["C", "A", 2],
    ],
  ] as readonly (readonly Sketch[])[]
).map((flows) => {
  const state = buildState({ flows });
  return { state, evaluation: evaluate(state) };
});

describe("photos on one ground", () => {
  const { at, legend } = commonGround(photos, { width: 800, height: 600, language: "en", names: "full" });
  const width = (position: number, from: string, to: string): number | undefined =>
    at(position).flows.find((flow) => flow.from === from && flow.to === to)?.width;

  it("have one scale for all of them, between two as well", () => {
    const one = width(0, "A", "B")! / 8;
    expect(width(1, "A", "B")).toBeCloseTo(4 * one, 6);
    expect(width(2, "A", "B")).toBeCloseTo(6 * one, 6);
    expect(width(1.5, "A", "B")).toBeCloseTo(5 * one, 6);
    expect(width(1.5, "B", "C")).toBeCloseTo(2 * one, 6);
    expect(width(0, "B", "C")).toBeUndefined();
  });

  it("have everybody at one place, and nobody before they come", () => {
    const place = (position: number, id: string) => {
      const node = at(position).nodes.find((one) => one.id === id);
      return node === undefined ? undefined : [node.x, node.y];
    };
    for (const position of [0, 0.4, 1, 2]) expect(place(position, "A")).toEqual(place(2, "A"));
    expect(place(0, "C")).toBeUndefined();
    expect(place(0.5, "C")).toEqual(place(2, "C"));
  });

  it("stay at the first and the last beyond them", () => {
    expect(at(-1)).toEqual(at(0));
    expect(at(9)).toEqual(at(2));
  });

  it("have a legend with what any of them needs, each once", () => {
    const texts = legend.map((item) => JSON.stringify(item.text));
    for (const nth of [0, 1, 2]) for (const item of at(nth).legend) expect(texts).toContain(JSON.stringify(item.text));
    expect(new Set(texts).size).toBe(texts.length);
  });
});
