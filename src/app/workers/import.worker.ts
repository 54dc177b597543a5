import { expose } from "comlink";
import { type Fault, fault } from "../../domain/fault.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import { asFlowList, onlyLookedAt, tooManyFlows } from "../../formats/as-flow-list.ts";
import { asEdits, asPartnership, bringTogether, type SeriesChoices } from "../../formats/bring-together.ts";
import { sizeFault } from "../../formats/decode.ts";
import { type FlowList, LIST_BYTES_LIMIT } from "../../formats/flow-list.ts";
import { isPartiesFile } from "../../formats/import.ts";
import type { FileChoices, ImportPreview, ImportSource } from "../../formats/import-preview.ts";
import { changeSeries, readSeries, runSingle, type SeriesReading } from "../../formats/import-series.ts";
import { listPreview } from "../../formats/list-preview.ts";
import { openFiles } from "../../formats/open-files.ts";
import { inSteps, type OnProgress, partOf } from "../../formats/progress.ts";
import { listFault, mayBeList, readFlowList } from "../../formats/read-flow-list.ts";
import { bytesLimitOf } from "../../formats/registry.ts";
import { tablesAsList } from "../../formats/tables-as-list.ts";
import type { Language } from "../../text/language.ts";
import type { ImportInput, OnReading, Taken } from "../../view/import/import-reader.ts";
import { largeNetwork } from "../large-network.ts";

/** What is open. */
interface Opened {
  readonly input: ImportInput;
  readonly language: Language;
  /** What came in, taken apart; null where it was read straight from its bytes. */
  readonly sources: readonly ImportSource[] | null;
}

let opened: Opened | null = null;
let series: SeriesChoices = { into: null, said: [] };
/** How it is read: as partnerships, or as a list that is too large to be one. Never both. */
let reading: SeriesReading | null = null;
let list: { readonly list: FlowList; readonly title: string } | null = null;

/** What a file cannot be read for is found before its bytes are fetched, so that a huge one costs nothing. */
const tooLarge = (files: readonly File[], limit?: number): readonly Fault[] =>
  files
    .flatMap((file) => sizeFault(file.size, file.name, limit ?? bytesLimitOf(file.name)) ?? [])
    .filter(({ code }) => code === "too-large");

/** What was read, with what comes of the photos in it. */
function preview(read: SeriesReading): ImportPreview {
  const together = bringTogether(read, series);
  const { assumptions, faults } = read.preview;
  return together === null
    ? { ...read.preview, assumptions: [...onlyLookedAt(read.preview), ...assumptions] }
    : { ...read.preview, series: together.preview, faults: [...faults, ...tooManyFlows(together.photos)] };
}

const nothingRead = (input: ImportInput, faults: readonly Fault[]): ImportPreview => ({
  files: "files" in input ? input.files.map(({ name }) => ({ name, kind: null, table: null })) : [],
  counts: { parties: 0, flows: 0, kinds: 0 },
  parties: [],
  similar: [],
  assumptions: [],
  faults,
});

async function sourceOf(file: File): Promise<ImportSource | Fault> {
  try {
    return { name: file.name, content: new Uint8Array(await file.arrayBuffer()) };
  } catch (error) {
    // A folder that was dropped, a file that was moved or that may not be read.
    return fault("unreadable", { file: file.name }, { reason: error instanceof Error ? error.message : String(error) });
  }
}

async function* piecesOf(file: File, onProgress: OnProgress): AsyncGenerator<Uint8Array> {
  const stream = file.stream().getReader();
  let read = 0;
  for (let { done, value } = await stream.read(); !done; { done, value } = await stream.read()) {
    if (value === undefined) continue;
    yield value;
    read += value.length;
    onProgress(read / file.size);
  }
}

function asList(read: FlowList, name: string | null): FlowList {
  list = { list: read, title: name?.replace(/\.[^.]*$/, "") ?? "" };
  reading = null;
  return read;
}

/** A large plain list of flows, read straight from its bytes; a fault where it is too large for anything else; else null. */
async function openList(
  files: readonly File[],
  choices: readonly FileChoices[],
  onProgress: OnProgress,
): Promise<ImportPreview | Fault | null> {
  const flowsAt = files.findIndex(({ name }) => !isPartiesFile(name));
  const flows = files[flowsAt];
  const others = files.filter((file) => file !== flows);
  const [parties] = others;
  if (flows === undefined || !mayBeList(flows.name, flows.size) || others.length > 1) return null;
  if (parties !== undefined && !isPartiesFile(parties.name)) return null;
  // Whatever else is chosen asks for the general reader.
  if (choices.some((one) => Object.keys(one).some((key) => key !== "same"))) return null;
  const source = parties === undefined ? null : await sourceOf(parties);
  if (source !== null && "code" in source) return source;
  const options = { parties: source, same: choices[flowsAt]?.same };
  const read = await readFlowList(piecesOf(flows, onProgress), options).catch(() => null);
  // The general reader says what keeps it from being read.
  if (read === null) return null;
  if (!("list" in read)) return listFault(read, flows.size, flows.name);
  return listPreview(
    asList(read.list, flows.name),
    files.map((file) => ({ name: file.name, kind: file === flows ? "flows" : "parties", table: null })),
  );
}

/** Reads what is open, as it is to be read now. */
async function readOpened(choices: readonly FileChoices[], tell: OnReading): Promise<ImportPreview> {
  if (opened === null) throw new Error("nothing is open");
  const { input, language } = opened;
  const onProgress = inSteps(tell, 100);
  const asPhotos = series.into !== null;
  if (opened.sources === null) {
    if ("files" in input) {
      const refused = tooLarge(input.files, LIST_BYTES_LIMIT);
      if (refused.length > 0) return nothingRead(input, refused);
      const large = asPhotos ? null : await openList(input.files, choices, onProgress);
      if (large !== null) return "code" in large ? nothingRead(input, [large]) : large;
      const unread = tooLarge(input.files);
      if (unread.length > 0) return nothingRead(input, unread);
    }
    const read = "text" in input ? [{ name: null, content: input.text }] : await Promise.all(input.files.map(sourceOf));
    const unreadable = read.filter((one): one is Fault => "code" in one);
    if (unreadable.length > 0) return nothingRead(input, unreadable);
    const sources = await openFiles(read as ImportSource[], partOf(onProgress, 0, 0.7));
    if (!sources.ok) return nothingRead(input, sources.faults);
    opened = { ...opened, sources: sources.value };
  }
  const sources = opened.sources ?? [];
  const large = asPhotos ? null : tablesAsList(sources, { choices, onProgress: partOf(onProgress, 0.7, 1) });
  if (large !== null) {
    const flows = large.files.find(({ kind }) => kind === "flows");
    return listPreview(asList(large.list, flows?.name ?? null), large.files);
  }
  // How far this one is nobody can tell.
  tell(null);
  list = null;
  reading =
    reading === null
      ? readSeries(sources, { headerless: "offer", choices, language, asPhotos })
      : changeSeries(reading, { choices, asPhotos });
  return preview(reading);
}

const reader = {
  async open(
    input: ImportInput,
    choices: readonly FileChoices[],
    said: SeriesChoices,
    language: Language,
    onProgress: OnReading,
  ): Promise<ImportPreview> {
    opened = { input, language, sources: null };
    series = said;
    reading = null;
    list = null;
    return readOpened(choices, onProgress);
  },

  async change(choices: readonly FileChoices[], said: SeriesChoices): Promise<ImportPreview> {
    series = said;
    return readOpened(choices, () => undefined);
  },

  take(id: string, language: Language): Result<Taken> {
    if (list !== null) {
      // Its rows make room for what is worked out.
      opened = null;
      return succeed({ large: largeNetwork(list.list, list.title) });
    }
    if (reading === null || reading.preview.faults.length > 0) return fail(reading?.preview.faults ?? []);
    const together = bringTogether(reading, series);
    if (together === null) {
      const result = runSingle(reading, { id, language });
      if (!result.ok) return result;
      const { partnership, assumptions } = result.value;
      const limits = onlyLookedAt(reading.preview);
      if (limits.length === 0) return succeed({ partnership, isSeries: false });
      const { title, precision } = partnership.about;
      return succeed({ large: largeNetwork(asFlowList(partnership, [...limits, ...assumptions]), title, precision) });
    }
    const faults = tooManyFlows(together.photos);
    if (faults.length > 0) return fail(faults);
    if (series.into !== null) return succeed({ edits: asEdits(together, series.into), shows: "photos" });
    const made = asPartnership(together, id);
    return made.ok ? succeed({ partnership: made.value, isSeries: true }) : made;
  },
};

export type ImportWorker = typeof reader;

expose(reader);
