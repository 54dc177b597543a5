import { memo } from "react";
import { DIMMED, DIMMED_NAME, FLOW_OPACITY } from "../../photo/drawing.ts";
import { flowMarks } from "../../photo/flow-marks.ts";
import { chosenMark, focusMark, labelMarks, nodeMarks } from "../../photo/glyph.ts";
import type { Ink, Mark } from "../../photo/mark.ts";
import type { Scene, SceneFlow, SceneNode } from "../../photo/scene.ts";
import { challengeMarks, tableMarks } from "../../photo/table-marks.ts";
import { Marks, marksDrawn } from "./marks.tsx";
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
      <Drawn {...drawn} />
    </svg>
  );
}

/** Apart from the view, so that a step of it draws nothing anew. */
const Drawn = memo(function Drawn({ scene, highlight, chosen, focused }: Omit<PictureProps, "view" | "moving">) {
  return (
    <>
      <Ground scene={scene} />
      {/* the flows brought out lie on top: drawn last, each list keeping the scene's order */}
      {[false, true].map((lit) => (
        <g key={String(lit)} className="photo-flows">
          {scene.flows
            .filter((flow) => highlight.lit(flow) === lit)
            .map((flow) => (
              <Flow key={flow.id} flow={flow} ink={highlight.ink(flow)} rest={!highlight.active} />
            ))}
        </g>
      ))}
      <Middle scene={scene} />
      {scene.nodes.map((node) => (
        <Node key={node.id} node={node} dimmed={highlight.dimmed(node.id)} chosen={node.id === chosen} />
      ))}
      <Marks marks={highlight.pills()} />
      {scene.nodes
        .filter(({ id }) => id === focused)
        .map((node) => (
          <g key={node.id} transform={`translate(${node.x} ${node.y})`}>
            <Marks marks={[focusMark(node.r, node.id === chosen)]} />
          </g>
        ))}
    </>
  );
});

const Ground = memo(function Ground({ scene }: { readonly scene: Scene }) {
  return <Marks marks={tableMarks(scene)} />;
});

const Middle = memo(function Middle({ scene }: { readonly scene: Scene }) {
  return (
    <g className="photo-challenge">
      <Marks marks={challengeMarks(scene.challenge)} />
    </g>
  );
});

interface FlowProps {
  readonly flow: SceneFlow;
  readonly ink: Ink;
  readonly rest: boolean;
}

const Flow = memo(function Flow({ flow, ink, rest }: FlowProps) {
  return (
    <g className="photo-flow" opacity={rest ? FLOW_OPACITY : 1}>
      {marksDrawn(flowMarks(flow, ink))}
    </g>
  );
});

interface NodeProps {
  readonly node: SceneNode;
  readonly dimmed: boolean;
  readonly chosen: boolean;
}

const Node = memo(function Node({ node, dimmed, chosen }: NodeProps) {
  const marks: readonly Mark[] = chosen ? [chosenMark(node.r), ...nodeMarks(node)] : nodeMarks(node);
  return (
    <g className="photo-node" opacity={dimmed ? DIMMED_NAME : 1}>
      {/* the disc is dimmed further than its name: the two opacities are multiplied */}
      <g transform={`translate(${node.x} ${node.y})`} opacity={dimmed ? DIMMED / DIMMED_NAME : 1}>
        {marksDrawn(marks)}
      </g>
      {marksDrawn(labelMarks(node))}
    </g>
  );
});
