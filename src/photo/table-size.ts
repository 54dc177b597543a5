import { blockSize, isCentred, type LabelStyle, labelDistance } from "./label-block.ts";
import { discRadii, discRadius, type Ellipse, seatAngles } from "./round-table.ts";
import type { SceneParty } from "./scene-party.ts";
import { wrapWords } from "./text-width.ts";

/** The room that the table and all round it may take, in px on the stage. */
export interface Room {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** However narrow it is, the table is as round here as on a wide stage. */
  readonly round?: boolean;
}

/** Where many parties, or a narrow stage, need the room, the table is oblong up to this; else it is round. */
const OBLONG = 1.3;
export const ROUND_UP_TO = 12;
export const NARROW = 520;
/** The table takes at least these shares of the room's half width and height: below that, names give way. */
const LEAST = { x: 0.58, y: 0.56 };
/** Clear space outside the table's edge, the discs, and the names beside them. px */
const EDGE = 8;

/** A seat's direction, and how far its disc and name reach beyond its centre, sideways and up or down. px */
interface Reach {
  readonly across: number;
  readonly up: number;
  readonly x: number;
  readonly y: number;
}

/**
 * The largest table in the room that leaves every name, as wished, inside it, and the seats' angles. It lies a little
 * below or above the middle where the names above need more room than those below. Discs grow with the table and seats
 * depend on its form, so it settles in a few rounds.
 */
export function tableThatFits(
  { fontSize, wrap }: LabelStyle,
  seated: readonly SceneParty[],
  room: Room,
): { table: Ellipse; angles: readonly number[] } {
  const half = { x: room.width / 2, y: room.height / 2 };
  const blocks = seated.map(({ names, word }) => blockSize(wrapWords(names[0] ?? "", wrap), word, fontSize));
  const most = seated.reduce((top, { throughput }) => Math.max(top, throughput), 0);
  const reaches = (angles: readonly number[], radii: ReturnType<typeof discRadii>): readonly Reach[] =>
    seated.map(({ names, throughput }, seat) => {
      const r = discRadius(throughput, most, radii);
      const { w, h } = blocks[seat]!;
      const [across, up] = [Math.abs(Math.sin(angles[seat]!)), Math.cos(angles[seat]!)];
      const out = names.length === 0 ? r + 4 : labelDistance(r, fontSize);
      return isCentred(angles[seat]!)
        ? { across, up, x: r, y: out + h }
        : { across, up, x: out * across + w + 6, y: Math.max(r + 4, out * Math.abs(up) + h * 0.86) };
    });

  let [rx, ry] = [half.x * 0.68, half.y * 0.76];
  let angles = seatAngles(seated.length, rx, ry);
  const oblong = seated.length > ROUND_UP_TO ? OBLONG : 1;
  const tallest =
    room.round === true ? oblong : Math.max(oblong, room.width < NARROW ? OBLONG : room.height / room.width);
  for (let round = 0; round < 4; round++) {
    const radii = discRadii(seated.length, { rx, ry });
    const out = reaches(angles, radii);
    const mostX = out.reduce((least, { across, x }) => Math.min(least, (half.x - x) / Math.max(across, 0.05)), half.x);
    rx = Math.min(half.x - radii.largest - EDGE, Math.max(mostX, half.x * LEAST.x));
    ry = Math.max(highest(out, room.height), half.y * LEAST.y);
    rx = Math.max(10, Math.min(rx, ry * oblong));
    ry = Math.max(10, Math.min(ry, rx * tallest));
    angles = seatAngles(seated.length, rx, ry);
  }
  const { above, below } = vertical(reaches(angles, discRadii(seated.length, { rx, ry })), ry);
  const y = room.top + above + (room.height - above - below) / 2;
  return { table: { x: room.left + half.x, y, rx, ry }, angles };
}

/** How far all of it reaches above and below the table's middle. */
function vertical(out: readonly Reach[], ry: number): { above: number; below: number } {
  let [above, below] = [ry + EDGE, ry + EDGE];
  for (const { up, y } of out) {
    if (up >= 0) above = Math.max(above, ry * up + y);
    else below = Math.max(below, y - ry * up);
  }
  return { above, below };
}

/** The largest vertical radius whose reach above and below together fits the height. */
function highest(out: readonly Reach[], height: number): number {
  let [low, high] = [0, height / 2];
  for (let halving = 0; halving < 30; halving++) {
    const middle = (low + high) / 2;
    const { above, below } = vertical(out, middle);
    if (above + below <= height) low = middle;
    else high = middle;
  }
  return low;
}
