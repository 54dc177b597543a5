import { useEffect, useMemo, useRef } from "react";
import type { PartyId } from "../../domain/party.ts";
import { highlightOf } from "../../photo/highlight.ts";
import type { Scene } from "../../photo/scene.ts";
import { type Size, useSize } from "../parts/use-size.ts";
import { SvgPicture } from "./svg-picture.tsx";
import { useGlide } from "./use-glide.ts";

/** The stage on which names are as large as on a desk. It is shown larger, so that they are read from ten metres. px */
const DESK = { width: 640, height: 540 };
/** The same for one of two side by side. px */
const HALF = { width: 400, height: 330 };
/** Of more parties than this names are smaller already, and need the room. */
const FEW = 12;
const MANY_SCALE = 0.72;

interface LargePhotoProps {
  /** How many parties it has. */
  readonly parties: number;
  /** Its scene on a stage of this size. The same function gives the same scene. */
  readonly build: (stage: Size) => Scene;
  /** Brought out, with what it brings and takes. */
  readonly chosen: PartyId | null;
  readonly className: string;
  /** One of two, side by side. */
  readonly half?: boolean;
  readonly onDrawn?: (scene: Scene) => void;
}

/** A photo for a room, to look at only: as large as its place, with names and lines that grow with it. */
export function LargePhoto({ parties, build, chosen, className, half = false, onDrawn }: LargePhotoProps) {
  const place = useRef<HTMLDivElement>(null);
  const size = useSize(place);
  const desk = half ? HALF : DESK;
  const scale =
    size === null
      ? 1
      : Math.max(1, Math.min(size.width / desk.width, size.height / desk.height) * (parties > FEW ? MANY_SCALE : 1));
  const scene = useMemo(
    () =>
      size === null || size.width === 0 || size.height === 0
        ? null
        : withoutBadges(build({ width: size.width / scale, height: size.height / scale })),
    [size, scale, build],
  );
  useEffect(() => {
    if (scene !== null) onDrawn?.(scene);
  }, [scene, onDrawn]);
  return (
    <div ref={place} className={className}>
      {scene === null ? null : <Drawn scene={scene} scale={scale} chosen={chosen} />}
    </div>
  );
}

function Drawn({ scene: target, scale, chosen }: { scene: Scene; scale: number; chosen: PartyId | null }) {
  const scene = useGlide(target);
  const highlight = useMemo(() => highlightOf(scene, chosen), [scene, chosen]);
  return (
    <div role="img" aria-label={scene.title}>
      <SvgPicture scene={scene} view={{ x: 0, y: 0, k: scale }} highlight={highlight} chosen={chosen} focused={null} />
    </div>
  );
}

/** For a room the names and scales are enough. */
const withoutBadges = (scene: Scene): Scene => ({
  ...scene,
  nodes: scene.nodes.map((node) => ({ ...node, signals: 0, soleHolder: false })),
});
