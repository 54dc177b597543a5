import type { FlowId } from "../../domain/flow.ts";
import type { Lesson } from "../../lessons/lesson.ts";

/** Where the telling of a lesson stands: what both windows of this device show together. In no file. */
export interface Telling {
  readonly lesson: string;
  /** The slide that is shown, from 0. */
  readonly at: number;
  /** Whether its answer is shown. */
  readonly revealed: boolean;
  /** The sizes that sliders were put at; of the others what is there. */
  readonly sizes: Readonly<Record<FlowId, number>>;
}

export const begin = (lesson: string): Telling => ({ lesson, at: 0, revealed: false, sizes: {} });

/** What is told one after the other. */
export type Slide =
  | { readonly sort: "title" }
  | { readonly sort: "step"; readonly nth: number }
  | { readonly sort: "seen" }
  | { readonly sort: "number" }
  | { readonly sort: "what-if" }
  | { readonly sort: "counter" }
  | { readonly sort: "question" };

/** The slides of a lesson: its steps, then what it shows. What a lesson does not have is left out. */
export function slidesOf({ steps, text, whatIf }: Lesson): readonly Slide[] {
  return [
    { sort: "title" },
    ...steps.map((_, nth): Slide => ({ sort: "step", nth })),
    { sort: "seen" },
    { sort: "number" },
    ...(whatIf.length === 0 ? [] : [{ sort: "what-if" } as const]),
    ...(text.en.counter.story.length === 0 ? [] : [{ sort: "counter" } as const]),
    ...(text.en.question === "" ? [] : [{ sort: "question" } as const]),
  ];
}

/** Whether a slide has an answer that is not shown at once. */
export function hasAnswer(lesson: Lesson, slide: Slide): boolean {
  if (slide.sort === "counter") return true;
  return slide.sort === "step" && lesson.steps[slide.nth]?.text.en.answer !== null;
}

/** One on: first the answer, then the next slide. One back: the slide before, as it was left. Null where there is none. */
export function oneFurther(telling: Telling, lesson: Lesson, by: 1 | -1): Telling | null {
  const slides = slidesOf(lesson);
  const slide = slides[telling.at];
  if (by === 1 && slide !== undefined && !telling.revealed && hasAnswer(lesson, slide))
    return { ...telling, revealed: true };
  return toSlide(telling, lesson, telling.at + by, by === -1);
}

/** To a slide by its place; null where there is none. */
export function toSlide(telling: Telling, lesson: Lesson, at: number, revealed = false): Telling | null {
  const slide = slidesOf(lesson)[at];
  return slide === undefined ? null : { ...telling, at, revealed: revealed && hasAnswer(lesson, slide) };
}
