import { type Cases, lessonCases } from "../lessons/cases.ts";
import type { Lesson } from "../lessons/lesson.ts";
import type { Language } from "../text/language.ts";

/** The partnerships of each lesson are a file of their own, fetched when it is told. */
const files = import.meta.glob<string>("../../data/lessons/*.json", { query: "?raw", import: "default" });

/** The partnerships of a lesson in a language. A failed load (offline) may work the next time. */
export async function loadCases(lesson: Lesson, language: Language): Promise<Cases> {
  const load = files[`../../data/lessons/${lesson.id}.json`];
  if (load === undefined) throw new Error(`no cases of ${lesson.id}`);
  return lessonCases(lesson, await load(), language);
}
