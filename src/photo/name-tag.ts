import type { PartyId } from "../domain/party.ts";
import { type Box, overlap } from "./box.ts";
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
/** What is worse to lie over: off the stage, what lies over it, a name, a disc or the challenge. */
const COST = { off: 100, taken: 20, name: 3, disc: 2 };
const AIR = 3;

const NONE: readonly Mark[] = [];

/** The whole names of those that are chosen, pointed at or have the focus, where the photo had no room for them. */
export function nameTags(scene: Scene, ids: readonly (PartyId | null)[]): readonly Mark[] {
  const found = scene.nodes.filter(({ id, label: { lines } }) => ids.includes(id) && !isWhole(lines));
  return found.length === 0 ? NONE : found.flatMap((node) => nameTag(scene, node));
}

const isWhole = (lines: readonly string[]): boolean => lines.length > 0 && lines.every((line) => !line.endsWith("…"));

/** On paper of its own, so that it is read over whatever lies there, and where it hides least. What there is of the name already, it covers. */
function nameTag(scene: Scene, node: SceneNode): readonly Mark[] {
  const fontSize = Math.max(LEAST_FONT, node.label.fontSize);
  const lines = wrapWords(node.name, WRAP);
  const form = { lines, word: null, size: blockSize(lines, null, fontSize) };
  const names = scene.nodes.flatMap((other) =>
    other === node || other.label.lines.length === 0 ? [] : [labelBox(other.label)],
  );
  const discs = [...scene.nodes.filter((other) => other !== node), scene.challenge];
  const costOf = (box: Box): number =>
    (box.left < 0 || box.top < 0 || box.right > scene.width || box.bottom > scene.height ? COST.off : 0) +
    COST.taken * scene.taken.filter((other) => overlap(box, other)).length +
    COST.name * names.filter((other) => overlap(box, other)).length +
    COST.disc * discs.filter((disc) => touches(box, disc, 0)).length;
  let best: { readonly cost: number; readonly box: Box; readonly label: ReturnType<typeof labelAt> } | null = null;
  for (const out of OUT)
    for (const turn of TURNS) {
      const at = { ...node, angle: node.angle + turn, names: lines, word: null, prominence: 0 };
      const box = boxesAt(at, fontSize)(form.size, out, 0);
      const cost = costOf(box);
      if (best === null || cost < best.cost)
        best = { cost, box, label: labelAt({ at, form, out, shift: 0 }, fontSize) };
    }
  const { box, label } = best!;
  const [width, height] = [box.right - box.left + 2 * AIR, box.bottom - box.top + AIR];
  return [
    { d: `M${px(box.left - AIR)} ${px(box.top)}h${px(width)}v${px(height)}h${px(-width)}Z`, fill: "paper" },
    ...labelMarks({ label }),
  ];
}
