import type { FairnessRule } from "../../src/domain/fairness-rule.ts";
import type { State } from "../../src/domain/partnership.ts";
import { type Random, seededRandom } from "../../src/domain/random.ts";
import { fairNetwork, normal, type TrueFlow, usualPartners } from "../../src/lessons/fair-network.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { evenRates } from "../../src/measures/fair-rates.ts";
import { STAKE_ERROR } from "../../src/measures/rules/stake.ts";
import type { Scenario } from "./outcomes.ts";
import { type Errors, nameOf, photoOf } from "./photo.ts";

/** How unlike parties are in what they can bring, have at stake, or agreed to: one step on the doubling scale. */
const UNLIKE = Math.LN2;

export type ChosenRule = Exclude<FairnessRule, "equal">;

/** A partnership that is fair by a rule: what each party counts for, and flows in which each brings just that for what it takes. */
interface FairBy {
  readonly numbers: readonly number[];
  readonly flows: readonly TrueFlow[];
}

/**
 * The fair network of `fair-network.ts`, of which the sums of each party are moved to its target with as much going
 * through it; the flows follow by fitting rows and columns in turn (Deming & Stephan 1940). Drawn again where they
 * cannot: somebody has too few to give to.
 */
function fairBy(parties: number, random: Random): FairBy {
  for (let nth = 0; ; nth++) {
    const even = fairNetwork(parties, usualPartners(parties), nth % 2 === 0 ? "even pairs" : "circulating", random);
    const numbers = Array.from({ length: parties }, () => Math.exp(UNLIKE * normal(random)));
    const through = (party: number): number =>
      even.reduce((sum, { from, to, weight }) => sum + (from === party || to === party ? weight : 0), 0);
    const { rates } = evenRates({ parts: Float64Array.from(numbers), variance: 0 }, through);
    const target = (party: number, end: "from" | "to"): number =>
      (through(party) * (end === "from" ? rates[party]! : 1)) / (1 + rates[party]!);
    const flows = fitted(parties, even, target);
    if (flows !== null) return { numbers, flows };
  }
}

function fitted(
  parties: number,
  flows: readonly TrueFlow[],
  target: (party: number, end: "from" | "to") => number,
): readonly TrueFlow[] | null {
  let weights = flows.map(({ weight }) => weight);
  for (let round = 0; round < 500; round++) {
    let worst = 0;
    for (const end of ["from", "to"] as const) {
      const sums = new Float64Array(parties);
      for (const [k, flow] of flows.entries()) sums[flow[end]]! += weights[k]!;
      const factors = Float64Array.from(sums, (sum, party) => target(party, end) / sum);
      for (const factor of factors) worst = Math.max(worst, Math.abs(Math.log(factor)));
      weights = weights.map((weight, k) => weight * factors[flows[k]![end]]!);
    }
    if (worst < 1e-6) return flows.map((flow, k) => ({ ...flow, weight: weights[k]! }));
  }
  return null;
}

/** The photo of it: flows with errors, and what is said of each party with its own. */
function photoBy({ numbers, flows }: FairBy, rule: ChosenRule, errors: Errors, random: Random): State {
  const state = photoOf(flows, errors, random);
  const off = (error: number): number => Math.exp(error * normal(random));
  const said = new Map(
    numbers.map((number, party) => [
      nameOf(party),
      rule === "stake" ? { stake: number * off(STAKE_ERROR) } : { size: number * off(errors.sigma) },
    ]),
  );
  return {
    ...state,
    about: { ...state.about, fairness: rule },
    parties: state.parties.map((party) => (rule === "agreed" ? party : { ...party, ...said.get(party.id) })),
    flows:
      rule === "agreed"
        ? [
            ...state.flows,
            ...flows.map(({ from, to, weight }, k) => ({
              ...state.flows[0]!,
              id: `a${k}`,
              from: nameOf(from),
              to: nameOf(to),
              state: "agreed" as const,
              amount: weight,
              cost: null,
              worth: null,
            })),
          ]
        : state.flows,
  };
}

/** In what share of partnerships that are fair by a rule anybody is called clear under `judged` (that rule where it is left out). */
export function falselyClearBy(
  rule: ChosenRule,
  { parties, networks, errors }: Pick<Scenario, "parties" | "networks" | "errors">,
  judged: FairnessRule = rule,
): number {
  const random = seededRandom(parties * 1_000 + networks);
  let accusing = 0;
  for (let nth = 0; nth < networks; nth++) {
    const state = photoBy(fairBy(parties, random), rule, errors, random);
    const { verdict } = evaluate(state, { fairness: judged }).party;
    if (verdict.some((word) => word.endsWith(":clear"))) accusing++;
  }
  return accusing / networks;
}
