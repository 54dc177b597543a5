import { describe, expect, it } from "vitest";
import { evaluate, slowValues } from "../../src/measures/evaluate.ts";
import { buildState, type Sketch } from "../build-state.ts";

/** A ring of so many in which the first gives one more than it gets, and the second the reverse. */
const ring = (parties: number): readonly Sketch[] =>
  Array.from({ length: parties }, (_, k): Sketch => [`P${k}`, `P${(k + 1) % parties}`, k === 0 ? 3 : 2]);

// Oracle by hand: raising or lowering the one flow from P0 to P1 is enough, which the subset program proves for 16 and a
// spanning tree finds or not for 17; the tree of a ring of n needs at most n − 1.
describe("the fewest conversations", () => {
  it("are proven up to 16 parties on circles", () => {
    const { system, bounds } = evaluate(buildState({ flows: ring(16) }));
    expect(system.repairConversations).toBe(1);
    expect(bounds).toEqual({ drawn: [], resolved: [] });
  });

  it("are a bound beyond, which says so wherever it goes", () => {
    const state = buildState({ flows: ring(17) });
    const evaluation = evaluate(state);
    expect(evaluation.system.repairConversations).toBeGreaterThanOrEqual(1);
    expect(evaluation.system.repairConversations).toBeLessThanOrEqual(16);
    expect(evaluation.bounds).toEqual({ drawn: ["repairConversations"], resolved: [] });
    expect(evaluate(state, { slow: slowValues(evaluation) }).bounds).toEqual(evaluation.bounds);
  });

  it("are proven or not for each of the two ways to see a table", () => {
    // Over the table everybody gets back what it brought, so that resolved no pair is left but the ring's own.
    const table = ring(17).map((flow) => (Array.isArray(flow) ? [flow[0], "table", flow[2]] : flow)) as Sketch[];
    const back = ring(17).map((flow) => (Array.isArray(flow) ? ["table", flow[0], flow[2]] : flow)) as Sketch[];
    const { bounds } = evaluate(buildState({ flows: [...table, ...back] }));
    expect(bounds.drawn).toEqual([]);
  });
});
