import { Inflate } from "fflate";

/** One file in a zip, as the list at its end tells of it. */
interface Entry {
  readonly compressed: Uint8Array;
  readonly method: number;
  readonly size: number;
  readonly crc: number;
}

/** A zip that is opened, and not unpacked. */
export interface Zip {
  readonly names: readonly string[];
  /** How large these would be unpacked, as the zip says; nothing is handed out beyond that. */
  readonly sizeOf: (name: string) => number;
  /** The file, a piece at a time. Throws where it is not what the zip says. */
  readonly pieces: (name: string) => Generator<Uint8Array>;
}

const END = 0x06054b50;
const LISTED = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const COMMENT_BYTES = 65_535;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
/** So much is unpacked before it is looked at again: deflate makes at most a thousand times of it. */
const PIECE = 16_384;

const damaged = (): never => {
  throw new Error("damaged");
};

/** Reads the list at the end of a zip (PKWARE's APPNOTE, without Zip64, encryption and parts). Throws where there is none. */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - END_BYTES;
  const first = Math.max(0, end - COMMENT_BYTES);
  while (end >= first && view.getUint32(end, true) !== END) end--;
  if (end < first) damaged();
  const count = view.getUint16(end + 10, true);
  const entries = new Map<string, Entry>();
  const decoder = new TextDecoder();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== LISTED) damaged();
    const nameBytes = view.getUint16(at + 28, true);
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameBytes));
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) !== LOCAL || view.getUint16(at + 8, true) & ENCRYPTED) damaged();
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const length = view.getUint32(at + 20, true);
    if (start + length > bytes.length) damaged();
    entries.set(name.replaceAll("\\", "/").replace(/^\//, ""), {
      compressed: bytes.subarray(start, start + length),
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 24, true),
      crc: view.getUint32(at + 16, true),
    });
    at += 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return {
    names: [...entries.keys()],
    sizeOf: (name) => entries.get(name)?.size ?? 0,
    pieces: (name) => unpacked(entries.get(name) ?? damaged()),
  };
}

function* unpacked({ compressed, method, size, crc }: Entry): Generator<Uint8Array> {
  let sum = 0xffffffff;
  let total = 0;
  for (const piece of method === DEFLATED ? inflated(compressed) : method === STORED ? [compressed] : damaged()) {
    total += piece.length;
    if (total > size) damaged();
    sum = crcOf(piece, sum);
    yield piece;
  }
  if (total !== size || (sum ^ 0xffffffff) >>> 0 !== crc) damaged();
}

function* inflated(compressed: Uint8Array): Generator<Uint8Array> {
  let made: Uint8Array[] = [];
  const inflate = new Inflate((piece) => made.push(piece));
  for (let from = 0; from === 0 || from < compressed.length; from += PIECE) {
    inflate.push(compressed.subarray(from, from + PIECE), from + PIECE >= compressed.length);
    yield* made;
    made = [];
  }
}

/** What each byte adds to the sum, with no, one, two or three bytes behind it: four are taken at a time. */
const CRC_TABLES = new Int32Array(4 * 256);
for (let byte = 0; byte < 256; byte++) {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  CRC_TABLES[byte] = sum;
}
for (let at = 256; at < CRC_TABLES.length; at++) {
  const less = CRC_TABLES[at - 256]!;
  CRC_TABLES[at] = CRC_TABLES[less & 0xff]! ^ (less >>> 8);
}

function crcOf(bytes: Uint8Array, before: number): number {
  let sum = before;
  let i = 0;
  for (; i + 4 <= bytes.length; i += 4) {
    const four = sum ^ (bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24));
    sum =
      CRC_TABLES[768 + (four & 0xff)]! ^
      CRC_TABLES[512 + ((four >>> 8) & 0xff)]! ^
      CRC_TABLES[256 + ((four >>> 16) & 0xff)]! ^
      CRC_TABLES[four >>> 24]!;
  }
  for (; i < bytes.length; i++) sum = CRC_TABLES[(sum ^ bytes[i]!) & 0xff]! ^ (sum >>> 8);
  return sum;
}

/** A file of UTF-8 or UTF-16 in a zip as text, a piece at a time. */
export function* textOf(zip: Zip, name: string): Generator<string> {
  let decoder: TextDecoder | null = null;
  for (const piece of zip.pieces(name)) {
    if (decoder === null) {
      const [one, two] = piece;
      const label = one === 0xff && two === 0xfe ? "utf-16le" : one === 0xfe && two === 0xff ? "utf-16be" : "utf-8";
      decoder = new TextDecoder(label, { fatal: true });
    }
    yield decoder.decode(piece, { stream: true });
  }
  if (decoder !== null) yield decoder.decode();
}
