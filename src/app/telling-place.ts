import type { Telling } from "../view/trainer/telling.ts";

/** Where the device keeps what is told now; other windows are told when this changes. */
export const TELLING_KEY = "evenwicht.telling";

/** What is told on this device; null where nothing is. A window that opens later reads it here. */
export function readTelling(): Telling | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(TELLING_KEY) ?? "null");
    return isTelling(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Tells it to the other windows of this device. */
export function keepTelling(telling: Telling | null): void {
  try {
    localStorage.setItem(TELLING_KEY, JSON.stringify(telling));
  } catch {
    // Refused: then it is told in this window alone.
  }
}

function isTelling(value: unknown): value is Telling {
  if (typeof value !== "object" || value === null) return false;
  const { lesson, at, revealed, sizes } = value as Partial<Record<keyof Telling, unknown>>;
  return (
    typeof lesson === "string" &&
    Number.isInteger(at) &&
    typeof revealed === "boolean" &&
    typeof sizes === "object" &&
    sizes !== null &&
    Object.values(sizes).every(Number.isFinite)
  );
}
