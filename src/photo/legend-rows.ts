import type { Group } from "./drawing.ts";
import { flowMarks } from "./flow-marks.ts";
import { GLYPH, letters, nodeMarks } from "./glyph.ts";
import type { Lettering } from "./mark.ts";
import type { LegendItem, LegendLine } from "./scene.ts";
import { textWidth } from "./text-width.ts";

const TEXT = 12;
const LINE = 14.5;
const GAP = { picture: 7, item: 20, row: 8 };
const FLOW_WIDTH = 54;

interface LegendRows {
  readonly height: number;
  readonly groups: readonly Group[];
}

/** The legend in rows of at most `width` px, from (0, 0) down: the photo's own forms, each with its text beside it. */
export function legendRows(items: readonly LegendItem[], width: number): LegendRows {
  const rows: LegendItem[][] = [];
  let room = 0;
  for (const item of items) {
    const wanted = itemWidth(item);
    if (wanted > room || rows.length === 0) {
      rows.push([]);
      room = width;
    }
    rows.at(-1)!.push(item);
    room -= wanted + GAP.item;
  }
  const groups: Group[] = [];
  let top = 0;
  for (const row of rows) {
    const height = Math.max(...row.map(itemHeight));
    let left = 0;
    for (const item of row) {
      groups.push({ at: { x: left, y: top + height / 2 }, parts: itemParts(item) });
      left += itemWidth(item) + GAP.item;
    }
    top += height + GAP.row;
  }
  return { height: Math.max(0, top - GAP.row), groups };
}

/** About the middle of its left edge. */
function itemParts(item: LegendItem): Group["parts"] {
  const x = pictureWidth(item) + GAP.picture;
  const first = TEXT * 0.36 - ((item.text.length - 1) / 2) * LINE;
  return [picture(item), ...item.text.flatMap((line, index) => lineMarks(line, x, first + index * LINE))];
}

function picture(item: LegendItem): Group {
  if (item.sort === "flow") return { at: { x: 2, y: 0 }, parts: flowMarks(item.flow, "flow") };
  const marks = item.sort === "node" ? nodeMarks(item.node) : item.marks;
  return { at: { x: pictureWidth(item) / 2, y: 0 }, parts: marks };
}

function lineMarks({ text, side }: LegendLine, x: number, y: number): readonly Lettering[] {
  const plain: Lettering = { ...letters(text, x, y, TEXT, 400, "ink-2"), anchor: "start" };
  if (side === undefined) return [plain];
  const at = x + textWidth(text, "sans", TEXT);
  const ink = side.is === "brings" ? "give-text" : "take-text";
  return [plain, { ...letters(side.word, at, y, TEXT, 700, ink), anchor: "start" }];
}

const pictureWidth = (item: LegendItem): number =>
  item.sort === "flow" ? FLOW_WIDTH : item.sort === "node" ? 2 * (item.node.r + GLYPH.halo) : 2 * item.r + 2;

const itemHeight = (item: LegendItem): number =>
  Math.max(item.sort === "flow" ? 0 : pictureWidth(item), item.text.length * LINE);

const itemWidth = (item: LegendItem): number =>
  pictureWidth(item) +
  GAP.picture +
  Math.max(...item.text.map(({ text, side }) => textWidth(text + (side?.word ?? ""), "sans", TEXT) * 1.04));
