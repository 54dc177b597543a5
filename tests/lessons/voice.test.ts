import { describe, expect, it } from "vitest";
import { loadCases } from "../../src/app/lesson-cases.ts";
import { lessons } from "../../src/lessons/registry.ts";
import { LANGUAGES } from "../../src/text/language.ts";

/** Everything in a value that somebody reads. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(wordsIn);
  return [];
}

const sentencesOf = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => text.split(/(?<=[.?:;])\s+/u)).filter((sentence) => sentence !== "");

/** What VOICE leaves out, and what calls somebody to account. */
const AVOIDED = {
  nl: /!|%|\bmoet|\buw?\b|\bwaarom\b|probleem|\bactor|\bscheef\b|profit|meelift|slachtoffer|dwarsligg|verdict|oordeel|significant|bewezen|gezond|kliek|eerlijk gezegd|afkop|agenda/iu,
  en: /!|%|\bmust\b|\bshould\b|\bwhy\b|problem|\bactor|stakeholder|free rid|victim|profiteer|verdict|score|significant|proven|healthy|bottleneck|clique|agenda/iu,
};
const OPEN = {
  nl: /^(?:Wat|Wie|Hoe|Waar|Welke|Van wie|Voor wie|Tegenover)\b/u,
  en: /^(?:What|Who|How|Where|Which|By whom|For whom|For every)\b/u,
};
/** Handles that come with later slides, or that the trainer's room does not have. */
const LATER = {
  nl: /\b(?:schuif|wissel|speel|open (?:de|het))\b/iu,
  en: /\b(?:slide|move the|switch|play|open the)\b/iu,
};

// Oracle: VOICE: one thought a sentence, at most fifteen words; one open question; no number with decimals on a party.
describe.each(lessons.map((lesson) => [lesson.id, lesson] as const))("%s", (_, lesson) => {
  it.each(LANGUAGES)("has sentences that can be read aloud (%s)", async (language) => {
    const cases = await loadCases(lesson, language);
    const notes = [cases.partnership, cases.counter].flatMap(({ about, flows, pieces, symptoms, cards }) => [
      about.challenge,
      about.ambition,
      ...wordsIn([flows.map(({ note }) => note), pieces.map(({ name }) => name), symptoms.map(({ text }) => text)]),
      ...cards.map(({ text }) => text),
    ]);
    const texts = [
      ...wordsIn(lesson.text[language]),
      ...wordsIn(lesson.steps.map(({ text }) => text[language])),
      ...wordsIn(lesson.whatIf.map(({ text }) => text[language])),
      ...notes,
    ];
    const sentences = sentencesOf(texts);
    expect(sentences.length).toBeGreaterThan(20);
    expect(sentences.filter((sentence) => sentence.split(/\s+/u).length > 15)).toEqual([]);
    expect(sentences.filter((sentence) => AVOIDED[language].test(sentence))).toEqual([]);
    expect(sentences.filter((sentence) => /\d[.,]\d/u.test(sentence))).toEqual([]);
  });

  it.each(LANGUAGES)("tells its story in three to seven sentences, and asks one open question (%s)", (language) => {
    const { story, counter, question, waysBack } = lesson.text[language];
    for (const told of [story, counter.story]) {
      expect(sentencesOf(told).length).toBeGreaterThanOrEqual(3);
      expect(sentencesOf(told).length).toBeLessThanOrEqual(7);
    }
    expect(question).toMatch(OPEN[language]);
    expect(question.match(/\?/gu)).toHaveLength(1);
    expect(waysBack.length).toBeGreaterThanOrEqual(2);
    // Something is asked on the way, and something is kept for the trainer to show.
    expect(lesson.steps.some(({ text }) => text[language].asked !== null)).toBe(true);
    expect(lesson.steps.some(({ text }) => text[language].answer !== null)).toBe(true);
    for (const { text } of lesson.steps)
      if (text[language].answer !== null) expect(text[language].asked).not.toBeNull();
  });

  it.each(LANGUAGES)("asks the trainer at a step for nothing that is not on the screen then (%s)", (language) => {
    expect(lesson.steps.map(({ text }) => text[language].note).filter((note) => LATER[language].test(note))).toEqual(
      [],
    );
  });

  it.each(LANGUAGES)("speaks of the parties by their names (%s)", async (language) => {
    const { partnership, counter } = await loadCases(lesson, language);
    const told = wordsIn([lesson.text[language], lesson.steps.map(({ text }) => text[language])]).join(" ");
    const names = partnership.parties.map(({ name, shortName }) => shortName ?? name);
    expect(names.filter((name) => !told.toLowerCase().includes(name.toLowerCase()))).toEqual([]);
    const aside = wordsIn(lesson.text[language].counter).join(" ").toLowerCase();
    expect(counter.parties.some(({ name, shortName }) => aside.includes((shortName ?? name).toLowerCase()))).toBe(true);
  });
});
