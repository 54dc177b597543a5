import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/measures/evaluate.ts";
import { buildScene } from "../../src/photo/build-scene.ts";
import { buildState } from "../build-state.ts";

const state = buildState({
  parties: ["Linde", "Kompas", "Rietdam", "Oever"],
  flows: [
    ["Linde", "Kompas", 160],
    ["Linde", "Rietdam", 80],
    ["Kompas", "Rietdam", 1],
    ["Oever", "Linde", null],
  ],
});
const options = { width: 500, height: 500, language: "nl", names: "full", audience: "beamer" } as const;
const seats = ["Oever", "Linde", "Rietdam", "Kompas"];

// Oracle: DESIGN §1, the step of collecting: equal circles, flows, no colours or sums.
describe("the photo while flows are gathered", () => {
  const scene = buildScene(state, evaluate(state), { ...options, seats, collecting: true });

  it("has parties that are all alike, in their seats", () => {
    expect(scene.seats).toEqual(seats);
    expect(new Set(scene.nodes.map(({ r }) => r)).size).toBe(1);
    for (const node of scene.nodes)
      expect(node).toMatchObject({ core: "plain", ring: [], side: null, tilt: 0, label: { word: null } });
  });

  it("has flows of one width, and no number anywhere in its words", () => {
    expect(new Set(scene.flows.map(({ width }) => width)).size).toBe(1);
    const words = [...scene.nodes, ...scene.flows].map(({ description }) => description);
    expect(words).toContain("Van Linde naar Kompas");
    expect([...words, ...scene.flows.flatMap((flow) => [flow.costText, flow.worthText])].join(" ")).not.toMatch(/\d/);
  });

  it("stays as it is when a flow comes: nobody moves", () => {
    const more = { ...state, flows: state.flows.slice(0, 1) };
    const before = buildScene(more, evaluate(more), { ...options, seats, collecting: true });
    const places = (of: typeof scene) => of.nodes.map(({ id, x, y, r, label }) => ({ id, x, y, r, label }));
    expect(places(before)).toEqual(places(scene));
  });

  it("is another than the photo that compares", () => {
    const compared = buildScene(state, evaluate(state), { ...options, seats });
    expect(new Set(compared.nodes.map(({ r }) => r)).size).toBeGreaterThan(1);
    expect(new Set(compared.flows.map(({ width }) => width)).size).toBeGreaterThan(1);
  });
});

// Oracle: DESIGN §1, the step of looking: widths; and the look of record: before *see* all parties are equal discs.
describe("the photo that is looked at in silence", () => {
  const scene = buildScene(state, evaluate(state), { ...options, seats, looking: true });

  it("has parties that are all alike", () => {
    expect(new Set(scene.nodes.map(({ r }) => r)).size).toBe(1);
    for (const node of scene.nodes) expect(node).toMatchObject({ core: "plain", ring: [], label: { word: null } });
  });

  it("has flows as wide as their value, and no number anywhere in its words", () => {
    const width = (value: number | null) => scene.flows.find((flow) => flow.value === value)?.width ?? Number.NaN;
    // 160 : 80 = 2 : 1; 1 and what is not sized have the least width, as on the photo
    expect(width(160) / width(80)).toBeCloseTo(2, 9);
    expect([width(1), width(null)]).toEqual([1.4, 1.4]);
    const words = [...scene.nodes, ...scene.flows].map(({ description }) => description);
    expect(words).toContain("Van Linde naar Kompas");
    expect([...words, ...scene.flows.flatMap((flow) => [flow.costText, flow.worthText])].join(" ")).not.toMatch(/\d/);
  });
});
