import type { Cases } from "../../../lessons/cases.ts";
import type { Lesson } from "../../../lessons/lesson.ts";

/** One case of an exercise. */
export interface RoundProps {
  readonly lesson: Lesson;
  readonly cases: Cases;
  /** It was answered, or compared. */
  readonly onDone: () => void;
}
