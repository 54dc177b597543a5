import type { Disc } from "./flow-shape.ts";
import { wordPlace } from "./label-block.ts";
import { circle, type Ink, type Lettering, type Mark, px, type Shape, sector, spoke } from "./mark.ts";
import type { Point, RingSegment, SceneNode, Side } from "./scene.ts";

/** A party as a small pair of scales, in shares of its radius r (look, grammar of the photo). */
export const GLYPH = { ringInner: 0.79, core: 0.69, rim: 0.085, halo: 3 } as const;
/** px between segments of the ring. */
const RING_GAP = 1.3;
/** The ring round a chosen party lies this far outside its disc, and so does the focus ring. px */
export const RING_OUTSIDE = 7;

type Drawn = Pick<SceneNode, "r" | "core" | "side" | "tilt" | "ring" | "signals" | "soleHolder" | "tint" | "badge">;

const INK: Readonly<Record<Side, { plain: Ink; arc: Ink; soft: Ink; on: Ink; text: Ink }>> = {
  brings: { plain: "give", arc: "give-arc", soft: "give-soft", on: "on-give", text: "give-text" },
  takes: { plain: "take", arc: "take-arc", soft: "take-soft", on: "on-take", text: "take-text" },
};

/** The whole party round its own centre (0, 0), without its label. */
export function nodeMarks(node: Drawn): readonly Mark[] {
  return [
    { d: circle(0, 0, node.r + GLYPH.halo), fill: "paper" },
    ...ringMarks(node),
    ...coreMarks(node),
    ...beamMarks(node),
    ...tintMarks(node),
    ...badgeMarks(node),
  ];
}

function ringMarks({ core, r, ring }: Drawn): readonly Shape[] {
  if (ring.length === 0 || core === "dotted" || core === "plain") return [];
  const inner = GLYPH.ringInner * r;
  const gap = ring.length > 1 ? RING_GAP / r : 0;
  const segments = ring.flatMap((segment: RingSegment): readonly Shape[] => {
    const [start, end] = [segment.start + gap / 2, segment.end - gap / 2];
    return end > start ? [{ d: sector(0, 0, inner, r, start, end), fill: INK[segment.side].arc }] : [];
  });
  return [...segments, ...seamMarks({ r, ring })];
}

/** Where the two sides begin, and where they meet: lower seam right of the middle = brings more. */
export function seamMarks({ r, ring }: Pick<Drawn, "r" | "ring">): readonly Shape[] {
  const meet = Math.max(0, ...ring.filter(({ side }) => side === "takes").map(({ end }) => end));
  const width = Math.max(Math.min(2.4, 0.2 * r), 0.07 * r);
  return [0, meet].map((angle) => ({
    d: spoke(0, 0, GLYPH.ringInner * r - 1, r + 1.5, angle),
    stroke: "paper",
    width,
  }));
}

/** The gaps between segments of one side, for a renderer that draws each side as one sector. */
export function gapMarks({ r, ring }: Pick<Drawn, "r" | "ring">): readonly Shape[] {
  return ring.map(({ start }) => ({
    d: spoke(0, 0, GLYPH.ringInner * r - 1, r + 1, start),
    stroke: "paper",
    width: RING_GAP,
  }));
}

function coreMarks({ core, side, r, ring }: Drawn): readonly Shape[] {
  const radius = GLYPH.core * r;
  const rim = Math.max(1.6, GLYPH.rim * r);
  const ink = side === null ? null : INK[side];
  if (core === "dotted") {
    return [{ d: circle(0, 0, r - 1), fill: "surface", stroke: "no-sign", width: 1.5, dash: [0.1, 4], round: true }];
  }
  if (core === "chair") return chairMarks(ring.length === 0 ? r - 1 : radius, r);
  if (core === "plain") return [{ d: circle(0, 0, r - 1), fill: "surface", stroke: "no-sign", width: 1.5 }];
  if (core === "full" && ink !== null) return [{ d: circle(0, 0, radius), fill: ink.plain }];
  if (core === "rim" && ink !== null) {
    return [{ d: circle(0, 0, radius - rim / 2), fill: ink.soft, stroke: ink.plain, width: rim }];
  }
  return [{ d: circle(0, 0, radius - 0.6), fill: "surface", stroke: "no-sign", width: 1.2 }];
}

/** Lucide's armchair (ISC licence, lucide.dev) on its grid of 24. */
const ARMCHAIR =
  "M19 9V6a2 2 0 0 0-2-2H7a2 2 0 0 0-2 2v3M3 16a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2v-5a2 2 0 0 0-4 0v1.5a.5.5 0 0 1-.5.5h-9a.5.5 0 0 1-.5-.5V11a2 2 0 0 0-4 0zM5 18v2M19 18v2";

/** A dashed outline with a chair in it: nobody sits there. */
function chairMarks(outline: number, r: number): readonly Shape[] {
  const scale = (0.92 * r) / 24;
  return [
    { d: circle(0, 0, outline), fill: "surface", stroke: "ink-3", width: 1.5, dash: [5, 4] },
    {
      d: ARMCHAIR,
      stroke: "ink-3",
      width: Math.max(1.9, 1.2 / scale),
      round: true,
      at: { x: -12 * scale, y: -12 * scale, scale },
    },
  ];
}

/** The beam on its fulcrum: it sinks to the heavier side. */
export function beamMarks({ core, side, tilt, r }: Drawn): readonly Shape[] {
  if (core === "empty" || core === "dotted" || core === "plain" || core === "chair") return [];
  const ink: Ink = side === null ? "ink-2" : core === "full" ? INK[side].on : INK[side].plain;
  const y = -0.04 * r;
  const thick = Math.max(Math.min(1.8, 0.16 * r), 0.1 * r);
  const half = 0.44 * r - thick / 2;
  const angle = (tilt / 180) * Math.PI;
  const [dx, dy] = [half * Math.cos(angle), half * Math.sin(angle)];
  return [
    { d: `M${px(-dx)} ${px(y - dy)}L${px(dx)} ${px(y + dy)}`, stroke: ink, width: thick, round: true },
    { d: `M0 ${px(y + thick * 0.5)}L${px(0.16 * r)} ${px(y + 0.34 * r)}H${px(-0.16 * r)}Z`, fill: ink },
  ];
}

/** A core whose colour stands for something else than its balance, with its sign in it. */
export function tintMarks({ r, tint }: Pick<Drawn, "r" | "tint">): readonly Mark[] {
  if (tint === undefined) return [];
  const core = GLYPH.core * r;
  const size = Math.min(15, core * 0.74);
  const disc: Shape = { d: circle(0, 0, core), fill: tint.ink };
  // too small to read: the colour, and what is said of the party
  if (size < 5) return [disc];
  const inner: Shape = { d: circle(0, 0, core * 0.66), fill: "surface" };
  return [disc, inner, letters(tint.sign, 0, size * 0.36, size, 680, "ink")];
}

/** The number of signals sits 45° right, the puzzle piece of a sole holder 45° left; on a small disc further out, so that it covers little of it. */
const badge = (r: number, side: 1 | -1, least: number, most: number): Disc => {
  const own = Math.max(least, Math.min(most, 0.3 * r));
  const along = Math.max((r + 1) * 0.74, (r + own - COVERED * r) * Math.SQRT1_2);
  return { x: side * along, y: -along, r: own };
};
/** How far into a disc its badge reaches at most, as a share of its radius. */
const COVERED = 0.4;
export const signalBadge = (r: number): Disc => badge(r, 1, 7.5, 10.5);
export const holderBadge = (r: number): Disc => badge(r, -1, 8.5, 11);

/** Lucide's puzzle piece (ISC licence, lucide.dev) on its grid of 24. */
const PUZZLE =
  "M15.39 4.39a1 1 0 0 0 1.68-.474 2.5 2.5 0 1 1 3.014 3.015 1 1 0 0 0-.474 1.68l1.683 1.682a2.414 2.414 0 0 1 0 3.414L19.61 15.39a1 1 0 0 1-1.68-.474 2.5 2.5 0 1 0-3.014 3.015 1 1 0 0 1 .474 1.68l-1.683 1.682a2.414 2.414 0 0 1-3.414 0L8.61 19.61a1 1 0 0 0-1.68.474 2.5 2.5 0 1 1-3.014-3.015 1 1 0 0 0 .474-1.68l-1.683-1.682a2.414 2.414 0 0 1 0-3.414L4.39 8.61a1 1 0 0 1 1.68.474 2.5 2.5 0 1 0 3.014-3.015 1 1 0 0 1-.474-1.68l1.683-1.682a2.414 2.414 0 0 1 3.414 0z";

/** `moved`: where the party's centre lies, if not at (0, 0). */
export function badgeMarks(
  { r, signals, soleHolder, badge }: Pick<Drawn, "r" | "signals" | "soleHolder" | "badge">,
  moved: Point = { x: 0, y: 0 },
): readonly Mark[] {
  const marks: Mark[] = [...(badge ?? [])];
  const from = (badge: Disc): Disc => ({ x: badge.x + moved.x, y: badge.y + moved.y, r: badge.r });
  if (signals > 0) {
    const at = from(signalBadge(r));
    marks.push({ d: circle(at.x, at.y, at.r), fill: "signal", stroke: "paper", width: 2 });
    marks.push(letters(String(signals), at.x, at.y + at.r * 0.44, at.r * 1.28, 750, "on-signal"));
  }
  if (soleHolder) {
    const at = from(holderBadge(r));
    const scale = (at.r * 1.28) / 24;
    marks.push({ d: circle(at.x, at.y, at.r), fill: "surface", stroke: "ink-2", width: 1.4 });
    marks.push({
      d: PUZZLE,
      stroke: "ink",
      width: 2.4,
      round: true,
      at: { x: at.x - at.r * 0.64, y: at.y - at.r * 0.64, scale },
    });
  }
  return marks;
}

/** Round a chosen party. `outside`: how far, where names stand closer than on the stage. */
export const chosenMark = (r: number, outside = RING_OUTSIDE): Shape => ({
  d: circle(0, 0, r + outside),
  stroke: "ink",
  width: 2,
});
/** Round the party that has the keyboard's focus; outside the ring of a chosen one. */
export const focusMark = (r: number, chosen: boolean): Shape => ({
  d: circle(0, 0, r + RING_OUTSIDE + (chosen ? 4.5 : 0)),
  stroke: "accent",
  width: 3,
  dash: [6, 4],
});

/** A party's name, with its clear verdict in words below, on the stage. */
export function labelMarks({ label }: Pick<SceneNode, "label">): readonly Lettering[] {
  const { x, y, anchor, fontSize, lineHeight, lines, word } = label;
  const marks: Lettering[] = lines.map((text, index) => ({
    ...letters(text, x, y + index * lineHeight, fontSize, 620, "ink"),
    anchor,
    outlined: true,
  }));
  if (word !== null && lines.length > 0) {
    const place = wordPlace(label);
    const ink = word.side === null ? "ink-2" : INK[word.side].text;
    marks.push({ ...letters(word.text, x, place.y, place.fontSize, 560, ink), anchor, outlined: true });
  }
  return marks;
}

export const letters = (text: string, x: number, y: number, size: number, weight: number, ink: Ink): Lettering => ({
  text,
  x,
  y,
  anchor: "middle",
  size,
  face: "sans",
  weight,
  ink,
});
