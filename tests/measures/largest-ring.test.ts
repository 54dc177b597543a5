import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/measures/evaluate.ts";
import { largestRing } from "../../src/measures/largest-ring.ts";
import { buildState, type Sketch } from "../build-state.ts";

const ring = (flows: readonly Sketch[]) => {
  const { graph, ids } = evaluate(buildState({ flows }));
  const found = largestRing(graph, ids.length);
  return found && { parties: found.nodes.map((node) => ids[node]), amount: found.amount };
};

describe("the largest ring", () => {
  it("is set off pair by pair: 8 − 2 from A to B, 7 and 6 further on", () => {
    expect(
      ring([
        ["A", "B", 8],
        ["B", "A", 2],
        ["B", "C", 7],
        ["C", "A", 6],
      ]),
    ).toEqual({ parties: ["A", "B", "C"], amount: 6 });
  });

  it("is the one that passes on most, then the shortest", () => {
    // A-B-C passes 2. C-D-E-F passes 3, and C-D-F, a shorter one, 3 as well.
    expect(
      ring([
        ["A", "B", 2],
        ["B", "C", 2],
        ["C", "A", 2],
        ["C", "D", 9],
        ["D", "E", 3],
        ["E", "F", 5],
        ["F", "C", 9],
        ["D", "F", 3],
      ]),
    ).toEqual({ parties: ["C", "D", "F"], amount: 3 });
  });

  it("is none where nothing comes back but directly, or over the table", () => {
    expect(
      ring([
        ["A", "B", 8],
        ["B", "A", 2],
        ["B", "C", 7],
      ]),
    ).toBeNull();
    expect(
      ring([
        ["A", "B", 4],
        ["B", "table", 4],
        ["table", "A", 4],
      ]),
    ).toBeNull();
    expect(ring([])).toBeNull();
  });

  it("passes on as much as the best of all rings, tried one by one", () => {
    // Oracle: every simple ring of five parties, by depth-first search over the net flows.
    const names = ["A", "B", "C", "D", "E"] as const;
    const flow = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(fc.array(flow, { maxLength: 16 }), (flows) => {
        const { graph, ids } = evaluate(buildState({ flows, parties: names }));
        const net = (a: number, b: number): number => graph.weight(a, b) - graph.weight(b, a);
        let best = { amount: 0, length: 0 };
        const follow = (way: readonly number[], amount: number): void => {
          const last = way.at(-1)!;
          const closed = Math.min(amount, net(last, way[0]!));
          if (closed > best.amount || (closed > 0 && closed === best.amount && way.length < best.length))
            best = { amount: closed, length: way.length };
          for (let next = way[0]! + 1; next < ids.length; next++) {
            if (!way.includes(next) && net(last, next) > 0) follow([...way, next], Math.min(amount, net(last, next)));
          }
        };
        for (let start = 0; start < ids.length; start++) follow([start], Number.POSITIVE_INFINITY);
        const found = largestRing(graph, ids.length);
        expect(found === null ? 0 : found.amount).toBe(best.amount);
        expect(found === null ? 0 : found.nodes.length).toBe(best.length);
        if (found === null) return;
        expect(found.nodes[0]).toBe(Math.min(...found.nodes));
        for (const [at, node] of found.nodes.entries())
          expect(net(node, found.nodes[(at + 1) % found.nodes.length]!)).toBeGreaterThanOrEqual(found.amount);
      }),
    );
  });
});
