import { NOBODY } from "../domain/party.ts";
import type { Messages } from "../text/messages.ts";
import { type Disc, flowShape } from "./flow-shape.ts";
import { badgeMarks, holderBadge, signalBadge } from "./glyph.ts";
import { circle, type Mark } from "./mark.ts";
import type { Core, LegendItem, LegendLine, SceneChallenge, SceneFlow, SceneNode, Side } from "./scene.ts";
import { pieceMark } from "./table-marks.ts";

/**
 * The legend of what this photo shows: only forms that occur in it, each drawn by the code that draws the photo, the
 * most needed first.
 */
export function legendOf(
  nodes: readonly SceneNode[],
  flows: readonly SceneFlow[],
  t: Messages["photo"],
): readonly LegendItem[] {
  const text = t.legend;
  const sample = (core: Core): SceneNode | undefined => nodes.find((node) => node.core === core);
  const items: LegendItem[] = [];
  const addNode = (core: Core, lines: readonly string[]): void => {
    const found = sample(core);
    if (found !== undefined)
      items.push({
        sort: "node",
        node: legendNode(core, found.side, found.tilt),
        text: plain(lines),
        about: core === "dotted" || core === "chair" ? undefined : "balance",
      });
  };
  if (nodes.some((node) => node.ring.length > 0)) {
    items.push({
      sort: "node",
      node: legendNode("empty", null, 0, 16),
      text: [text.brings, text.takes].map(
        ({ before, word }, index): LegendLine => ({
          text: before,
          side: { is: index === 0 ? "brings" : "takes", word },
        }),
      ),
    });
  }
  addNode("full", text.clear);
  addNode("rim", text.tentative);
  addNode("level", text.level);
  addNode("empty", text.empty);
  addNode("dotted", text.dotted);
  addNode("chair", text.chair);
  const addFlow = (found: SceneFlow | undefined, width: number, lines: readonly string[], length = 50): void => {
    if (found !== undefined) items.push({ sort: "flow", flow: legendFlow(found, width, length), text: plain(lines) });
  };
  addFlow(
    flows.find((flow) => flow.state === "actual" && flow.value !== null && flow.to !== NOBODY),
    6,
    text.width,
  );
  const addMarks = (occurs: boolean, marks: readonly Mark[], r: number, lines: readonly string[]): void => {
    if (occurs) items.push({ sort: "marks", marks, r, text: plain(lines) });
  };
  const most = Math.max(0, ...nodes.map(({ signals }) => signals));
  addMarks(most > 0, badgeAlone({ signals: most, soleHolder: false }), 10, text.signals);
  addMarks(
    nodes.some(({ soleHolder }) => soleHolder),
    badgeAlone({ signals: 0, soleHolder: true }),
    10,
    text.soleHolder,
  );
  addFlow(
    flows.find((flow) => flow.state === "hoped"),
    2.4,
    text.hoped,
  );
  addFlow(
    flows.find((flow) => flow.state === "agreed"),
    5,
    text.agreed,
  );
  addFlow(
    flows.find((flow) => flow.state === "actual" && flow.value === null),
    1.6,
    text.unsized,
  );
  addFlow(
    flows.find((flow) => flow.to === NOBODY),
    5,
    text.givenUp,
    26,
  );
  if (new Set(nodes.map(({ r }) => r)).size > 1)
    items.push({ sort: "marks", marks: SIZES, r: 12, text: plain(text.size), about: "size" });
  return items;
}

/** The pieces of the puzzle on the challenge's rim, as far as their sorts occur. */
export const legendOfPieces = (
  { pieces }: Pick<SceneChallenge, "pieces">,
  { legend }: Messages["photo"],
): readonly LegendItem[] =>
  (["shared", "sole", "missing"] as const)
    .filter((sort) => pieces.some(({ holding }) => holding === sort))
    .map((sort) => ({
      sort: "marks",
      marks: [pieceMark({ x: 0, y: 17, r: 20 }, sort, -0.62, 0.62, { inner: 13.5, outer: 17 })],
      r: 12,
      text: plain(legend.pieces[sort]),
    }));

const plain = (lines: readonly string[]): readonly LegendLine[] => lines.map((text) => ({ text }));

/** A large disc and a small one. */
export const SIZES: readonly Mark[] = [
  { d: circle(-3, 0, 7.5), stroke: "no-sign", width: 1.4 },
  { d: circle(8.5, 4, 3.5), stroke: "no-sign", width: 1.4 },
];

/** A badge by itself, about (0, 0). */
function badgeAlone(shown: Pick<SceneNode, "signals" | "soleHolder">): readonly Mark[] {
  const r = 30;
  const at = shown.soleHolder ? holderBadge(r) : signalBadge(r);
  return badgeMarks({ r, ...shown }, { x: -at.x, y: -at.y });
}

/** A glyph of `r` px about (0, 0) with a ring as of a party that both brings and takes. */
function legendNode(core: Core, side: Side | null, tilt: number, r = 14): SceneNode {
  const half = side === "brings" ? 0.66 : side === "takes" ? 0.34 : 0.5;
  const meet = 2 * Math.PI * (1 - half);
  const ring: SceneNode["ring"] = [
    { side: "brings", resource: "", start: -2 * Math.PI * half, end: 0 },
    { side: "takes", resource: "", start: 0, end: meet },
  ];
  return {
    id: "",
    name: "",
    x: 0,
    y: 0,
    r,
    angle: 0,
    core,
    side,
    tilt,
    ring: core === "dotted" || core === "chair" ? [] : ring,
    signals: 0,
    soleHolder: false,
    label: { x: 0, y: 0, anchor: "middle", fontSize: 0, lineHeight: 0, lines: [], word: null },
    description: "",
  };
}

/** A short flow from (0, 0) to the right. */
function legendFlow(like: SceneFlow, width: number, length: number): SceneFlow {
  const at = (x: number): Disc => ({ x, y: 0, r: -4 });
  return {
    ...like,
    width,
    curvature: 0.05,
    ...flowShape(at(0), at(length), 0.05, width, like.state),
    costText: "",
    worthText: "",
  };
}
