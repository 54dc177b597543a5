import { REPORT_FILES } from "../formats/report/report-file.ts";
import type { OptionName } from "../text/sections/cli-help.ts";
import { compareCommand } from "./compare.ts";
import { CONVERT_FILES, convertCommand } from "./convert-command.ts";
import { eachFile } from "./each-file.ts";
import { findingsCommand } from "./findings.ts";
import type { ExitCode, Io } from "./io.ts";
import { measureCommand } from "./measure.ts";
import type { Options } from "./options.ts";
import { PHOTO_FILES, photoCommand } from "./photo-command.ts";
import { referenceCommand } from "./reference.ts";
import { repairCommand } from "./repair.ts";
import { reportCommand } from "./report-command.ts";
import { seriesCommand } from "./series.ts";
import { validateCommand } from "./validate.ts";
import { SERIES_FILES } from "./write-series-report.ts";

/** One command: what it takes, and what it does. */
export interface Command {
  /** How many files it is about: none, each of any number in its turn, exactly two, or any number together. */
  readonly about: "nothing" | "each" | "two" | "all";
  readonly options: readonly OptionName[];
  /** What it can write, by the endings of files; none where its answer goes to standard output. */
  readonly writes?: readonly string[];
  /** Whether it writes one only where that is asked for, and answers on standard output otherwise. */
  readonly mayWrite?: boolean;
  readonly run: (files: readonly string[], options: Options, io: Io) => Promise<ExitCode>;
}

const READING = ["parties", "decimal", "sheet"] as const satisfies readonly OptionName[];
const LOOKING = ["lens", "fairness", "weigh", "sigma", "tolerance"] as const satisfies readonly OptionName[];
/** How the photo is looked at (SPEC W). */
const WAYS = [
  "seat",
  "told",
  "fold",
  "one-way",
  "least",
  "layout",
  "size",
  "colour",
  "arrows",
] as const satisfies readonly OptionName[];
const ALWAYS = ["lang", "help"] as const satisfies readonly OptionName[];

/** Every command there is, by its name. The help and the checks of what was typed follow from this list. */
export const commands = {
  measure: {
    about: "each",
    options: [...READING, ...LOOKING, "pairs", "all", "expert", "json", "csv", ...ALWAYS],
    run: eachFile(measureCommand),
  },
  findings: {
    about: "each",
    options: [...READING, ...LOOKING, "json", "csv", ...ALWAYS],
    run: eachFile(findingsCommand),
  },
  compare: {
    about: "two",
    options: ["output", ...READING, ...LOOKING, "same", "all", "json", "csv", ...ALWAYS],
    writes: SERIES_FILES,
    mayWrite: true,
    run: compareCommand,
  },
  series: {
    about: "all",
    options: ["output", ...READING, ...LOOKING, "same", "all", "json", "csv", ...ALWAYS],
    writes: SERIES_FILES,
    mayWrite: true,
    run: seriesCommand,
  },
  repair: {
    about: "each",
    options: [
      ...READING,
      "lens",
      "fairness",
      "weigh",
      "tolerance",
      "allow",
      "fewest",
      "lock",
      "third-party",
      "json",
      "csv",
      ...ALWAYS,
    ],
    run: eachFile(repairCommand),
  },
  photo: {
    about: "each",
    options: ["output", "paper", ...WAYS, ...READING, ...LOOKING, ...ALWAYS],
    writes: PHOTO_FILES,
    run: eachFile(photoCommand),
  },
  report: {
    about: "each",
    options: ["output", ...WAYS, ...READING, ...LOOKING, ...ALWAYS],
    writes: REPORT_FILES,
    run: eachFile(reportCommand),
  },
  convert: {
    about: "each",
    options: ["output", "table", "as", "layout", ...READING, ...LOOKING, ...ALWAYS],
    writes: CONVERT_FILES,
    run: eachFile(convertCommand),
  },
  validate: { about: "each", options: [...READING, "json", ...ALWAYS], run: eachFile(validateCommand) },
  reference: { about: "nothing", options: ["json", ...ALWAYS], run: referenceCommand },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;
