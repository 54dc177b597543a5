import { levels } from "../measures/levels.ts";
import type { Laying, Wished } from "./laying.ts";
import { onEllipse, seatAngles } from "./round-table.ts";
import { spreadLevels } from "./spread-levels.ts";

/**
 * Who gives without being given to at the left, and downstream to the right (`trophicLevel`, MacKay, Johnson and Sansom
 * 2020). Up and down everybody stays as high as at the table. Who has no level stands below, in the middle.
 */
export function layoutLevels({ evaluation, seats, frame }: Laying): Wished {
  const { run, indexOf } = evaluation;
  const found = run.shared(levels);
  const { across: share, shortened } = spreadLevels(found);
  const across = (level: number): number => share(level) * frame.rx;
  const angles = seatAngles(seats.length, frame.rx, frame.ry);
  const wish = new Map(
    seats.map((id, seat) => {
      const level = found[indexOf.get(id)!]!;
      const { y } = onEllipse({ x: 0, y: 0, rx: frame.rx, ry: frame.ry }, angles[seat]!);
      return [id, Number.isNaN(level) ? { x: 0, y: frame.ry } : { x: across(level), y: y * 0.9 }];
    }),
  );
  const own = found[run.table] ?? Number.NaN;
  const challenge = { x: Number.isNaN(own) ? 0 : across(own), y: 0 };
  return { wish, challenge, table: null, across: 6, inOrder: true, shortened };
}
