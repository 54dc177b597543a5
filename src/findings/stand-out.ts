import type { Finding } from "./pattern.ts";

/** What the leader's screen shows: what stands out, and apart from it what the estimates may explain. */
export interface StandOut {
  /** The few to begin with: the weightiest, of different patterns and parties as long as there are. */
  readonly first: readonly Finding[];
  /** All that stands out, the first ones in front. */
  readonly all: readonly Finding[];
  /** Possible: a question for the leader to check. It makes no headline and is on no beamer (DESIGN §5). */
  readonly toCheck: readonly Finding[];
}

/**
 * Splits findings (weightiest first, as `findAll` gives them) into what stands out, at most `most` of it first, and
 * what is only to check.
 */
export function standOut(findings: readonly Finding[], most = 3): StandOut {
  const sure = findings.filter((finding) => finding.sure !== "tentative");
  const first: Finding[] = [];
  for (const fresh of [true, false])
    for (const finding of sure) {
      if (first.length === most) break;
      const seen = first.some((other) => other.pattern === finding.pattern || sameSubject(other, finding));
      if (!first.includes(finding) && (!fresh || !seen)) first.push(finding);
    }
  return {
    first,
    all: [...first, ...sure.filter((finding) => !first.includes(finding))],
    toCheck: findings.filter((finding) => finding.sure === "tentative"),
  };
}

/** Whether two are about the same party first of all. What is about the whole has no such party. */
const sameSubject = (a: Finding, b: Finding): boolean => a.parties.length > 0 && a.parties[0] === b.parties[0];
