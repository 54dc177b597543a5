import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import type { PartyId } from "../../domain/party.ts";
import type { Scene, SceneNode } from "../../photo/scene.ts";
import { placeByKey } from "../parts/roving.ts";
import { transformOf, type View } from "./picture.ts";

interface PartyKeysProps {
  readonly scene: Scene;
  readonly view: View;
  readonly label: string;
  readonly selected: PartyId | null;
  readonly onSelect: (party: PartyId | null) => void;
  /** Null when the focus goes, or came by pointer. */
  readonly onFocus: (party: PartyId | null) => void;
}

/**
 * The parties for keyboard and screen reader: a button over each disc, unseen, in the order round the table. One of
 * them is in the tab order; arrow keys go round.
 */
export function PartyKeys({ scene, view, label, selected, onSelect, onFocus }: PartyKeysProps) {
  const buttons = useRef(new Map<PartyId, HTMLButtonElement>());
  const [visited, setVisited] = useState<PartyId | null>(null);
  const { nodes, round } = useMemo(() => {
    const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
    return { nodes, round: scene.seats.flatMap((id): readonly SceneNode[] => (nodes.has(id) ? [nodes.get(id)!] : [])) };
  }, [scene]);
  const current = [visited, selected].find((id) => id !== null && nodes.has(id)) ?? round[0]?.id;

  const before = useRef(selected);
  useEffect(() => {
    const left = before.current;
    before.current = selected;
    // With the panel of the party that was let go, the focus of who was in it is gone: it goes on at the party's seat.
    if (left !== null && selected === null && document.activeElement === document.body)
      buttons.current.get(left)?.focus({ preventScroll: true });
  }, [selected]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const at = round.findIndex(({ id }) => id === current);
    const to = placeByKey(event.key, at, round.length);
    const next = to === null ? undefined : round[to];
    if (next !== undefined) {
      event.preventDefault();
      buttons.current.get(next.id)?.focus();
    } else if (event.key === "Escape" && selected !== null) {
      event.stopPropagation();
      onSelect(null);
    }
  };

  // kept from one step of the view to the next: of a large network there are thousands
  const seats = useMemo(
    () =>
      round.map((node) => (
        <button
          key={node.id}
          ref={(element) => {
            if (element === null) buttons.current.delete(node.id);
            else buttons.current.set(node.id, element);
          }}
          type="button"
          tabIndex={node.id === current ? 0 : -1}
          aria-label={node.description}
          aria-pressed={node.id === selected}
          style={{ left: node.x - node.r, top: node.y - node.r, width: 2 * node.r, height: 2 * node.r }}
          onClick={() => onSelect(node.id)}
          onFocus={(event) => {
            setVisited(node.id);
            onFocus(event.currentTarget.matches(":focus-visible") ? node.id : null);
          }}
          onBlur={() => onFocus(null)}
        />
      )),
    [round, current, selected, onSelect, onFocus],
  );

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div
      className="photo-keys"
      role="group"
      aria-label={label}
      style={{ transform: transformOf(view) }}
      onKeyDown={onKeyDown}
    >
      {seats}
    </div>
  );
}
