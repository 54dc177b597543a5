import { onTheTable } from "../document/left-out.ts";
import { findAll } from "../findings/registry.ts";
import { REPORT_FILES, reportFile } from "../formats/report/report-file.ts";
import { reportOf } from "../formats/report/report-of.ts";
import { datedByName } from "./date-in-name.ts";
import type { ExitCode, Io } from "./io.ts";
import { open } from "./open.ts";
import { endingOf, type Options } from "./options.ts";
import { photoOf } from "./photo.ts";
import { photoLookedAt } from "./photo-looked-at.ts";
import { saveOrSay } from "./save-or-say.ts";
import { sayAssumptions, sayFaults } from "./say-reading.ts";

/** `evenwicht report FILE -o OUT`: the report of several pages, as everybody may see it. */
export async function reportCommand(file: string, options: Options, io: Io): Promise<ExitCode> {
  const opened = await open(file, options, io);
  sayFaults(opened.faults, file, options, io);
  if (opened.partnership === null) return 1;
  sayAssumptions(opened, file, options, io);
  const state = onTheTable(datedByName(opened.partnership, file, options, io));
  const { evaluation } = photoOf(state, options);
  const { language, output = "" } = options;
  const findings = findAll({ state, evaluation });
  const sceneFor = await photoLookedAt(file, state, evaluation, options, io);
  if (sceneFor === null) return 1;
  const report = reportOf({ state, evaluation, findings }, { language, chosen: null, sceneFor });
  const format = REPORT_FILES.find((one) => one === endingOf(output)) ?? "pdf";
  return saveOrSay(output, await reportFile(report, format), options, io);
}
