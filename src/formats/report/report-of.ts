import type { Shared } from "../../document/left-out.ts";
import type { Finding } from "../../findings/pattern.ts";
import { standOut } from "../../findings/stand-out.ts";
import type { Evaluation } from "../../measures/evaluate.ts";
import type { Scene } from "../../photo/scene.ts";
import { allMessages } from "../../text/all-messages.ts";
import type { Language } from "../../text/language.ts";
import { dateText } from "../../text/numbers.ts";
import { balanceSection } from "./balance-section.ts";
import { fairnessSection } from "./fairness-section.ts";
import { findingsSection } from "./findings-section.ts";
import { leftOutSection } from "./left-out-section.ts";
import { methodSection } from "./method-section.ts";
import { PHOTO_STAGE, type PhotoStage, photoSection } from "./photo-section.ts";
import type { Report } from "./report.ts";

export interface Reported {
  readonly state: Shared;
  readonly evaluation: Evaluation;
  /** Of these only what is sure, or rests on what was said, is told. */
  readonly findings: readonly Finding[];
}

interface ReportOptions {
  readonly language: Language;
  /** The party brought out in the photo, if any, as on the screen. */
  readonly chosen: string | null;
  /** The photo for this stage, as everybody may see it. */
  readonly sceneFor: (stage: PhotoStage) => Scene;
}

/** The report of a photo: nothing in it is not on the table, and nobody is named for what is only possible. */
export function reportOf({ state, evaluation, findings }: Reported, options: ReportOptions): Report {
  const { language, chosen, sceneFor } = options;
  const { common, shell, panels, report } = allMessages[language];
  const { title, date, seenBy } = state.about;
  const shown = standOut(findings);
  const scene = sceneFor(PHOTO_STAGE);
  const day = date === null ? shell.undated : dateText(language, date);
  const when = date === null ? shell.undated : shell.photoOf(day);
  return {
    language,
    title: title.trim() || common.untitled,
    date,
    about: `${when}, ${panels.caption.seenBy(seenBy)}`,
    day,
    opening: report.opening,
    sections: [
      photoSection(state, evaluation, scene, chosen, language),
      findingsSection(state, evaluation, shown, language),
      balanceSection(state, evaluation, scene.seats, shown.all, language),
      ...fairnessSection(evaluation, language),
      leftOutSection(state, evaluation, language),
      methodSection(state, evaluation, shown.all, language),
    ],
  };
}
