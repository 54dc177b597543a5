import type { Assumption } from "../domain/assumption.ts";
import { type Fault, fault } from "../domain/fault.ts";
import type { Partnership } from "../domain/partnership.ts";
import { fail, type Result } from "../domain/result.ts";
import { BYTES_LIMIT, sizeFault } from "../formats/decode.ts";
import { type FlowList, LIST_BYTES_LIMIT } from "../formats/flow-list.ts";
import { partiesFileBeside, planImport, runImport } from "../formats/import.ts";
import type { ImportSource } from "../formats/import-preview.ts";
import { listAsPartnership } from "../formats/list-as-partnership.ts";
import { openFiles } from "../formats/open-files.ts";
import { inSteps, type OnProgress } from "../formats/progress.ts";
import { listFault, mayBeList, readFlowList } from "../formats/read-flow-list.ts";
import { bytesLimitOf, mayHoldMore } from "../formats/registry.ts";
import { ROWS_LIMIT } from "../formats/table.ts";
import { tablesAsList } from "../formats/tables-as-list.ts";
import { ruleNumbers } from "../measures/rule-numbers.ts";
import { bytesText, shareText } from "../text/numbers.ts";
import { cli } from "../text/sections/cli.ts";
import type { FileProblem, Io } from "./io.ts";
import { isPattern } from "./matching-files.ts";
import type { Options } from "./options.ts";
import { printable } from "./table.ts";
import { kindFaults, weighed } from "./weighing.ts";

/** What a file holds, or every fault in it. `partiesFrom`: the list of parties that was found beside the file. */
export interface Opened {
  /** Of a workbook with several photos, the one on which this one is. */
  readonly sheet?: string;
  readonly partnership: Partnership | null;
  readonly assumptions: readonly Assumption[];
  readonly faults: readonly Fault[];
  readonly partiesFrom: string | null;
}

/** From how many bytes on reading takes long enough to say so. */
const LONG = 5_000_000;

/**
 * Reads a file, with its list of parties: the one that was named, else the one that lies beside it. A table that is too large to be read as
 * any other has to be a plain list, and is made a partnership from there.
 */
export async function open(file: string, options: Options, io: Io): Promise<Opened> {
  const size = await io.sizeOf(file);
  if (typeof size !== "number" || size <= BYTES_LIMIT || mayHoldMore(file))
    return openWhole(file, await partiesOf(file, options, io), options, io);
  const { list, ...opened } = await openLarge(file, options, io);
  if (list === null) return opened;
  if (list.rows > ROWS_LIMIT)
    return { ...opened, faults: [fault("too-many-rows", { file }, { rows: list.rows, limit: ROWS_LIMIT })] };
  const name = file.replace(/^.*[/\\]/, "");
  return { ...opened, partnership: listAsPartnership(list, { id: "file", file: name, language: options.language }) };
}

/** The same of a series: a workbook may have several sheets with flows, of which each is a photo. */
export async function openPhotos(
  file: string,
  options: Options,
  io: Io,
): Promise<readonly (Opened & { readonly list: FlowList | null })[]> {
  const opened = await openLarge(file, options, io);
  const sheets = opened.faults.flatMap(({ code, details }) => (code === "several-sheets" ? details.sheets : []));
  if (opened.faults.length > 1 || sheets.length === 0) return [opened];
  const beside = options.sheets.filter((sheet) => !sheets.includes(sheet));
  const each: (Opened & { readonly list: null })[] = [];
  for (const sheet of sheets)
    each.push({ ...(await open(file, { ...options, sheets: [sheet, ...beside] }, io)), sheet, list: null });
  return each;
}

/** The same, but a large plain list of flows is read as just that, whatever its format, without a partnership; `list` is null for all else. */
export async function openLarge(
  file: string,
  options: Options,
  io: Io,
): Promise<Opened & { readonly list: FlowList | null }> {
  const parties = await partiesOf(file, options, io);
  const answer = (list: FlowList | null, faults: readonly Fault[]) => ({
    list,
    faults,
    partnership: null,
    assumptions: list?.assumptions ?? [],
    partiesFrom: parties.found,
  });
  const size = await io.sizeOf(file);
  if (typeof size === "number" && options.sheets.length === 0 && mayBeList(file, size)) {
    const wrong = sizeFault(size, file, LIST_BYTES_LIMIT);
    if (wrong !== null) return answer(null, [wrong]);
    const listed = parties.file === null ? null : await read(parties.file, options, io);
    if (listed !== null && !(listed instanceof Uint8Array)) return answer(null, [listed]);
    const beside = listed === null ? null : { name: parties.file, content: listed };
    const reading = await readFlowList(withProgress(file, size, options, io), {
      decimal: options.decimal,
      parties: beside,
    }).catch(() => null);
    if (reading === null) return answer(null, [fault("cannot-open", { file }, { because: "refused" })]);
    const wrongLook = listFaults(file, options);
    if ("list" in reading && wrongLook.length > 0) return answer(null, wrongLook);
    if ("list" in reading) return answer(reading.list, []);
    const wrongList = listFault(reading, size, file);
    if (wrongList !== null) return answer(null, [wrongList]);
  }
  const sources = await sourcesOf(file, parties, options, io);
  const list = sources.ok ? (tablesAsList(sources.value)?.list ?? null) : null;
  if (list === null) return { ...openedFrom(sources, file, parties, options), list };
  const wrong = listFaults(file, options);
  return wrong.length === 0 ? answer(list, []) : answer(null, wrong);
}

interface PartiesFile {
  readonly file: string | null;
  /** The same, where it was not named but lies beside the file of flows. */
  readonly found: string | null;
}

async function partiesOf(file: string, options: Options, io: Io): Promise<PartiesFile> {
  const beside = options.parties === undefined && !mayHoldMore(file) ? partiesFileBeside(file) : null;
  const found = beside !== null && beside !== file && typeof (await io.sizeOf(beside)) === "number" ? beside : null;
  return { file: options.parties ?? found, found };
}

const openWhole = async (file: string, parties: PartiesFile, options: Options, io: Io): Promise<Opened> =>
  openedFrom(await sourcesOf(file, parties, options, io), file, parties, options);

/** What a file is taken apart into, with its list of parties; or all that keeps it from being so. */
async function sourcesOf(
  file: string,
  parties: PartiesFile,
  options: Options,
  io: Io,
): Promise<Result<readonly ImportSource[]>> {
  const files = parties.file === null ? [file] : [file, parties.file];
  const sources: ImportSource[] = [];
  const faults: Fault[] = [];
  for (const name of files) {
    const content = await read(name, options, io);
    if (content instanceof Uint8Array)
      sources.push({
        name,
        content,
        ...(name === parties.file ? { role: "parties" as const } : { sheets: options.sheets }),
      });
    else faults.push(content);
  }
  const size = await io.sizeOf(file);
  const onProgress = typeof size === "number" ? progressOf(file, size, options, io) : undefined;
  return faults.length > 0 ? fail(faults) : openFiles(sources, onProgress);
}

function openedFrom(
  sources: Result<readonly ImportSource[]>,
  file: string,
  parties: PartiesFile,
  options: Options,
): Opened {
  const nothing = { partnership: null, assumptions: [], partiesFrom: parties.found };
  if (!sources.ok) return { ...nothing, faults: sources.faults };
  const choices = sources.value.map(() => ({ decimal: options.decimal }));
  const plan = planImport(sources.value, { headerless: "refuse", choices });
  const result = runImport(plan, { id: "file", language: options.language });
  if (!result.ok) return { ...nothing, assumptions: plan.preview.assumptions, faults: result.faults };
  const { partnership, assumptions } = result.value;
  const wrongRule = ruleFault(partnership, file, options);
  const wrong = [...(wrongRule === null ? [] : [wrongRule]), ...kindFaults([partnership], file, options)];
  if (wrong.length > 0) return { ...nothing, faults: wrong };
  return { partnership: weighed(partnership, options), assumptions, faults: [], partiesFrom: parties.found };
}

/** What a list of flows cannot be asked: it knows no numbers of parties, and no kinds. */
function listFaults(file: string, options: Options): readonly Fault[] {
  const wrongRule = ruleFault(null, file, options);
  return [...(wrongRule === null ? [] : [wrongRule]), ...kindFaults([], file, options)];
}

/** Where a rule of fairness was asked for that knows too few of the parties. A list of flows knows none. */
function ruleFault(partnership: Partnership | null, file: string, { fairness = "equal" }: Options): Fault | null {
  if (fairness === "equal") return null;
  if (partnership === null) return fault("too-few-numbers", { file }, { rule: fairness, missing: [] });
  const { missing, enough } = ruleNumbers(partnership, fairness);
  return enough
    ? null
    : fault("too-few-numbers", { file }, { rule: fairness, missing: missing.map(({ name }) => name) });
}

async function read(file: string, options: Options, io: Io): Promise<Uint8Array | Fault> {
  const problem = (because: FileProblem): Fault =>
    fault("cannot-open", { file }, { because: because === "missing" && isPattern(file) ? "no-match" : because });
  const size = await io.sizeOf(file);
  if (typeof size === "string") return problem(size);
  const wrong = sizeFault(size, file, bytesLimitOf(file));
  if (wrong !== null) return wrong;
  if (size >= LONG) io.progress(cli[options.language].reading(file, bytesText(options.language, size)));
  const content = await io.read(file);
  return typeof content === "string" ? problem(content) : content;
}

/** Says how far a file is read, where that takes long. */
function progressOf(file: string, size: number, { language }: Options, io: Io): OnProgress {
  if (size < LONG) return () => undefined;
  const reading = cli[language].reading(printable(file), bytesText(language, size));
  return inSteps((share) => io.progress(`${reading} ${shareText(language, share)}`), 20);
}

/** The pieces of a file, with how far it is read. */
async function* withProgress(file: string, size: number, options: Options, io: Io): AsyncGenerator<Uint8Array> {
  const onProgress = progressOf(file, size, options, io);
  let read = 0;
  for await (const piece of io.pieces(file)) {
    onProgress(read / size);
    read += piece.length;
    yield piece;
  }
}
