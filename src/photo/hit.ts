import type { PartyId } from "../domain/party.ts";
import { overlap } from "./box.ts";
import { onCurve } from "./flow-shape.ts";
import { holderBadge, signalBadge } from "./glyph.ts";
import { labelBox } from "./label-block.ts";
import type { Point, Scene, SceneFlow, SceneNode } from "./scene.ts";

/** So far outside its disc a party is still meant. px */
const MARGIN = 3;
/** Pieces in which a curve is measured. */
const PIECES = 12;

/** The party whose disc or badge is at a point of the scene: the nearest. Discs reach at least `reach` px. */
export function partyAt({ nodes }: Pick<Scene, "nodes">, { x, y }: Point, reach: number): PartyId | null {
  let nearest: PartyId | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const node of nodes) {
    const outside = Math.hypot(node.x - x, node.y - y) - node.r;
    const off = Math.min(outside, offBadges(node, x - node.x, y - node.y));
    if (off <= Math.max(MARGIN, reach - node.r) && off < least) {
      least = off;
      nearest = node.id;
    }
  }
  return nearest;
}

/** The party whose name is at a point of the scene. */
export const namedAt = ({ nodes }: Pick<Scene, "nodes">, { x, y }: Point): PartyId | null =>
  nodes.find(({ label }) => overlap(labelBox(label), { left: x, top: y, right: x, bottom: y }))?.id ?? null;

function offBadges({ r, signals, soleHolder }: SceneNode, x: number, y: number): number {
  const badges = [...(signals > 0 ? [signalBadge(r)] : []), ...(soleHolder ? [holderBadge(r)] : [])];
  return Math.min(...badges.map((badge) => Math.hypot(badge.x - x, badge.y - y) - badge.r));
}

/** The flow at a point of the scene, or within `reach` px of it: the nearest; of those that cross there, the topmost. */
export function flowAt(flows: readonly SceneFlow[], at: Point, reach: number): SceneFlow | null {
  let found: SceneFlow | null = null;
  let least = reach;
  for (const flow of flows) {
    const off = Math.max(0, offFlow(flow, at, least) - flow.width / 2);
    if (off <= least) {
      least = off;
      found = flow;
    }
  }
  return found;
}

/** From a flow's middle line; infinite where it is plainly further than `most` from its edge. */
function offFlow({ start, control, end, head, width }: SceneFlow, { x, y }: Point, most: number): number {
  const [tip] = head;
  const room = most + width / 2;
  const beyond = (value: number, a: number, b: number, c: number, d: number): boolean =>
    value < Math.min(a, b, c, d) - room || value > Math.max(a, b, c, d) + room;
  if (beyond(x, start.x, control.x, end.x, tip.x) || beyond(y, start.y, control.y, end.y, tip.y))
    return Number.POSITIVE_INFINITY;
  let least = Number.POSITIVE_INFINITY;
  let before = start;
  for (let piece = 1; piece <= PIECES + 1; piece++) {
    const after = piece > PIECES ? tip : onCurve(start, control, end, piece / PIECES);
    const [dx, dy] = [after.x - before.x, after.y - before.y];
    const along = dx === 0 && dy === 0 ? 0 : ((x - before.x) * dx + (y - before.y) * dy) / (dx * dx + dy * dy);
    const t = Math.min(1, Math.max(0, along));
    least = Math.min(least, Math.hypot(before.x + t * dx - x, before.y + t * dy - y));
    before = after;
  }
  return least;
}
