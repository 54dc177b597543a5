import { describe, expect, test } from "vitest";
import { flowGraph } from "../../src/graph/flow-graph.ts";
import { graphologyGraph } from "../../src/graph/graphology.ts";

const names = ["a", "b", "__proto__"].map((id) => ({ id, label: id.toUpperCase() }));

describe("the graph for graphology", () => {
  // By hand: a→b 2 + 3 = 5, b→a 1; the third, whose name is a trap for plain objects, stands alone.
  test("has one edge per ordered pair with the summed weight, and every node", () => {
    const graph = flowGraph(3, Uint32Array.of(0, 1, 0), Uint32Array.of(1, 0, 1), Float64Array.of(2, 1, 3));
    const made = graphologyGraph(graph, names);
    expect(made.nodes()).toEqual(["a", "b", "__proto__"]);
    expect(made.getNodeAttribute("__proto__", "label")).toBe("__PROTO__");
    expect(made.mapEdges((_, { weight }, from, to) => [from, to, weight])).toEqual([
      ["a", "b", 5],
      ["b", "a", 1],
    ]);
  });

  test("refuses a weight that graphology's metrics would silently count as 1", () => {
    const graph = flowGraph(2, Uint32Array.of(0), Uint32Array.of(1), Float64Array.of(Number.POSITIVE_INFINITY));
    expect(() => graphologyGraph(graph, names.slice(0, 2))).toThrow("Infinity");
  });

  test("refuses names that do not fit the graph", () => {
    expect(() => graphologyGraph(flowGraph(2, Uint32Array.of(), Uint32Array.of(), Float64Array.of()), names)).toThrow(
      "3 names",
    );
  });
});
