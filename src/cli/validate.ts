import { countedFlows } from "../domain/counted-flows.ts";
import { assumptionText } from "../text/assumption-text.ts";
import { wordFault } from "../text/fault-text.ts";
import { messages } from "../text/messages.ts";
import { cli } from "../text/sections/cli.ts";
import { type ExitCode, type Io, writeAll } from "./io.ts";
import { jsonObject } from "./json.ts";
import { openLarge } from "./open.ts";
import type { Options } from "./options.ts";
import { sayAssumptions, sayFaults } from "./say-reading.ts";
import { printable } from "./table.ts";

/** `evenwicht validate FILE`: whether a file can be read, every fault in it, and what reading takes for granted. */
export async function validateCommand(file: string, options: Options, io: Io): Promise<ExitCode> {
  const opened = await openLarge(file, options, io);
  const { partnership, list, faults, assumptions } = opened;
  const isValid = partnership !== null || list !== null;
  const parties = list?.names.length ?? partnership?.parties.length ?? null;
  const flows = list?.rows ?? (partnership === null ? null : countedFlows(partnership).length);
  const { language } = options;
  sayFaults(faults, file, options, io);
  if (options.json) {
    await writeAll(
      io,
      jsonObject(
        {
          evenwicht: 1,
          source: file,
          valid: isValid,
          parties,
          flows,
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
        },
        options,
      ),
    );
  } else {
    sayAssumptions(opened, file, options, io);
    if (isValid) {
      const counts = messages[language].panels.caption.counts(parties ?? 0, flows ?? 0);
      await io.write(`${options.several ? `${printable(file)}: ` : ""}${cli[language].sound} ${counts}.\n`);
    }
  }
  return isValid ? 0 : 1;
}
