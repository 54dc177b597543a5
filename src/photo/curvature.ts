import { controlPoint, type Disc, onCurve } from "./flow-shape.ts";
import type { Ellipse } from "./round-table.ts";

/** The bend that a flow starts from, and what it may become: the nearest that is in nobody's way. */
const USUAL = 0.2;
const LEAST = -0.06;
const MOST = 0.62;
const STEP = 0.02;
/** Distance that a flow keeps from the seats it passes. px. */
const CLEARANCE = 11;
/** Hoped and agreed flows lie at least this far beside the actual one. */
export const BESIDE = 0.075;
/** To and from the table. */
export const TABLE_BEND = 0.13;

/** What a flow bends round, and what it must stay apart from. */
export interface Surroundings {
  /** Seats, and the challenge in the middle. The two that the flow joins are in nobody's way. */
  readonly discs: readonly Disc[];
  readonly table: Ellipse;
  /** Curvatures of flows already drawn in the same direction between the same two. */
  readonly same: readonly number[];
  /** The curve of the way back, if drawn: how far apart the two must be halfway, in px. */
  readonly back: { readonly curvature: number; readonly apart: number } | null;
  /** Every how many steps to try and how many points to test: more than 1 for photos with very many flows. */
  readonly coarseness: number;
}

/**
 * The curvature of a flow: of −0.06 to 0.62 the one nearest to 0.20 that clears every seat by 11 px, the challenge and
 * the table's edge; where none clears all, the one that hinders least.
 */
export function curvature(from: Disc, to: Disc, around: Surroundings): number {
  const { discs, table, same, back, coarseness } = around;
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  let best = USUAL;
  let least = Number.POSITIVE_INFINITY;
  for (const bend of bends(coarseness)) {
    let hindrance = Math.abs(bend - USUAL) * 14 + (bend < 0.06 ? 14 : 0);
    for (const taken of same) if (Math.abs(bend - taken) < BESIDE) hindrance += 90;
    if (back !== null) {
      // both keep right: halfway they are (k₁ + k₂)/2 × length apart
      hindrance += 4 * Math.max(0, back.apart - ((bend + back.curvature) / 2) * length);
    }
    const control = controlPoint(from, to, bend);
    for (let t = 0.06; t < 0.95 && hindrance < least; t += 0.04 * coarseness) {
      const point = onCurve(from, control, to, t);
      for (const disc of discs) {
        if (disc === from || disc === to) continue;
        const dx = point.x - disc.x;
        const dy = point.y - disc.y;
        const clear = disc.r + CLEARANCE;
        const square = dx * dx + dy * dy;
        if (square < clear * clear) hindrance += (clear - Math.sqrt(square)) * coarseness;
      }
      const over = Math.hypot((point.x - table.x) / table.rx, (point.y - table.y) / table.ry) - 1.02;
      if (over > 0) hindrance += over * 260 * coarseness;
    }
    if (hindrance < least) {
      least = hindrance;
      best = bend;
    }
  }
  return best;
}

/** The curvatures to try, from the usual one outwards: the first that is clear ends the search soon. */
function bends(coarseness: number): readonly number[] {
  const all: number[] = [];
  const steps = Math.round((MOST - LEAST) / STEP);
  for (let step = 0; step <= steps; step += coarseness) all.push(LEAST + step * STEP);
  return all.sort((a, b) => Math.abs(a - USUAL) - Math.abs(b - USUAL) || a - b);
}
