import { onTheTable } from "../document/left-out.ts";
import { arrangeAnew } from "../photo/arrange.ts";
import type { Drawing } from "../photo/drawing.ts";
import { folded, foldInForce } from "../photo/fold.ts";
import type { Made } from "../photo/in-fonts.ts";
import { buildLookedAt } from "../photo/looked-at.ts";
import { photoSheet } from "../photo/photo-sheet.ts";
import { cli } from "../text/sections/cli.ts";
import type { ExitCode, Io } from "./io.ts";
import { open } from "./open.ts";
import { endingOf, type Options } from "./options.ts";
import { photoOf } from "./photo.ts";
import { pngOf } from "./png.ts";
import { saveOrSay } from "./save-or-say.ts";
import { sayAssumptions, sayFaults } from "./say-reading.ts";
import { printable } from "./table.ts";
import { wayOf } from "./way-of.ts";

export const PHOTO_FILES = ["svg", "png", "pdf"] as const;

/** Places are shares of the stage: any of about a sheet's form will do to lay out on. */
const LAID_OUT_ON = { width: 1043, height: 560, names: "full" } as const;

/** `evenwicht photo FILE -o OUT`: the photo on one sheet, as everybody may see it. */
export async function photoCommand(file: string, options: Options, io: Io): Promise<ExitCode> {
  const opened = await open(file, options, io);
  sayFaults(opened.faults, file, options, io);
  if (opened.partnership === null) return 1;
  sayAssumptions(opened, options, io);
  const { partnership, evaluation } = photoOf(onTheTable(opened.partnership), options);
  const { language, paper = "a4", output = "" } = options;
  const way = wayOf(partnership, options);
  if ("why" in way) {
    const { noSuchParty, saidNothing } = cli[language];
    io.say(printable(`${file}: ${(way.why === "no-such-party" ? noSuchParty : saidNothing)(way.name)}`));
    return 1;
  }
  const given = { language, audience: "beamer" } as const;
  const seen = { state: partnership, evaluation, findings: [] };
  const organisations = foldInForce(way.fold, partnership);
  const drawn = organisations === null ? seen : folded(seen, organisations);
  const arrangement = await arrangeAnew(way.layout, drawn, { ...LAID_OUT_ON, ...given });
  const sheet = photoSheet(partnership, evaluation, {
    language,
    paper,
    chosen: null,
    leaderOnly: false,
    sceneFor: (stage) => buildLookedAt(seen, { ...stage, ...given, arrangement }, way, null).scene,
  });
  return saveOrSay(output, await contentOf(sheet, endingOf(output), partnership.about.date, options), options, io);
}

async function contentOf(sheet: Drawing, ending: string, date: string | null, { language }: Options): Promise<Made> {
  if (ending === "png") return pngOf(sheet);
  // fonts and what writes PDF are large: they come when they are asked for
  if (ending === "pdf") return (await import("../photo/pdf.ts")).pdfOf([sheet], { title: sheet.title, language, date });
  // whoever opens it has fonts that stand in
  return { bytes: new TextEncoder().encode((await import("../photo/svg-file.ts")).svgFile(sheet)), missing: [] };
}
