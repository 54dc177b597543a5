import { useEffect, useMemo, useRef } from "react";
import type { Shared } from "../../document/left-out.ts";
import type { PartyId } from "../../domain/party.ts";
import type { Evaluation } from "../../measures/evaluate.ts";
import { type BuiltScene, rebuildScene } from "../../photo/build-scene.ts";
import { highlightOf } from "../../photo/highlight.ts";
import type { Scene } from "../../photo/scene.ts";
import { useSize } from "../parts/use-size.ts";
import { SvgPicture } from "../photo/svg-picture.tsx";
import { useGlide } from "../photo/use-glide.ts";
import { useOpen, useWorkspace } from "../workspace.ts";
import type { Step } from "./meeting.ts";

/** The stage on which names are as large as on a desk. It is shown larger, so that they are read from ten metres. px */
const DESK = { width: 640, height: 540 };
/** Of more parties than this names are smaller already, and need the room. */
const FEW = 12;
const MANY_SCALE = 0.72;

interface BeamerPhotoProps {
  /** What is on the table, and nothing else. */
  readonly state: Shared;
  readonly evaluation: Evaluation;
  readonly step: Step;
  readonly seats: readonly PartyId[];
  /** Brought out, with what it brings and takes. */
  readonly chosen: PartyId | null;
}

/** The photo as all may see it: large, to look at only, and of each step no more than that step shows. */
export function BeamerPhoto({ state, evaluation, step, seats, chosen }: BeamerPhotoProps) {
  const { language, actions } = useWorkspace();
  const { moved } = useOpen();
  const place = useRef<HTMLDivElement>(null);
  const size = useSize(place);
  const looks = step === "feel" ? "look" : step;
  const built = useRef<{ readonly looks: string; readonly scene: BuiltScene } | null>(null);
  const scale =
    size === null
      ? 1
      : Math.max(
          1,
          Math.min(size.width / DESK.width, size.height / DESK.height) * (state.parties.length > FEW ? MANY_SCALE : 1),
        );
  const scene = useMemo(() => {
    if (size === null || size.width === 0 || size.height === 0) return null;
    const options = {
      width: size.width / scale,
      height: size.height / scale,
      language,
      moved,
      names: "full",
      audience: "beamer",
      collecting: looks === "collect",
      looking: looks === "look",
      seats: seats.length > 0 ? seats : actions.seats(),
      insets: { top: 8, right: 22, bottom: 10, left: 10 },
    } as const;
    const before = built.current?.looks === looks ? built.current.scene : null;
    built.current = { looks, scene: rebuildScene(state, evaluation, options, before) };
    return withoutBadges(built.current.scene.scene);
  }, [size, scale, language, moved, looks, seats, actions, state, evaluation]);
  useEffect(() => {
    if (scene !== null) actions.keepSeats(scene.seats);
  }, [scene, actions]);
  return (
    <div ref={place} className="beamer-photo">
      {scene === null ? null : <Drawn scene={scene} scale={scale} chosen={step === "see" ? chosen : null} />}
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

/** On a beamer the names and scales are enough. */
const withoutBadges = (scene: Scene): Scene => ({
  ...scene,
  nodes: scene.nodes.map((node) => ({ ...node, signals: 0, soleHolder: false })),
});
