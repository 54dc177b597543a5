import type { Place, Placed } from "../view/workspace.ts";
import { areTexts, type PerPartnership, perPartnership } from "./per-partnership.ts";

/** Of more than so many partnerships what was said is in them, and only the place is gone. */
const MOST = 20;

const kept = (of: Placed): PerPartnership<Place> =>
  perPartnership<Place>(`evenwicht.${of}`, MOST, (found): found is Place => {
    const { step, seats } = found as Partial<Record<string, unknown>>;
    return typeof step === "string" && areTexts(seats);
  });

/** Where the round and the conversation of a partnership, or a form, were left on this device, and who sat where. */
export const places: Readonly<Record<Placed, PerPartnership<Place>>> = {
  round: kept("round"),
  conversation: kept("conversation"),
  form: kept("form"),
};

/** Whether a round was left in its middle: at a question to one party. */
export const isMidRound = (place: Place | null): boolean => place?.step.includes(" ") ?? false;
