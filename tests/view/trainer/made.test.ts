import { describe, expect, it } from "vitest";
import { findAll } from "../../../src/findings/registry.ts";
import { isOf } from "../../../src/lessons/generator.ts";
import { madeCase } from "../../../src/lessons/made-case.ts";
import { evaluate } from "../../../src/measures/evaluate.ts";
import { LANGUAGES } from "../../../src/text/language.ts";
import { madeChoices } from "../../../src/view/trainer/made/made-choices.ts";
import { MADE_KINDS, MOST, nameOfPattern, PLANTED } from "../../../src/view/trainer/made/made-kinds.ts";

const SEEDS = Array.from({ length: 8 }, (_, nth) => nth + 1);
const recipe = { patterns: [], parties: 7, sigma: 0, seed: 1 } as const;

describe.each(MADE_KINDS)("a made case for %s", (kind) => {
  // Property: the same recipe, the same case; sizes are whole and at least 1.
  it("is the same for the same starting number, in whole sizes", () => {
    for (const seed of SEEDS) {
      const made = madeCase({ ...recipe, seed, sigma: 0.35 }, PLANTED[kind], "nl");
      expect(madeCase({ ...recipe, seed, sigma: 0.35 }, PLANTED[kind], "nl")).toEqual(made);
      for (const { amount } of made?.partnership.flows ?? []) {
        expect(Number.isInteger(amount)).toBe(true);
        expect(amount).toBeGreaterThanOrEqual(1);
      }
    }
  });

  // Property: where nothing is chosen, the starting number picks one of what the exercise can show, and not always the same.
  it("has a pattern of this exercise where none is chosen", () => {
    const picked = SEEDS.map((seed) => madeCase({ ...recipe, seed }, PLANTED[kind], "nl")?.planted[0]?.pattern);
    for (const pattern of picked.filter((one) => one !== undefined)) expect(PLANTED[kind]).toContain(pattern);
    expect(new Set(picked).size).toBeGreaterThan(1);
  });

  // Oracle: the detector, on what is not estimated: whole sizes leave what was planted there.
  it.each(PLANTED[kind])("shows what was planted: %s", (pattern) => {
    const outcomes = [7, MOST[kind]].flatMap((parties) =>
      SEEDS.flatMap((seed) => {
        const made = madeCase({ ...recipe, patterns: [pattern], parties, seed }, PLANTED[kind], "nl");
        if (made === null) return [];
        const { partnership, planted } = made;
        const evaluation = evaluate(partnership, { precision: { sigma: 0.05 } });
        const found = findAll({ state: partnership, evaluation });
        return [planted.every((one) => found.some((finding) => isOf(finding, one)))];
      }),
    );
    expect(outcomes.length).toBeGreaterThan(SEEDS.length);
    expect(outcomes.filter((there) => there).length / outcomes.length).toBeGreaterThanOrEqual(0.9);
  });
});

it("offers all that was planted once, and three that are not there", () => {
  for (const seed of SEEDS) {
    const made = madeCase(
      { ...recipe, patterns: ["gatekeeper", "brings-more"], parties: 10, seed },
      PLANTED.spot,
      "en",
    );
    if (made === null) continue;
    const choices = madeChoices(made, seed);
    expect(new Set(choices).size).toBe(choices.length);
    expect(choices).toEqual(expect.arrayContaining(["gatekeeper", "brings-more"]));
    expect(choices.length).toBe(5);
    expect(madeChoices(made, seed)).toEqual(choices);
  }
});

it("calls each pattern by a name of its own, in both languages", () => {
  for (const language of LANGUAGES) {
    const called = PLANTED.spot.map((pattern) => nameOfPattern(pattern, language));
    expect(new Set(called).size).toBe(PLANTED.spot.length);
    for (const [nth, name] of called.entries()) expect(name).not.toBe(PLANTED.spot[nth]);
  }
});
