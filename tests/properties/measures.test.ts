import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { State } from "../../src/domain/partnership.ts";
import { sidesByResource } from "../../src/measures/by-resource.ts";
import { type Evaluation, evaluate } from "../../src/measures/evaluate.ts";
import type { AnyPartyMeasure, Single } from "../../src/measures/measure.ts";
import { partyMeasures, systemMeasures } from "../../src/measures/registry.ts";
import { weakComponents } from "../../src/solve/weak-components.ts";
import { buildState } from "../build-state.ts";

const names = ["A", "B", "C", "D", "E", "F"];
const ends = fc.constantFrom(...names, "table");

/** Flows with cost and worth; the fraction keeps sums from tying, so that no tie hangs on a name. */
const flows = fc
  .array(
    fc.tuple(
      ends,
      fc.constantFrom(...names, "table", "nobody"),
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 20 }),
    ),
    {
      maxLength: 24,
    },
  )
  .map((rows) =>
    rows.map(
      ([from, to, cost, worth], k) => [from, to, cost + Math.sqrt(k + 2) / 7, worth + Math.sqrt(k + 3) / 9] as const,
    ),
  );
const lens = fc.constantFrom("worth" as const, "cost" as const, "mean" as const);
const network = fc
  .record({ flows, lens, lean: fc.constantFrom(0, 0.3) })
  .map(({ flows, lens, lean }) => buildState({ flows, parties: names, lens, precision: { lean } }));

const near = (a: unknown, b: unknown, what: string, within = 1e-9): void => {
  if (typeof a === "number" && typeof b === "number") {
    expect(Math.abs(a - b), `${what}: ${a} and ${b}`).toBeLessThanOrEqual(
      within * Math.max(1, Math.abs(a), Math.abs(b)),
    );
  } else expect(a, what).toEqual(b);
};

/** Each evaluation of a whole simulates its noise floor: some 15 ms. */
const FEWER = { numRuns: 40 };

/** Simulated, from pairs in id order: another order draws other numbers. */
const SIMULATED = "imbalanceNoiseFloor";
const measured: readonly AnyPartyMeasure[] = Object.values(partyMeasures);

function sameSystem(a: Evaluation, b: Evaluation): void {
  for (const id of Object.keys(systemMeasures) as (keyof typeof systemMeasures)[]) {
    near(a.system[id], b.system[id], id, id === SIMULATED ? 0.02 : undefined);
    near(a.resolved?.[id], b.resolved?.[id], `resolved ${id}`, id === SIMULATED ? 0.02 : undefined);
  }
}

function reorder<T>(items: readonly T[], order: readonly number[]): readonly T[] {
  return items
    .map((item, k) => ({ item, key: order[k % order.length] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** Downstream becomes upstream: within one component every level h becomes the highest less h. */
function mirrored(before: Evaluation, after: Evaluation): void {
  const { of } = weakComponents(before.graph);
  const sums = new Map<number, number>();
  const sumOf = (k: number): number => (before.party.trophicLevel[k] ?? 0) + (after.party.trophicLevel[k] ?? 0);
  for (const [k, id] of names.entries()) {
    if (before.of(id).trophicLevel === null) continue;
    const component = of[k] ?? -1;
    if (!sums.has(component)) sums.set(component, sumOf(k));
    near(sumOf(k), sums.get(component), `level ${k}`);
  }
}

describe("measures", () => {
  it("reordering parties and flows changes no value", () => {
    fc.assert(
      fc.property(network, fc.array(fc.nat(99), { minLength: 30, maxLength: 30 }), (state, order) => {
        const [one, other] = [
          evaluate(state),
          evaluate({ ...state, parties: reorder(state.parties, order), flows: reorder(state.flows, order) }),
        ];
        expect(other.ids).toEqual(one.ids);
        for (const id of one.ids) {
          for (const measure of measured)
            near(partyValue(other, id, measure.id), partyValue(one, id, measure.id), `${id} ${measure.id}`);
        }
        for (const id of Object.keys(systemMeasures) as (keyof typeof systemMeasures)[])
          near(one.system[id], other.system[id], id);
      }),
      FEWER,
    );
  });

  it("renaming parties changes no value", () => {
    const newNames = fc.shuffledSubarray(["z", "Q", "__proto__", "10", "9", "é"], { minLength: 6 });
    fc.assert(
      fc.property(network, newNames, (state, renamed) => {
        const nameOf = new Map(names.map((name, k) => [name, renamed[k] ?? ""]));
        const other: State = {
          ...state,
          parties: state.parties.map((party) => ({ ...party, id: nameOf.get(party.id)!, code: nameOf.get(party.id)! })),
          flows: state.flows.map((flow) => ({
            ...flow,
            from: nameOf.get(flow.from) ?? flow.from,
            to: nameOf.get(flow.to) ?? flow.to,
          })),
        };
        const [before, after] = [evaluate(state), evaluate(other)];
        for (const name of names) {
          for (const measure of measured) {
            const value = partyValue(before, name, measure.id);
            const expected =
              measure.unit === "party" && value !== null ? (nameOf.get(value as string) ?? value) : value;
            near(partyValue(after, nameOf.get(name)!, measure.id), expected, `${name} ${measure.id}`);
          }
        }
        sameSystem(before, after);
      }),
      FEWER,
    );
  });

  it("scaling all values scales the sums and leaves everything else", () => {
    fc.assert(
      fc.property(network, fc.constantFrom(0.001, 0.3, 7, 1e6), (state, factor) => {
        const scaled = {
          ...state,
          flows: state.flows.map((flow) => ({
            ...flow,
            cost: (flow.cost ?? 0) * factor,
            worth: (flow.worth ?? 0) * factor,
          })),
        };
        const [before, after] = [evaluate(state), evaluate(scaled)];
        for (const id of names) {
          for (const measure of measured) {
            const value = partyValue(before, id, measure.id);
            near(
              partyValue(after, id, measure.id),
              measure.unit === "value" ? (value as number) * factor : value,
              `${id} ${measure.id}`,
            );
          }
        }
        for (const measure of Object.values(systemMeasures)) {
          const value = before.system[measure.id as keyof typeof systemMeasures];
          const expected = measure.unit === "value" ? (value as number) * factor : value;
          near(after.system[measure.id as keyof typeof systemMeasures], expected, measure.id);
        }
      }),
      FEWER,
    );
  });

  it("reversing all flows swaps brings and takes", () => {
    fc.assert(
      fc.property(network, (state) => {
        // Nobody gives nothing back, so what goes to nobody is left out; cost and worth change ends with the flow.
        const kept = state.flows.filter((flow) => flow.to !== "nobody");
        const reversed = kept.map((flow) => ({
          ...flow,
          from: flow.to,
          to: flow.from,
          cost: flow.worth,
          worth: flow.cost,
        }));
        const [before, after] = [
          evaluate({ ...state, flows: kept }, { lens: "mean" }),
          evaluate({ ...state, flows: reversed }, { lens: "mean" }),
        ];
        for (const id of names) {
          const [there, back] = [before.of(id), after.of(id)];
          near(back.brings, there.takes, "brings");
          near(back.takes, there.brings, "takes");
          near(back.net, -(there.net ?? 0), "net");
          near(back.balance, there.balance === null ? null : -there.balance, "balance");
          near(back.logRatio, there.logRatio === null ? null : -there.logRatio, "logRatio");
          near(back.reciprocatedGiving, there.reciprocatedTaking, "reciprocated");
          const swapped = {
            core: "core",
            in: "out",
            out: "in",
            other: "other",
            isolated: "isolated",
            "no-core": "no-core",
          };
          expect(back.role).toBe(swapped[there.role]);
          near(back.gatekeeping, there.gatekeeping, "gatekeeping");
          expect(back.articulation).toBe(there.articulation);
        }
        near(after.kappa, 1 / before.kappa, "kappa");
        near(after.system.surplus, -(before.system.surplus ?? 0), "surplus");
        for (const id of ["flows", "total", "reciprocity", "imbalance", "coreParties", "flowHierarchy"] as const) {
          near(after.system[id], before.system[id], id);
        }
        near(after.system.effectiveContributors, before.system.effectiveBeneficiaries, "contributors");
        for (const id of ["bilateral", "cyclic", "gradient", "trophicIncoherence"] as const)
          near(after.system[id], before.system[id], id);
        mirrored(before, after);
      }),
      FEWER,
    );
  });

  it("adding the same flow both ways leaves every net", () => {
    fc.assert(
      fc.property(
        network,
        fc.shuffledSubarray(names, { minLength: 2, maxLength: 2 }),
        fc.integer({ min: 1, max: 50 }),
        (state, [a, b], weight) => {
          const added = buildState({
            flows: [
              [a ?? "", b ?? "", weight],
              [b ?? "", a ?? "", weight],
            ],
          }).flows;
          const [before, after] = [evaluate(state), evaluate({ ...state, flows: [...state.flows, ...added] })];
          for (const id of names) near(after.of(id).net, before.of(id).net, `${id} net`);
          near(after.system.surplus, before.system.surplus, "surplus");
        },
      ),
      FEWER,
    );
  });

  it("keeps to the ranges that it states, and adds up", () => {
    fc.assert(
      fc.property(network, (state) => {
        const evaluation = evaluate(state);
        for (const measure of measured) {
          for (const id of names) {
            const value = partyValue(evaluation, id, measure.id);
            if (typeof value !== "number") continue;
            expect(value, measure.id).toBeGreaterThanOrEqual((measure.range?.[0] ?? Number.NEGATIVE_INFINITY) - 1e-9);
            expect(value, measure.id).toBeLessThanOrEqual((measure.range?.[1] ?? Number.POSITIVE_INFINITY) + 1e-9);
          }
        }
        for (const id of names) {
          const sides = sidesByResource(state, id);
          near(
            sides.reduce((sum, side) => sum + side.brings, 0),
            evaluation.of(id).brings,
            "brings",
          );
          near(
            sides.reduce((sum, side) => sum + side.takes, 0),
            evaluation.of(id).takes,
            "takes",
          );
        }
        // Power is leaning seen from both ends: with the table's own it adds up to 0.
        const { graph } = evaluation;
        const table = names.length;
        let tablePower = 0;
        if (graph.nodes > table) {
          for (const [k] of names.entries())
            if (graph.inflow(k) > 0) tablePower += graph.weight(table, k) / graph.inflow(k);
          tablePower -= graph.inflow(table) > 0 ? 1 : 0;
        }
        const power = names.reduce((sum, id) => sum + (evaluation.of(id).netPower ?? 0), tablePower);
        near(power, 0, "power");
        for (const pair of evaluation.pairs()) {
          const [there, back] = pair.dependence ?? [null, null];
          near(pair.powerImbalance, (there ?? 0) - (back ?? 0), "powerImbalance");
          near(pair.mutualDependence, (there ?? 0) + (back ?? 0), "mutualDependence");
        }
      }),
    );
  });

  it("splits all flow into to and fro, in circles and with a direction", () => {
    // Oracle: what the design says of the three, each of which is computed on its own.
    fc.assert(
      fc.property(network, (state) => {
        const { bilateral, cyclic, gradient, trophicIncoherence, total } = evaluate(state).system;
        if (total === 0) return;
        near((bilateral ?? 0) + (cyclic ?? 0) + (gradient ?? 0), 1, "together");
        near(gradient, 1 - (trophicIncoherence ?? 0), "gradient");
      }),
    );
  });

  it("does not touch the state", () => {
    fc.assert(
      fc.property(network, (state) => {
        const copy = structuredClone(state);
        evaluate(state);
        expect(state).toEqual(copy);
      }),
      { numRuns: 20 },
    );
  });
});

const partyValue = (evaluation: Evaluation, party: string, id: string): Single =>
  evaluation.of(party)[id as keyof typeof partyMeasures];
