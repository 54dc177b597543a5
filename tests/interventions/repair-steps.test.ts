import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyPartnership, newFlow, newParty } from "../../src/domain/create.ts";
import type { Lens, Partnership } from "../../src/domain/partnership.ts";
import { TABLE } from "../../src/domain/party.ts";
import { ALLOWED } from "../../src/interventions/repair-options.ts";
import { repairPhoto, THIRD_PARTY } from "../../src/interventions/repair-photo.ts";
import { repairSteps } from "../../src/interventions/repair-steps.ts";
import { simulate } from "../../src/interventions/simulate.ts";
import { toldRepair } from "../../src/interventions/told-repair.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { solve } from "../solve/solver.ts";

const NAMES = ["a", "b", "c", "d", TABLE];
const KINDS = ["money", "staff", "autonomy"] as const;
const value = fc.option(fc.constantFrom(0, 1, 2, 4, 8, 16), { nil: null });
const report = fc.record({
  by: fc.constantFrom("giver", "receiver"),
  amount: fc.constant(null),
  cost: value,
  worth: value,
  date: fc.constant(null),
});

const partnerships: fc.Arbitrary<Partnership> = fc
  .record({
    lens: fc.constantFrom<Lens>("worth", "cost", "mean"),
    flows: fc.array(
      fc.record({
        from: fc.constantFrom(...NAMES),
        to: fc.constantFrom(...NAMES),
        resource: fc.constantFrom(...KINDS),
        state: fc.constantFrom("actual", "actual", "hoped"),
        amount: value,
        cost: value,
        worth: value,
        reports: fc.uniqueArray(report, { selector: ({ by }) => by, maxLength: 2 }),
      }),
      { minLength: 1, maxLength: 14 },
    ),
  })
  .map(({ lens, flows }) => {
    const empty = emptyPartnership({ id: "test", about: { lens, table: { name: null } } });
    return {
      ...empty,
      parties: ["a", "b", "c", "d"].map((name) => newParty({ id: name, name })),
      flows: flows
        .filter(({ from, to }) => from !== to)
        .map((flow, nth) => newFlow({ id: `f${nth + 1}`, ...flow } as Parameters<typeof newFlow>[0])),
    };
  });

const made = (partnership: Partnership, steps: ReturnType<typeof repairSteps>): Partnership => {
  const { partnership: after, made: did } = simulate(partnership, steps);
  expect(did).toEqual(steps.map(() => true));
  return after;
};

describe("a repair as interventions", () => {
  test("what is tried is what was told: each flow as large, and each party within the tolerance", () => {
    let tried = 0;
    fc.assert(
      fc.property(
        partnerships,
        fc.constantFrom(...ALLOWED),
        fc.constantFrom(1, 1.25),
        fc.boolean(),
        (partnership, allow, tolerance, thirdParty) => {
          const evaluation = evaluate(partnership);
          const told = toldRepair(repairPhoto(evaluation, partnership, { allow, tolerance, thirdParty }, solve));
          if (!told.feasible || told.changes.length === 0) return;
          tried++;
          const then = made(
            partnership,
            repairSteps(partnership, told.changes, { thirdParty: "Province", kind: "staff" }),
          );
          const { graph, indexOf, run } = evaluate(then);
          const third = then.parties.find(({ name }) => name === "Province")?.id ?? "";
          const node = (id: string): number =>
            id === TABLE ? run.table : indexOf.get(id === THIRD_PARTY ? third : id)!;
          for (const { from, to, before, change } of told.changes)
            expect(graph.weight(node(from), node(to))).toBeCloseTo(before + change, 6);
          const tau = (tolerance - 1) / (tolerance + 1);
          for (const { id } of partnership.parties) {
            const [out, into] = [graph.outflow(node(id)), graph.inflow(node(id))];
            expect(Math.abs(out - into)).toBeLessThanOrEqual(tau * (out + into) + 1e-5);
          }
        },
      ),
      { numRuns: 150, seed: 20261128 },
    );
    expect(tried).toBeGreaterThan(60);
  });

  // Oracle: by hand.
  const base: Partnership = {
    ...emptyPartnership({ id: "test" }),
    parties: ["a", "b"].map((name) => newParty({ id: name, name })),
    flows: [
      newFlow({ id: "f1", from: "a", to: "b", resource: "autonomy", worth: 4 }),
      newFlow({ id: "f2", from: "a", to: "b", resource: "staff", worth: 2 }),
      newFlow({ id: "f3", from: "a", to: "b", resource: "staff", state: "hoped", worth: 8 }),
    ],
  };
  const tried = (change: number) =>
    made(
      base,
      repairSteps(base, [{ from: "a", to: "b", before: 6, change }], { thirdParty: "", kind: "money" }),
    ).flows.map(({ worth }) => worth);

  test("what becomes more is not autonomy; what becomes less is all of it, in proportion; hopes stay", () => {
    expect(tried(3)).toEqual([4, 5, 8]);
    expect(tried(-3)).toEqual([2, 1, 8]);
  });
});
