import type { MeasuredState } from "../measures/evaluate.ts";
import type { Language } from "../text/language.ts";
import { showing } from "../text/sections/showing.ts";
import type { Category, Coloured } from "./category.ts";
import { colourFlows } from "./colour-flows.ts";
import { colourParties } from "./colour-parties.ts";
import { tintMarks } from "./glyph.ts";
import { SIZES } from "./legend.ts";
import { signedArrow } from "./looking-legend.ts";
import type { LegendItem, Scene, SceneFlow, SceneNode } from "./scene.ts";
import type { WayOfLooking } from "./way-of-looking.ts";

/** The scene in the colours of a way of looking, with a legend of what these and the sizes stand for. */
export function encoded(scene: Scene, way: WayOfLooking, seen: MeasuredState, language: Language): Scene {
  const { size, colour, flowColour } = way;
  const parties = colour === "balance" ? null : colourParties(colour, seen, language);
  const flows = flowColour === "plain" ? null : colourFlows(flowColour, scene.flows, seen, language);
  if (parties === null && flows === null && size === "exchange") return scene;
  const kept = scene.legend.filter(
    ({ about }) => !(about === "balance" && parties !== null) && !(about === "size" && size !== "exchange"),
  );
  const sized: LegendItem[] =
    size === "exchange"
      ? []
      : [{ sort: "marks", marks: SIZES, r: 12, text: lines(showing[language].sizes[size].legend) }];
  return {
    ...scene,
    nodes: parties === null ? scene.nodes : scene.nodes.map((node) => coloured(node, parties)),
    flows: flows === null ? scene.flows : scene.flows.map((flow) => tinted(flow, flows)),
    legend: [
      ...(parties?.categories ?? []).map(discItem),
      ...(flows?.categories ?? []).map((category): LegendItem => arrowItem(category)),
      ...sized,
      ...kept,
    ],
  };
}

/** Nothing of its balance is left: one colour says one thing. */
function coloured(node: SceneNode, { of }: Coloured): SceneNode {
  const category = of.get(node.id);
  const core = node.core === "dotted" || node.core === "chair" || node.core === "plain" ? node.core : "empty";
  const word = core === "empty" ? null : node.label.word;
  const neutral: SceneNode = { ...node, core, side: null, tilt: 0, label: { ...node.label, word } };
  if (category === undefined || core !== "empty") return neutral;
  const { ink, sign, says } = category;
  return { ...neutral, tint: { ink, sign }, description: `${node.name}: ${says} ${node.description}` };
}

function tinted(flow: SceneFlow, { of }: Coloured): SceneFlow {
  const category = of.get(flow.id);
  if (category === undefined) return flow;
  const { ink, sign, says } = category;
  return { ...flow, tint: { ink, sign }, description: `${flow.description}. ${says}` };
}

const lines = (text: readonly string[]): LegendItem["text"] => text.map((line) => ({ text: line }));

const discItem = ({ ink, sign, text }: Category): LegendItem => ({
  sort: "marks",
  marks: tintMarks({ r: 17, tint: { ink, sign } }),
  r: 12,
  text: lines(text),
});

const arrowItem = ({ ink, sign, text }: Category): LegendItem => ({
  sort: "marks",
  marks: signedArrow(ink, sign),
  r: 20,
  text: lines(text),
});
