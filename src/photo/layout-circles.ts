import type { PartyId } from "../domain/party.ts";
import type { Role } from "../measures/party/role.ts";
import type { Laying, Wished } from "./laying.ts";
import type { Point } from "./scene.ts";

/** Where those outside the circle stand, clockwise from 12 o'clock: the middle of their part, and half its length. */
const OUTSIDE: Readonly<Record<Exclude<Role, "core">, readonly [middle: number, half: number]>> = {
  in: [1.5 * Math.PI, 0.36 * Math.PI],
  out: [0.5 * Math.PI, 0.36 * Math.PI],
  other: [Math.PI, 0.12 * Math.PI],
  isolated: [0, 0.1 * Math.PI],
  "no-core": [Math.PI, Math.PI],
};

/**
 * The circle in the middle, in the order of the table; at its left who brings to it, at its right who takes from it, below
 * who exchanges apart from it, above who does not exchange (`role`).
 */
export function layoutCircles({ evaluation, seats, frame }: Laying): Wished {
  const parts = new Map<Role, PartyId[]>();
  for (const id of seats) {
    const role = evaluation.party.role[evaluation.indexOf.get(id)!]!;
    parts.set(role, [...(parts.get(role) ?? []), id]);
  }
  const core = parts.get("core") ?? [];
  const inside =
    core.length === 0 ? 0 : core.length === seats.length ? 0.92 : 0.5 + (0.32 * core.length) / seats.length;
  const radius = Math.min(frame.rx, frame.ry);
  const table = { rx: Math.min(frame.rx, radius * 1.2) * inside, ry: radius * inside };
  const wish = new Map<PartyId, Point>();
  const put = (ids: readonly PartyId[], rx: number, ry: number, from: number, to: number): void =>
    ids.forEach((id, at) => {
      const angle = from + ((to - from) * (at + 0.5)) / ids.length;
      wish.set(id, { x: rx * Math.sin(angle), y: -ry * Math.cos(angle) });
    });
  // the first of the table's order at 12 o'clock
  put(core, table.rx, table.ry, -Math.PI / Math.max(1, core.length), 2 * Math.PI - Math.PI / Math.max(1, core.length));
  for (const [role, [middle, half]] of Object.entries(OUTSIDE) as [
    Exclude<Role, "core">,
    readonly [number, number],
  ][]) {
    put(parts.get(role) ?? [], frame.rx, frame.ry, middle - half, middle + half);
  }
  return {
    wish,
    challenge: { x: 0, y: 0 },
    table: inside === 0 ? null : { rx: table.rx / frame.rx, ry: table.ry / frame.ry },
    across: 1,
  };
}
