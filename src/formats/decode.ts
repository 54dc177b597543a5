import { type Assumption, assumption } from "../domain/assumption.ts";
import { type Fault, fault, type Place } from "../domain/fault.ts";
import { fail, type Result, succeed } from "../domain/result.ts";

/** Files above this many bytes are refused before they are read. */
export const BYTES_LIMIT = 50_000_000;

export interface DecodedText {
  readonly text: string;
  readonly assumptions: readonly Assumption[];
}

/** A fault where a file of `bytes` bytes is too large, or has nothing in it. To be asked before reading it whole. */
export function sizeFault(bytes: number, file: string | null, limit = BYTES_LIMIT): Fault | null {
  if (bytes === 0) return fault("empty-file", placeOf(file), {});
  return bytes > limit ? fault("too-large", placeOf(file), { bytes, limit }) : null;
}

const placeOf = (file: string | null): Place => (file === null ? {} : { file });

const SIGNATURES: readonly (readonly [name: string, bytes: readonly number[], offset?: number])[] = [
  ["PNG", [0x89, 0x50, 0x4e, 0x47]],
  ["JPEG", [0xff, 0xd8, 0xff]],
  ["GIF", [0x47, 0x49, 0x46, 0x38]],
  ["WebP", [0x57, 0x45, 0x42, 0x50], 8],
  ["HEIC", [0x66, 0x74, 0x79, 0x70, 0x68, 0x65], 4],
  ["TIFF", [0x49, 0x49, 0x2a, 0x00]],
  ["TIFF", [0x4d, 0x4d, 0x00, 0x2a]],
  ["PDF", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["XLS", [0xd0, 0xcf, 0x11, 0xe0]],
  ["GZIP", [0x1f, 0x8b, 0x08]],
  ["7z", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ["RAR", [0x52, 0x61, 0x72, 0x21, 0x1a]],
];
/** What makes a zip one of the office formats: a name in its list of files. */
const ZIPPED: readonly (readonly [name: string, entry: string])[] = [
  ["XLSX", "xl/"],
  ["DOCX", "word/"],
  ["PPTX", "ppt/"],
  ["ODS", "opendocument.spreadsheet"],
  ["ODT", "opendocument.text"],
];
const ZIP = [0x50, 0x4b];
const ZIP_ENDS = 65_536;

const startsWith = (bytes: Uint8Array, signature: readonly number[], offset = 0): boolean =>
  bytes.length >= offset + signature.length && signature.every((byte, i) => bytes[offset + i] === byte);

/** The name of the office format that a zip is, "ZIP" for any other, null for what is no zip. */
export function zippedAs(bytes: Uint8Array): string | null {
  if (!startsWith(bytes, ZIP) || bytes[2] === undefined || bytes[2] > 8) return null;
  // The list of files stands at the end of a zip, and the first names at its start.
  const latin = new TextDecoder("windows-1252");
  const names = latin.decode(bytes.subarray(0, ZIP_ENDS)) + latin.decode(bytes.subarray(-ZIP_ENDS));
  return ZIPPED.find(([, entry]) => names.includes(entry))?.[0] ?? "ZIP";
}

/** The name of the format that the bytes are in where that is no text, "" where it is unknown, null for text. */
function looksLike(bytes: Uint8Array): string | null {
  const zipped = zippedAs(bytes);
  if (zipped !== null) return zipped;
  return SIGNATURES.find(([, signature, offset]) => startsWith(bytes, signature, offset))?.[0] ?? null;
}

function fatal(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

// 0x80 to 0x9f of Windows-1252 (WHATWG, encoding standard); a space where nothing stands.
const UPPER = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** Node 20 decodes Windows-1252 as if it were Latin-1 (nodejs/node#56542), so its upper controls are mapped here. */
const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder("windows-1252")
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (control) => UPPER.charAt(control.charCodeAt(0) - 0x80).replace(" ", control));

// C0 but tab, line feed, vertical tab, form feed and carriage return; DEL; and C1, which Windows-1252 leaves empty.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const BINARY = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/;

/**
 * Bytes as text: UTF-8 with or without a byte order mark, UTF-16 with one, else Windows-1252, said as an assumption,
 * since Dutch and English spreadsheets still write it. Faults: `empty-file`, `too-large`, and `not-text` for pictures,
 * office files, archives and anything with a NUL in it, with the format's name, or "" where it is unknown.
 */
export function decode(bytes: Uint8Array, file: string | null, limit = BYTES_LIMIT): Result<DecodedText> {
  const size = sizeFault(bytes.length, file, limit);
  if (size !== null) return fail([size]);
  const notText = (name: string): Result<never> => fail([fault("not-text", placeOf(file), { looksLike: name })]);
  const format = looksLike(bytes);
  if (format !== null) return notText(format);

  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    const text = fatal(bytes[0] === 0xff ? "utf-16le" : "utf-16be", bytes);
    return text === null || text.includes("\0") ? notText("") : filled(text, [], file);
  }
  if (bytes.includes(0)) return notText("");
  const utf8 = fatal("utf-8", bytes);
  if (utf8 !== null) return filled(utf8, [], file);
  const latin = windows1252(bytes);
  return BINARY.test(latin) ? notText("") : filled(latin, [assumption("windows-1252", { file })], file);
}

/** A file with nothing but white space in it is as empty as one of 0 bytes. */
const filled = (text: string, assumptions: readonly Assumption[], file: string | null): Result<DecodedText> =>
  text.trim() === "" ? fail([fault("empty-file", placeOf(file), {})]) : succeed({ text, assumptions });

/** Text that was pasted, as if it came from a file without a name. */
export const pasted = (text: string): Result<DecodedText> => filled(text.replace(/^\ufeff/, ""), [], null);
