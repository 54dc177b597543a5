import { FLOW_OPACITY } from "../../photo/drawing.ts";
import { flowMarks, pillMarks } from "../../photo/flow-marks.ts";
import { labelMarks, nodeMarks } from "../../photo/glyph.ts";
import type { Scene } from "../../photo/scene.ts";
import { challengeMarks, tableMarks } from "../../photo/table-marks.ts";
import { Marks } from "../photo/marks.tsx";
import "../photo/photo.css";

/** More signs than this would hide the flows they stand on. */
const MOST_SIGNS = 40;

/** What changed, to look at: each arrow with its stroke, its sign, and a colour where it is clear. */
export function ChangePicture({ scene }: { readonly scene: Scene }) {
  return (
    <svg className="photo-thumbnail" viewBox={`0 0 ${scene.width} ${scene.height}`} role="img" aria-label={scene.title}>
      <Marks marks={tableMarks(scene)} />
      <g opacity={FLOW_OPACITY}>
        {scene.flows.map((flow) => (
          <g key={flow.id}>
            <title>{flow.description}</title>
            <Marks marks={flowMarks(flow, flow.tint?.ink ?? "flow")} />
          </g>
        ))}
      </g>
      <Marks className="photo-challenge" marks={challengeMarks(scene.challenge)} />
      {scene.nodes.map((node) => (
        <g key={node.id}>
          <title>{node.description}</title>
          <Marks at={node} marks={nodeMarks({ ...node, signals: 0, soleHolder: false })} />
          <Marks marks={labelMarks(node)} />
        </g>
      ))}
      <Marks
        marks={scene.flows
          .slice(0, MOST_SIGNS)
          .flatMap(({ tint, pillOut }) => (tint === undefined ? [] : pillMarks(tint.sign, pillOut, tint.ink)))}
      />
    </svg>
  );
}
