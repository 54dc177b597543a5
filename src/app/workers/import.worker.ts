import { expose } from "comlink";
import { type Fault, fault } from "../../domain/fault.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import { asEdits, asPartnership, bringTogether, type SeriesChoices } from "../../formats/bring-together.ts";
import { sizeFault } from "../../formats/decode.ts";
import { type FlowList, LIST_BYTES_FROM, LIST_BYTES_LIMIT } from "../../formats/flow-list.ts";
import { isPartiesFile } from "../../formats/import.ts";
import type { FileChoices, ImportPreview, ImportSource } from "../../formats/import-preview.ts";
import { changeSeries, readSeries, runSingle, type SeriesReading } from "../../formats/import-series.ts";
import { openFiles } from "../../formats/open-files.ts";
import { listFault, readFlowList } from "../../formats/read-flow-list.ts";
import { mayHoldMore } from "../../formats/registry.ts";
import type { Language } from "../../text/language.ts";
import type { ImportInput, OnProgress, Taken } from "../../view/import/import-reader.ts";
import { largeNetwork } from "../large-network.ts";

let reading: SeriesReading | null = null;
let series: SeriesChoices = { into: null, said: [] };
let list: { readonly list: FlowList; readonly title: string } | null = null;

/** What a file cannot be read for is found before its bytes are fetched, so that a huge one costs nothing. */
const tooLarge = (files: readonly File[], limit?: number): readonly Fault[] =>
  files.flatMap((file) => sizeFault(file.size, file.name, limit) ?? []).filter(({ code }) => code === "too-large");

/** What was read, with what comes of the photos in it. */
function preview(read: SeriesReading): ImportPreview {
  const together = bringTogether(read, series);
  return together === null ? read.preview : { ...read.preview, series: together.preview };
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
  let told = 0;
  for (let { done, value } = await stream.read(); !done; { done, value } = await stream.read()) {
    if (value === undefined) continue;
    yield value;
    read += value.length;
    if (read - told < file.size / 100) continue;
    told = read;
    onProgress(read / file.size);
  }
}

/** A large plain list of flows, read as just that; a fault where it is too large for anything else; else null. */
async function openList(files: readonly File[], onProgress: OnProgress): Promise<ImportPreview | Fault | null> {
  const flows = files.find(({ name }) => !isPartiesFile(name));
  const others = files.filter((file) => file !== flows);
  const [parties] = others;
  if (flows === undefined || flows.size < LIST_BYTES_FROM || mayHoldMore(flows.name) || others.length > 1) return null;
  if (parties !== undefined && !isPartiesFile(parties.name)) return null;
  const source = parties === undefined ? null : await sourceOf(parties);
  if (source !== null && "code" in source) return source;
  const reading = await readFlowList(piecesOf(flows, onProgress), { parties: source }).catch(() => null);
  // The general reader says what keeps it from being read.
  if (reading === null) return null;
  if (!("list" in reading)) return listFault(reading, flows.size, flows.name);
  list = { list: reading.list, title: flows.name.replace(/\.[^.]*$/, "") };
  return {
    ...nothingRead({ files }, []),
    files: files.map((file) => ({ name: file.name, kind: file === flows ? "flows" : "parties", table: null })),
    counts: { parties: reading.list.names.length, flows: reading.list.rows, kinds: 1 },
    assumptions: reading.list.assumptions,
  };
}

const reader = {
  async open(
    input: ImportInput,
    choices: readonly FileChoices[],
    said: SeriesChoices,
    language: Language,
    onProgress: OnProgress,
  ): Promise<ImportPreview> {
    reading = null;
    series = said;
    list = null;
    if ("files" in input) {
      const refused = tooLarge(input.files, LIST_BYTES_LIMIT);
      if (refused.length > 0) return nothingRead(input, refused);
      const large = choices.length === 0 ? await openList(input.files, onProgress) : null;
      if (large !== null) return "code" in large ? nothingRead(input, [large]) : large;
      const unread = tooLarge(input.files);
      if (unread.length > 0) return nothingRead(input, unread);
    }
    const read = "text" in input ? [{ name: null, content: input.text }] : await Promise.all(input.files.map(sourceOf));
    const unreadable = read.filter((one): one is Fault => "code" in one);
    if (unreadable.length > 0) return nothingRead(input, unreadable);
    const sources = await openFiles(read as ImportSource[]);
    if (!sources.ok) return nothingRead(input, sources.faults);
    reading = readSeries(sources.value, {
      headerless: "offer",
      choices,
      language,
      asPhotos: series.into !== null,
    });
    return preview(reading);
  },

  change(choices: readonly FileChoices[], said: SeriesChoices): ImportPreview {
    if (reading === null) throw new Error("nothing is open");
    series = said;
    reading = changeSeries(reading, { choices, asPhotos: series.into !== null });
    return preview(reading);
  },

  take(id: string, language: Language): Result<Taken> {
    if (list !== null) return succeed({ large: largeNetwork(list.list, list.title) });
    if (reading === null || reading.preview.faults.length > 0) return fail(reading?.preview.faults ?? []);
    const together = bringTogether(reading, series);
    if (together === null) {
      const result = runSingle(reading, { id, language });
      return result.ok ? succeed({ partnership: result.value.partnership, isSeries: false }) : result;
    }
    if (series.into !== null) return succeed({ edits: asEdits(together, series.into) });
    const made = asPartnership(together, id);
    return made.ok ? succeed({ partnership: made.value, isSeries: true }) : made;
  },
};

export type ImportWorker = typeof reader;

expose(reader);
