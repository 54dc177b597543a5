import { useMemo, useRef } from "react";
import type { PartyId } from "../../domain/party.ts";
import { type BuiltScene, rebuildScene } from "../../photo/build-scene.ts";
import { useSize } from "../parts/use-size.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import { PhotoThumbnail } from "./photo-thumbnail.tsx";

/** A place taller than this leaves room above and below: the table stays a round one. */
const TALLEST = 1.15;

interface GrowingPhotoProps {
  /** Who sits where: nobody moves while the photo grows. */
  readonly order: readonly PartyId[];
  /** Whose turn it is. */
  readonly chosen?: PartyId | null;
}

/** The photo while it is being gathered: everybody alike, no sums and no colours, to look at beside the questions. */
export function GrowingPhoto({ order, chosen = null }: GrowingPhotoProps) {
  const { language } = useWorkspace();
  const { evaluated, evaluation, moved, large } = useOpen();
  const place = useRef<HTMLDivElement>(null);
  const size = useSize(place);
  const built = useRef<BuiltScene | null>(null);
  const scene = useMemo(() => {
    // that of a large partnership takes longer than an answer may
    if (large || size === null || size.width === 0 || size.height === 0) return null;
    const options = {
      width: size.width,
      height: Math.min(size.height, size.width * TALLEST),
      language,
      moved,
      names: "short",
      audience: "beamer",
      collecting: true,
      round: true,
      seats: order,
      insets: { top: 8, right: 8, bottom: 8, left: 8 },
    } as const;
    built.current = rebuildScene(evaluated, evaluation, options, built.current);
    return built.current.scene;
  }, [large, size, language, moved, evaluated, evaluation, order]);
  return (
    <div ref={place} className="growing-photo">
      {scene === null ? null : <PhotoThumbnail scene={scene} labels chosen={chosen} />}
    </div>
  );
}
