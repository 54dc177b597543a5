import type { Fault } from "../domain/fault.ts";
import { assumptionText } from "../text/assumption-text.ts";
import { faultLine } from "../text/fault-text.ts";
import { cli } from "../text/sections/cli.ts";
import type { Io } from "./io.ts";
import type { Opened } from "./open.ts";
import type { Options } from "./options.ts";
import { printable } from "./table.ts";

/** Names every fault, one a line, and says how an undecided decimal sign can be decided. */
export function sayFaults(faults: readonly Fault[], file: string, { language }: Options, io: Io): void {
  for (const fault of faults) io.say(printable(faultLine(language, fault, file)));
  const t = cli[language];
  if (faults.some(({ code }) => code === "undecided-decimal")) io.say(t.giveDecimal);
  if (faults.some(({ code }) => code === "several-sheets")) io.say(t.giveSheet);
}

/** Says something about a file, which is named where there are several. */
export const sayOf = (file: string, text: string, { several }: Options, io: Io): void =>
  io.say(printable(several ? `${file}: ${text}` : text));

/** Says what reading took for granted. */
export function sayAssumptions({ assumptions, partiesFrom }: Opened, file: string, options: Options, io: Io): void {
  const { language, weights } = options;
  if (partiesFrom !== null) sayOf(file, cli[language].partiesBeside(partiesFrom), options, io);
  // what was asked for is not taken for granted
  const taken = weights.length === 0 ? assumptions : assumptions.filter(({ code }) => code !== "rates-one");
  for (const assumption of taken) sayOf(file, assumptionText(language, assumption), options, io);
}
