import { assumptionText } from "../text/assumption-text.ts";
import { messages } from "../text/messages.ts";
import { cli } from "../text/sections/cli.ts";
import { wordFault } from "../text/sections/faults.ts";
import { type ExitCode, type Io, writeAll } from "./io.ts";
import { jsonObject } from "./json.ts";
import { open } from "./open.ts";
import type { Options } from "./options.ts";
import { sayAssumptions, sayFaults } from "./say-reading.ts";

/** `evenwicht validate FILE`: whether a file can be read, every fault in it, and what reading takes for granted. */
export async function validateCommand(file: string, options: Options, io: Io): Promise<ExitCode> {
  const opened = await open(file, options, io);
  const { partnership, faults, assumptions } = opened;
  const { language } = options;
  sayFaults(faults, file, options, io);
  if (options.json) {
    await writeAll(
      io,
      jsonObject({
        evenwicht: 1,
        source: file,
        valid: partnership !== null,
        parties: partnership?.parties.length ?? null,
        flows: partnership?.flows.length ?? null,
        assumptions: assumptions.map((one) => ({ code: one.code, message: assumptionText(language, one) })).values(),
        faults: faults
          .map((fault) => ({
            code: fault.code,
            file: fault.at.file ?? file,
            row: fault.at.row ?? null,
            column: fault.at.column ?? null,
            pointer: fault.at.pointer ?? null,
            message: wordFault(language, fault).message,
          }))
          .values(),
      }),
    );
  } else {
    sayAssumptions(opened, options, io);
    if (partnership !== null) {
      const counts = messages[language].panels.caption.counts(partnership.parties.length, partnership.flows.length);
      await io.write(`${cli[language].sound} ${counts}.\n`);
    }
  }
  return partnership === null ? 1 : 0;
}
