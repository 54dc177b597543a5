import { type Assumption, assumption } from "../../domain/assumption.ts";
import { type Fault, fault, type Place } from "../../domain/fault.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import type { FileTables } from "../given-table.ts";
import type { OnProgress } from "../progress.ts";
import { type Sheet, sheetTables } from "../sheet-tables.ts";
import { ROWS_LIMIT } from "../table.ts";
import { readXml, type XmlHandler } from "./read-xml.ts";
import { cleanText, readSheet, type ShownAs, type Workbook } from "./xlsx-sheet.ts";
import { openZip, textOf, type Zip } from "./zip.ts";

/** What a workbook may be unpacked: a sheet of a million rows and four columns. */
export const UNPACKED_LIMIT = 200_000_000;
/** On all its sheets together. */
const ROWS_IN_ALL = 2 * ROWS_LIMIT;

/**
 * A workbook's sheets as tables. How large it would be is looked at before anything is unpacked, and what is unpacked is read a
 * piece at a time, so that no file makes more of itself than it says. `asked`: the sheets to read, by name, instead of others like them.
 */
export function readXlsx(
  bytes: Uint8Array,
  file: string | null,
  asked: readonly string[] = [],
  onProgress: OnProgress = () => undefined,
): Result<FileTables> {
  const at = file === null ? {} : { file };
  try {
    return readWorkbook(openZip(bytes), at, asked, onProgress);
  } catch {
    // A part that is missing, that is cut off, or that is not what the zip says.
    return fail([fault("damaged", at, { format: "XLSX" })]);
  }
}

const WORKBOOK = "xl/workbook.xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";

function readWorkbook(packed: Zip, at: Place, asked: readonly string[], onProgress: OnProgress): Result<FileTables> {
  const { sheets, from1904 } = listed(packed, at);
  const used = [STRINGS, STYLES, ...sheets.map(({ part }) => part)];
  const size = [WORKBOOK, RELATIONS, ...used].reduce((sum, part) => sum + packed.sizeOf(part), 0);
  if (size > UNPACKED_LIMIT) return fail([fault("unpacks-too-large", at, { limit: UNPACKED_LIMIT })]);
  const zip = counting(packed, size, onProgress);
  const workbook: Workbook = { strings: stringsIn(zip, at), shownAs: stylesIn(zip, at), from1904 };
  const read: Sheet[] = [];
  const faults: Fault[] = [];
  const assumptions: Assumption[] = [];
  let rowsRead = 0;
  for (const { name, part, hidden } of sheets) {
    const sheet = readSheet(textOf(zip, part), workbook, { ...at, sheet: name });
    if ("code" in sheet) faults.push(sheet);
    else if (sheet.rows.length > 0) read.push({ name, hidden, rows: sheet.rows });
    if ("code" in sheet) continue;
    rowsRead += sheet.rows.length;
    if (rowsRead > ROWS_IN_ALL) return fail([fault("too-many-rows", at, { rows: rowsRead, limit: ROWS_IN_ALL })]);
    const { unknown, merged, percents, hidden: rows } = sheet;
    assumptions.push(
      ...(unknown > 0 ? [assumption("formulas-without-value", { sheet: name, cells: unknown })] : []),
      ...(merged > 0 ? [assumption("merged-cells", { sheet: name, cells: merged })] : []),
      ...(percents > 0 ? [assumption("percent-cells", { sheet: name, cells: percents })] : []),
      ...(rows > 0 ? [assumption("hidden-rows", { sheet: name, rows })] : []),
    );
  }
  if (faults.length > 0) return fail(faults);
  if (read.length === 0) return fail([fault("empty-file", at, {})]);
  const tables = sheetTables(read, at, asked);
  return tables.ok ? succeed({ ...tables.value, assumptions: [...assumptions, ...tables.value.assumptions] }) : tables;
}

const STRINGS = "xl/sharedStrings.xml";
const STYLES = "xl/styles.xml";

/** The same zip, telling how much of `size` bytes has been unpacked of it. */
function counting(zip: Zip, size: number, onProgress: OnProgress): Zip {
  let done = 0;
  return {
    ...zip,
    *pieces(name) {
      for (const piece of zip.pieces(name)) {
        yield piece;
        done += piece.length;
        onProgress(done / size);
      }
    },
  };
}

/** Goes through a part; what is broken in it makes the workbook so. */
function through(zip: Zip, part: string, at: Place, handler: XmlHandler): void {
  if (readXml(textOf(zip, part), at, handler) !== null) throw new Error("damaged");
}

interface Listed {
  readonly sheets: readonly { readonly name: string; readonly part: string; readonly hidden: boolean }[];
  readonly from1904: boolean;
}

function listed(zip: Zip, at: Place): Listed {
  const parts = new Map<string, string>();
  const found: { name: string; id: string; hidden: boolean }[] = [];
  let from1904 = false;
  // What names the sheets is small: larger than this it is a trap.
  if (zip.sizeOf(WORKBOOK) + zip.sizeOf(RELATIONS) > UNPACKED_LIMIT / 10) throw new Error("damaged");
  through(zip, RELATIONS, at, {
    open: (name, { Id = "", Target = "" }) => {
      if (name === "Relationship") parts.set(Id, Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`);
    },
  });
  through(zip, WORKBOOK, at, {
    open: (name, attributes) => {
      if (name === "workbookPr") from1904 = /^(1|true)$/.test(attributes.date1904 ?? "");
      if (name !== "sheet") return;
      const hidden = attributes.state === "hidden" || attributes.state === "veryHidden";
      found.push({ name: attributes.name ?? "", id: attributes["r:id"] ?? relationOf(attributes), hidden });
    },
  });
  const sheets = found.flatMap(({ name, id, hidden }) => {
    const part = parts.get(id);
    return part?.includes("worksheets/") ? [{ name, part, hidden }] : [];
  });
  // Each has a part of its own: one part for many would be unpacked as many times.
  if (new Set(sheets.map(({ part }) => part)).size < sheets.length) throw new Error("damaged");
  return { sheets, from1904 };
}

/** The attribute of the relation, under whatever prefix. */
const relationOf = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1] ?? "";

/** The texts that cells share, runs of one text together; how they are spoken is no part of them. */
function stringsIn(zip: Zip, at: Place): readonly string[] {
  const strings: string[] = [];
  if (!zip.names.includes(STRINGS)) return strings;
  let text = "";
  let reading = false;
  let spoken = 0;
  through(zip, STRINGS, at, {
    open: (name) => {
      if (name === "si") text = "";
      else if (name === "rPh") spoken++;
      else if (name === "t") reading = spoken === 0;
    },
    text: (piece) => {
      if (reading) text += piece;
    },
    close: (name) => {
      if (name === "si") strings.push(cleanText(text));
      else if (name === "rPh") spoken--;
      else if (name === "t") reading = false;
    },
  });
  return strings;
}

/** Formats that every workbook has, by their number: percentages, times of day, dates, and dates with times (ECMA-376, 18.8.30). */
const builtIn = (id: number): ShownAs =>
  id === 9 || id === 10
    ? "percent"
    : (id >= 18 && id <= 21) || (id >= 45 && id <= 47)
      ? "time"
      : (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
        ? "date"
        : "number";

/** What a format shows: a day or a year makes a date, hours or seconds without these a time; outside quotes, brackets and escapes. */
function shownBy(code: string): ShownAs {
  const elapsed = /\[[hms]+\]/i.test(code);
  const plain = code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*.|General/gi, "");
  if (elapsed || (/[hs]/i.test(plain) && !/[dy]/i.test(plain))) return "time";
  return /[dmy]/i.test(plain) ? "date" : plain.includes("%") ? "percent" : "number";
}

function stylesIn(zip: Zip, at: Place): readonly ShownAs[] {
  const styles: ShownAs[] = [];
  if (!zip.names.includes(STYLES)) return styles;
  const formats = new Map<number, string>();
  let inCells = false;
  through(zip, STYLES, at, {
    open: (name, { numFmtId = "0", formatCode = "" }) => {
      const id = Number(numFmtId);
      if (name === "numFmt") formats.set(id, formatCode);
      else if (name === "cellXfs") inCells = true;
      else if (name === "xf" && inCells) {
        const code = formats.get(id);
        styles.push(code === undefined ? builtIn(id) : shownBy(code));
      }
    },
    close: (name) => {
      if (name === "cellXfs") inCells = false;
    },
  });
  return styles;
}
