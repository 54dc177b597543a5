import { type Meeting, STEPS } from "../view/meeting/meeting.ts";
import { MEETING_KEY } from "./device.ts";
import { areTexts } from "./per-partnership.ts";

/** The meeting that was held last on this device; null where there was none. A window that opens later reads it here. */
export function readMeeting(): Meeting | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(MEETING_KEY) ?? "null");
    return isMeeting(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Tells it to the other windows of this device. */
export function keepMeeting(meeting: Meeting): void {
  try {
    localStorage.setItem(MEETING_KEY, JSON.stringify(meeting));
  } catch {
    // Refused: then the steps are in this window alone.
  }
}

function isMeeting(value: unknown): value is Meeting {
  if (typeof value !== "object" || value === null) return false;
  const { partnership, began, on, step, finding, felt, silence, unknown, seats } = value as Partial<
    Record<keyof Meeting, unknown>
  >;
  return (
    typeof partnership === "string" &&
    typeof began === "string" &&
    typeof on === "boolean" &&
    STEPS.some((one) => one === step) &&
    (finding === null || typeof finding === "string") &&
    typeof felt === "boolean" &&
    (silence === null || typeof silence === "number") &&
    areTexts(unknown) &&
    areTexts(seats)
  );
}
