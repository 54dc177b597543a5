import { type KeyboardEvent, useRef, useState } from "react";
import type { PartyId } from "../../domain/party.ts";
import { onCurve } from "../../photo/flow-shape.ts";
import type { Scene, SceneFlow } from "../../photo/scene.ts";
import { placeByKey } from "../parts/roving.ts";
import type { View } from "../photo/picture.ts";

interface FlowKeysProps {
  readonly scene: Scene;
  readonly view: View;
  readonly party: PartyId;
  readonly label: string;
  readonly onOpen: (flow: SceneFlow) => void;
}

/** The chosen party's flows for keyboard and screen reader: a button on each, unseen. One stop of Tab; arrows go on. */
export function FlowKeys({ scene, view, party, label, onOpen }: FlowKeysProps) {
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const [visited, setVisited] = useState<string | null>(null);
  const flows = [
    ...scene.flows.filter(({ from }) => from === party),
    ...scene.flows.filter(({ from, to }) => to === party && from !== party),
  ];
  const at = Math.max(
    0,
    flows.findIndex(({ id }) => id === visited),
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = placeByKey(event.key, at, flows.length);
    const next = to === null ? undefined : flows[to];
    if (next === undefined) return;
    event.preventDefault();
    buttons.current.get(next.id)?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="flow-keys" role="group" aria-label={label} onKeyDown={onKeyDown}>
      {flows.map((flow, index) => {
        const { x, y } = onCurve(flow.start, flow.control, flow.end, 0.5);
        return (
          <button
            key={flow.id}
            ref={(element) => {
              if (element === null) buttons.current.delete(flow.id);
              else buttons.current.set(flow.id, element);
            }}
            type="button"
            tabIndex={index === at ? 0 : -1}
            aria-label={flow.description}
            style={{ left: x * view.k + view.x, top: y * view.k + view.y }}
            onFocus={() => setVisited(flow.id)}
            onClick={() => onOpen(flow)}
          />
        );
      })}
    </div>
  );
}
