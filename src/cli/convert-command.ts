import { onTheTable } from "../document/left-out.ts";
import { writeDocument } from "../document/write.ts";
import { once } from "../domain/once.ts";
import { findAll } from "../findings/registry.ts";
import { EXPORT_ENDINGS, EXPORT_FORMATS, type ExportFormat, exportFile } from "../formats/writers/export-file.ts";
import { cli } from "../text/sections/cli.ts";
import type { ExitCode, Io } from "./io.ts";
import { open } from "./open.ts";
import { endingOf, type Options } from "./options.ts";
import { photoOf } from "./photo.ts";
import { photoLookedAt } from "./photo-looked-at.ts";
import { saveOrSay } from "./save-or-say.ts";
import { sayAssumptions, sayFaults } from "./say-reading.ts";
import { printable } from "./table.ts";

/** What can be written, by the endings of files; `--as` tells apart what shares one. */
export const CONVERT_FILES: readonly string[] = [...new Set(Object.values(EXPORT_ENDINGS))];

/** They say so much with every flow that of more the text would be longer than any text can be. */
const GRAPHS: readonly ExportFormat[] = ["gexf", "graphml", "kumu"];
const MOST_IN_GRAPH = 300_000;

/** Null: Evenwicht's own file. */
const formatOf = ({ output = "", as }: Options): ExportFormat | null => {
  const ending = endingOf(output);
  if (ending === "json") return as === "kumu" ? "kumu" : null;
  return EXPORT_FORMATS.find((format) => EXPORT_ENDINGS[format] === ending) ?? null;
};

/** The photo only lends its places; those of many need no room for names, and as much room each as those of few have. */
const STAGE = { width: 1043, height: 560 };
const MANY = 60;

function stageFor(parties: number) {
  if (parties <= MANY) return { ...STAGE, names: "full" } as const;
  const times = parties / MANY;
  return { width: STAGE.width * times, height: STAGE.height * times, names: "none" } as const;
}

/** `evenwicht convert FILE -o OUT`: the same for other programs, as everybody may see it. */
export async function convertCommand(file: string, options: Options, io: Io): Promise<ExitCode> {
  const opened = await open(file, options, io);
  sayFaults(opened.faults, file, options, io);
  if (opened.partnership === null) return 1;
  sayAssumptions(opened, file, options, io);
  const format = formatOf(options);
  if (format === null) {
    const bytes = new TextEncoder().encode(writeDocument(opened.partnership, "shareable"));
    return saveOrSay(options.output ?? "", { bytes, missing: [] }, options, io);
  }
  const flows = opened.partnership.flows.length;
  if (GRAPHS.includes(format) && flows > MOST_IN_GRAPH) {
    io.say(printable(`${file}: ${cli[options.language].tooManyForGraph(flows, MOST_IN_GRAPH)}`));
    return 1;
  }
  const state = onTheTable(opened.partnership);
  const { evaluation } = photoOf(state, options);
  const { language, output = "", table = "flows" } = options;
  const csvFor = options.as === "spreadsheet" ? "spreadsheet" : "programs";
  const sceneFor = await photoLookedAt(file, state, evaluation, options, io);
  if (sceneFor === null) return 1;
  const found = once(() => findAll({ state, evaluation }));
  const exported = {
    state,
    evaluation,
    // Few files tell of what stands out, and to look for it takes long in a large network.
    get findings() {
      return found();
    },
    language,
    scene: () => sceneFor(stageFor(state.parties.length)),
  };
  return saveOrSay(output, { bytes: await exportFile(exported, format, table, csvFor), missing: [] }, options, io);
}
