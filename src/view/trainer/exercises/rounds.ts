import { seededRandom } from "../../../domain/random.ts";
import type { Lesson } from "../../../lessons/lesson.ts";
import { lessons } from "../../../lessons/registry.ts";

export const EXERCISES = ["spot", "predict", "place", "restore"] as const;
export type ExerciseKind = (typeof EXERCISES)[number];

/** Which cases were done in each exercise, by the ids of their lessons. Kept on this device. */
export type Done = Readonly<Record<ExerciseKind, readonly string[]>>;

export const nothingDone: Done = { spot: [], predict: [], place: [], restore: [] };

/** What cannot be seen from flows and pieces alone: how it feels, what was agreed, what happened before. */
const UNSEEN: ReadonlySet<string> = new Set([
  "felt-against-computed",
  "hidden-counter-flow",
  "unequal-stakes",
  "tightening-contracts",
  "party-withdrawing",
  "carried-by-third-party",
  "autonomy-for-knowledge",
]);
/** Of which the story names every flow, and there are few. */
const TOLD: ReadonlySet<string> = new Set([
  "over-invested-party",
  "generalised-reciprocity",
  "balanced-exchange",
  "net-beneficiary",
  "one-way-dependency",
  "missing-piece",
]);
/** In which relations between parties can bring all into balance. */
const UNEVEN: ReadonlySet<string> = new Set([
  "over-invested-party",
  "net-beneficiary",
  "one-way-dependency",
  "tightening-contracts",
  "carried-by-third-party",
  "party-withdrawing",
]);

const SUITED: Readonly<Record<ExerciseKind, (lesson: Lesson) => boolean>> = {
  spot: ({ id }) => !UNSEEN.has(id),
  // no party brings more to another there: all goes to the table and from it
  predict: ({ id }) => id !== "pie-too-small",
  place: ({ id }) => TOLD.has(id),
  restore: ({ id }) => UNEVEN.has(id),
};

const SEEDS: Readonly<Record<ExerciseKind, number>> = { spot: 5, predict: 11, place: 17, restore: 23 };

/** The cases of an exercise, in an order that tells nothing: the same on every device. */
export const casesOf = (kind: ExerciseKind): readonly Lesson[] => shuffled(lessons.filter(SUITED[kind]), SEEDS[kind]);

/** The case that is next; null where all were done. */
export const nextCase = (kind: ExerciseKind, done: Done): Lesson | null =>
  casesOf(kind).find(({ id }) => !done[kind].includes(id)) ?? null;

const CHOICES = 4;

/** The patterns to choose from, the right one among them. */
export function choicesFor(lesson: Lesson): readonly Lesson[] {
  const seed = lessons.indexOf(lesson);
  const patterns = new Set(lesson.expects.map(({ pattern }) => pattern));
  const others = casesOf("spot").filter(
    (other) => other !== lesson && !other.expects.some(({ pattern }) => patterns.has(pattern)),
  );
  return shuffled([lesson, ...shuffled(others, seed).slice(0, CHOICES - 1)], seed + 1);
}

function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  const random = seededRandom(seed);
  return list
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
