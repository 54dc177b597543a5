import { onTheTable } from "../document/left-out.ts";
import type { Drawing } from "../photo/drawing.ts";
import type { Made } from "../photo/in-fonts.ts";
import { photoSheet } from "../photo/photo-sheet.ts";
import { datedByName } from "./date-in-name.ts";
import type { ExitCode, Io } from "./io.ts";
import { open } from "./open.ts";
import { endingOf, type Options } from "./options.ts";
import { photoOf } from "./photo.ts";
import { photoLookedAt } from "./photo-looked-at.ts";
import { pngOf } from "./png.ts";
import { saveOrSay } from "./save-or-say.ts";
import { sayAssumptions, sayFaults } from "./say-reading.ts";

export const PHOTO_FILES = ["svg", "png", "pdf"] as const;

/** `evenwicht photo FILE -o OUT`: the photo on one sheet, as everybody may see it. */
export async function photoCommand(file: string, options: Options, io: Io): Promise<ExitCode> {
  const opened = await open(file, options, io);
  sayFaults(opened.faults, file, options, io);
  if (opened.partnership === null) return 1;
  sayAssumptions(opened, file, options, io);
  const { state, evaluation } = photoOf(onTheTable(datedByName(opened.partnership, file, options, io)), options);
  const { language, paper = "a4", output = "" } = options;
  const sceneFor = await photoLookedAt(file, state, evaluation, options, io);
  if (sceneFor === null) return 1;
  const sheet = photoSheet(state, evaluation, { language, paper, chosen: null, leaderOnly: false, sceneFor });
  return saveOrSay(output, await contentOf(sheet, endingOf(output), state.about.date, options), options, io);
}

async function contentOf(sheet: Drawing, ending: string, date: string | null, { language }: Options): Promise<Made> {
  if (ending === "png") return pngOf(sheet);
  // fonts and what writes PDF are large: they come when they are asked for
  if (ending === "pdf") return (await import("../photo/pdf.ts")).pdfOf([sheet], { title: sheet.title, language, date });
  // whoever opens it has fonts that stand in
  return { bytes: new TextEncoder().encode((await import("../photo/svg-file.ts")).svgFile(sheet)), missing: [] };
}
