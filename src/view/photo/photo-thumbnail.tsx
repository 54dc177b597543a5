import type { PartyId } from "../../domain/party.ts";
import { FLOW_OPACITY } from "../../photo/drawing.ts";
import { flowMarks } from "../../photo/flow-marks.ts";
import { chosenMark, labelMarks, nodeMarks } from "../../photo/glyph.ts";
import type { Scene } from "../../photo/scene.ts";
import { challengeMarks, tableMarks } from "../../photo/table-marks.ts";
import { Marks } from "./marks.tsx";
import "./photo.css";

/** Close round the disc: the names of a small photo stand close too. px */
const RING_OUTSIDE = 4.5;

interface PhotoThumbnailProps {
  readonly scene: Scene;
  /** Names and badges; without them the scene is best built with `names: "none"`. */
  readonly labels: boolean;
  /** Ringed, as a chosen party on the stage is. */
  readonly chosen?: PartyId | null;
}

/** The photo to look at only, as large as its place: on a card, in a list. */
export function PhotoThumbnail({ scene, labels, chosen = null }: PhotoThumbnailProps) {
  return (
    <svg className="photo-thumbnail" viewBox={`0 0 ${scene.width} ${scene.height}`} role="img" aria-label={scene.title}>
      <Marks marks={tableMarks(scene)} />
      <Marks opacity={FLOW_OPACITY} marks={scene.flows.flatMap((flow) => flowMarks(flow, "flow"))} />
      <Marks className="photo-challenge" marks={challengeMarks(scene.challenge)} />
      {scene.nodes.map((node) => (
        <g key={node.id}>
          <Marks
            at={node}
            marks={[
              ...(node.id === chosen ? [chosenMark(node.r, RING_OUTSIDE)] : []),
              ...nodeMarks(labels ? node : { ...node, signals: 0, soleHolder: false }),
            ]}
          />
          {labels ? <Marks marks={labelMarks(node)} /> : null}
        </g>
      ))}
    </svg>
  );
}
