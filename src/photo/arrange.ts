import type { PartyId } from "../domain/party.ts";
import type { Evaluation, MeasuredState } from "../measures/evaluate.ts";
import type { Arrangement, Layout } from "./arrangement.ts";
import { buildScene, type SceneOptions } from "./build-scene.ts";
import type { Laying, Wished } from "./laying.ts";
import { layoutCircles } from "./layout-circles.ts";
import { layoutLevels } from "./layout-levels.ts";
import { discRadii, discRadius, type Ellipse } from "./round-table.ts";
import type { Point, Scene } from "./scene.ts";
import { spreadOut, type Wish } from "./spread-out.ts";

/** Room for a name beside or below a disc. px */
const NAME = { w: 84, h: 36 };
/** The challenge's radius over the frame's smaller one, with the room that flows need round it. */
const MIDDLE = 0.3;

/**
 * The parties in a layout: as they were placed before, where they were; the others where the layout has them, or the free place
 * nearest to that. `before` null lays everybody out. Force comes with a package of its own, when asked for.
 */
export async function arrange(
  layout: Exclude<Layout, "round">,
  evaluation: Evaluation,
  scene: Scene,
  before: Arrangement | null,
): Promise<Arrangement> {
  const { frame } = scene;
  const px = ({ x, y }: Point): Point => ({ x: x * frame.rx, y: y * frame.ry });
  const stands = new Map(
    [...(before?.places ?? [])]
      .filter(([id]) => evaluation.indexOf.has(id) && (before?.again !== true || before.pinned.has(id)))
      .map(([id, at]) => [id, px(at)]),
  );
  const laying: Laying = { evaluation, seats: scene.seats, frame, pinned: stands };
  const { wish, challenge, table, shortened = false, ...toMove } = await wished(layout, laying, scene);
  const anew = before === null || before.again === true;
  const middle = anew ? challenge : px(before.challenge);
  // by hand nobody makes room for anybody
  if (layout === "hand") for (const [id, at] of wish) if (!stands.has(id) && before === null) stands.set(id, at);
  const rooms = roomsOf(evaluation, wish, frame);
  const side = 2 * MIDDLE * Math.min(frame.rx, frame.ry);
  const kept: Wish[] = [
    { id: "", ...middle, w: side, h: side },
    ...scene.taken.map(({ left, top, right, bottom }) => ({
      id: "",
      x: (left + right) / 2 - frame.x,
      y: (top + bottom) / 2 - frame.y,
      w: right - left,
      h: bottom - top,
    })),
    ...rooms.filter(({ id }) => stands.has(id)).map((one) => ({ ...one, ...stands.get(one.id)! })),
  ];
  const placed = spreadOut(
    rooms.filter(({ id }) => !stands.has(id)),
    kept,
    frame,
    toMove,
  );
  const share = ({ x, y }: Point): Point => ({ x: x / frame.rx, y: y / frame.ry });
  return {
    places: new Map([...wish.keys()].map((id) => [id, share(stands.get(id) ?? placed.get(id)!)])),
    pinned: before?.pinned ?? new Set(),
    challenge: share(middle),
    table: anew ? table : before.table,
    ...((anew ? shortened : before.shortened === true) && { shortened: true }),
  };
}

/** Where everybody stands in a photo in which nobody was placed before; undefined: round the table. */
export const arrangeAnew = async (
  layout: Layout,
  { state, evaluation }: MeasuredState,
  options: SceneOptions,
): Promise<Arrangement | undefined> =>
  layout === "round" ? undefined : arrange(layout, evaluation, buildScene(state, evaluation, options), null);

async function wished(layout: Exclude<Layout, "round">, laying: Laying, scene: Scene): Promise<Wished> {
  if (layout === "levels") return layoutLevels(laying);
  if (layout === "circles") return layoutCircles(laying);
  if (layout === "force") return (await import("./layout-force.ts")).layoutForce(laying);
  return asTheyStand(scene, laying.evaluation);
}

/** By hand: everybody stays where they are, to be dragged. */
function asTheyStand({ nodes, challenge, table, frame }: Scene, { indexOf }: Evaluation): Wished {
  const from = ({ x, y }: Point): Point => ({ x: x - frame.x, y: y - frame.y });
  const shown = table.shown === undefined ? { rx: 1, ry: 1 } : table.shown;
  return {
    wish: new Map(nodes.filter(({ id }) => indexOf.has(id)).map((node) => [node.id, from(node)])),
    challenge: from(challenge),
    table: shown === null ? null : { rx: (table.rx * shown.rx) / frame.rx, ry: (table.ry * shown.ry) / frame.ry },
    across: 1,
  };
}

/** The room of each, those with most exchange first. */
function roomsOf(evaluation: Evaluation, wish: Wished["wish"], frame: Pick<Ellipse, "rx" | "ry">): readonly Wish[] {
  const { party, indexOf, ids } = evaluation;
  const through = (id: PartyId): number => {
    const at = indexOf.get(id)!;
    return (party.brings[at] ?? 0) + (party.takes[at] ?? 0);
  };
  const most = Math.max(0, ...ids.map(through));
  const radii = discRadii(wish.size, frame);
  return [...wish]
    .map(([id, at]) => ({ id, at, value: through(id) }))
    .sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1))
    .map(({ id, at, value }) => {
      const r = discRadius(value, most, radii);
      return { id, ...at, w: Math.max(2 * r + 16, NAME.w), h: 2 * r + NAME.h };
    });
}
