import type { Disc } from "../../photo/flow-shape.ts";
import type { Point } from "../../photo/scene.ts";

/** Turned so far from where it belongs, and so much further out, a handle is tried where a disc is in its way. px */
const TURNS = [0, 1, -1, 2, -2, 3, -3].map((sixth) => (sixth * Math.PI) / 6);
const FURTHER = [0, 12, 24, 40];

/**
 * Where a handle of a disc stands, on the screen: against it in a direction (of the screen's axes, y downwards), or else beside or further along it,
 * where it leaves all other discs free. Never behind its own, where the name stands. `radius`: of the handle.
 */
export function handlePlace(
  disc: Disc,
  direction: number,
  others: readonly Disc[],
  radius: number,
): { readonly at: Point; readonly angle: number } {
  const placeAt = (angle: number, further: number) => {
    const off = disc.r + radius + further;
    return { at: { x: disc.x + off * Math.cos(angle), y: disc.y + off * Math.sin(angle) }, angle };
  };
  const free = ({ at }: { readonly at: Point }): boolean =>
    others.every(({ x, y, r }) => Math.hypot(x - at.x, y - at.y) >= r + radius);
  for (const further of FURTHER)
    for (const turn of TURNS) {
      const place = placeAt(direction + turn, further);
      if (free(place)) return place;
    }
  return placeAt(direction, 0);
}
