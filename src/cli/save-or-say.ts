import { cli } from "../text/sections/cli.ts";
import type { ExitCode, Io } from "./io.ts";
import type { Options } from "./options.ts";

/** Writes what was made, or says why it could not be written. */
export async function saveOrSay(file: string, content: Uint8Array, { language }: Options, io: Io): Promise<ExitCode> {
  const problem = await io.save(file, content);
  if (problem === null) return 0;
  io.say(`${file}: ${cli[language].notWritten[problem]}`);
  return 1;
}
