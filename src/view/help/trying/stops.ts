import type { State } from "../../../domain/partnership.ts";
import { valuesOf } from "./new-step.ts";

/** How many times as much, on the doubling scale with a step between. */
export const FACTORS: readonly number[] = [0, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4];

/** What counts as the yardstick (DESIGN §5). */
const YARDSTICK = 4;
const LEAST = 64;

/** The values of the doubling scale with a step between, at least up to the largest flow there is, and to this one. */
export function valueStops(state: State, value: number): readonly number[] {
  const most = state.flows.reduce((sofar, flow) => {
    const { cost, worth } = valuesOf(state, flow);
    return Math.max(sofar, cost, worth);
  }, value);
  const stops = [0, 1, 2, 3];
  for (let doubled = YARDSTICK; doubled < 1e100; doubled *= 2) {
    stops.push(doubled);
    if (doubled >= Math.max(LEAST, most)) break;
    stops.push(doubled * 1.5);
  }
  return stops;
}

/** How many times the yardstick a value is. */
export const timesYardstick = (value: number): number => value / YARDSTICK;

/** The place of the nearest stop on the way up. */
export const placeOf = (value: number, stops: readonly number[]): number =>
  Math.max(
    0,
    stops.findLastIndex((stop) => stop <= value),
  );
