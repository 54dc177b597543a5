import { useEffect, useMemo } from "react";
import { type ArrangedQuestion, arranged } from "../../conversation/arranged.ts";
import { guideOf } from "../../conversation/guide.ts";
import { type GuideText, guideText, questionsOf } from "../../conversation/guide-text.ts";
import { type FacilitatorNotes, facilitatorNotes } from "../../conversation/notes.ts";
import { onTheTable } from "../../document/left-out.ts";
import type { GuidePart } from "../../domain/guide-question.ts";
import { wordingOf } from "../../findings/wording.ts";
import { buildScene, type SceneOptions } from "../../photo/build-scene.ts";
import type { Scene } from "../../photo/scene.ts";
import { useFindings, useOpen, useWorkspace } from "../workspace.ts";

export interface Guided {
  readonly guide: GuideText;
  /** The questions of a part as they can be changed, those that are left out too. */
  readonly questions: (part: GuidePart) => readonly ArrangedQuestion[];
  /** For who leads the talk alone; null where this screen shows only what is on the table. */
  readonly notes: FacilitatorNotes | null;
  /** The photo as everybody may see it; null where it is too large to be made beside other work. */
  readonly scene: Scene | null;
}

/** What a photo beside the conversation needs of its stage. */
export type Stage = Pick<SceneOptions, "width" | "height" | "names" | "insets">;

/** The guide of what is open, in the order in which its photo seats the parties. `stage` has to stay the same object. */
export function useGuide(stage: Stage): Guided {
  const { language, actions, onlyOnTable } = useWorkspace();
  const { partnership, evaluated, evaluation, large, moved } = useOpen();
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
  const words = useMemo(() => wordingOf(evaluated, language), [evaluated, language]);
  const made = useMemo(
    () => guideOf(onTheTable(evaluated), findings, scene?.seats ?? actions.seats()),
    [evaluated, findings, scene, actions],
  );
  const changes = partnership.guide;
  const guide = useMemo(() => guideText(made, words, changes), [made, words, changes]);
  const notes = useMemo(
    () => (onlyOnTable ? null : facilitatorNotes(evaluated, made, words)),
    [onlyOnTable, evaluated, made, words],
  );
  const questions = (part: GuidePart) => arranged(part, questionsOf(made, words)[part], changes);
  return { guide, questions, notes, scene };
}
