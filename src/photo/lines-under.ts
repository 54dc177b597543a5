import type { Box } from "./box.ts";
import { onCurve } from "./flow-shape.ts";
import type { SceneFlow } from "./scene.ts";

/** How much worse a name is for what runs under it; in the currency of the costs of moving and shortening it. */
export type LinesUnder = (box: Box) => number;

/** A line under a name, for each px of it, and for each px of its width. One line, and all together, cost at most so much. */
const CROSSED = 1.5;
const ALONG = 0.06;
const WIDE = 0.4;
const MOST_OF_ONE = 8;
const MOST = 24;
/** Points on a line are this far apart, and looked up in cells of this size. px */
const STEP = 7;
const CELL = 28;

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly line: number;
}

/** The flows of a photo, to ask what a name would lie over. */
export function linesUnder(flows: readonly SceneFlow[]): LinesUnder {
  const cells = new Map<number, Spot[]>();
  const cellOf = (x: number, y: number): number => Math.floor(x / CELL) * 4096 + Math.floor(y / CELL);
  flows.forEach(({ start, control, end, head, width }, line) => {
    const half = width / 2;
    const put = (x: number, y: number): void => {
      const key = cellOf(x, y);
      const there = cells.get(key);
      if (there === undefined) cells.set(key, [{ x, y, half, line }]);
      else there.push({ x, y, half, line });
    };
    const length =
      Math.hypot(control.x - start.x, control.y - start.y) + Math.hypot(end.x - control.x, end.y - control.y);
    const steps = Math.max(1, Math.ceil(length / STEP));
    for (let step = 0; step <= steps; step++) {
      const { x, y } = onCurve(start, control, end, step / steps);
      put(x, y);
    }
    for (const { x, y } of head) put(x, y);
  });
  const widest = flows.reduce((most, { width }) => Math.max(most, width / 2), 0);
  const under = new Map<number, number>();
  return ({ left, top, right, bottom }) => {
    under.clear();
    for (let across = Math.floor((left - widest) / CELL); across <= (right + widest) / CELL; across++) {
      for (let down = Math.floor((top - widest) / CELL); down <= (bottom + widest) / CELL; down++) {
        for (const { x, y, half, line } of cells.get(across * 4096 + down) ?? []) {
          if (x < left - half || x > right + half || y < top - half || y > bottom + half) continue;
          under.set(line, (under.get(line) ?? CROSSED + WIDE * 2 * half) + ALONG * STEP);
        }
      }
    }
    let sum = 0;
    for (const cost of under.values()) sum += Math.min(MOST_OF_ONE, cost);
    return Math.min(MOST, sum);
  };
}
