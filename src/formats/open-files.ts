import { type Fault, fault } from "../domain/fault.ts";
import { fail, type Result, succeed } from "../domain/result.ts";
import { decode, pasted, sizeFault, zippedAs } from "./decode.ts";
import { findMatrix } from "./find-matrix.ts";
import { type FileTables, isGiven } from "./given-table.ts";
import type { ImportSource } from "./import-preview.ts";
import { isJson } from "./is-json.ts";
import { kumuTable } from "./kumu-table.ts";
import { otherTables } from "./other-tables.ts";
import type { OnProgress } from "./progress.ts";
import { BEGINNING, bytesLimitOf, formatOf } from "./registry.ts";
import { detectSeparator } from "./separator.ts";
import { firstRows, parseTable, type TableRow } from "./table.ts";

/**
 * What came in, with every file of another format taken apart into its tables, which are read as one. Documents and tables in text
 * pass as they are. Of files that cannot be taken apart all faults are named; then there is nothing to read.
 */
export async function openFiles(
  sources: readonly ImportSource[],
  onProgress: OnProgress = () => undefined,
): Promise<Result<readonly ImportSource[]>> {
  const sizes = sources.map(({ content }) => (isGiven(content) ? 0 : content.length));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const shares = sources.map(() => 0);
  const opened = await Promise.all(
    sources.map((source, of) =>
      openFile(source, of, (share) => {
        shares[of] = share;
        onProgress(shares.reduce((sum, one, i) => sum + (one * sizes[i]!) / all, 0));
      }),
    ),
  );
  const faults: readonly Fault[] = opened.flatMap((one) => (one.ok ? [] : one.faults));
  return faults.length > 0 ? fail(faults) : succeed(opened.flatMap((one) => (one.ok ? one.value : [])));
}

/** Whether a file is of another format, which only comes apart here. */
export function needsOpening({ name, content }: ImportSource): boolean {
  if (isGiven(content)) return false;
  if (typeof content === "string") return formatOf(content, name) !== null;
  return (
    zippedAs(content) === "XLSX" || formatOf(new TextDecoder().decode(content.subarray(0, BEGINNING)), name) !== null
  );
}

async function openFile(
  source: ImportSource,
  of: number,
  onProgress: OnProgress,
): Promise<Result<readonly ImportSource[]>> {
  const { name, content } = source;
  if (isGiven(content)) return succeed([source]);
  if (content instanceof Uint8Array && zippedAs(content) === "XLSX") {
    const size = sizeFault(content.length, name);
    if (size !== null) return fail([size]);
    const { readXlsx } = await import("./readers/xlsx.ts");
    const read = readXlsx(content, name, source.sheets, onProgress);
    return read.ok ? succeed(asSources(source, of, read.value)) : read;
  }
  const [asked] = source.sheets ?? [];
  if (asked !== undefined) {
    const at = name === null ? {} : { file: name };
    return fail([fault("no-such-sheet", at, { name: asked, sheets: [] })]);
  }
  const decoded = typeof content === "string" ? pasted(content) : decode(content, name, bytesLimitOf(name));
  // What is no text is named with all else that is wrong.
  if (!decoded.ok) return succeed([source]);
  const { text, assumptions } = decoded.value;
  const format = formatOf(text, name);
  if (format === null) {
    const size = typeof content === "string" ? null : sizeFault(content.length, name);
    return size === null ? asTable(source, of, text) : fail([size]);
  }
  const read = (await format.reader())(text, name, onProgress);
  if (!read.ok) return read;
  return succeed(asSources(source, of, { ...read.value, assumptions: [...assumptions, ...read.value.assumptions] }));
}

/** A table in text that lists flows otherwise than a row each, or in the words of another program; else the source as it is. */
function asTable(source: ImportSource, of: number, text: string): Result<readonly ImportSource[]> {
  if (isJson(text, source.name)) return succeed([source]);
  const separator = detectSeparator(text);
  const first = firstRows(text, separator).map((cells, i): TableRow => ({ row: i + 1, cells }));
  if (findMatrix(first, true) === null && kumuTable(first.slice(0, 1), null) === null) return succeed([source]);
  const { rows, faults } = parseTable(text, separator, source.name);
  if (faults.length > 0) return succeed([source]);
  const read = otherTables(rows, null, source.name === null ? {} : { file: source.name });
  if (read === null) return succeed([source]);
  return read.ok ? succeed(asSources(source, of, read.value)) : read;
}

/** The tables of one file. What reading it took for granted is said with the first. */
const asSources = ({ name }: ImportSource, of: number, { tables, assumptions, about }: FileTables): ImportSource[] =>
  tables.map((content, i) => ({ name, content, of, about, ...(i === 0 ? { assumptions } : {}) }));
