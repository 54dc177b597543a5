import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/measures/evaluate.ts";
import { routesThrough } from "../../src/measures/routes-through.ts";
import { buildState } from "../build-state.ts";

type Edge = [giver: string, taker: string, weight: number];

const NAMES = [..."ABCDEFG"];

/** All flows on a shortest way from one to another that does not pass `without`; none where there is no way. */
function shortest(edges: readonly Edge[], from: string, to: string): readonly string[] | null {
  let ways: readonly (readonly string[])[] = [[from]];
  for (let step = 0; step < NAMES.length; step++) {
    const there = ways.filter((way) => way.at(-1) === to);
    if (there.length > 0) return there.flatMap((way) => way.slice(1).map((name, at) => `${way[at]}${name}`));
    ways = ways.flatMap((way) =>
      edges
        .filter(([giver, taker]) => giver === way.at(-1) && !way.includes(taker))
        .map(([, taker]) => [...way, taker]),
    );
  }
  return null;
}

// Oracle: the definition, by trying every way from everybody to everybody, with the link and without it.
describe("W9: the routes that are gone without a party", () => {
  const edge = fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES)).filter(([one, other]) => one !== other);

  test("are the flows on the shortest ways of whom it parts", () => {
    fc.assert(
      fc.property(fc.uniqueArray(edge, { minLength: 3, maxLength: 14, selector: String }), (pairs) => {
        const edges = pairs.map(([one, other]): Edge => [one, other, 1]);
        const { graph, ids, indexOf } = evaluate(buildState({ flows: edges }));
        for (const link of ids) {
          const rest = edges.filter(([one, other]) => one !== link && other !== link);
          const expected = new Set<string>();
          for (const from of ids)
            for (const to of ids) {
              if (from === to || from === link || to === link) continue;
              if (shortest(edges, from, to) === null || shortest(rest, from, to) !== null) continue;
              for (const flow of [...shortest(edges, from, link)!, ...shortest(edges, link, to)!]) expected.add(flow);
            }
          const onRoute = routesThrough(graph, ids.length, indexOf.get(link)!);
          const found = edges.filter(([one, other]) => onRoute(indexOf.get(one)!, indexOf.get(other)!));
          expect(found.map(([one, other]) => `${one}${other}`).sort()).toEqual([...expected].sort());
        }
      }),
      { numRuns: 60 },
    );
  });
});
