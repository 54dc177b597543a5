import { useEffect, useMemo } from "react";
import { guideOf } from "../../conversation/guide.ts";
import { type GuideText, guideText } from "../../conversation/guide-text.ts";
import { onTheTable } from "../../document/left-out.ts";
import { wordingOf } from "../../findings/wording.ts";
import { buildScene, type SceneOptions } from "../../photo/build-scene.ts";
import type { Scene } from "../../photo/scene.ts";
import { useFindings, useOpen, useWorkspace } from "../workspace.ts";

export interface Guided {
  readonly guide: GuideText;
  /** The photo as everybody may see it; null where it is too large to be made beside other work. */
  readonly scene: Scene | null;
}

/** What a photo beside the conversation needs of its stage. */
export type Stage = Pick<SceneOptions, "width" | "height" | "names" | "insets">;

/** The guide of what is open, in the order in which its photo seats the parties. `stage` has to stay the same object. */
export function useGuide(stage: Stage): Guided {
  const { language, actions } = useWorkspace();
  const { evaluated, evaluation, large, moved } = useOpen();
  const findings = useFindings();
  const scene = useMemo(
    () =>
      large
        ? null
        : buildScene(evaluated, evaluation, { ...stage, language, moved, audience: "beamer", seats: actions.seats() }),
    [large, evaluated, evaluation, stage, language, moved, actions],
  );
  useEffect(() => {
    if (scene !== null) actions.keepSeats(scene.seats);
  }, [scene, actions]);
  const guide = useMemo(
    () =>
      guideText(
        guideOf(onTheTable(evaluated), findings, scene?.seats ?? actions.seats()),
        wordingOf(evaluated, language),
      ),
    [evaluated, findings, scene, actions, language],
  );
  return { guide, scene };
}
