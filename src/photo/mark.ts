import type { KindColour } from "../domain/resource.ts";

/** The colours of the photo, by the name of their token; each renderer resolves them in its own way. */
export type Ink =
  | "paper"
  | "surface"
  | "table"
  | "table-edge"
  | "ink"
  | "ink-2"
  | "ink-3"
  | "give"
  | "give-arc"
  | "give-soft"
  | "give-text"
  | "on-give"
  | "take"
  | "take-arc"
  | "take-soft"
  | "take-text"
  | "on-take"
  | "no-sign"
  | "flow"
  | "flow-dim"
  | "signal"
  | "on-signal"
  | "missing"
  | "accent"
  | `res-${KindColour}`;

/** One thing to draw. The three renderers (React, text, canvas) know these two sorts and nothing of the photo. */
export type Mark = Shape | Lettering;

export interface Shape {
  /** SVG path data, which canvas reads too. */
  readonly d: string;
  readonly fill?: Ink;
  readonly stroke?: Ink;
  readonly width?: number;
  readonly dash?: readonly [number, number];
  readonly round?: boolean;
  readonly opacity?: number;
  /** Drawn in its own units at this place and scale. */
  readonly at?: { readonly x: number; readonly y: number; readonly scale: number };
}

export interface Lettering {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly size: number;
  readonly face: "sans" | "serif";
  readonly weight: number;
  readonly ink: Ink;
  /** Outlined in paper, to be read over flows. */
  readonly outlined?: boolean;
}

export const isShape = (mark: Mark): mark is Shape => "d" in mark;

/** Width of the paper outline round letters. px */
export const OUTLINE = 4;

/** To a hundredth of a px: short, and the same text on every machine. Never "-0". */
export const px = (n: number): string => String(Math.round(n * 100) / 100 || 0);

export const circle = (x: number, y: number, r: number): string =>
  `M${px(x - r)} ${px(y)}a${px(r)} ${px(r)} 0 1 1 ${px(2 * r)} 0a${px(r)} ${px(r)} 0 1 1 ${px(-2 * r)} 0Z`;

export const ellipse = (x: number, y: number, rx: number, ry: number): string =>
  `M${px(x - rx)} ${px(y)}a${px(rx)} ${px(ry)} 0 1 1 ${px(2 * rx)} 0a${px(rx)} ${px(ry)} 0 1 1 ${px(-2 * rx)} 0Z`;

/** A sector of a ring, angles clockwise from 12 o'clock. A whole ring is drawn as two circles. */
export function sector(x: number, y: number, inner: number, outer: number, start: number, end: number): string {
  if (end - start >= 2 * Math.PI - 1e-6) return circle(x, y, outer) + hole(x, y, inner);
  const large = end - start > Math.PI ? 1 : 0;
  const at = (r: number, angle: number): string => `${px(x + r * Math.sin(angle))} ${px(y - r * Math.cos(angle))}`;
  return (
    `M${at(outer, start)}A${px(outer)} ${px(outer)} 0 ${large} 1 ${at(outer, end)}` +
    `L${at(inner, end)}A${px(inner)} ${px(inner)} 0 ${large} 0 ${at(inner, start)}Z`
  );
}

/** A circle drawn the other way round, so that filling leaves it open. */
const hole = (x: number, y: number, r: number): string =>
  `M${px(x - r)} ${px(y)}a${px(r)} ${px(r)} 0 1 0 ${px(2 * r)} 0a${px(r)} ${px(r)} 0 1 0 ${px(-2 * r)} 0Z`;

/** A line along an angle, clockwise from 12 o'clock, between two distances from a point. */
export function spoke(x: number, y: number, from: number, to: number, angle: number): string {
  const at = (r: number): string => `${px(x + r * Math.sin(angle))} ${px(y - r * Math.cos(angle))}`;
  return `M${at(from)}L${at(to)}`;
}
