import type { Endpoint } from "../../domain/party.ts";
import { flowMarks, flowPath } from "../../photo/flow-marks.ts";
import type { Disc } from "../../photo/flow-shape.ts";
import type { Scene } from "../../photo/scene.ts";
import { Marks } from "../photo/marks.tsx";
import type { View } from "../photo/picture.ts";
import type { PhotoAsk } from "../workspace.ts";
import { arrowOf, discOf, pendingArrow } from "./about-points.ts";
import type { Drawing } from "./drawing.ts";
import { edgePoint } from "./seat-at.ts";

interface EditMarksProps {
  readonly scene: Scene;
  readonly view: View;
  readonly drawing: Drawing | null;
  readonly asked: PhotoAsk | null;
}

/** Over either renderer: the flow that is open, one that is being drawn, and the place of a new party. */
export function EditMarks({ scene, view, drawing, asked }: EditMarksProps) {
  const open = asked?.about === "flow" ? arrowOf(scene, asked.flow) : undefined;
  const place = asked?.about === "new-party" && asked.angle !== null ? edgePoint(scene, asked.angle) : null;
  const line = drawnLine(scene, drawing, asked);
  const reached = drawing === null || drawing.to === null ? null : discOf(scene, drawing.to);
  return (
    <svg className="photo-edit-marks" width={scene.width} height={scene.height} aria-hidden="true">
      <g transform={`translate(${view.x} ${view.y}) scale(${view.k})`}>
        {open === undefined ? null : (
          <>
            <path className="open-flow" d={flowPath(open)} strokeWidth={open.width + 10} />
            <Marks marks={flowMarks(open, "accent")} />
          </>
        )}
        {line === null ? null : <Marks marks={flowMarks(pendingArrow(line.from, line.to), "accent")} />}
        {reached === null ? null : <circle className="reached" cx={reached.x} cy={reached.y} r={reached.r + 9} />}
        {place === null ? null : <circle className="new-place" cx={place.x} cy={place.y} r={15} />}
      </g>
    </svg>
  );
}

/** From the party it begins at to the pointer, or to the end that is there; kept while it is asked what flows. */
function drawnLine(
  scene: Scene,
  drawing: Drawing | null,
  asked: PhotoAsk | null,
): { readonly from: Disc; readonly to: Disc } | null {
  const ends = (from: Endpoint | null, to: Disc | null): { from: Disc; to: Disc } | null => {
    const giver = discOf(scene, from);
    return giver === null || to === null ? null : { from: giver, to };
  };
  if (drawing !== null) {
    const reached = drawing.to === null ? null : discOf(scene, drawing.to);
    return ends(drawing.from, reached ?? { ...drawing.at, r: 0 });
  }
  return asked?.about === "new-flow" ? ends(asked.from, discOf(scene, asked.to)) : null;
}
