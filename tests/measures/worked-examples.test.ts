import { describe, expect, it } from "vitest";
import { type Evaluation, evaluate } from "../../src/measures/evaluate.ts";
import { evaluateExperts } from "../../src/measures/expert/evaluate-experts.ts";
import {
  type ExpertPartyId,
  type ExpertSystemId,
  expertMeasures,
  expertPartyMeasures,
  expertSystemMeasures,
} from "../../src/measures/expert/registry.ts";
import type { Measure, Value } from "../../src/measures/measure.ts";
import { allMeasures, pairMeasures, partyMeasures, systemMeasures } from "../../src/measures/registry.ts";
import { exampleState } from "../example-state.ts";

// Oracle: each measure's own worked example, whose `working` is the calculation by hand.

function valuesOf(measure: Measure): Readonly<Record<string, Value>> {
  const evaluation = evaluate(exampleState(measure.example));
  if (experts.has(measure)) return expertValuesOf(measure, evaluation);
  const pick = (values: object): Value => (values as Record<string, Value>)[measure.id] ?? null;
  if (measure.scope === "system") return { system: pick(evaluation.system) };
  if (measure.scope === "party") return Object.fromEntries(evaluation.ids.map((id) => [id, pick(evaluation.of(id))]));
  return Object.fromEntries(evaluation.pairs().map((pair) => [`${pair.first} ${pair.second}`, pick(pair)]));
}

const experts = new Set<Measure>(expertMeasures);
const everyMeasure = [...allMeasures, ...expertMeasures];

function expertValuesOf(measure: Measure, evaluation: Evaluation): Readonly<Record<string, Value>> {
  const { party, system } = evaluateExperts(evaluation);
  if (measure.scope === "system") return { system: system[measure.id as ExpertSystemId] };
  return Object.fromEntries(evaluation.ids.map((id, k) => [id, party[measure.id as ExpertPartyId][k]!]));
}

function expectValue(actual: Value, expected: Value, within: number): void {
  if (typeof expected === "number") expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(within);
  else expect(actual).toEqual(expected);
}

describe("every measure", () => {
  it.each(everyMeasure.map((measure) => [`${measure.scope} ${measure.id}`, measure] as const))(
    "%s: its worked example",
    (_, measure) => {
      const values = valuesOf(measure);
      expect(Object.keys(measure.example.expected)).toEqual(Object.keys(values));
      for (const [key, expected] of Object.entries(measure.example.expected)) {
        expectValue(values[key] ?? null, expected, measure.example.within ?? 1e-9);
      }
    },
  );

  it.each(Object.entries({ ...partyMeasures, ...systemMeasures, ...expertPartyMeasures, ...expertSystemMeasures }))(
    "stands in the registry under its own id: %s",
    (id, measure) => {
      expect(measure.id).toBe(id);
    },
  );

  it.each(Object.entries(pairMeasures))("stands in the registry under its own id: pair %s", (id, measure) => {
    expect(measure.id).toBe(id);
  });

  // Oracle: VOICE.md.
  it.each(everyMeasure.map((measure) => [`${measure.scope} ${measure.id}`, measure] as const))(
    "%s: its words keep to the voice",
    (_, measure) => {
      for (const text of [measure.text.nl, measure.text.en]) {
        expect(text.question).toMatch(/\?$/);
        for (const sentence of Object.values(text).flatMap((words) => words.split(/(?<=[.?])\s/))) {
          expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(15);
          expect(sentence).not.toMatch(
            /!|\b(moet|should|profiteur|free rider|significant|bewezen|proven|oordeel|score|u|uw)\b/i,
          );
        }
      }
    },
  );
});
