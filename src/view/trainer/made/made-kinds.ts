import { patternNamed } from "../../../findings/registry.ts";
import type { PlantedPattern } from "../../../lessons/planters.ts";
import { lessons } from "../../../lessons/registry.ts";
import type { Language } from "../../../text/language.ts";
import type { ExerciseKind } from "../exercises/rounds.ts";

/** The exercises that need no story, so that a case for them can be made. */
export const MADE_KINDS = ["spot", "predict", "restore"] as const satisfies readonly ExerciseKind[];
export type MadeKind = (typeof MADE_KINDS)[number];

/** What can be planted for each: in a photo without names what can be seen, for balance what is out of it. */
export const PLANTED: Readonly<Record<MadeKind, readonly PlantedPattern[]>> = {
  spot: [
    "balanced",
    "brings-more",
    "takes-more",
    "one-way-dependency",
    "single-source",
    "generalised-reciprocity",
    "one-way-chain",
    "closed-circle",
    "gatekeeper",
    "left-out",
  ],
  predict: ["brings-more", "takes-more", "balanced"],
  restore: ["brings-more", "takes-more", "one-way-dependency"],
};

export const FEWEST = 5;
/** Where every way between two is a row to move, few are enough. */
export const MOST: Readonly<Record<MadeKind, number>> = { spot: 20, predict: 20, restore: 8 };

/** A pattern as the room calls it: by its lesson, where it has one. */
export const nameOfPattern = (pattern: string, language: Language): string =>
  lessons.find(({ expects }) => expects[0]?.pattern === pattern)?.text[language].name ??
  patternNamed(pattern)?.name[language] ??
  pattern;
