import { compareText } from "../domain/compare-text.ts";
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

/** Everything that is found, weightiest first; ties by key, so that the same input gives the same list. */
export const findAll = (context: FindingContext): readonly Finding[] =>
  patterns.flatMap((pattern) => pattern.find(context)).sort((a, b) => b.weight - a.weight || compareText(a.key, b.key));
