import { findAll } from "../../../src/findings/registry.ts";
import type { Shape } from "../../../src/lessons/fair-network.ts";
import { type Generated, type GeneratorOptions, generatePartnership, isOf } from "../../../src/lessons/generator.ts";
import { isOfSize, type PlantedPattern, type Reach } from "../../../src/lessons/planters.ts";
import { evaluate } from "../../../src/measures/evaluate.ts";
import type { Verdict } from "../../../src/measures/verdict.ts";

/** How often a planted pattern is found of those of whom it was planted, and how often it is said where it is not. */
export interface Rates {
  readonly found: number;
  /** The same, surely or as possible: what a leader is told of, and a beamer is not. */
  readonly named: number;
  /** Where it is a verdict on one party: how often that is clear, before the gate of the noise floor. */
  readonly ungated: number | null;
  /** Of partnerships that are fair to and fro, and of those in which it goes round; null where it is true of them. */
  readonly false: Readonly<Record<Shape, number | null>>;
}

const SIDES: Partial<Record<PlantedPattern, Verdict>> = {
  "brings-more": "gives-more:clear",
  "takes-more": "takes-more:clear",
};

/** What clean ones have: all of them are balanced, and what goes round goes round in rings. */
const TRUE_OF_CLEAN: Partial<Record<PlantedPattern, readonly Shape[]>> = {
  balanced: ["even pairs", "circulating"],
  "generalised-reciprocity": ["circulating"],
};

const foundIn = ({ partnership }: Generated) => findAll({ state: partnership, evaluation: evaluate(partnership) });

/** What is found, sure or resting on no estimate. */
const sureOf = (one: Generated) => foundIn(one).filter(({ sure }) => sure !== "tentative");

/** So many partnerships of 6 to 20 parties, each size as often. */
function* generated(networks: number, given: Omit<GeneratorOptions, "parties" | "seed" | "language">) {
  for (let seed = 1; seed <= networks; seed++) {
    const one = generatePartnership({ parties: 6 + (seed % 15), seed, language: "en", ...given });
    if (one === null) throw new Error(`no room for ${given.patterns.join(", ")} at ${6 + (seed % 15)} parties`);
    yield one;
  }
}

const shareOf = (all: Iterable<Generated>, holds: (one: Generated) => boolean): number => {
  const answers = [...all].map(holds);
  return answers.filter(Boolean).length / answers.length;
};

/**
 * Clean ones have nothing planted; of what is a matter of size, the same is planted at 1 times the fair share, so that they
 * have the same flows, feelings and photos to err about.
 */
export function ratesOf(pattern: PlantedPattern, networks: number, sigma: number, reach: Reach = "all"): Rates {
  const planted = { patterns: [pattern], sigma, reach };
  const falsely = (shape: Shape): number | null =>
    TRUE_OF_CLEAN[pattern]?.includes(shape)
      ? null
      : shareOf(
          generated(networks, { ...planted, patterns: isOfSize(pattern) ? [pattern] : [], times: 1, shape }),
          (one) => sureOf(one).some((finding) => finding.pattern === pattern),
        );
  const side = SIDES[pattern];
  return {
    ungated:
      side === undefined
        ? null
        : shareOf(generated(networks, planted), ({ partnership, planted: those }) => {
            const evaluation = evaluate(partnership);
            return those.every(({ parties }) => evaluation.of(parties[0]!).verdict === side);
          }),
    found: shareOf(generated(networks, planted), (one) => {
      const sure = sureOf(one);
      return one.planted.every((each) => sure.some((finding) => isOf(finding, each)));
    }),
    named: shareOf(generated(networks, planted), (one) => {
      const found = foundIn(one);
      return one.planted.every((each) => found.some((finding) => isOf(finding, each)));
    }),
    false: { "even pairs": falsely("even pairs"), circulating: falsely("circulating") },
  };
}

/** How often nobody is named for a balance, surely, where all are in balance. */
export const nobodyNamed = (networks: number, sigma: number): number =>
  shareOf(
    generated(networks, { patterns: ["balanced"], sigma }),
    (one) => !sureOf(one).some(({ pattern }) => pattern in SIDES),
  );
