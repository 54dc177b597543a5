import type { RoundPlace } from "../view/workspace.ts";
import { areTexts, perPartnership } from "./per-partnership.ts";

/**
 * Where the round of a partnership was left on this device, and who sat where; of older rounds than this many the
 * answers are in their partnerships, and only the place is gone.
 */
export const { read: readRoundPlace, keep: keepRoundPlace } = perPartnership<RoundPlace>(
  "evenwicht.round",
  20,
  (kept): kept is RoundPlace => {
    const { step, seats } = kept as Partial<Record<string, unknown>>;
    return typeof step === "string" && areTexts(seats);
  },
);

/** Whether a round was left in its middle: at a question to one party. */
export const isMidRound = (place: RoundPlace | null): boolean => place?.step.includes(" ") ?? false;
