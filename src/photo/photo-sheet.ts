import type { State } from "../domain/partnership.ts";
import type { Evaluation } from "../measures/evaluate.ts";
import type { Language } from "../text/language.ts";
import { messages } from "../text/messages.ts";
import { dateText } from "../text/numbers.ts";
import { exporting } from "../text/sections/exporting.ts";
import type { SceneOptions } from "./build-scene.ts";
import type { Drawing, Group } from "./drawing.ts";
import { sceneGroups } from "./drawing.ts";
import { howItWasLooked } from "./how-it-was-looked.ts";
import { legendOfPieces } from "./legend.ts";
import { legendRows } from "./legend-rows.ts";
import type { Ink, Lettering } from "./mark.ts";
import { onPaper } from "./paper-weights.ts";
import type { Scene } from "./scene.ts";
import type { Face } from "./text-width.ts";
import { wrapText } from "./wrap-text.ts";

export const PAPERS = ["a4", "a3"] as const;
export type Paper = (typeof PAPERS)[number];

/** Upright sheets of paper, in px: 96 to the inch. */
export const PAPER_SIZE: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: 794, height: 1123 },
  a3: { width: 1123, height: 1587 },
};

/** The part of a sheet on which the photo stands: with room for whole names, and none for a legend of its own. */
export type SheetStage = Pick<SceneOptions, "width" | "height" | "names" | "insets">;
const stageOf = (width: number, height: number): SheetStage => ({
  width,
  height,
  names: "full",
  insets: { top: 6, right: 6, bottom: 6, left: 6 },
});

interface SheetOptions {
  readonly language: Language;
  readonly paper: Paper;
  /** The party brought out, if any, as on the screen. */
  readonly chosen: string | null;
  /** What is only for the leader is on it: it says so. */
  readonly leaderOnly: boolean;
  /** The photo for this stage. */
  readonly sceneFor: (stage: SheetStage) => Scene;
}

const MARGIN = 40;
const TITLE = 26;
const SMALL = 12;
/** What is between one part of the sheet and the next. px */
const GAP = 14;

/**
 * The photo on one sheet, lying down: what it is a photo of, when, and through whose eyes; the photo; its legend; and how it
 * was looked at and is read.
 */
export function photoSheet(state: State, evaluation: Evaluation, options: SheetOptions): Drawing {
  const { language, paper, chosen, sceneFor, leaderOnly } = options;
  const { width: height, height: width } = PAPER_SIZE[paper];
  const inner = width - 2 * MARGIN;
  const head = headMarks(state, language, inner);
  // What is told of a photo is the same at any size: this one shows how much room that takes.
  const draft = sceneFor(stageOf(inner, inner / 2));
  const said = [howToRead(draft, language), howItWasLooked(state, evaluation, language)];
  const foot = column(
    [...lookingSaid(draft), ...said, leaderOnly ? exporting[language].leaderOnly : exporting[language].onTheTable],
    inner,
    SMALL,
    "ink-2",
  );
  const footTop = height - MARGIN - foot.height;
  const stageTop = MARGIN + head.height + GAP;
  const legend = legendRows([...draft.legend, ...legendOfPieces(draft.challenge, messages[language].photo)], inner);
  const scene = sceneFor(stageOf(inner, footTop - GAP - legend.height - GAP - stageTop));
  return onPaper({
    width,
    height,
    title: scene.title,
    groups: [
      { at: { x: MARGIN, y: MARGIN }, parts: head.parts },
      { at: { x: MARGIN, y: stageTop }, parts: sceneGroups(scene, broughtOutIn(scene, chosen)) },
      { at: { x: MARGIN, y: footTop - GAP - legend.height }, parts: legend.groups },
      { at: { x: MARGIN, y: footTop }, parts: foot.parts },
    ],
  });
}

/** Who is chosen, or the organisation at which they stand. */
export const broughtOutIn = ({ folded }: Scene, chosen: string | null): string | null =>
  folded?.get(chosen ?? "") ?? chosen;

/** How to read what is on this photo. */
export function howToRead({ nodes }: Scene, language: Language): string {
  const text = exporting[language];
  const isBeam = nodes.some(({ core }) => core === "full" || core === "rim" || core === "level");
  return isBeam ? `${text.howToRead} ${text.beam}` : text.howToRead;
}

/** What is looked at of the whole, where it is not the whole. */
export const lookingSaid = ({ looking }: Scene): readonly string[] =>
  looking === undefined ? [] : [[`${looking.title}.`, ...looking.details].join(" ")];

interface Block {
  readonly height: number;
  readonly parts: Group["parts"];
}

function headMarks({ about }: State, language: Language, width: number): Block {
  const { common, shell, panels } = messages[language];
  const lines = wrapText(about.title.trim() || common.untitled, width, "serif", TITLE);
  const when = about.date === null ? shell.undated : shell.photoOf(dateText(language, about.date));
  const step = TITLE * 1.15;
  const below = lines.length * step + 6;
  return {
    height: below + SMALL,
    parts: [
      ...lines.map((text, index) => line(text, TITLE + index * step - 4, TITLE, "ink", "serif", 560)),
      line(`${when}, ${panels.caption.seenBy(about.seenBy)}`, below + SMALL - 2, SMALL, "ink-2"),
    ],
  };
}

/** Paragraphs one under the other, from (0, 0) down. */
function column(paragraphs: readonly string[], width: number, size: number, ink: Ink): Block {
  const lines = paragraphs.flatMap((text) => wrapText(text, width, "sans", size));
  const step = size * 1.4;
  return {
    height: lines.length * step,
    parts: lines.map((text, index) => line(text, size + index * step, size, ink)),
  };
}

const line = (text: string, y: number, size: number, ink: Ink, face: Face = "sans", weight = 400): Lettering => ({
  text,
  x: 0,
  y,
  anchor: "start",
  size,
  face,
  weight,
  ink,
});
