import fc from "fast-check";
import { expect, it } from "vitest";
import { evaluate } from "../../src/measures/evaluate.ts";
import { buildState } from "../build-state.ts";

const names = ["A", "B", "C", "D", "E", "F", "G"];
const end = fc.constantFrom(...names, "table");
const flows = fc.array(fc.tuple(end, end), { maxLength: 20 });

/** The ordered pairs of others of whom the second can be reached from the first, without what is away. */
function routes(given: readonly (readonly [string, string])[], party: string, away: readonly string[]): number {
  const others = names.filter((name) => name !== party);
  let count = 0;
  for (const start of others) {
    const seen = new Set([start]);
    for (const at of seen) for (const [from, to] of given) if (from === at && !away.includes(to)) seen.add(to);
    count += others.filter((other) => other !== start && seen.has(other)).length;
  }
  return count;
}

it("gatekeeping is the share of routes between others that are gone when a party leaves", () => {
  // Oracle: each party taken away in turn, and the routes counted. The table is never a way.
  fc.assert(
    fc.property(flows, (given) => {
      const evaluation = evaluate(
        buildState({ parties: names, flows: given.map(([from, to]) => [from, to, 1] as const) }),
      );
      for (const name of names) {
        const before = routes(given, name, ["table"]);
        const after = routes(given, name, ["table", name]);
        const expected = before === 0 ? 0 : (before - after) / before;
        expect(evaluation.of(name).gatekeeping).toBeCloseTo(expected, 12);
      }
    }),
  );
});
