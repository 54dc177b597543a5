import type { PartyId } from "../domain/party.ts";
import { type Box, overlap } from "./box.ts";
import type { Disc } from "./flow-shape.ts";
import { labelMarks } from "./glyph.ts";
import { blockSize, boxesAt, labelAt, labelBox, touches } from "./label-block.ts";
import { type Mark, px } from "./mark.ts";
import type { Scene, SceneNode } from "./scene.ts";
import { wrapWords } from "./text-width.ts";

const LEAST_FONT = 12;
const WRAP = 18;
/** Directions in which a name is tried, from that of its seat; and px further out than usual. */
const TURNS = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6, 7, -7, 8].map((eighth) => (eighth * Math.PI) / 8);
const OUT = [0, 16, 36, 60, 90];
/** What is worst: off the stage, under what lies over it, over a name, over a disc or what stands beside it; and each px further out. */
const COST = { off: 100, taken: 20, name: 8, disc: 2, px: 0.03 };
/** Half of what stands inwards of the disc, and below the challenge, to draw flows from. px */
const HANDLE = 16;
const AIR = 3;

const NONE: readonly Mark[] = [];

/** The whole names of those that are chosen, pointed at or have the focus, where the photo had no room for them. */
export function nameTags(scene: Scene, ids: readonly (PartyId | null)[]): readonly Mark[] {
  const found = scene.nodes.filter(({ id, label: { lines } }) => ids.includes(id) && !isWhole(lines));
  return found.length === 0 ? NONE : found.flatMap((node) => nameTag(scene, node));
}

const isWhole = (lines: readonly string[]): boolean => lines.length > 0 && lines.every((line) => !line.endsWith("…"));

/**
 * On paper of its own, so that it is read over whatever lies there; where it hides least, and rather near its disc than far. What there is of the
 * name already, it may cover.
 */
function nameTag(scene: Scene, node: SceneNode): readonly Mark[] {
  const { challenge, table, nodes, width, height } = scene;
  const fontSize = Math.max(LEAST_FONT, node.label.fontSize);
  const lines = wrapWords(node.name, WRAP);
  const form = { lines, word: null, size: blockSize(lines, null, fontSize) };
  const names = nodes.flatMap((other) =>
    other === node || other.label.lines.length === 0 ? [] : [labelBox(other.label)],
  );
  const inwards = Math.atan2(table.y - node.y, table.x - node.x);
  const off = node.r + HANDLE;
  const discs: readonly Disc[] = [
    ...nodes,
    challenge,
    { x: challenge.x, y: challenge.y + challenge.r + HANDLE, r: HANDLE },
    { x: node.x + off * Math.cos(inwards), y: node.y + off * Math.sin(inwards), r: HANDLE },
  ];
  const costOf = (box: Box, out: number): number =>
    (box.top < 0 || box.bottom > height ? COST.off : 0) +
    COST.taken * scene.taken.filter((other) => overlap(box, other)).length +
    COST.name * names.filter((other) => overlap(box, other)).length +
    COST.disc * discs.filter((disc) => touches(box, disc, 0)).length +
    COST.px * out;
  const places = OUT.flatMap((out) =>
    TURNS.map((turn) => {
      const at = { ...node, angle: node.angle + turn, names: lines, word: null, prominence: 0 };
      const { left, top, right, bottom } = boxesAt(at, fontSize)(form.size, out, 0);
      // beside the stage's edge as far inwards as it takes
      const along = Math.max(0, AIR - left) - Math.max(0, right + AIR - width);
      const box = { left: left + along, top, right: right + along, bottom };
      const label = labelAt({ at, form, out, shift: 0 }, fontSize);
      return { box, label: { ...label, x: label.x + along }, cost: costOf(box, out) };
    }),
  );
  const { box, label } = places.reduce((best, place) => (place.cost < best.cost ? place : best));
  const [across, down] = [box.right - box.left + 2 * AIR, box.bottom - box.top + AIR];
  return [
    { d: `M${px(box.left - AIR)} ${px(box.top)}h${px(across)}v${px(down)}h${px(-across)}Z`, fill: "paper" },
    ...labelMarks({ label }),
  ];
}
