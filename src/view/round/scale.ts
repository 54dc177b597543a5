/** The doubling scale (DESIGN §5): 4 is the yardstick. 0 was asked, and is nothing. */
export const SCALE = [0, 1, 2, 4, 8, 16] as const;
/** Where the scale leaves fewer than `LEAST` heavier steps it goes on: what is worth four times as much may weigh more still. */
const BEYOND = [32, 64] as const;
const LEAST = 2;
export type ScaleValue = (typeof SCALE)[number] | (typeof BEYOND)[number];

export type Heaviness = "lighter" | "same" | "heavier";

/** How a cost compares with a worth; null where either was not said. */
export function heavinessOf(cost: number | null, worth: number | null): Heaviness | null {
  if (cost === null || worth === null) return null;
  return cost > worth ? "heavier" : cost < worth ? "lighter" : "same";
}

/** The values of the scale that are lighter, or heavier, than a worth, from the nearest. */
export function valuesBeyond(worth: number, way: "lighter" | "heavier"): readonly ScaleValue[] {
  if (way === "lighter") return SCALE.filter((value) => value < worth).toReversed();
  const heavier = SCALE.filter((value) => value > worth);
  const further = BEYOND.filter((value) => value > worth);
  return [...heavier, ...further.slice(0, Math.max(0, LEAST - heavier.length))];
}
