import { describe, expect, test } from "vitest";
import { evaluate } from "../../../src/measures/evaluate.ts";
import { buildScene } from "../../../src/photo/build-scene.ts";
import { firstRenderer, rendererAsked, simpleRenderer } from "../../../src/view/photo/choose-renderer.ts";
import { isLarge, onePerPair } from "../../../src/view/photo/large-scene.ts";
import { somePartnership } from "../../photo/some-partnerships.ts";

const state = somePartnership(20, 120, 3);
const scene = buildScene(state, evaluate(state), {
  width: 1068,
  height: 640,
  language: "nl",
  names: "full",
  audience: "leader",
});

// Oracle: the rules themselves.
describe("what draws a photo", () => {
  test("B1: without WebGL it is SVG up to 300 parties, and a canvas above", () => {
    expect([1, 300, 301, 3_000].map(simpleRenderer)).toEqual(["svg", "svg", "canvas", "canvas"]);
  });

  test("B1: in the first frame it is a canvas for more than 500 flows too", () => {
    const of = (parties: number, flows: number) =>
      firstRenderer({ nodes: Array(parties).fill(scene.nodes[0]), flows: Array(flows).fill(scene.flows[0]) });
    expect([of(20, 500), of(20, 501), of(300, 0), of(301, 0)]).toEqual(["svg", "canvas", "svg", "canvas"]);
  });

  test("the address may ask for one by name", () => {
    expect(["?photo=canvas", "?photo=webgl", "?photo=svg", "?photo=oil", ""].map(rendererAsked)).toEqual([
      "canvas",
      "webgl",
      "svg",
      null,
      null,
    ]);
  });

  test("B2: from 2,001 flows on it is large", () => {
    const flows = (count: number) => ({ flows: Array(count).fill(scene.flows[0]) });
    expect(isLarge(flows(2_000))).toBe(false);
    expect(isLarge(flows(2_001))).toBe(true);
  });

  test("B2: one line stands for all between two parties, as wide as the widest", () => {
    const pair = ({ from, to }: { from: string; to: string }): string => [from, to].sort().join(" ");
    const lines = onePerPair(scene.flows);
    expect(lines.map(pair).sort()).toEqual([...new Set(scene.flows.map(pair))].sort());
    expect(lines.length).toBeLessThan(scene.flows.length);
    for (const line of lines) {
      const all = scene.flows.filter((flow) => pair(flow) === pair(line));
      expect(line.value ?? 0).toBe(Math.max(...all.map(({ value }) => value ?? 0)));
    }
  });
});
