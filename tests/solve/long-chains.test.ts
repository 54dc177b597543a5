import { expect, it } from "vitest";
import { flowGraph } from "../../src/graph/flow-graph.ts";
import { largestRing } from "../../src/measures/largest-ring.ts";
import { relations, surplus } from "../../src/measures/relations.ts";
import { mostReturned } from "../../src/measures/returning.ts";
import { fewestChanges } from "../../src/solve/fewest-changes.ts";
import { leastTransport } from "../../src/solve/least-transport.ts";
import { maxCirculation } from "../../src/solve/max-circulation.ts";
import { flowNetwork } from "../../src/solve/max-flow.ts";

// Oracle: by hand. On a chain each step carries 2 from one to the next, and nothing comes back.
const NODES = 1_000_000;

it("a path of 1,000,000 nodes overflows no stack, and takes no more than it should", () => {
  const from = Uint32Array.from({ length: NODES - 1 }, (_, node) => node);
  const path = flowGraph(
    NODES,
    from,
    from.map((node) => node + 1),
    new Float64Array(NODES - 1).fill(2),
  );
  const { outOffsets, targets, outWeights } = path;
  expect(maxCirculation(NODES, outOffsets, targets, outWeights)).toMatchObject({
    circulating: 0,
    withdrawn: 2 * (NODES - 1),
  });
  expect(flowNetwork(NODES, outOffsets, targets, outWeights).maxFlow(0, NODES - 1)).toBe(2);
  expect(mostReturned(path).every((returned) => returned === 0)).toBe(true);
  // What the first has too much goes back all the way from the last, over every pair.
  expect(leastTransport(NODES, relations(path), surplus(path))).toBe(2 * (NODES - 1));
  expect(fewestChanges(NODES, relations(path), surplus(path), new Float64Array(NODES).fill(4))).toMatchObject({
    changes: NODES - 1,
    proven: true,
  });
  expect(largestRing(path, NODES)).toBeNull();
});

it("a ring of 1,000,000 nodes as well: one step carries 3 instead of 2", () => {
  const from = Uint32Array.from({ length: NODES }, (_, node) => node);
  const ring = flowGraph(
    NODES,
    from,
    from.map((node) => (node + 1) % NODES),
    new Float64Array(NODES).fill(2).fill(3, 0, 1),
  );
  expect(maxCirculation(NODES, ring.outOffsets, ring.targets, ring.outWeights)).toMatchObject({
    circulating: 2 * NODES,
    withdrawn: 1,
  });
  expect(flowNetwork(NODES, ring.outOffsets, ring.targets, ring.outWeights).maxFlow(5, 5)).toBe(2);
  expect(leastTransport(NODES, relations(ring), surplus(ring))).toBe(1);
  expect(largestRing(ring, NODES)).toMatchObject({ amount: 2, nodes: { length: NODES } });
});
