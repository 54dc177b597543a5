import { type Ref, useEffect, useImperativeHandle, useMemo, useRef, useState } from "react";
import type { PartyId } from "../../domain/party.ts";
import { highlightOf } from "../../photo/highlight.ts";
import type { Point, Scene } from "../../photo/scene.ts";
import type { Language } from "../../text/language.ts";
import { messages } from "../../text/messages.ts";
import type { Theme } from "../workspace.ts";
import { chooseRenderer } from "./choose-renderer.ts";
import { PartyKeys } from "./party-keys.tsx";
import type { PictureProps } from "./picture.ts";
import { SigmaPicture } from "./sigma-picture.tsx";
import { SvgPicture } from "./svg-picture.tsx";
import { useGlide } from "./use-glide.ts";
import { usePointer } from "./use-pointer.ts";
import { useView } from "./use-view.ts";
import "./photo.css";

export interface PhotoHandle {
  zoomIn(): void;
  zoomOut(): void;
  /** The whole scene on the stage. */
  fit(): void;
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
}

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
}: PhotoProps) {
  const stage = useRef<HTMLDivElement>(null);
  const controls = useView(target);
  const [focused, setFocused] = useState<PartyId | null>(null);
  const [failed, setFailed] = useState(false);
  const scene = useGlide(target);
  usePointer(stage, scene, controls, { onSelect, onHover, onMove });
  useImperativeHandle(ref, () => ({ zoomIn: controls.zoomIn, zoomOut: controls.zoomOut, fit: controls.fit }), [
    controls,
  ]);
  // a party that is gone is pointed at no more
  useEffect(() => () => onHover(null), [onHover]);

  const brought = hovered ?? selected;
  const highlight = useMemo(() => highlightOf(scene, brought), [scene, brought]);
  const picture: PictureProps = { scene, view: controls.view, highlight, chosen: selected, focused };
  const renderer = failed ? "svg" : chooseRenderer(location.search, target.nodes.length);
  const pointed = scene.nodes.find(({ id }) => id === hovered);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div
      ref={stage}
      className="photo"
      role="group"
      aria-label={scene.title}
      data-renderer={renderer}
      title={pointed !== undefined && pointed.label.lines.join(" ") !== pointed.name ? pointed.name : undefined}
    >
      {renderer === "svg" ? (
        <SvgPicture {...picture} />
      ) : (
        <SigmaPicture {...picture} theme={theme} onFail={() => setFailed(true)} />
      )}
      <PartyKeys
        scene={scene}
        view={controls.view}
        label={messages[language].photo.keys}
        selected={selected}
        onSelect={onSelect}
        onFocus={setFocused}
      />
    </div>
  );
}
