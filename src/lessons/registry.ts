import { generalisedReciprocity } from "./generalised-reciprocity.ts";
import type { Lesson } from "./lesson.ts";
import { overInvestedParty } from "./over-invested-party.ts";

/**
 * Every lesson, in the order in which they are best told. Adding one = one file, its partnerships in `data/lessons/`,
 * one line here, and its numbers in the test. The app loads this list when it is asked for.
 */
export const lessons: readonly Lesson[] = [overInvestedParty, generalisedReciprocity];
