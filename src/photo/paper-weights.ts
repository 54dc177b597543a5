import type { Drawing, Group } from "./drawing.ts";
import { isGroup } from "./drawing.ts";
import { isShape, type Mark } from "./mark.ts";
import type { Face } from "./text-width.ts";

/** The weights that files carry with them, of the many that the screen's variable fonts have. */
export const PAPER_WEIGHTS: Readonly<Record<Face, readonly number[]>> = { sans: [400, 600, 700], serif: [500] };

/** The drawing with each text in the nearest of these weights. */
export const onPaper = (drawing: Drawing): Drawing => ({ ...drawing, groups: drawing.groups.map(weighted) });

const weighted = (group: Group): Group => ({
  ...group,
  parts: group.parts.map((part) => (isGroup(part) ? weighted(part) : nearest(part))),
});

function nearest(mark: Mark): Mark {
  if (isShape(mark)) return mark;
  const off = (weight: number): number => Math.abs(weight - mark.weight);
  const [first, ...others] = PAPER_WEIGHTS[mark.face];
  return { ...mark, weight: others.reduce((best, other) => (off(other) < off(best) ? other : best), first!) };
}
