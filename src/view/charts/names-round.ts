import { type Box, overlap } from "../../photo/box.ts";
import { touches } from "../../photo/label-block.ts";
import { textWidth } from "../../photo/text-width.ts";

export interface NamedAngle {
  readonly name: string;
  /** Clockwise from 12 o'clock. */
  readonly angle: number;
  readonly weight: number;
}

/** Where a name stands: `y` is its baseline, about the middle of the ring; `out` is how far it stands out of the ring. */
export interface RoundPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly out: number;
  readonly clear: boolean;
  /** What it covers. */
  readonly box: Box;
}

const LINE = 1.16;
const BASELINE = 0.86;
/** From the ring's edge; further out a line leads there. px */
const NEAR = 7;
const STEPS = [0, 15, 30];
/** Within this of straight up or down a name is centred (sine of the angle). */
const CENTRED = 0.22;

/**
 * A place outside the ring for each name, where it covers no other and no line that leads to one. The weightiest choose first;
 * one for which nothing is left is not `clear`, and stands where it would.
 */
export function namesRound(
  named: readonly NamedAngle[],
  radius: number,
  stage: Box,
  fontSize: number,
): readonly RoundPlace[] {
  const taken: Box[] = [];
  const leading: { readonly x: number; readonly y: number; readonly r: number }[] = [];
  const places = new Map<NamedAngle, RoundPlace>();
  for (const one of named.toSorted((a, b) => b.weight - a.weight)) {
    const tries = STEPS.map((step) => placeAt(one, radius + NEAR + step, fontSize));
    const found = tries.findIndex(({ box }, nth) => {
      const inside =
        box.left >= stage.left && box.right <= stage.right && box.top >= stage.top && box.bottom <= stage.bottom;
      const line = lineTo(one.angle, radius, STEPS[nth]!);
      return (
        inside &&
        !taken.some((other) => overlap(box, other) || line.some((point) => touches(other, point, 1))) &&
        !leading.some((point) => touches(box, point, 1))
      );
    });
    const { place, box } = tries[Math.max(0, found)]!;
    places.set(one, { ...place, box, out: STEPS[Math.max(0, found)]!, clear: found >= 0 });
    if (found < 0) continue;
    taken.push(box);
    leading.push(...lineTo(one.angle, radius, STEPS[found]!));
  }
  return named.map((one) => places.get(one)!);
}

function placeAt({ name, angle }: NamedAngle, distance: number, fontSize: number) {
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const [x, y] = [distance * sin, -distance * cos];
  const width = textWidth(name, "sans", fontSize);
  const height = fontSize * LINE;
  const anchor = Math.abs(sin) < CENTRED ? "middle" : sin > 0 ? "start" : "end";
  const left = anchor === "middle" ? x - width / 2 : anchor === "start" ? x : x - width;
  // above the ring it stands on its place, below it hangs from it
  const top = y - (height * (1 + cos)) / 2;
  return {
    place: { x, y: top + fontSize * BASELINE, anchor } as const,
    box: { left, right: left + width, top, bottom: top + height },
  };
}

/** Some points of the line that leads to a name, of no width. */
const lineTo = (angle: number, radius: number, step: number) =>
  step === 0
    ? []
    : [0.25, 0.5, 0.75, 1].map((part) => ({
        x: (radius + NEAR + step * part - 2) * Math.sin(angle),
        y: -(radius + NEAR + step * part - 2) * Math.cos(angle),
        r: 0.5,
      }));
