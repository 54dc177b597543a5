import { compareText } from "../domain/compare-text.ts";
import type { Evaluation } from "../measures/evaluate.ts";
import { balanced } from "./balanced.ts";
import { bringsMore } from "./brings-more.ts";
import { leftOut } from "./left-out.ts";
import { negativeSurplus } from "./negative-surplus.ts";
import { oneWayDependency } from "./one-way-dependency.ts";
import type { Finding, FindingContext, Pattern } from "./pattern.ts";
import { singleSource } from "./single-source.ts";
import { takesMore } from "./takes-more.ts";

/** Every pattern that is looked for. Adding one = one file, one line here, and its test. */
export const patterns: readonly Pattern[] = [
  negativeSurplus,
  bringsMore,
  takesMore,
  oneWayDependency,
  singleSource,
  leftOut,
  balanced,
];

const byId = new Map(patterns.map((pattern) => [pattern.id, pattern]));

export function patternOf(finding: Finding): Pattern {
  const pattern = byId.get(finding.pattern);
  if (pattern === undefined) throw new Error(`no pattern ${finding.pattern}`);
  return pattern;
}

/** Everything that is found, weightiest first; ties by pattern, then by party, so that the same input gives the same list. */
export const findAll = (context: FindingContext): readonly Finding[] =>
  patterns
    .flatMap((pattern) => pattern.find(context))
    .sort(
      (a, b) =>
        b.weight - a.weight || compareText(a.pattern, b.pattern) || compareParties(context.evaluation.indexOf, a, b),
    );

/** By the ids that the parties have outside: the internal ones stand in the order of a file's rows. */
function compareParties(indexOf: Evaluation["indexOf"], a: Finding, b: Finding): number {
  const differs = a.parties.findIndex((party, i) => party !== b.parties[i]);
  const at = ({ parties }: Finding): number => indexOf.get(parties[differs] ?? "") ?? -1;
  return differs < 0 ? a.parties.length - b.parties.length : at(a) - at(b);
}
