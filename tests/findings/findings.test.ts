import { describe, expect, it } from "vitest";
import { findingText } from "../../src/findings/finding-text.ts";
import type { Finding } from "../../src/findings/pattern.ts";
import { findAll, patterns } from "../../src/findings/registry.ts";
import { standOut } from "../../src/findings/stand-out.ts";
import { wordingOf } from "../../src/findings/wording.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { partyMeasures, systemMeasures } from "../../src/measures/registry.ts";
import { LANGUAGES } from "../../src/text/language.ts";
import { find } from "./find.ts";
import { someStates } from "./some-states.ts";

describe("the first few", () => {
  it("are of different patterns and parties, as long as there are", () => {
    const finding = (pattern: string, parties: readonly string[], weight: number): Finding => ({
      pattern,
      key: `${pattern} ${parties}`,
      parties,
      flows: [],
      evidence: {},
      sure: "clear",
      tone: "question",
      weight,
    });
    const [a, b, c, d] = [
      finding("x", ["A", "B"], 4),
      finding("y", ["A", "B"], 3),
      finding("x", ["C"], 2),
      finding("z", ["D"], 1),
    ];
    // a first; b is about the same two; c is the same pattern; d is new; then the weightiest of the rest.
    expect(standOut([a!, b!, c!, d!]).first).toEqual([a, d, b]);
    expect(standOut([a!, b!, c!, d!]).all).toEqual([a, d, b, c]);
  });
});

describe("every finding", () => {
  it("of every pattern occurs in these, so that the checks below see each of them", () => {
    const seen = new Set(someStates.flatMap((state) => find(state).map((finding) => finding.pattern)));
    expect([...seen].sort()).toEqual(patterns.map((pattern) => pattern.id).sort());
  });

  it("speaks in VOICE: full sentences, an open question, no blame, short", () => {
    for (const state of someStates)
      for (const finding of find(state))
        for (const language of LANGUAGES) {
          const text = findingText(finding, wordingOf(state, language));
          for (const part of [text.headline, text.sum, text.otherwise, text.question]) {
            expect(part).toMatch(/^[\p{Lu}\d].*[.?]$/u);
            expect(part).not.toMatch(
              /!|\b(moet|zou moeten|should|must|waarom|why|profiteur|free rider|verdict|score|oordeel)\b/i,
            );
          }
          expect(text.question).toMatch(/^(Wat|Wie|Hoe|Welke|Waar|What|Who|How|Which|Where)\b.*\?$/);
          for (const part of [text.headline, text.sum, text.otherwise, text.question])
            for (const sentence of part.split(/(?<=[.?])\s+/))
              expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(15);
        }
  });

  it("gives a measure's value under a measure's id: the first party's, or the whole's", () => {
    for (const state of someStates) {
      const evaluation = evaluate(state);
      for (const { key, parties, evidence } of findAll({ state, evaluation }))
        for (const [id, value] of Object.entries(evidence)) {
          const own = parties[0] === undefined ? undefined : evaluation.of(parties[0])[id as "brings"];
          const whole = evaluation.system[id as "surplus"];
          if (id in partyMeasures && parties.length > 0) expect(value, `${key} ${id}`).toBe(own);
          else if (id in systemMeasures) expect(value, `${key} ${id}`).toBe(whole);
        }
    }
  });

  it("does not depend on the order of parties and flows", () => {
    for (const state of someStates) {
      const turned = { ...state, parties: state.parties.toReversed(), flows: state.flows.toReversed() };
      const comparable = (findings: readonly Finding[]) =>
        findings.map(({ flows, ...rest }) => ({ ...rest, flows: flows.toSorted() }));
      expect(comparable(find(turned))).toEqual(comparable(find(state)));
    }
  });
});
