import { expect, test } from "vitest";
import { evaluate } from "../../src/measures/evaluate.ts";
import { buildScene } from "../../src/photo/build-scene.ts";
import type { Scene } from "../../src/photo/scene.ts";
import { sceneBetween } from "../../src/photo/scene-between.ts";
import { somePartnership } from "./some-partnerships.ts";

const state = somePartnership(8, 24, 3);
const at = (width: number): Scene =>
  buildScene(state, evaluate(state), { width, height: 700, language: "en", names: "full", audience: "leader" });
const [from, to] = [at(700), at(1000)];

// By hand: halfway, every place is the mean of the two.
test("halfway between two scenes, parties, flows and table are halfway", () => {
  const half = sceneBetween(from, to, 0.5);
  half.nodes.forEach((node, index) => {
    expect(node.x).toBeCloseTo((from.nodes[index]!.x + to.nodes[index]!.x) / 2, 9);
    expect(node.r).toBeCloseTo((from.nodes[index]!.r + to.nodes[index]!.r) / 2, 9);
  });
  const [a, b] = [from.flows[0]!, to.flows.find(({ id }) => id === from.flows[0]!.id)!];
  const between = half.flows.find(({ id }) => id === a.id)!;
  expect(between.head[0].y).toBeCloseTo((a.head[0].y + b.head[0].y) / 2, 9);
  expect(half.table.x).toBeCloseTo((from.table.x + to.table.x) / 2, 9);
  expect(half.challenge.x).toBeCloseTo(half.table.x, 9);
});

test("at the end it is the second scene itself", () => {
  expect(sceneBetween(from, to, 1)).toBe(to);
});

test("who is new stands at its place, who is gone is gone", () => {
  const fewer: Scene = { ...from, nodes: from.nodes.slice(2) };
  expect(sceneBetween(fewer, to, 0.3).nodes[0]).toEqual(to.nodes[0]);
  expect(sceneBetween(to, fewer, 0.3).nodes).toHaveLength(6);
});
