import { memo } from "react";
import { DIMMED, DIMMED_NAME, FLOW_OPACITY } from "../../photo/drawing.ts";
import { flowMarks } from "../../photo/flow-marks.ts";
import { chosenMark, focusMark, labelMarks, nodeMarks } from "../../photo/glyph.ts";
import type { Ink } from "../../photo/mark.ts";
import type { SceneFlow, SceneNode } from "../../photo/scene.ts";
import { challengeMarks, tableMarks } from "../../photo/table-marks.ts";
import { type Drawn, type MarkGroup, Marks } from "./marks.tsx";
import { type PictureProps, transformOf } from "./picture.ts";

/**
 * The scene in SVG: where WebGL is missing or in software, and wherever a photo is only looked at. The view is a transform of the
 * whole: while it moves the browser moves what it painted, and paints anew at rest.
 */
export function SvgPicture({ view, moving = false, ...drawn }: PictureProps) {
  const { width, height } = drawn.scene;
  return (
    <svg
      className="photo-svg"
      width={width}
      height={height}
      style={{ transform: transformOf(view), willChange: moving ? "transform" : undefined }}
      aria-hidden="true"
    >
      <Picture {...drawn} />
    </svg>
  );
}

/** Apart from the view, so that a step of it draws nothing anew. */
const Picture = memo((drawn: Omit<PictureProps, "view" | "moving">) => <Marks marks={pictureMarks(drawn)} />);

function pictureMarks({ scene, highlight, chosen, focused }: Omit<PictureProps, "view" | "moving">): readonly Drawn[] {
  const flows = (lit: boolean): MarkGroup => ({
    key: `flows ${lit}`,
    className: "photo-flows",
    marks: scene.flows
      .filter((flow) => highlight.lit(flow) === lit)
      .map((flow) => flowGroup(flow, highlight.ink(flow), !highlight.active)),
  });
  return [
    ...tableMarks(scene),
    // the flows brought out lie on top: drawn last, each list keeping the scene's order
    flows(false),
    flows(true),
    { key: "challenge", className: "photo-challenge", marks: challengeMarks(scene.challenge) },
    ...scene.nodes.map((node) => nodeGroup(node, highlight.dimmed(node.id), node.id === chosen)),
    { key: "pills", className: "photo-pills", marks: highlight.pills() },
    ...scene.nodes
      .filter(({ id }) => id === focused)
      .map((node) => ({ key: "focus", at: node, marks: [focusMark(node.r, node.id === chosen)] })),
  ];
}

const flowGroup = lastMade(
  (flow: SceneFlow, ink: Ink, rest: boolean): MarkGroup => ({
    key: flow.id,
    className: "photo-flow",
    opacity: rest ? FLOW_OPACITY : 1,
    marks: flowMarks(flow, ink),
  }),
);

const nodeGroup = lastMade(
  (node: SceneNode, dimmed: boolean, chosen: boolean): MarkGroup => ({
    key: `party ${node.id}`,
    className: "photo-node",
    opacity: dimmed ? DIMMED_NAME : 1,
    marks: [
      {
        key: "disc",
        at: node,
        // the disc is dimmed further than its name: the two opacities are multiplied
        opacity: dimmed ? DIMMED / DIMMED_NAME : 1,
        marks: chosen ? [chosenMark(node.r), ...nodeMarks(node)] : nodeMarks(node),
      },
      ...labelMarks(node),
    ],
  }),
);

/** What was made of the same in the same way is the same object, of which nothing is drawn anew. */
function lastMade<Of extends object, How extends readonly unknown[], Made>(
  make: (of: Of, ...how: How) => Made,
): (of: Of, ...how: How) => Made {
  const last = new WeakMap<Of, { readonly how: How; readonly made: Made }>();
  return (of, ...how) => {
    const before = last.get(of);
    if (before?.how.every((each, nth) => each === how[nth]) === true) return before.made;
    const made = make(of, ...how);
    last.set(of, { how, made });
    return made;
  };
}
