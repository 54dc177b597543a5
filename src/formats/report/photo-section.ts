import type { Shared } from "../../document/left-out.ts";
import type { Evaluation } from "../../measures/evaluate.ts";
import type { SceneOptions } from "../../photo/build-scene.ts";
import { type Drawing, sceneGroups } from "../../photo/drawing.ts";
import { howItWasLooked } from "../../photo/how-it-was-looked.ts";
import { legendOfPieces } from "../../photo/legend.ts";
import { legendRows } from "../../photo/legend-rows.ts";
import { onPaper } from "../../photo/paper-weights.ts";
import { broughtOutIn, howToRead, lookingSaid, PAPER_SIZE } from "../../photo/photo-sheet.ts";
import type { Scene } from "../../photo/scene.ts";
import { allMessages } from "../../text/all-messages.ts";
import type { Language } from "../../text/language.ts";
import type { Block, Fact, Section } from "./report.ts";

/** What is left free at each side of a page. px */
export const MARGIN = 56;
/** Between the margins of an upright A4. */
export const TEXT_WIDTH = PAPER_SIZE.a4.width - 2 * MARGIN;

/** The part of a page on which the photo stands. */
export type PhotoStage = Pick<SceneOptions, "width" | "height" | "names" | "insets">;
export const PHOTO_STAGE: PhotoStage = {
  width: TEXT_WIDTH,
  height: 540,
  names: "full",
  insets: { top: 6, right: 6, bottom: 6, left: 6 },
};
const GAP = 14;

/** What it is about, the photo with its legend, and how to read it. */
export function photoSection(
  state: Shared,
  evaluation: Evaluation,
  scene: Scene,
  chosen: string | null,
  language: Language,
): Section {
  const { report, tables, panels } = allMessages[language];
  const { challenge, ambition } = state.about;
  const said = (name: string, text: string): readonly Fact[] => (text.trim() === "" ? [] : [{ name, text }]);
  const facts = [...said(tables.challenge, challenge), ...said(panels.background.ambition, ambition)];
  return {
    title: report.titles.photo,
    blocks: [
      ...(facts.length === 0 ? [] : [{ sort: "facts", facts } as const]),
      { sort: "photo", drawing: photoDrawing(scene, chosen, language) },
      ...lookingSaid(scene).map((text): Block => ({ sort: "text", text })),
      { sort: "text", text: howToRead(scene, language) },
      { sort: "text", text: howItWasLooked(state, evaluation, language) },
    ],
  };
}

/** The scene with its legend below. */
function photoDrawing(scene: Scene, chosen: string | null, language: Language): Drawing {
  const items = [...scene.legend, ...legendOfPieces(scene.challenge, allMessages[language].photo)];
  const legend = legendRows(items, scene.width);
  return onPaper({
    width: scene.width,
    height: scene.height + GAP + legend.height,
    title: scene.title,
    groups: [
      { parts: sceneGroups(scene, broughtOutIn(scene, chosen)) },
      { at: { x: 0, y: scene.height + GAP }, parts: legend.groups },
    ],
  });
}
