import { type ReactNode, type Ref, useEffect, useImperativeHandle, useMemo, useRef, useState } from "react";
import type { PartyId } from "../../domain/party.ts";
import { highlightOf } from "../../photo/highlight.ts";
import type { Mark } from "../../photo/mark.ts";
import type { Point, Scene, SceneFlow } from "../../photo/scene.ts";
import type { Language } from "../../text/language.ts";
import { messages } from "../../text/messages.ts";
import type { Theme } from "../workspace.ts";
import { DrawnPicture } from "./drawn-picture.tsx";
import { PartyKeys } from "./party-keys.tsx";
import type { PhotoPlace, PictureProps } from "./picture.ts";
import { useGlide } from "./use-glide.ts";
import { useLoaded } from "./use-loaded.ts";
import { usePointer } from "./use-pointer.ts";
import { useView } from "./use-view.ts";
import "./photo.css";

export interface PhotoHandle {
  zoomIn(): void;
  zoomOut(): void;
  /** The whole scene on the stage. */
  fit(): void;
}

/** How a photo is edited. A photo without it is only looked at. */
export interface PhotoEditing {
  /** A flow was clicked or tapped. */
  readonly onOpen: (flow: SceneFlow) => void;
  /** The ground was clicked twice, at a point of the scene. */
  readonly onTwice: (scene: Scene, at: Point) => void;
  /** What lies over the photo. */
  readonly over: (place: PhotoPlace) => ReactNode;
}

interface PhotoProps {
  readonly ref?: Ref<PhotoHandle>;
  readonly scene: Scene;
  readonly selected: PartyId | null;
  readonly hovered: PartyId | null;
  readonly theme: Theme;
  readonly language: Language;
  readonly onSelect: (party: PartyId | null) => void;
  readonly onHover: (party: PartyId | null) => void;
  /** Dragged: offset from the table's centre over its radii, as `buildScene` takes it. */
  readonly onMove: (party: PartyId, at: Point) => void;
  /** The request for a challenge, in the middle, was clicked. */
  readonly onAsk: () => void;
  /** What a flow is made of, in a line each. */
  readonly parts: (flow: SceneFlow) => readonly string[];
  readonly editing?: PhotoEditing;
}

const NONE: readonly Mark[] = [];
// only who points at a party needs it
const nameTags = () => import("../../photo/name-tag.ts").catch(() => null);

/** The photo on the stage: pointed at and chosen parties brought out, zoomed, panned, by pointer, touch and keyboard. */
export function Photo({
  ref,
  scene: target,
  selected,
  hovered,
  theme,
  language,
  onSelect,
  onHover,
  onMove,
  onAsk,
  parts,
  editing,
}: PhotoProps) {
  const stage = useRef<HTMLDivElement>(null);
  const controls = useView(target);
  const [painted, setPainted] = useState(false);
  const [focused, setFocused] = useState<PartyId | null>(null);
  const [pointedFlow, setPointedFlow] = useState<{ readonly flow: SceneFlow; readonly at: Point } | null>(null);
  const scene = useGlide(target);
  useImperativeHandle(ref, () => ({ zoomIn: controls.zoomIn, zoomOut: controls.zoomOut, fit: controls.fit }), [
    controls,
  ]);
  // a party that is gone is pointed at no more
  useEffect(() => () => onHover(null), [onHover]);

  // who is part of what is looked at takes nothing away from it
  const brought = hovered ?? (selected !== null && scene.brought?.parties.has(selected) ? null : selected);
  const tags = useLoaded((selected ?? focused ?? hovered) !== null, nameTags);
  const named = useMemo(
    () => tags?.nameTags(scene, [selected, focused, hovered]) ?? NONE,
    [tags, scene, selected, focused, hovered],
  );
  const highlight = useMemo(() => {
    const made = highlightOf(scene, brought);
    return named.length === 0 ? made : { ...made, pills: () => [...made.pills(), ...named] };
  }, [scene, brought, named]);
  const lit = useMemo(() => scene.flows.filter(highlight.lit), [scene, highlight]);
  const { onOpen, onTwice } = editing ?? {};
  usePointer(
    stage,
    scene,
    controls,
    { hovered, onSelect, onHover, onMove, onPoint: setPointedFlow, onAsk, onOpen, onTwice },
    () => lit,
  );
  const flow = pointedFlow === null ? undefined : scene.flows.find(({ id }) => id === pointedFlow.flow.id);
  const { view, moving } = controls;
  const picture: PictureProps = { scene, view, moving, highlight, chosen: selected, focused };
  const pointed = scene.nodes.find(({ id }) => id === hovered);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div ref={stage} className="photo" role="group" aria-label={scene.title} title={pointed?.description}>
      <DrawnPicture {...picture} theme={theme} painted={painted} onPainted={setPainted} />
      {painted ? (
        <PartyKeys
          scene={scene}
          view={view}
          label={messages[language].photo.keys}
          selected={selected}
          onSelect={onSelect}
          onFocus={setFocused}
        />
      ) : null}
      {scene.challenge.placeholder ? (
        <button
          type="button"
          className="photo-ask button"
          data-over-photo=""
          data-drawn={scene.challenge.lines.length > 0}
          onClick={onAsk}
        >
          {messages[language].photo.askChallenge}
        </button>
      ) : null}
      {editing?.over({ scene, view, stage })}
      {flow === undefined || pointedFlow === null ? null : (
        <div
          className="photo-tip"
          role="status"
          data-side={pointedFlow.at.x > scene.width / 2 ? "left" : "right"}
          style={{ left: pointedFlow.at.x, top: pointedFlow.at.y }}
        >
          <b>{flow.description}</b>
          {parts(flow).map((part, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two parts may read alike
            <span key={index}>{part}</span>
          ))}
        </div>
      )}
    </div>
  );
}
