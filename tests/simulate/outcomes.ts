import type { Precision } from "../../src/domain/partnership.ts";
import { seededRandom } from "../../src/domain/random.ts";
import type { Finding } from "../../src/findings/pattern.ts";
import { findAll } from "../../src/findings/registry.ts";
import { fairNetwork, type Shape, usualPartners } from "../../src/lessons/fair-network.ts";
import { type Evaluation, evaluate } from "../../src/measures/evaluate.ts";
import { type Audience, balanceCore } from "../../src/photo/balance-core.ts";
import { type Errors, nameOf, photoOf } from "./photo.ts";

/** What is simulated: so many networks of a size, seen with errors. */
export interface Scenario {
  readonly parties: number;
  readonly networks: number;
  readonly errors: Errors;
  /** Half of them of each where it is left out. */
  readonly shape?: Shape;
  /** Partners of a party on average; the usual number where it is left out. */
  readonly partners?: number;
  /** One party gives so many times its fair share; 1 where it is left out. */
  readonly share?: number;
  /** What the evaluation is told of the errors; the truth where it is left out. */
  readonly told?: Partial<Precision>;
}

const SHAPES: readonly Shape[] = ["even pairs", "circulating"];

/** For every network a photo, its evaluation, and what is asked of it. */
function* photosOf({ parties, networks, errors, shape, partners, share = 1, told = {} }: Scenario) {
  const random = seededRandom(parties * 1_000 + networks);
  for (let nth = 0; nth < networks; nth++) {
    const fair = fairNetwork(parties, partners ?? usualPartners(parties), shape ?? SHAPES[nth % 2]!, random);
    const truth = fair.map((flow) => (flow.from === 0 ? { ...flow, weight: flow.weight * share } : flow));
    const state = photoOf(truth, errors, random);
    yield { state, evaluation: evaluate(state, { precision: told }) };
  }
}

const shareOf = <T>(items: Iterable<T>, holds: (item: T) => boolean): number => {
  let [all, held] = [0, 0];
  for (const item of items) {
    all++;
    if (holds(item)) held++;
  }
  return held / all;
};

/** Whether any party at all is called clear. */
const anyClear = ({ party: { verdict } }: Pick<Evaluation, "party">): boolean =>
  verdict.some((word) => word.endsWith(":clear"));

/** The share of fair networks in which some party is called clear: behind no gate, as the verdict itself says it. */
export const falselyClear = (scenario: Scenario, judge: (evaluation: Evaluation) => boolean = anyClear): number =>
  shareOf(photosOf(scenario), ({ evaluation }) => judge(evaluation));

/** The share in which the one who gives more than its share is called clear, and to give more. */
export const found = (scenario: Scenario): number =>
  shareOf(photosOf(scenario), ({ evaluation }) => evaluation.of(nameOf(0)).verdict === "gives-more:clear");

/** The share in which that party is also named: the imbalance of the whole is beyond its noise floor. */
export const named = (scenario: Scenario): number =>
  shareOf(
    photosOf(scenario),
    ({ evaluation }) => evaluation.of(nameOf(0)).verdict === "gives-more:clear" && !evaluation.withinNoise,
  );

/** The patterns that name a party for its balance; the others are about pairs, pieces, rings and what was said. */
const OF_BALANCE: ReadonlySet<string> = new Set(["brings-more", "takes-more", "signals-beside-imbalance", "balanced"]);

/**
 * The share in which anybody is coloured or named for a balance, good news included. On the beamer, in a report or in a
 * shared view only by what is clear; on the leader's own screen also by what is only possible, as a question to check.
 */
export const colouredOrNamed = (scenario: Scenario, audience: Audience): number =>
  shareOf(photosOf(scenario), ({ state, evaluation }) => {
    const colours = (withinNoise: boolean): boolean =>
      evaluation.ids.some((id) => {
        const { core } = balanceCore(evaluation.of(id), withinNoise, true, audience);
        return core !== "empty" && core !== "dotted";
      });
    // Without a verdict that this audience may see there is nothing to gate, and the noise floor takes most of the time.
    if (!colours(false)) return false;
    const coloured = colours(evaluation.withinNoise);
    const named = ({ pattern, parties, sure }: Finding): boolean =>
      OF_BALANCE.has(pattern) && parties.length > 0 && (audience === "leader" || sure !== "tentative");
    return coloured || findAll({ state, evaluation }).some(named);
  });
