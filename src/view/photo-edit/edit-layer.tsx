import "./photo-edit.css";
import { useRef, useState } from "react";
import { type Endpoint, TABLE } from "../../domain/party.ts";
import type { Disc } from "../../photo/flow-shape.ts";
import type { Point, Scene, SceneNode } from "../../photo/scene.ts";
import { useMedia } from "../parts/use-media.ts";
import type { PhotoPlace, View } from "../photo/picture.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { AskedCard } from "./asked-card.tsx";
import type { Drawing } from "./drawing.ts";
import { EditMarks } from "./edit-marks.tsx";
import { FlowHandle } from "./flow-handle.tsx";
import { FlowKeys } from "./flow-keys.tsx";
import { handlePlace } from "./handle-place.ts";
import { useNames } from "./use-names.ts";

/** So far outside its disc a handle's middle stands; and under a finger, where it is larger. px on the screen */
const OUT = 13;
const OUT_TOUCH = 18;

/** What lies over a photo that is edited: handles to draw flows from, the open flow, and the card that asks. */
export function EditLayer({ scene, view, stage }: PhotoPlace) {
  const { actions } = useWorkspace();
  const { asked, selected, hovered } = useOpen();
  const t = useAllTexts().photoEdit;
  const names = useNames();
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const [said, setSaid] = useState("");
  const nobody = useRef<HTMLDivElement>(null);
  const holders = scene.nodes.filter(({ id }) => id === selected || id === hovered);
  const shared = { scene, view, stage, nobody, onDraw: setDrawing } as const;
  const handle = (from: Endpoint, at: Point, angle: number, sort: "party" | "table") => (
    <FlowHandle
      key={from}
      {...shared}
      from={from}
      label={t.newFlowFrom(names.name(from))}
      at={at}
      angle={angle}
      sort={sort}
      onAsk={(ends) => actions.ask({ about: "new-flow", ...ends })}
    />
  );
  const chosen = scene.nodes.find(({ id }) => id === selected);
  const { challenge, nodes } = scene;
  const out = useMedia("(pointer: coarse)") ? OUT_TOUCH : OUT;
  const discs = [challenge, ...nodes];
  const beside = (disc: Disc, direction: number, taken: readonly Disc[]) => {
    const others = discs.filter((other) => other !== disc).map((other) => discOnStage(other, view));
    return handlePlace(discOnStage(disc, view), direction, [...others, ...taken], out);
  };
  const belowChallenge = beside(challenge, Math.PI / 2, []);
  const taken = [{ ...belowChallenge.at, r: out }];
  return (
    <div className="photo-edit" data-over-photo="" data-drawing={drawing !== null}>
      <EditMarks scene={scene} view={view} drawing={drawing} asked={asked} />
      {holders.map((node) => {
        const { at, angle } = beside(node, inward(scene, node), taken);
        return handle(node.id, at, angle, "party");
      })}
      {handle(TABLE, belowChallenge.at, belowChallenge.angle, "table")}
      {chosen === undefined ? null : (
        <FlowKeys
          scene={scene}
          view={view}
          party={chosen.id}
          label={t.flowKeys(chosen.name)}
          onOpen={({ flows: [flow] }) => flow !== undefined && actions.ask({ about: "flow", flow })}
        />
      )}
      {drawing === null || drawing.from === TABLE ? null : (
        <div
          ref={nobody}
          className="to-nobody"
          data-reached={drawing.to === "nobody"}
          data-side={(scene.nodes.find(({ id }) => id === drawing.from)?.x ?? 0) > scene.table.x ? "right" : "left"}
        >
          {t.toNobody}
        </div>
      )}
      {drawing === null || drawing.to === null || drawing.to === "ground" ? null : (
        <div className="drawn-to" style={place(onStage(drawing.at, view))}>
          {t.drawTo(names.name(drawing.to))}
        </div>
      )}
      <div className="unseen" role="status">
        {said}
      </div>
      {asked === null ? null : <AskedCard asked={asked} scene={scene} view={view} stage={stage} onSaid={setSaid} />}
    </div>
  );
}

const onStage = ({ x, y }: Point, view: View): Point => ({ x: x * view.k + view.x, y: y * view.k + view.y });
const discOnStage = (disc: Disc, view: View): Disc => ({ ...onStage(disc, view), r: disc.r * view.k });
const place = ({ x, y }: Point) => ({ left: x, top: y });

/** From a party's disc to the table's middle. */
function inward({ table }: Scene, node: SceneNode): number {
  const [dx, dy] = [table.x - node.x, table.y - node.y];
  return Math.abs(dx) + Math.abs(dy) < 1 ? Math.PI / 2 : Math.atan2(dy, dx);
}
