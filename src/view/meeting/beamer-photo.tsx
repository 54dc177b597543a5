import { useCallback, useRef } from "react";
import type { Shared } from "../../document/left-out.ts";
import type { PartyId } from "../../domain/party.ts";
import type { Evaluation } from "../../measures/evaluate.ts";
import { type BuiltScene, rebuildScene } from "../../photo/build-scene.ts";
import type { Scene } from "../../photo/scene.ts";
import type { Size } from "../parts/use-size.ts";
import { LargePhoto } from "../photo/large-photo.tsx";
import { useOpen, useWorkspace } from "../workspace.ts";
import type { Step } from "./meeting.ts";

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
  const looks = step === "feel" ? "look" : step;
  const built = useRef<{ readonly looks: string; readonly scene: BuiltScene } | null>(null);
  const build = useCallback(
    ({ width, height }: Size) => {
      const options = {
        width,
        height,
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
      return built.current.scene.scene;
    },
    [language, moved, looks, seats, actions, state, evaluation],
  );
  const keepSeats = useCallback((scene: Scene) => actions.keepSeats(scene.seats), [actions]);
  return (
    <LargePhoto
      className="beamer-photo"
      parties={state.parties.length}
      build={build}
      onDrawn={keepSeats}
      chosen={step === "see" ? chosen : null}
    />
  );
}
