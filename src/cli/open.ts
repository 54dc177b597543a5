import type { Assumption } from "../domain/assumption.ts";
import { type Fault, fault } from "../domain/fault.ts";
import type { Partnership } from "../domain/partnership.ts";
import { sizeFault } from "../formats/decode.ts";
import { partiesFileBeside, planImport, runImport } from "../formats/import.ts";
import type { ImportSource } from "../formats/import-preview.ts";
import { bytesText } from "../text/numbers.ts";
import { cli } from "../text/sections/cli.ts";
import type { FileProblem, Io } from "./io.ts";
import type { Options } from "./options.ts";

/** What a file holds, or every fault in it. `partiesFrom`: the list of parties that was found beside the file. */
export interface Opened {
  readonly partnership: Partnership | null;
  readonly assumptions: readonly Assumption[];
  readonly faults: readonly Fault[];
  readonly partiesFrom: string | null;
}

/** From how many bytes on reading takes long enough to say so. */
const LONG = 5_000_000;

/** Reads a file, with its list of parties: the one that was named, else the one that lies beside it. */
export async function open(file: string, options: Options, io: Io): Promise<Opened> {
  const beside = options.parties === undefined && !/\.json$/i.test(file) ? partiesFileBeside(file) : null;
  const found = beside !== null && beside !== file && typeof (await io.sizeOf(beside)) === "number" ? beside : null;
  const parties = options.parties ?? found;
  const files = parties === null ? [file] : [file, parties];

  const sources: ImportSource[] = [];
  const faults: Fault[] = [];
  for (const name of files) {
    const content = await read(name, options, io);
    if (content instanceof Uint8Array)
      sources.push({ name, content, ...(name === parties ? { role: "parties" } : {}) });
    else faults.push(content);
  }
  const nothing = { partnership: null, assumptions: [], partiesFrom: found };
  if (faults.length > 0) return { ...nothing, faults };

  const choices = sources.map(() => ({ decimal: options.decimal }));
  const plan = planImport(sources, { headerless: "refuse", choices });
  const result = runImport(plan, { id: "file", language: options.language });
  return result.ok
    ? { ...result.value, faults: [], partiesFrom: found }
    : { ...nothing, assumptions: plan.preview.assumptions, faults: result.faults };
}

async function read(file: string, { language }: Options, io: Io): Promise<Uint8Array | Fault> {
  const problem = (because: FileProblem): Fault => fault("cannot-open", { file }, { because });
  const size = await io.sizeOf(file);
  if (typeof size === "string") return problem(size);
  const wrong = sizeFault(size, file);
  if (wrong !== null) return wrong;
  if (io.watched && size >= LONG) io.say(cli[language].reading(file, bytesText(language, size)));
  const content = await io.read(file);
  return typeof content === "string" ? problem(content) : content;
}
