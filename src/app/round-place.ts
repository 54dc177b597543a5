import type { RoundPlace } from "../view/workspace.ts";

const KEY = "evenwicht.round";
/** Rounds that are remembered; of older ones the answers are in their partnerships, and only the place is gone. */
const MOST = 20;

type Places = readonly (readonly [partnership: string, place: RoundPlace])[];

/** Where the round of a partnership was left on this device, and who sat where; null where it was not begun. */
export function readRoundPlace(partnership: string): RoundPlace | null {
  const found = readPlaces().find(([id]) => id === partnership);
  return found === undefined ? null : found[1];
}

/** Remembers it where the browser allows it; without, it holds until the page is closed. */
export function keepRoundPlace(partnership: string, place: RoundPlace): void {
  const others = readPlaces().filter(([id]) => id !== partnership);
  try {
    localStorage.setItem(KEY, JSON.stringify([[partnership, place], ...others].slice(0, MOST)));
  } catch {
    // Refused: the round then begins anew after a reload, with every answer in it.
  }
}

function readPlaces(): Places {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isPlace) : [];
  } catch {
    return [];
  }
}

function isPlace(entry: unknown): entry is Places[number] {
  if (!Array.isArray(entry) || typeof entry[0] !== "string") return false;
  const place: unknown = entry[1];
  if (typeof place !== "object" || place === null) return false;
  const { step, seats } = place as Partial<Record<string, unknown>>;
  return typeof step === "string" && Array.isArray(seats) && seats.every((id) => typeof id === "string");
}
