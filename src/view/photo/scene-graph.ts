import Graph from "graphology";
import { NOBODY, TABLE } from "../../domain/party.ts";
import { DIMMED, FLOW_OPACITY } from "../../photo/drawing.ts";
import { FLOW_GAP } from "../../photo/flow-shape.ts";
import { GLYPH } from "../../photo/glyph.ts";
import type { Highlight } from "../../photo/highlight.ts";
import type { Ink } from "../../photo/mark.ts";
import type { Scene, SceneFlow, SceneNode } from "../../photo/scene.ts";
import { isLarge, onePerPair, THINNED } from "./large-scene.ts";

/** What Sigma draws of a party: a disc with two slices (brings, takes) under rings (gap, core's rim, core). */
export interface DiscAttributes {
  x: number;
  y: number;
  size: number;
  type: "party" | "unseen";
  zIndex: number;
  color: string;
  brings: number;
  takes: number;
  bringsColor: string;
  takesColor: string;
  /** Shares of the disc's radius, from the outside inwards. */
  halo: number;
  ring: number;
  gap: number;
  rim: number;
  haloColor: string;
  gapColor: string;
  rimColor: string;
  coreColor: string;
}

export interface CurveAttributes {
  size: number;
  color: string;
  /** By width, because Sigma's arrowheads keep one proportion per program; and whether it is brought out. */
  type: `${"under" | "over"}-${"wide" | "middling" | "thin"}` | "straight";
  curvature: number;
  zIndex: number;
}

/** Sigma softens edges inwards over this width: flows are drawn so much wider, to look as wide as they are. px */
export const FEATHER = 0.8;

/** Which flows WebGL draws: solid ones. The others are few and textured, and drawn on canvas by the SVG's own path. */
export const isSolid = (flow: SceneFlow): boolean =>
  flow.state === "actual" && flow.value !== null && flow.to !== NOBODY;

/**
 * The scene as the graph that Sigma draws: 1 unit = 1 px, y upwards. Curvature is negative there to keep right. A disc
 * is as large as the party plus the gap that flows keep, because Sigma ends its arrows at discs.
 */
export function sceneGraph(
  scene: Scene,
  highlight: Highlight,
  colour: (ink: Ink) => string,
): Graph<DiscAttributes, CurveAttributes> {
  const graph = new Graph<DiscAttributes, CurveAttributes>({ type: "directed", multi: true });
  for (const node of scene.nodes) {
    const opacity = highlight.dimmed(node.id) ? DIMMED : 1;
    graph.addNode(
      node.id,
      partyDisc(node, (ink) => over(colour(ink), colour("paper"), opacity)),
    );
  }
  const { challenge } = scene;
  graph.addNode(TABLE, { ...UNSEEN, x: challenge.x, y: -challenge.y, size: challenge.r + FLOW_GAP });
  const straightened = isLarge(scene)
    ? new Set(onePerPair(scene.flows.filter((flow) => isSolid(flow) && !(highlight.active && highlight.lit(flow)))))
    : null;
  scene.flows.forEach((flow, order) => {
    if (!isSolid(flow)) return;
    const lit = highlight.lit(flow);
    const straight = straightened !== null && !(highlight.active && lit);
    if (straight && !straightened.has(flow)) return;
    graph.addDirectedEdgeWithKey(flow.id, flow.from, flow.to, {
      size: straight ? flow.width * THINNED : flow.width + FEATHER,
      color: over(colour(highlight.ink(flow)), colour("table"), highlight.active ? 1 : FLOW_OPACITY),
      type: straight
        ? "straight"
        : `${lit ? "over" : "under"}-${flow.width < 3 ? "thin" : flow.width < 6 ? "middling" : "wide"}`,
      // a curve of exactly 0 has no side, and is not drawn
      curvature: -(flow.curvature || 1e-3),
      zIndex: order,
    });
  });
  return graph;
}

const UNSEEN_COLOUR = "rgba(0, 0, 0, 0)";
const UNSEEN = {
  type: "unseen",
  zIndex: 0,
  color: UNSEEN_COLOUR,
  brings: 0,
  takes: 0,
  bringsColor: UNSEEN_COLOUR,
  takesColor: UNSEEN_COLOUR,
  halo: 0,
  ring: 0,
  gap: 0,
  rim: 0,
  haloColor: UNSEEN_COLOUR,
  gapColor: UNSEEN_COLOUR,
  rimColor: UNSEEN_COLOUR,
  coreColor: UNSEEN_COLOUR,
} as const;

function partyDisc(node: SceneNode, colour: (ink: Ink) => string): DiscAttributes {
  const { r, core, side, ring } = node;
  const size = r + FLOW_GAP;
  const share = (px: number): number => px / size;
  const length = (of: "brings" | "takes"): number =>
    ring.filter((segment) => segment.side === of).reduce((sum, { start, end }) => sum + end - start, 0);
  const own: Ink = side === "brings" ? "give" : side === "takes" ? "take" : "no-sign";
  const soft: Ink = side === "brings" ? "give-soft" : "take-soft";
  // what is dotted or dashed is drawn on canvas, over a plain disc
  const dotted = core === "dotted" || core === "chair";
  const line = core === "rim" ? Math.max(1.6, GLYPH.rim * r) : core === "full" ? 0 : 1.2;
  return {
    x: node.x,
    y: -node.y,
    size,
    type: "party",
    zIndex: 1,
    color: colour("paper"),
    brings: dotted ? 0 : length("brings"),
    takes: dotted ? 1 : length("takes"),
    bringsColor: colour("give-arc"),
    takesColor: dotted ? colour("surface") : colour("take-arc"),
    halo: share(FLOW_GAP),
    ring: share(r * (1 - GLYPH.ringInner)),
    gap: share(r * (GLYPH.ringInner - GLYPH.core)),
    rim: share(dotted ? 0 : line),
    haloColor: colour("paper"),
    gapColor: dotted ? colour("surface") : colour("paper"),
    rimColor: colour(own),
    coreColor: core === "full" ? colour(own) : core === "rim" ? colour(soft) : colour("surface"),
  };
}

/**
 * An opaque colour as if drawn with this opacity over a ground: Sigma blends colours as if they were premultiplied, and
 * would show see-through ones too light. Tokens that are not #rrggbb stay as they are.
 */
function over(front: string, ground: string, opacity: number): string {
  if (opacity === 1 || !HEX.test(front) || !HEX.test(ground)) return front;
  const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(1 + 2 * at, 3 + 2 * at), 16);
  const mixed = [0, 1, 2].map((at) => Math.round(channel(front, at) * opacity + channel(ground, at) * (1 - opacity)));
  return `rgb(${mixed.join(", ")})`;
}
const HEX = /^#[0-9a-f]{6}$/i;
