import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Flow } from "../../src/domain/flow.ts";
import type { State } from "../../src/domain/partnership.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { evenRates } from "../../src/measures/fair-rates.ts";
import { buildState, type Sketch } from "../build-state.ts";

const NAMES = ["A", "B", "C", "D", "E", "F"];
const size = fc.double({ min: 0.01, max: 100, noNaN: true });

interface Network {
  readonly flows: readonly (readonly [from: string, to: string, cost: number, worth: number])[];
  readonly numbers: readonly number[];
}

const network: fc.Arbitrary<Network> = fc.record({
  flows: fc.array(
    fc
      .tuple(fc.constantFrom(...NAMES, "table"), fc.constantFrom(...NAMES, "table"), size, size)
      .filter(([from, to]) => from !== to),
    { minLength: 3, maxLength: 20 },
  ),
  numbers: fc.array(size, { minLength: NAMES.length, maxLength: NAMES.length }),
});

const sketched = ({ flows }: Network): readonly Sketch[] => flows.map(([...flow]): Sketch => flow);

function ofStakes({ flows, numbers }: Network): State {
  const state = buildState({ flows: sketched({ flows, numbers }), parties: NAMES, table: true, fairness: "stake" });
  return {
    ...state,
    parties: state.parties.map((party) => ({ ...party, stake: numbers[NAMES.indexOf(party.id)]! })),
  };
}

/** The same with what each brings and takes by what was agreed: ρ against 1, by way of the table. */
function asAgreed(given: Network, reversed = false): State {
  const turned = ([from, to, cost, worth]: Network["flows"][number]): Network["flows"][number] =>
    reversed ? [to, from, worth, cost] : [from, to, cost, worth];
  const agreed = given.numbers.flatMap((number, nth): readonly Flow[] => {
    const name = NAMES[nth]!;
    const [flow] = buildState({ flows: [["A", "B", 1]] }).flows;
    const one = (from: string, to: string, amount: number): Flow => ({
      ...flow!,
      id: `${from} to ${to}`,
      from,
      to,
      amount,
      cost: null,
      worth: null,
      state: "agreed",
    });
    return [one(name, "table", reversed ? 1 : number), one("table", name, reversed ? number : 1)];
  });
  const state = buildState({
    flows: given.flows.map((flow): Sketch => [...turned(flow)]),
    parties: NAMES,
    table: true,
    fairness: "agreed",
  });
  return { ...state, flows: [...state.flows, ...agreed] };
}

const logRatios = (state: State): readonly (number | null)[] => {
  const { of } = evaluate(state);
  return NAMES.map((name) => of(name).logRatio);
};

const near = (a: readonly (number | null)[], b: readonly (number | null)[]): void =>
  expect(a).toEqual(b.map((value) => (value === null ? null : expect.closeTo(value, 6))));

describe("a chosen rule of fairness, on any partnership", () => {
  it("with equal numbers is the equal rule, to the last digit", () => {
    fc.assert(
      fc.property(network, size, (given, number) => {
        const state = ofStakes({ ...given, numbers: NAMES.map(() => number) });
        // By the same parties: those that exchange.
        expect(evaluate(state, { fairness: "stake" }).party.logRatio).toEqual(
          evaluate(state, { fairness: "equal" }).party.logRatio,
        );
        expect(evaluate(state, { fairness: "stake" }).system.imbalance).toBe(
          evaluate(state, { fairness: "equal" }).system.imbalance,
        );
      }),
    );
  });

  it("scaling all weights, or all numbers, changes nothing", () => {
    fc.assert(
      fc.property(network, size, (given, factor) => {
        const before = logRatios(ofStakes(given));
        const flows = given.flows.map(([from, to, cost, worth]) => [from, to, factor * cost, factor * worth] as const);
        near(logRatios(ofStakes({ ...given, flows })), before);
        near(logRatios(ofStakes({ ...given, numbers: given.numbers.map((number) => factor * number) })), before);
      }),
    );
  });

  it("the order and the names of parties change nothing", () => {
    fc.assert(
      fc.property(network, fc.shuffledSubarray(NAMES, { minLength: NAMES.length }), (given, order) => {
        const called = (end: string): string => (end === "table" ? end : order[NAMES.indexOf(end)]!);
        const renamed: Network = {
          flows: given.flows.map(([from, to, cost, worth]) => [called(from), called(to), cost, worth]),
          numbers: NAMES.map((name) => given.numbers[order.indexOf(name)]!),
        };
        const { of } = evaluate(ofStakes(renamed));
        near(
          NAMES.map((name) => of(called(name)).logRatio),
          logRatios(ofStakes(given)),
        );
      }),
    );
  });

  it("turned round, agreement included, it is the mirror image", () => {
    fc.assert(
      fc.property(network, (given) => {
        const { ends, of } = evaluate(asAgreed(given));
        const turned = evaluate(asAgreed(given, true));
        for (const [index, name] of NAMES.entries()) {
          if (Number.isNaN(ends.rates[index])) continue;
          expect(Math.log(turned.ends.rates[index]!)).toBeCloseTo(-Math.log(ends.rates[index]!), 6);
          const sides = of(name);
          if (sides.brings === 0 || sides.takes === 0) continue;
          expect(turned.of(name).logRatio).toBeCloseTo(-sides.logRatio!, 6);
        }
      }),
    );
  });

  it("all can be on target at once: with as much going through each, and with both sums as they are", () => {
    fc.assert(
      fc.property(network, (given) => {
        const { ends, kappa, of } = evaluate(ofStakes(given));
        fc.pre(ends.totalBrings > 0 && ends.totalTakes > 0 && ends.exchanging > 1);
        let [brings, takes] = [0, 0];
        for (const [index] of NAMES.entries()) {
          const through = ends.brings[index]! + kappa * ends.takes[index]!;
          if (through === 0) continue;
          const rate = ends.rates[index]! / kappa;
          brings += (through * rate) / (1 + rate);
          takes += through / (1 + rate) / kappa;
        }
        expect(brings / ends.totalBrings).toBeCloseTo(1, 9);
        expect(takes / ends.totalTakes).toBeCloseTo(1, 9);
        // So nobody can be short without another who is not.
        const leans = NAMES.flatMap((name) => of(name).logRatio ?? []);
        expect(Math.min(...leans)).toBeLessThanOrEqual(1e-9);
        expect(Math.max(...leans)).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });

  it("accuses nobody where each brings in proportion to its number for what it takes, whatever that is", () => {
    fc.assert(
      fc.property(
        fc.array(size, { minLength: NAMES.length, maxLength: NAMES.length }),
        fc.array(size, { minLength: NAMES.length, maxLength: NAMES.length }),
        size,
        (numbers, takes, factor) => {
          const flows = NAMES.flatMap((name, nth): Network["flows"][number][] => {
            const brings = factor * numbers[nth]! * takes[nth]!;
            return [
              [name, "table", brings, brings],
              ["table", name, takes[nth]!, takes[nth]!],
            ];
          });
          near(
            logRatios(ofStakes({ flows, numbers })),
            NAMES.map(() => 0),
          );
        },
      ),
    );
  });

  it("errs as numbers that are off by their error make it err, as long as that is small", () => {
    const random = fc.sample(network, { numRuns: 30, seed: 3 });
    const error = 1e-4;
    for (const { numbers } of random) {
      const sizes = numbers.map((number, nth) => 1 + ((number * (nth + 1)) % 7));
      const parts = Float64Array.from(numbers);
      const { rates, variances } = evenRates({ parts, variance: error ** 2 }, (party) => sizes[party]!);
      // Oracle: d ln rate_i / d ln ρ_j by differences; what is independent adds up in squares.
      const variance = new Float64Array(parts.length);
      for (const [j] of parts.entries()) {
        const moved = evenRates(
          { parts: parts.map((part, k) => (k === j ? part * Math.exp(error) : part)), variance: 0 },
          (party) => sizes[party]!,
        );
        for (const [i] of parts.entries()) variance[i]! += Math.log(moved.rates[i]! / rates[i]!) ** 2;
      }
      for (const [i] of parts.entries()) expect(variances[i]! / variance[i]!).toBeCloseTo(1, 2);
    }
  });
});
