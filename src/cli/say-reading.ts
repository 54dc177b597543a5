import type { Fault } from "../domain/fault.ts";
import { assumptionText } from "../text/assumption-text.ts";
import { cli } from "../text/sections/cli.ts";
import { faultLine } from "../text/sections/faults.ts";
import type { Io } from "./io.ts";
import type { Opened } from "./open.ts";
import type { Options } from "./options.ts";
import { printable } from "./table.ts";

/** Names every fault, one a line, and says how an undecided decimal sign can be decided. */
export function sayFaults(faults: readonly Fault[], file: string, { language }: Options, io: Io): void {
  for (const fault of faults) io.say(printable(faultLine(language, fault, file)));
  if (faults.some(({ code }) => code === "undecided-decimal")) io.say(cli[language].giveDecimal);
}

/** Says what reading took for granted. */
export function sayAssumptions({ assumptions, partiesFrom }: Opened, { language }: Options, io: Io): void {
  if (partiesFrom !== null) io.say(printable(cli[language].partiesBeside(partiesFrom)));
  for (const assumption of assumptions) io.say(printable(assumptionText(language, assumption)));
}
