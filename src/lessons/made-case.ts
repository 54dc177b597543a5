import type { Partnership } from "../domain/partnership.ts";
import { seededRandom } from "../domain/random.ts";
import type { Language } from "../text/language.ts";
import { type Generated, generatePartnership } from "./generator.ts";
import type { PlantedPattern } from "./planters.ts";

/** What a case is made with: the same gives the same case. */
export interface Recipe {
  /** Where there are none, the seed chooses one of those it is given to choose from. */
  readonly patterns: readonly PlantedPattern[];
  readonly parties: number;
  /** σ: how far each estimate is off. */
  readonly sigma: number;
  readonly seed: number;
}

/** A made case, and what was planted in it. Null where so many parties have no room for that. */
export function madeCase(
  { patterns, ...recipe }: Recipe,
  among: readonly PlantedPattern[],
  language: Language,
): Generated | null {
  const drawn = among[Math.floor(seededRandom(recipe.seed)() * among.length)]!;
  const made = generatePartnership({ ...recipe, patterns: patterns.length === 0 ? [drawn] : patterns, language });
  return made && { ...made, partnership: inWholes(made.partnership) };
}

/** Sizes that are said at a table, and that can be brought into balance step by step: whole, and never nothing. */
const inWholes = (partnership: Partnership): Partnership => ({
  ...partnership,
  flows: partnership.flows.map((flow) => ({
    ...flow,
    amount: flow.amount === null ? null : Math.max(1, Math.round(flow.amount)),
  })),
});
