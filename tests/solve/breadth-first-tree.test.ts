import { expect, it } from "vitest";
import { breadthFirstTree } from "../../src/solve/breadth-first-tree.ts";
import { networkOf } from "./network-of.ts";

it("a tree through a component reaches each of its nodes from one before it, and no other", () => {
  // By hand: 1 gives to 0 and to 4, 4 to 5, 5 to 1; 2 and 3 are another component.
  const graph = networkOf(6, [
    [1, 0, 1],
    [1, 4, 1],
    [4, 5, 1],
    [5, 1, 1],
    [2, 3, 1],
  ]);
  const { order, parent } = breadthFirstTree(graph, 0, 4, Uint32Array.of(0, 1, 0, 1, 2, 3));
  expect([...order]).toEqual([0, 1, 4, 5]);
  expect([...parent]).toEqual([0, 0, 1, 1]);
});
