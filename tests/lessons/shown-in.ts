import type { Partnership } from "../../src/domain/partnership.ts";
import type { Shown } from "../../src/lessons/lesson.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { found } from "../findings/find.ts";

/** What a lesson shows, to two decimals; of a finding what it rests on, null where there is none. */
export function shownIn(partnership: Partnership, shown: Shown): unknown {
  if (shown.scope === "finding") {
    const [first] = found(partnership, shown.pattern);
    return first === undefined ? null : first.evidence;
  }
  const evaluation = evaluate(partnership);
  if (shown.scope === "system") return rounded(evaluation.system[shown.measure]);
  if (shown.scope === "party") return rounded(evaluation.of(shown.of)[shown.measure]);
  const pair = evaluation.pairs().find(({ first, second }) => first === shown.of[0] && second === shown.of[1]);
  return pair === undefined ? null : rounded(pair[shown.measure]);
}

const rounded = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(rounded) : typeof value === "number" ? Math.round(value * 100) / 100 : value;
