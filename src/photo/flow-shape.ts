import type { FlowState } from "../domain/flow.ts";
import type { Point } from "./scene.ts";

/** An end of a flow as it is drawn: a disc. */
export interface Disc extends Point {
  readonly r: number;
}

export const sameDisc = (a: Disc, b: Disc): boolean => a.x === b.x && a.y === b.y && a.r === b.r;

/** Where a flow is drawn: body from `start` to `end` round `control`, the head's tip and corners, places for pills. */
export interface FlowShape {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
  readonly head: readonly [Point, Point, Point];
  readonly pillOut: Point;
  readonly pillIn: Point;
}

/** Distance that a flow keeps from the discs that it joins. px. */
export const FLOW_GAP = 4;
/** How far the pill with the value lies along a flow, from its start: out of and into the chosen party. */
const PILL = { out: 0.6, in: 0.4 };
/** Hoped and agreed flows lie close beside the actual one: their pills stand back, so that both can be read. */
const PILL_BACK = 0.16;

/** The control point of a curve that keeps right: right of its direction at `curvature` × length. */
export const controlPoint = (from: Point, to: Point, curvature: number): Point => ({
  x: (from.x + to.x) / 2 - (to.y - from.y) * curvature,
  y: (from.y + to.y) / 2 + (to.x - from.x) * curvature,
});

/** The point at t in [0, 1] of a quadratic curve. */
export const onCurve = (from: Point, control: Point, to: Point, t: number): Point => ({
  x: (1 - t) ** 2 * from.x + 2 * t * (1 - t) * control.x + t * t * to.x,
  y: (1 - t) ** 2 * from.y + 2 * t * (1 - t) * control.y + t * t * to.y,
});

/** Length and width of an arrowhead over the flow's thickness: thin flows need a relatively larger head to be read. */
export function headRatio(width: number): { readonly length: number; readonly width: number } {
  if (width < 3) return { length: 3.2, width: 3 };
  if (width < 6) return { length: 2, width: 2.2 };
  return { length: 1.35, width: 1.75 };
}

/**
 * A flow of `width` px between two discs. It leaves one and reaches the other at `gap` px. Discs that all but touch
 * leave no room: then the head alone is drawn, between them.
 */
export function flowShape(
  from: Disc,
  to: Disc,
  curvature: number,
  width: number,
  state: FlowState,
  gap = FLOW_GAP,
): FlowShape {
  const control = controlPoint(from, to, curvature);
  const at = (t: number): Point => onCurve(from, control, to, t);
  // the curve is from + speed t + bow t²
  const speed = { x: 2 * (control.x - from.x), y: 2 * (control.y - from.y) };
  const bow = { x: from.x - 2 * control.x + to.x, y: from.y - 2 * control.y + to.y };
  const backFrom = (t: number): Point => ({ x: -speed.x - 2 * bow.x * t, y: -speed.y - 2 * bow.y * t });
  let first = leaving(speed, bow, from.r + gap, 1);
  let last = 1 - leaving(backFrom(1), bow, to.r + gap, 1);
  if (first > last) first = last = (first + last) / 2;
  const tip = at(last);
  const ratio = headRatio(width);
  const room = distance(at(first), tip);
  const length = Math.min(ratio.length * width, Math.max(room, 2));
  const base = length >= room ? first : last - leaving(backFrom(last), bow, length, last - first);
  const foot = at(base);
  const direction = length >= room && room < 0.5 ? unit(from, to) : unit(foot, tip);
  const half = (ratio.width * width) / 2;
  const back = length >= room ? { x: tip.x - direction.x * length, y: tip.y - direction.y * length } : foot;
  const pillBack = state === "actual" ? 0 : PILL_BACK;
  const body = piece(from, control, to, first, base);
  return {
    start: body.start,
    control: body.control,
    end: body.end,
    head: [
      tip,
      { x: back.x - direction.y * half, y: back.y + direction.x * half },
      { x: back.x + direction.y * half, y: back.y - direction.x * half },
    ],
    pillOut: at(PILL.out - pillBack),
    pillIn: at(PILL.in - pillBack),
  };
}

/** The piece of a quadratic curve between two of its points, as a quadratic curve (de Casteljau). */
function piece(
  from: Point,
  control: Point,
  to: Point,
  first: number,
  last: number,
): Pick<FlowShape, "start" | "control" | "end"> {
  const start = onCurve(from, control, to, first);
  const end = onCurve(from, control, to, last);
  const blend = (a: Point, b: Point, t: number): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });
  return { start, end, control: blend(blend(from, control, first), blend(control, to, first), last) };
}

/** The least t in [0, most] at which speed t + bow t² is `radius` long; `most` if it never is. */
function leaving(speed: Point, bow: Point, radius: number, most: number): number {
  // |speed t + bow t²|² = t² (bowed t² + both t + straight): no square root, for each of very many flows asks often
  const bowed = bow.x * bow.x + bow.y * bow.y;
  const both = 2 * (bow.x * speed.x + bow.y * speed.y);
  const straight = speed.x * speed.x + speed.y * speed.y;
  const square = Math.max(0, radius) ** 2;
  const within = (t: number): boolean => t * t * ((bowed * t + both) * t + straight) < square;
  const step = most / STEPS;
  let nth = 1;
  while (nth <= STEPS && within(nth * step)) nth++;
  if (nth > STEPS) return most;
  let [low, high] = [(nth - 1) * step, nth * step];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (within(middle)) low = middle;
    else high = middle;
  }
  return high;
}

/** How finely the first crossing is sought before it is halved down to 10⁻⁸ of the way. */
const STEPS = 24;
const HALVINGS = 24;

const distance = (a: Point, b: Point): number => Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);

function unit(from: Point, to: Point): Point {
  const length = distance(from, to);
  return length === 0 ? { x: 1, y: 0 } : { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}
