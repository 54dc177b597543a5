import type { Made } from "../photo/in-fonts.ts";
import { cli } from "../text/sections/cli.ts";
import { exporting } from "../text/sections/exporting.ts";
import type { ExitCode, Io } from "./io.ts";
import type { Options } from "./options.ts";
import { printable } from "./table.ts";

/** Writes what was made, with the characters that no font has; or says why it could not be written. */
export async function saveOrSay(
  file: string,
  { bytes, missing }: Made,
  { language }: Options,
  io: Io,
): Promise<ExitCode> {
  const problem = await io.save(file, bytes);
  if (problem === null) {
    if (missing.length > 0) io.say(printable(`${file}: ${exporting[language].missing(missing)}`));
    return 0;
  }
  io.say(`${file}: ${cli[language].notWritten[problem]}`);
  return 1;
}
