import type { FlowId } from "../../domain/flow.ts";
import { type Endpoint, TABLE } from "../../domain/party.ts";
import { type Disc, flowShape, onCurve } from "../../photo/flow-shape.ts";
import type { Point, Scene, SceneFlow } from "../../photo/scene.ts";
import type { PhotoAsk } from "../workspace.ts";
import { edgePoint } from "./seat-at.ts";

/** The disc at an end of a flow; none for nobody. */
export function discOf({ nodes, challenge }: Scene, end: Endpoint | null): Disc | null {
  if (end === TABLE) return challenge;
  return nodes.find(({ id }) => id === end) ?? null;
}

/** The arrow that a flow is part of; undefined where it is not drawn, for nothing flows. */
export const arrowOf = ({ flows }: Scene, id: FlowId): SceneFlow | undefined =>
  flows.find((flow) => flow.flows.includes(id));

/** How wide and how bent an arrow is that is not there yet. */
const PENDING = { width: 3, curvature: 0.2 };

/** An arrow between two discs that is still being drawn. */
export const pendingArrow = (
  from: Disc,
  to: Disc,
): Pick<SceneFlow, "start" | "control" | "end" | "head" | "width" | "state" | "value"> => ({
  ...flowShape(from, to, PENDING.curvature, PENDING.width, "hoped"),
  width: PENDING.width,
  state: "hoped",
  value: null,
});

/** How many points stand for a line. */
const POINTS = 16;

/** Points of what a card is about, which the card does not cover. On the stage, before zoom. */
export function aboutPoints(scene: Scene, asked: PhotoAsk, ends: readonly (Endpoint | null)[]): readonly Point[] {
  if (asked.about === "new-party")
    return asked.angle === null ? [] : round({ ...edgePoint(scene, asked.angle), r: 16 });
  const discs = ends.flatMap((end) => discOf(scene, end) ?? []);
  const [from, to] = discs;
  const arrow =
    asked.about === "flow"
      ? arrowOf(scene, asked.flow)
      : from !== undefined && to !== undefined
        ? pendingArrow(from, to)
        : undefined;
  const line =
    arrow === undefined
      ? []
      : Array.from({ length: POINTS + 1 }, (_, at) => onCurve(arrow.start, arrow.control, arrow.end, at / POINTS));
  return [...line, ...(arrow?.head ?? []), ...discs.flatMap(round)];
}

const round = ({ x, y, r }: Disc): readonly Point[] =>
  [0, 1, 2, 3, 4, 5, 6, 7].map((eighth) => ({
    x: x + r * Math.sin((eighth * Math.PI) / 4),
    y: y - r * Math.cos((eighth * Math.PI) / 4),
  }));
