import type { OwnLesson, Session, SessionItem } from "../../../document/session.ts";
import type { Lesson } from "../../../lessons/lesson.ts";
import { asLesson } from "../../../lessons/own-lesson.ts";
import { lessons } from "../../../lessons/registry.ts";
import { ownLessons } from "../../../text/sections/own-lessons.ts";

const WORDS = { nl: ownLessons.nl.steps, en: ownLessons.en.steps };

/** What an item of a session tells; undefined where the library has it no more. */
export const lessonOf = (item: SessionItem): Lesson | undefined =>
  "lesson" in item ? lessons.find(({ id }) => id === item.lesson) : ofOwn(item.own);

/** A lesson of one's own is made once, so that it stays the same object. */
function ofOwn(own: OwnLesson): Lesson {
  const before = made.get(own);
  if (before !== undefined) return before;
  const lesson = asLesson(own, WORDS);
  made.set(own, lesson);
  return lesson;
}
const made = new WeakMap<OwnLesson, Lesson>();

/** A lesson by its id, in the library or among one's own. */
export const lessonCalled = (id: string, { lessons: items }: Session): Lesson | undefined =>
  lessons.find((lesson) => lesson.id === id) ??
  items.flatMap((item) => lessonOf(item) ?? []).find((lesson) => lesson.id === id);
