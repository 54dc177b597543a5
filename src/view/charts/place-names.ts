import { type Box, overlap } from "../../photo/box.ts";
import { touches } from "../../photo/label-block.ts";
import { textWidth } from "../../photo/text-width.ts";

export interface NamedPoint {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly name: string;
}

/** Where a name stands: `y` is its baseline. */
export interface NamePlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

const GAP = 4;
const ASCENT = 0.78;
const LINE = 1.16;

/**
 * A place beside, above or below each point where its name covers no other name, no point, and lies on the stage; null where
 * there is none. The first names come first: they have the choice.
 */
export function placeNames(points: readonly NamedPoint[], stage: Box, fontSize: number): readonly (NamePlace | null)[] {
  const taken: Box[] = [];
  return points.map((point) => {
    const width = textWidth(point.name, "sans", fontSize);
    for (const { place, box } of placesOf(point, width, fontSize)) {
      const inside =
        box.left >= stage.left && box.right <= stage.right && box.top >= stage.top && box.bottom <= stage.bottom;
      if (!inside || taken.some((other) => overlap(box, other)) || points.some((other) => touches(box, other, 1)))
        continue;
      taken.push(box);
      return place;
    }
    return null;
  });
}

/** Right, left, above, below, and aslant: the nearest to reading order first. */
function placesOf({ x, y, r }: NamedPoint, width: number, fontSize: number) {
  const height = fontSize * LINE;
  const out = r + GAP;
  const aside = r * 0.7 + GAP;
  const at = (anchor: NamePlace["anchor"], left: number, top: number): { place: NamePlace; box: Box } => ({
    place: {
      anchor,
      x: anchor === "start" ? left : anchor === "end" ? left + width : left + width / 2,
      y: top + fontSize * ASCENT + (height - fontSize) / 2,
    },
    box: { left, top, right: left + width, bottom: top + height },
  });
  return [
    at("start", x + out, y - height / 2),
    at("end", x - out - width, y - height / 2),
    at("middle", x - width / 2, y - out - height),
    at("middle", x - width / 2, y + out),
    at("start", x + aside, y - aside - height / 2),
    at("start", x + aside, y + aside - height / 2),
    at("end", x - aside - width, y - aside - height / 2),
    at("end", x - aside - width, y + aside - height / 2),
  ];
}
