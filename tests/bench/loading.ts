import { closeSync, mkdtempSync, openSync, readFileSync, readSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { inferSchema, initParser } from "udsv";
import { seededRandom } from "../../src/domain/random.ts";
import { flowList } from "../../src/formats/flow-list.ts";
import { CELL, inEachPlace, readName } from "../../src/formats/name-cell.ts";
import { nameTable } from "../../src/formats/name-table.ts";
import { isNotPlain, plainFlowsReader } from "../../src/formats/plain-flows.ts";
import { type Loaded, loadPart } from "./processes.ts";

const BYTES = 100_000_000;
const PARTIES = 100_000;
const ROUNDS = 5;
const QUOTES = inEachPlace(34);

/** What is timed of the same file, each in a process of its own: ms of each part. */
const PROGRAMS = {
  "a plain byte scanner": (file) => ({ whole: timed(() => scan(file, () => undefined)) }),
  Evenwicht: (file) => ({ whole: timed(() => load(file)) }),
  "its checks, apart": checks,
  // Rows of texts, and nothing checked.
  "papaparse, rows of texts": (file) => ({ whole: timed(() => papaparse(file)) }),
  // The least that flows need: an amount that is a number, as papaparse itself makes it. Nothing else is looked at.
  "papaparse, rows with an amount as number": (file) => ({
    whole: timed(() => papaparse(file, { dynamicTyping: { 2: true } })),
  }),
  "udsv, rows of texts": (file) => ({ whole: timed(() => udsv(file)) }),
  // The same arrays as Evenwicht makes, and still nothing checked.
  "papaparse, to names and numbers": (file) => ({ whole: timed(() => numbered(papaparse(file).slice(1))) }),
  "udsv, to names and numbers": (file) => ({ whole: timed(() => numbered(udsv(file))) }),
} as const satisfies Readonly<Record<string, (file: string) => Readonly<Record<string, number>>>>;
type Program = keyof typeof PROGRAMS;

export const loadedBy = (program: string, file: string): Loaded => ({
  times: PROGRAMS[program as Program](file),
  memory: process.resourceUsage().maxRSS / 1024,
});

/** Prints how long 100 MB of quoted CSV takes, in turns, so that whatever else the machine does hits all. */
export function loading(): void {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const file = join(folder, "quoted.csv");
    const rows = writeQuoted(file);
    const size = statSync(file).size;
    console.log(
      `\nCSV of ${(size / 1e6).toFixed(0)} MB: ${rows.toLocaleString("en")} rows, names in quotes with commas in them`,
    );
    const rounds = Array.from({ length: ROUNDS }, () =>
      Object.fromEntries(Object.keys(PROGRAMS).map((program) => [program, loadPart(program, file)])),
    );
    // Whatever else the machine does only adds, so the best of each is compared.
    const best = (of: (round: Readonly<Record<string, Loaded>>) => number): number => Math.min(...rounds.map(of));
    const whole = (program: Program): number => best((round) => round[program]!.times.whole!);
    for (const program of Object.keys(PROGRAMS) as Program[]) {
      for (const part of Object.keys(rounds[0]![program]!.times)) {
        const name = part === "whole" ? program : `  ${part}`;
        const time = best((round) => round[program]!.times[part]!);
        const times = part === "whole" ? `${(time / whole("Evenwicht")).toFixed(2)}×` : "";
        const memory =
          part === "whole" ? `${Math.max(...rounds.map((round) => round[program]!.memory)).toFixed(0)} MiB` : "";
        console.log(`  ${name.padEnd(64)}${time.toFixed(0).padStart(7)} ms${times.padStart(9)}${memory.padStart(12)}`);
      }
    }
    // The scanner's part of it, once what is checked is taken off.
    const checked = best((round) =>
      Object.values(round["its checks, apart"]!.times).reduce((sum, time) => sum + time, 0),
    );
    const scanned = (whole("Evenwicht") - checked) / whole("a plain byte scanner");
    console.log(`  Without its checks it takes ${scanned.toFixed(2)} × the scanner.`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** As R and Python write it: texts in quotes, numbers bare. Gives how many rows. */
function writeQuoted(file: string): number {
  const random = seededRandom(11);
  const kinds = ["Stichting Zorg", "Gemeente", "Coöperatie", "Vereniging ‘De Brug’", 'School ""West""'];
  const party = (): string => {
    const nth = Math.floor(random() * PARTIES);
    return `"${kinds[nth % kinds.length]}, ${nth}"`;
  };
  const out = openSync(file, "w");
  let [written, rows] = [writeSync(out, '"source","target","weight"\n'), 0];
  while (written < BYTES) {
    const lines = Array.from({ length: 10_000 }, () => `${party()},${party()},${Math.ceil(random() * 10_000) / 100}\n`);
    written += writeSync(out, lines.join(""));
    rows += lines.length;
  }
  closeSync(out);
  return rows;
}

function inPieces(file: string, take: (piece: Uint8Array) => void): void {
  const piece = new Uint8Array(1 << 20);
  const opened = openSync(file, "r");
  for (let read = readSync(opened, piece); read > 0; read = readSync(opened, piece)) take(piece.subarray(0, read));
  closeSync(opened);
}

function load(file: string): unknown {
  const reader = plainFlowsReader();
  inPieces(file, (piece) => reader.take(piece));
  const flows = reader.finish();
  const list = isNotPlain(flows) ? null : flowList(flows, null);
  if (list === null) throw new Error("the file is not plain");
  return list;
}

/** The least that reading CSV with quotes takes: each byte is looked at, and where each cell begins and ends is handed on. */
function scan(file: string, cellsOf: (bytes: Uint8Array, cells: Int32Array, count: number) => void): number {
  let rest = new Uint8Array(0);
  let cells = new Int32Array(1 << 18);
  let found = 0;
  inPieces(file, (piece) => {
    const bytes = new Uint8Array(rest.length + piece.length);
    bytes.set(rest);
    bytes.set(piece, rest.length);
    const end = bytes.lastIndexOf(10) + 1;
    rest = bytes.slice(end);
    let count = 0;
    let start = 0;
    let quoted = false;
    for (let at = 0; at < end; at++) {
      const byte = bytes[at]!;
      if (byte === 34) quoted = !quoted;
      else if (!quoted && (byte === 44 || byte === 10)) {
        if (count + 2 > cells.length) {
          const larger = new Int32Array(2 * cells.length);
          larger.set(cells);
          cells = larger;
        }
        cells[count++] = start;
        cells[count++] = at;
        start = at + 1;
      }
    }
    found += count / 2;
    cellsOf(bytes, cells, count);
  });
  return found;
}

/** `dynamicTyping`, even of no column, makes it look at every cell once more: rows of texts are read without. */
const papaparse = (file: string, typed?: { readonly dynamicTyping: Readonly<Record<number, boolean>> }) =>
  Papa.parse(readFileSync(file, "utf8"), { delimiter: ",", newline: "\n", ...typed }).data;

function udsv(file: string): string[][] {
  const text = readFileSync(file, "utf8");
  return initParser(inferSchema(text)).stringArrs(text);
}

function numbered(rows: readonly (readonly string[])[]) {
  const names = new Map<string, number>();
  const [source, target, weight] = [
    new Uint32Array(rows.length),
    new Uint32Array(rows.length),
    new Float64Array(rows.length),
  ];
  const numberOf = (name: string): number => {
    const known = names.get(name) ?? names.size;
    if (known === names.size) names.set(name, known);
    return known;
  };
  rows.forEach(([from = "", to = "", amount], k) => {
    source[k] = numberOf(from);
    target[k] = numberOf(to);
    weight[k] = Number(amount);
  });
  return { names, source, target, weight };
}

/** What is done beside scanning, each thing apart: to numbers, to names, and to the list that they make. */
function checks(file: string): Readonly<Record<string, number>> {
  const names = nameTable();
  const numbers = new Uint32Array(1 << 18);
  let [naming, reading, sum] = [0, 0, 0];
  let held = new Int32Array(1 << 18);
  scan(file, (bytes, cells, count) => {
    if (held.length < count * CELL) held = new Int32Array(count * CELL);
    const view = new DataView(bytes.buffer);
    let found = 0;
    for (let k = 0; k < count; k += 6)
      // Within the quotes. What the reader makes on its way, the hash, is no part of what is timed.
      for (const at of [k, k + 2]) readName(view, cells[at]! + 1, QUOTES, true, held, CELL * found++);
    naming += timed(() => names.number(view, held, found, numbers));
    reading += timed(() => {
      for (let k = 4; k < count; k += 6) {
        let value = 0;
        let point = -1;
        for (let at = cells[k]!; at < cells[k + 1]!; at++) {
          if (bytes[at] === 46) point = at;
          else value = value * 10 + bytes[at]! - 48;
        }
        sum += point < 0 ? value : value / 10 ** (cells[k + 1]! - point - 1);
      }
    });
  });
  if (!(sum > 0)) throw new Error("no numbers");
  const reader = plainFlowsReader();
  inPieces(file, (piece) => reader.take(piece));
  const flows = reader.finish();
  if (isNotPlain(flows)) throw new Error("the file is not plain");
  return {
    "each name looked up": naming,
    "each number read": reading,
    "the list: UTF-8, similar names, loops, parallel flows, order": timed(() => flowList(flows, null)),
  };
}
