import { memo } from "react";
import { DIMMED, FLOW_OPACITY } from "../../photo/drawing.ts";
import { flowMarks } from "../../photo/flow-marks.ts";
import { chosenMark, focusMark, labelMarks, nodeMarks } from "../../photo/glyph.ts";
import type { Ink, Mark } from "../../photo/mark.ts";
import type { Scene, SceneFlow, SceneNode } from "../../photo/scene.ts";
import { challengeMarks, tableMarks } from "../../photo/table-marks.ts";
import { Marks } from "./marks.tsx";
import type { PictureProps } from "./picture.ts";

/** The scene in SVG: where WebGL is missing or in software, and wherever a photo is only looked at. */
export function SvgPicture({ scene, view, highlight, chosen, focused }: PictureProps) {
  return (
    <svg className="photo-svg" width={scene.width} height={scene.height} aria-hidden="true">
      <g transform={`translate(${view.x} ${view.y}) scale(${view.k})`}>
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
      </g>
    </svg>
  );
}

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
      <Marks marks={flowMarks(flow, ink)} />
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
    <g className="photo-node" opacity={dimmed ? DIMMED : 1}>
      <g transform={`translate(${node.x} ${node.y})`}>
        <Marks marks={marks} />
      </g>
      <Marks marks={labelMarks(node)} />
    </g>
  );
});
