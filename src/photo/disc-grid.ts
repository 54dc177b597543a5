import type { Disc } from "./flow-shape.ts";

/** Discs by place, so that the few that a point is in the way of are found without looking at all of them. */
export interface DiscGrid {
  /** How far the point reaches into the discs and the clear space round them, summed. px. `but`: two that do not count. */
  readonly reachInto: (x: number, y: number, but: readonly [Disc, Disc]) => number;
}

/** Cells along each side: with more of them, filling the grid would take longer than it saves. */
const CELLS = 32;

/** A grid over the discs with `clearance` px round each. */
export function discGrid(discs: readonly Disc[], clearance: number): DiscGrid {
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y, r } of discs) {
    bounds.left = Math.min(bounds.left, x - r - clearance);
    bounds.top = Math.min(bounds.top, y - r - clearance);
    bounds.right = Math.max(bounds.right, x + r + clearance);
    bounds.bottom = Math.max(bounds.bottom, y + r + clearance);
  }
  const { left, top } = bounds;
  const across = Math.max(1e-9, (bounds.right - left) / CELLS);
  const down = Math.max(1e-9, (bounds.bottom - top) / CELLS);
  const cell = (from: number, size: number): number => Math.max(0, Math.min(CELLS - 1, Math.floor(from / size)));
  const cells = Array.from({ length: CELLS * CELLS }, (): Disc[] => []);
  for (const disc of discs) {
    const clear = disc.r + clearance;
    const [first, last] = [cell(disc.x - clear - left, across), cell(disc.x + clear - left, across)];
    const [upper, lower] = [cell(disc.y - clear - top, down), cell(disc.y + clear - top, down)];
    for (let row = upper; row <= lower; row++)
      for (let column = first; column <= last; column++) cells[row * CELLS + column]!.push(disc);
  }
  return {
    reachInto: (x, y, [one, other]) => {
      if (!(x >= left && x <= bounds.right && y >= top && y <= bounds.bottom)) return 0;
      let sum = 0;
      for (const disc of cells[cell(y - top, down) * CELLS + cell(x - left, across)]!) {
        if (disc === one || disc === other) continue;
        const clear = disc.r + clearance;
        const square = (x - disc.x) * (x - disc.x) + (y - disc.y) * (y - disc.y);
        if (square < clear * clear) sum += clear - Math.sqrt(square);
      }
      return sum;
    },
  };
}
