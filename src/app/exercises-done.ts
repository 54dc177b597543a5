import { type Done, EXERCISES, nothingDone } from "../view/trainer/exercises/rounds.ts";
import { areTexts } from "./per-partnership.ts";

const KEY = "evenwicht.exercises";

/** What was done in the exercises on this device. */
export function readDone(): Done {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "null");
    if (typeof kept !== "object" || kept === null) return nothingDone;
    const of = kept as Readonly<Record<string, unknown>>;
    return EXERCISES.every((kind) => areTexts(of[kind])) ? (kept as Done) : nothingDone;
  } catch {
    return nothingDone;
  }
}

export function keepDone(done: Done): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(done));
  } catch {
    // Refused: then it holds until the page is closed.
  }
}
