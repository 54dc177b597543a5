import type { Point } from "./scene.ts";

/** The table's edge, on which the parties are centred. px. */
export interface Ellipse extends Point {
  readonly rx: number;
  readonly ry: number;
}

/** Where a seat is. The angle is the ellipse's parameter, clockwise from 12 o'clock. */
export const onEllipse = ({ x, y, rx, ry }: Ellipse, angle: number): Point => ({
  x: x + rx * Math.sin(angle),
  y: y - ry * Math.cos(angle),
});

/**
 * The seats' angles, clockwise from 12 o'clock. Round a circle or a lying ellipse they are evenly spread in angle, so
 * that the seats at the sides, whose names stand above each other, sit closest. A standing ellipse (a phone) would then
 * crowd the top, where names stand beside each other: there the seats are evenly spread along the edge.
 */
export function seatAngles(count: number, rx: number, ry: number): readonly number[] {
  const even = Array.from({ length: count }, (_, seat) => (seat / Math.max(1, count)) * 2 * Math.PI);
  if (ry <= rx * 1.02) return even;
  const steps = 720;
  const length = new Float64Array(steps + 1);
  for (let step = 1; step <= steps; step++) {
    const angle = ((step - 0.5) / steps) * 2 * Math.PI;
    length[step] = length[step - 1]! + Math.hypot(rx * Math.cos(angle), ry * Math.sin(angle));
  }
  let step = 0;
  return even.map((_, seat) => {
    const wanted = (seat / count) * length[steps]!;
    while (length[step + 1]! < wanted) step++;
    const within = (wanted - length[step]!) / (length[step + 1]! - length[step]!);
    return ((step + within) / steps) * 2 * Math.PI;
  });
}

/** Shares of the table's smaller radius, by number of parties: the look's 42 and 15 px at 9, 36 and 10 at 25. */
const LARGEST = [
  [9, 0.165],
  [25, 0.115],
  [60, 0.075],
] as const;
const SMALLEST_OF_LARGEST = [
  [9, 0.36],
  [25, 0.28],
  [60, 0.26],
] as const;

/** On a small table discs are larger for their table, so that ring and beam can be read. px */
const LEAST_LARGEST = 24;
const LEAST_SMALLEST = 8.5;
const MOST_LARGEST = 54;

/** The largest and the smallest disc that a party gets. px. Never so large that neighbours touch. */
export function discRadii(
  count: number,
  { rx, ry }: Pick<Ellipse, "rx" | "ry">,
): { largest: number; smallest: number } {
  const spacing = seatSpacing(count, { rx, ry });
  const wished = Math.max(Math.min(LEAST_LARGEST, 0.3 * spacing), Math.min(rx, ry) * between(LARGEST, count));
  const largest = Math.min(wished, 0.4 * spacing, MOST_LARGEST);
  const smallest = Math.max(largest * between(SMALLEST_OF_LARGEST, count), Math.min(LEAST_SMALLEST, 0.28 * spacing));
  return { largest, smallest: Math.min(largest, smallest) };
}

/** The mean distance between neighbours along the edge (Ramanujan's first approximation of the perimeter). px. */
export function seatSpacing(count: number, { rx, ry }: Pick<Ellipse, "rx" | "ry">): number {
  const perimeter = Math.PI * (3 * (rx + ry) - Math.sqrt((3 * rx + ry) * (rx + 3 * ry)));
  return perimeter / Math.max(3, count);
}

/** r = largest × √(throughput / most), never under the smallest. Where nothing flows at all, all are alike. */
export function discRadius(throughput: number, most: number, radii: { largest: number; smallest: number }): number {
  if (most === 0) return (radii.largest + radii.smallest) / 2;
  return Math.max(radii.smallest, radii.largest * Math.sqrt(throughput / most));
}

/** Linear between the points of a table, level outside it. */
function between(table: readonly (readonly [number, number])[], at: number): number {
  const [firstAt, firstValue] = table[0]!;
  if (at <= firstAt) return firstValue;
  for (let row = 1; row < table.length; row++) {
    const [lowAt, low] = table[row - 1]!;
    const [highAt, high] = table[row]!;
    if (at <= highAt) return low + ((at - lowAt) / (highAt - lowAt)) * (high - low);
  }
  return table.at(-1)![1];
}
