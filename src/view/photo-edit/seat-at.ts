import type { PartyId } from "../../domain/party.ts";
import { partyAt } from "../../photo/hit.ts";
import type { Point, Scene } from "../../photo/scene.ts";

/** Between these shares of the table's radii a point is on its edge. */
const EDGE = { from: 0.84, to: 1.3 };
/** So near to a disc the place is taken. px */
const TAKEN = 18;

/** The angle of an empty place on the table's edge, clockwise from 12 o'clock; null where the point is no such place. */
export function edgeAngle(scene: Pick<Scene, "table" | "nodes">, at: Point): number | null {
  const { table } = scene;
  const [x, y] = [(at.x - table.x) / table.rx, (at.y - table.y) / table.ry];
  const out = Math.hypot(x, y);
  // in another layout nobody sits at the edge
  if (table.shown !== undefined || out < EDGE.from || out > EDGE.to || partyAt(scene, at, TAKEN) !== null) return null;
  const angle = Math.atan2(x, -y);
  return angle < 0 ? angle + 2 * Math.PI : angle;
}

/** Where on the table's edge an angle is. */
export const edgePoint = ({ table }: Pick<Scene, "table">, angle: number): Point => ({
  x: table.x + table.rx * Math.sin(angle),
  y: table.y - table.ry * Math.cos(angle),
});

/** The seats with one more between those at either side of an angle. Nobody changes places: who sits first stays first. */
export function withSeat(
  { seats, nodes }: Pick<Scene, "seats" | "nodes">,
  angle: number,
  party: PartyId,
): readonly PartyId[] {
  const angles = new Map(nodes.map((node) => [node.id, node.angle]));
  const place = 1 + seats.findLastIndex((id, at) => at === 0 || (angles.get(id) ?? Number.POSITIVE_INFINITY) < angle);
  return seats.toSpliced(place, 0, party);
}
