import "./photo-edit.css";
import { useRef, useState } from "react";
import { type Endpoint, TABLE } from "../../domain/party.ts";
import type { Point, Scene, SceneNode } from "../../photo/scene.ts";
import type { PhotoPlace, View } from "../photo/picture.ts";
import { useAllTexts } from "../use-all-texts.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { AskedCard } from "./asked-card.tsx";
import type { Drawing } from "./drawing.ts";
import { EditMarks } from "./edit-marks.tsx";
import { FlowHandle } from "./flow-handle.tsx";
import { FlowKeys } from "./flow-keys.tsx";
import { useNames } from "./use-names.ts";

/** So far outside its disc a handle's middle stands. px on the screen */
const OUT = 13;

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
  const { challenge } = scene;
  return (
    <div className="photo-edit" data-over-photo="" data-drawing={drawing !== null}>
      <EditMarks scene={scene} view={view} drawing={drawing} asked={asked} />
      {holders.map((node) => {
        const { at, angle } = inward(scene, node, view);
        return handle(node.id, at, angle, "party");
      })}
      {handle(TABLE, onStage({ x: challenge.x, y: challenge.y + challenge.r }, view, OUT), Math.PI / 2, "table")}
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

const onStage = ({ x, y }: Point, view: View, down = 0): Point => ({
  x: x * view.k + view.x,
  y: y * view.k + view.y + down,
});
const place = ({ x, y }: Point) => ({ left: x, top: y });

/** At the side of a party's disc that faces the table's middle, pointing there. */
function inward({ table }: Scene, node: SceneNode, view: View): { readonly at: Point; readonly angle: number } {
  const [dx, dy] = [table.x - node.x, table.y - node.y];
  const angle = Math.abs(dx) + Math.abs(dy) < 1 ? Math.PI / 2 : Math.atan2(dy, dx);
  const middle = onStage(node, view);
  const off = node.r * view.k + OUT;
  return { at: { x: middle.x + off * Math.cos(angle), y: middle.y + off * Math.sin(angle) }, angle };
}
