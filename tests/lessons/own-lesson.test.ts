import { describe, expect, it } from "vitest";
import { validate } from "../../src/domain/validate.ts";
import { asLesson, lessonFrom } from "../../src/lessons/own-lesson.ts";
import { toldUpTo } from "../../src/lessons/told-up-to.ts";
import { names } from "../../src/text/sections/names.ts";
import { ownLessons } from "../../src/text/sections/own-lessons.ts";
import { richPartnership } from "../rich-partnership.ts";

const WORDS = { nl: ownLessons.nl.steps, en: ownLessons.en.steps };
const TOLD = { name: "Een les", story: "Er was eens.", question: "Wat valt je op?", note: "Wacht even." };

const rich = richPartnership();

describe("a lesson of one's own", () => {
  const own = lessonFrom(rich, "own-1", names.nl, TOLD);

  it("is a valid partnership with the same parties and flows, and nobody's name", () => {
    const { partnership } = own;
    expect(validate(partnership)).toEqual([]);
    expect(partnership.parties.length).toBe(rich.parties.length);
    expect(partnership.flows.map(({ amount }) => amount)).toEqual(rich.flows.map(({ amount }) => amount));
    const text = JSON.stringify(partnership);
    for (const { name, people } of rich.parties)
      for (const one of [name, ...people.map((person) => person.name)]) expect(text).not.toContain(one);
    expect(partnership.parties[0]?.name).toBe("Partij A");
  });

  it("has nothing of what was listened to, felt, asked or agreed, and no photo", () => {
    const { interests, cards, felt, symptoms, agreements, asked, snapshots } = own.partnership;
    expect([interests, cards, felt, symptoms, agreements, asked, snapshots].flat()).toEqual([]);
  });

  it("tells its parties, then all flows by who brings them, and at last everything", () => {
    const lesson = asLesson(own, WORDS);
    expect(lesson.steps[0]?.text.nl.note).toBe(TOLD.note);
    expect(lesson.steps.slice(1).every(({ text }) => text.nl.note === "")).toBe(true);
    const last = toldUpTo(own.partnership, lesson, lesson.steps.length - 1);
    expect(last.parties).toEqual(own.partnership.parties);
    expect(last.flows).toEqual(own.partnership.flows);
    expect(lesson.text.nl).toMatchObject({ name: TOLD.name, question: TOLD.question });
  });

  it("has sliders from nothing to double, where its flows have sizes", () => {
    for (const { flow, from, to } of asLesson(own, WORDS).whatIf) {
      const { worth, amount } = own.partnership.flows.find(({ id }) => id === flow)!;
      expect([from, to]).toEqual([0, 2 * (worth ?? amount ?? 0)]);
    }
  });
});
