import { seededRandom } from "../../../domain/random.ts";
import { findAll } from "../../../findings/registry.ts";
import type { Generated } from "../../../lessons/generator.ts";
import type { PlantedPattern } from "../../../lessons/planters.ts";
import { evaluate } from "../../../measures/evaluate.ts";
import { PLANTED } from "./made-kinds.ts";

/** So many patterns that are not there are offered beside those that are. */
const OTHERS = 3;
/** With estimates as good as this, what is found is so. */
const EXACT = 0.05;

/** The patterns to choose from: those that were planted, and some that are not there, whoever planted them. The same for a seed. */
export function madeChoices({ partnership, planted }: Generated, seed: number): readonly PlantedPattern[] {
  const evaluation = evaluate(partnership, { precision: { sigma: EXACT } });
  const there = new Set([...planted, ...findAll({ state: partnership, evaluation })].map(({ pattern }) => pattern));
  const random = seededRandom(seed);
  const shuffled = (list: readonly PlantedPattern[]): readonly PlantedPattern[] =>
    list
      .map((item) => ({ item, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  const others = shuffled(PLANTED.spot.filter((pattern) => !there.has(pattern))).slice(0, OTHERS);
  const right = PLANTED.spot.filter((pattern) => planted.some((one) => one.pattern === pattern));
  return shuffled([...right, ...others]);
}
