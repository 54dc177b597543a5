import { scaleLinear } from "d3-scale";
import type { MeasuredPoint } from "../../../compare/measure-over-photos.ts";
import type { Unit } from "../../../measures/measure.ts";

/** A number as a line: what it is called, and its place in each photo. */
export interface Line {
  readonly key: string;
  readonly name: string;
  readonly points: readonly MeasuredPoint[];
  /** Which of the looks it has, the same as long as the parties are. */
  readonly look: number;
}

/** A scale for lines: places are shares of the height, from the bottom. */
export interface LineScale {
  readonly of: (value: number) => number;
  readonly ticks: readonly number[];
}

/** An axis of ratios runs in doublings, each way as far as it takes; of more than this what lies beyond is at its end. */
const MOST_DOUBLINGS = 6;

/** One axis for all lines and what their estimates reach. A ratio has even in the middle; what begins at 0 is shown from 0. */
export function lineScale(lines: readonly (readonly MeasuredPoint[])[], unit: Unit): LineScale {
  const values = lines.flat().flatMap(({ value, reach }) => [...(value === null ? [] : [value]), ...(reach ?? [])]);
  if (unit === "log-ratio") {
    const furthest = Math.max(0, ...values.map(Math.abs)) / Math.LN2;
    const doublings = Math.min(MOST_DOUBLINGS, Math.max(1, Math.ceil(furthest)));
    const end = doublings * Math.LN2;
    const step = Math.ceil(doublings / 2);
    const ticks = [-2, -1, 0, 1, 2].map((nth) => nth * step).filter((nth) => Math.abs(nth) <= doublings);
    return { of: scaleLinear([-end, end], [0, 1]).clamp(true), ticks: ticks.map((nth) => nth * Math.LN2) };
  }
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const scale = scaleLinear([low, high === low ? low + 1 : high], [0, 1]).nice(4);
  return { of: scale, ticks: scale.ticks(4) };
}
