import { frozen } from "../../src/domain/frozen.ts";
import type { Partnership, State } from "../../src/domain/partnership.ts";
import type { Party } from "../../src/domain/party.ts";
import { findingText } from "../../src/findings/finding-text.ts";
import type { Finding } from "../../src/findings/pattern.ts";
import { findAll } from "../../src/findings/registry.ts";
import { wordingOf } from "../../src/findings/wording.ts";
import { evaluate } from "../../src/measures/evaluate.ts";

export const find = (state: State): readonly Finding[] => findAll({ state, evaluation: evaluate(state) });

export const of = (findings: readonly Finding[], pattern: string): Finding[] =>
  findings.filter((finding) => finding.pattern === pattern);

/** The findings of one pattern in a state. */
export const found = (state: State, pattern: string): readonly Finding[] => of(find(state), pattern);

/** What is said of the only finding of a pattern: headline and sum, Dutch first. */
export function said(state: State, pattern: string): readonly string[] {
  const [finding, ...others] = found(state, pattern);
  if (finding === undefined || others.length > 0) throw new Error(`${others.length + 1} findings of ${pattern}`);
  return (["nl", "en"] as const).flatMap((language) => {
    const { headline, sum } = findingText(finding, wordingOf(state, language));
    return [headline, sum];
  });
}

/** The same partnership with some of its parties otherwise, by name. */
export const withParties = (state: Partnership, changes: Readonly<Record<string, Partial<Party>>>): Partnership => ({
  ...state,
  parties: state.parties.map((party) => ({ ...party, ...changes[party.name] })),
});

/** The same partnership with photos that were taken of it, by date. */
export const withPhotos = (now: Partnership, photos: Readonly<Record<string, Partnership>>): Partnership => ({
  ...now,
  snapshots: Object.entries(photos).map(([date, then], nth) => ({
    id: `n${nth + 1}`,
    title: "",
    date,
    note: "",
    state: frozen(then),
  })),
});
