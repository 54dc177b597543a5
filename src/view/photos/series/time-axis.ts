import { scaleLinear } from "d3-scale";

/** Where days lie along a line, as shares of its length. */
export interface TimeAxis {
  /** The place of each photo, in order. */
  readonly places: readonly number[];
  /** The place of any day. */
  readonly of: (date: string) => number;
}

/** Calendar days, so that no clock and no zone plays along. */
const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/**
 * Time runs evenly, but for photos that would stand closer than `gap`: these move apart, and the days between them along.
 * The axis holds all `others` too: signals, agreements.
 */
export function timeAxis(photos: readonly string[], others: readonly string[], gap: number): TimeAxis {
  const days = photos.map(dayOf);
  const all = [...days, ...others.map(dayOf)];
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const even = scaleLinear([first, last === first ? first + 1 : last], [0, 1]);
  const places = apart(days.map(even), gap);
  const stretched = scaleLinear([first - 1e-6, ...days, last + 1e-6], [0, ...places, 1]).clamp(true);
  return { places, of: (date) => stretched(dayOf(date)) };
}

/** Places in order from 0 to `end`, moved no more than it takes to have this much between each and the next. */
export function apart(wanted: readonly number[], gap: number, end = 1): readonly number[] {
  const between = Math.min(gap, wanted.length > 1 ? end / (wanted.length - 1) : 0);
  const moved = [...wanted];
  for (let k = 1; k < moved.length; k++) moved[k] = Math.max(moved[k]!, moved[k - 1]! + between);
  let most = end;
  for (let k = moved.length - 1; k >= 0; k--) {
    moved[k] = Math.min(moved[k]!, most);
    most = moved[k]! - between;
  }
  return moved;
}
