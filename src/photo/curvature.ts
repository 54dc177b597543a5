import type { Box } from "./box.ts";
import type { DiscGrid } from "./disc-grid.ts";
import { controlPoint, type Disc } from "./flow-shape.ts";
import type { Ellipse } from "./round-table.ts";
import type { Point } from "./scene.ts";

/** The bend that a flow starts from, and what it may become: the nearest that is in nobody's way. */
const USUAL = 0.2;
const LEAST = -0.06;
const MOST = 0.62;
const STEP = 0.02;
/** Distance that a flow keeps from the seats it passes. px. */
export const CLEARANCE = 11;
/** Hoped and agreed flows lie at least this far beside the actual one. */
export const BESIDE = 0.075;
/** To and from the table. */
export const TABLE_BEND = 0.13;

/** What every flow of a photo bends round. */
export interface Surroundings {
  /** Seats, and the challenge in the middle, with `CLEARANCE` round them. The two that a flow joins do not count. */
  readonly discs: DiscGrid;
  readonly table: Ellipse;
  /** It is a frame with corners, and no table. */
  readonly square: boolean;
  /** Every how many steps to try and how many points to test, 1 … 6: more than 1 for photos with very many flows. */
  readonly coarseness: number;
}

/** What one flow must stay apart from: the others between the same two. */
export interface Beside {
  /** Curvatures of flows already drawn in the same direction. */
  readonly same: readonly number[];
  /** The curve of the way back, if drawn: how far apart the two must be halfway, in px. */
  readonly back: { readonly curvature: number; readonly apart: number } | null;
}

/**
 * The curvature of a flow: of −0.06 to 0.62 the one nearest to 0.20 that clears every seat by 11 px, the challenge and
 * the table's edge; where none clears all, the one that hinders least.
 */
export function curvature(from: Disc, to: Disc, around: Surroundings, { same, back }: Beside): number {
  const { discs, table, square, coarseness } = around;
  const ends = [from, to] as const;
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  let best = USUAL;
  let least = Number.POSITIVE_INFINITY;
  for (const bend of BENDS[coarseness - 1]!) {
    let hindrance = Math.abs(bend - USUAL) * 14;
    // from here on they only lie further from the usual one
    if (hindrance >= least) break;
    if (bend < 0.06) hindrance += 14;
    for (const taken of same) if (Math.abs(bend - taken) < BESIDE) hindrance += 90;
    if (back !== null) {
      // both keep right: halfway they are (k₁ + k₂)/2 × length apart
      hindrance += 4 * Math.max(0, back.apart - ((bend + back.curvature) / 2) * length);
    }
    const control = controlPoint(from, to, bend);
    for (let t = 0.06; t < 0.95 && hindrance < least; t += 0.04 * coarseness) {
      // `onCurve`, without a point made for each of very many
      const [start, middle, end] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
      const x = start * from.x + middle * control.x + end * to.x;
      const y = start * from.y + middle * control.y + end * to.y;
      hindrance += discs.reachInto(x, y, ends) * coarseness;
      const [across, up] = [(x - table.x) / table.rx, (y - table.y) / table.ry];
      const far = square ? Math.max(Math.abs(across), Math.abs(up)) : Math.sqrt(across * across + up * up);
      const over = far - 1.02;
      if (over > 0) hindrance += over * 260 * coarseness;
    }
    if (hindrance < least) {
      least = hindrance;
      best = bend;
    }
  }
  return best;
}

/** The least box round all curves that a flow may become. */
export function roomOfCurves(from: Point, to: Point): Box {
  const [least, most] = [controlPoint(from, to, LEAST), controlPoint(from, to, MOST)];
  return {
    left: Math.min(from.x, to.x, least.x, most.x),
    top: Math.min(from.y, to.y, least.y, most.y),
    right: Math.max(from.x, to.x, least.x, most.x),
    bottom: Math.max(from.y, to.y, least.y, most.y),
  };
}

export const COARSEST = 6;

/** The curvatures to try, by coarseness − 1, from the usual one outwards: the first that is clear ends the search. */
const BENDS = Array.from({ length: COARSEST }, (_, finer): readonly number[] => {
  const all: number[] = [];
  const steps = Math.round((MOST - LEAST) / STEP);
  for (let step = 0; step <= steps; step += finer + 1) all.push(LEAST + step * STEP);
  return all.sort((a, b) => Math.abs(a - USUAL) - Math.abs(b - USUAL) || a - b);
});
