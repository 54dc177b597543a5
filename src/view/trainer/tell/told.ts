import { useMemo } from "react";
import type { Partnership } from "../../../domain/partnership.ts";
import type { Cases } from "../../../lessons/cases.ts";
import type { Lesson } from "../../../lessons/lesson.ts";
import type { OpenPartnership } from "../../workspace.ts";
import { useRoom } from "../room.ts";
import { oneFurther, type Slide, slidesOf, type Telling, toSlide } from "../telling.ts";
import { useWorkedOut, withSizes } from "./use-told.ts";

/** A lesson as it is told now: its partnerships with their numbers, its slide, and how it goes on. */
export interface Told {
  readonly lesson: Lesson;
  readonly cases: Cases;
  /** The case with its sliders put where they are. */
  readonly moved: Partnership;
  readonly before: OpenPartnership;
  readonly after: OpenPartnership;
  readonly telling: Telling;
  readonly slide: Slide;
  readonly go: (by: 1 | -1) => void;
  readonly goTo: (at: number) => void;
  readonly onSize: (sizes: Telling["sizes"]) => void;
}

export function useTold(lesson: Lesson, cases: Cases, telling: Telling): Told {
  const { tell } = useRoom();
  const moved = useMemo(() => withSizes(cases.partnership, lesson, telling.sizes), [cases, lesson, telling.sizes]);
  const before = useWorkedOut(cases.partnership);
  const after = useWorkedOut(moved);
  const slides = slidesOf(lesson);
  const change = (to: (now: Telling) => Telling | null): void =>
    tell((now) => (now === null || now.lesson !== lesson.id ? now : (to(now) ?? now)));
  return {
    lesson,
    cases,
    moved,
    before,
    after,
    telling,
    // what was told of may have had more slides
    slide: slides[telling.at] ?? slides[0]!,
    go: (by) => change((now) => oneFurther(now, lesson, by)),
    goTo: (at) => change((now) => toSlide(now, lesson, at)),
    onSize: (sizes) => change((now) => ({ ...now, sizes })),
  };
}
