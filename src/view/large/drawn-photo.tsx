import { useDeferredValue, useMemo, useRef } from "react";
import type { Partnership } from "../../domain/partnership.ts";
import type { PartyId } from "../../domain/party.ts";
import { evaluate } from "../../measures/evaluate.ts";
import { buildScene } from "../../photo/build-scene.ts";
import { useSize } from "../parts/use-size.ts";
import { PhotoThumbnail } from "../photo/photo-thumbnail.tsx";
import { useWorkspace } from "../workspace.ts";

interface DrawnPhotoProps {
  readonly partnership: Partnership;
  readonly chosen?: PartyId | null;
}

/** A part of a large network as a photo to look at. Of these flows alone no balance can be told: nobody is coloured. */
export function DrawnPhoto({ partnership, chosen = null }: DrawnPhotoProps) {
  const { language } = useWorkspace();
  const place = useRef<HTMLDivElement>(null);
  // Each photo is worked out in a moment of its own, between which the page answers.
  const size = useDeferredValue(useSize(place));
  const scene = useMemo(() => {
    if (size === null || size.width === 0) return null;
    return buildScene(
      partnership,
      { ...evaluate(partnership), withinNoise: true },
      { width: size.width, height: size.height, language, names: "short", audience: "beamer" },
    );
  }, [partnership, size, language]);
  return (
    <div className="large-photo" ref={place}>
      {scene === null ? null : <PhotoThumbnail scene={scene} labels chosen={chosen} />}
    </div>
  );
}
