import { REPORT_FILES } from "../formats/report/report-file.ts";
import { compareCommand } from "./compare.ts";
import { findingsCommand } from "./findings.ts";
import type { ExitCode, Io } from "./io.ts";
import { measureCommand } from "./measure.ts";
import type { OptionName, Options } from "./options.ts";
import { PHOTO_FILES, photoCommand } from "./photo-command.ts";
import { referenceCommand } from "./reference.ts";
import { repairCommand } from "./repair.ts";
import { reportCommand } from "./report-command.ts";
import { SERIES_FILES, seriesCommand } from "./series.ts";
import { validateCommand } from "./validate.ts";

/** One command: what it takes, and what it does. */
export interface Command {
  readonly takesFile: boolean;
  readonly options: readonly OptionName[];
  /** What it can write, by the endings of files; none where its answer goes to standard output. */
  readonly writes?: readonly string[];
  /** Whether it writes one only where that is asked for, and answers on standard output otherwise. */
  readonly mayWrite?: boolean;
  /** How many files beside the first it takes; none where it is left out. */
  readonly more?: { readonly least: number; readonly most: number };
  /** `file` is "" where the command takes none; `more` are those beside it. */
  readonly run: (file: string, options: Options, io: Io, more: readonly string[]) => Promise<ExitCode>;
}

const READING = ["parties", "decimal"] as const satisfies readonly OptionName[];
const LOOKING = ["lens", "sigma", "tolerance"] as const satisfies readonly OptionName[];
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
    takesFile: true,
    options: [...READING, ...LOOKING, "pairs", "all", "expert", "json", "csv", ...ALWAYS],
    run: measureCommand,
  },
  findings: { takesFile: true, options: [...READING, ...LOOKING, "json", "csv", ...ALWAYS], run: findingsCommand },
  compare: {
    takesFile: true,
    more: { least: 1, most: 1 },
    options: [...READING, ...LOOKING, "all", "json", "csv", ...ALWAYS],
    run: compareCommand,
  },
  series: {
    takesFile: true,
    more: { least: 0, most: Number.POSITIVE_INFINITY },
    options: ["output", ...READING, ...LOOKING, "all", "json", "csv", ...ALWAYS],
    writes: SERIES_FILES,
    mayWrite: true,
    run: seriesCommand,
  },
  repair: {
    takesFile: true,
    options: [...READING, "lens", "tolerance", "allow", "fewest", "lock", "third-party", "json", "csv", ...ALWAYS],
    run: repairCommand,
  },
  photo: {
    takesFile: true,
    options: ["output", "paper", ...WAYS, ...READING, ...LOOKING, ...ALWAYS],
    writes: PHOTO_FILES,
    run: photoCommand,
  },
  report: {
    takesFile: true,
    options: ["output", ...WAYS, ...READING, ...LOOKING, ...ALWAYS],
    writes: REPORT_FILES,
    run: reportCommand,
  },
  validate: { takesFile: true, options: [...READING, "json", ...ALWAYS], run: validateCommand },
  reference: { takesFile: false, options: ["json", ...ALWAYS], run: referenceCommand },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;
