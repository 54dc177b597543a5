const HALF = 30_000;
const MINUTE = 60_000;

/** What is left of a turn as one says it: whole minutes, rounded up, then a half, then none. */
export type TimeLeft = number | "half" | "over";

/** `left`: in ms. */
export const timeLeft = (left: number): TimeLeft =>
  left <= 0 ? "over" : left <= HALF ? "half" : Math.ceil(left / MINUTE);

/** In how many ms something else will be said; null where nothing more will. */
export function untilOther(left: number): number | null {
  if (left <= 0) return null;
  if (left <= HALF) return left;
  return left <= MINUTE ? left - HALF : left - (Math.ceil(left / MINUTE) - 1) * MINUTE;
}
