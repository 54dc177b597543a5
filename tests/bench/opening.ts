import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DirectedGraph } from "graphology";
import gexf from "graphology-gexf";
import { readSheet } from "read-excel-file/node";
import writeXlsxFile from "write-excel-file/node";
import { seededRandom } from "../../src/domain/random.ts";
import { readGexf } from "../../src/formats/readers/gexf.ts";
import { readXlsx } from "../../src/formats/readers/xlsx.ts";
import { type Loaded, openPart } from "./processes.ts";
import { quantile } from "./timings.ts";

const ROWS = 100_000;
const BYTES = 50_000_000;
const ROUNDS = 3;
/** Longer than anybody waits. */
const PATIENCE_MS = 60_000;

/** What is timed of the same file, each in a process of its own. */
const PROGRAMS = {
  "Evenwicht, XLSX": async (file) => readXlsx(readFileSync(file), file),
  "read-excel-file": (file) => readSheet(file),
  "Evenwicht, GEXF": async (file) => readGexf(readFileSync(file, "utf8"), file),
  "graphology-gexf": async (file) => gexf.parse(DirectedGraph, readFileSync(file, "utf8")),
} as const satisfies Readonly<Record<string, (file: string) => Promise<unknown>>>;
type Program = keyof typeof PROGRAMS;

export async function openedBy(program: string, file: string): Promise<Loaded> {
  const start = performance.now();
  await PROGRAMS[program as Program](file);
  return { times: { whole: performance.now() - start }, memory: process.resourceUsage().maxRSS / 1024 };
}

/** Prints how long a sheet of 100,000 rows and 50 MB of GEXF take to open, in turns. */
export async function opening(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const [sheet, graph] = [join(folder, "sheet.xlsx"), join(folder, "graph.gexf")];
    await writeSheet(sheet);
    writeGraph(graph);
    const size = (file: string): string => `${(statSync(file).size / 1e6).toFixed(1)} MB`;
    inTurns(`XLSX of ${ROWS.toLocaleString("en")} rows, ${size(sheet)}`, sheet, ["Evenwicht, XLSX", "read-excel-file"]);
    inTurns(`GEXF of ${size(graph)}`, graph, ["Evenwicht, GEXF", "graphology-gexf"]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function inTurns(title: string, file: string, programs: readonly Program[]): void {
  console.log(`\n${title}`);
  const late = new Set<Program>();
  const runs = new Map<Program, Loaded[]>(programs.map((program) => [program, []]));
  for (let round = 0; round < ROUNDS; round++)
    for (const program of programs) {
      const run = late.has(program) ? null : openPart(program, file, PATIENCE_MS);
      if (run === null) late.add(program);
      else runs.get(program)!.push(run);
    }
  for (const [program, all] of runs) {
    const median = (of: (run: Loaded) => number): string => quantile(all.map(of), 0.5).toFixed(0);
    const told = late.has(program)
      ? `not within ${PATIENCE_MS / 1000} s`
      : `${median(({ times }) => times.whole!)} ms${`${median(({ memory }) => memory)} MiB`.padStart(12)}`;
    console.log(`  ${program.padEnd(44)}${told}`);
  }
}

/** As write-excel-file writes it: who, to whom, how much. */
async function writeSheet(file: string): Promise<void> {
  const random = seededRandom(12);
  const party = (): string => `Stichting ${Math.floor(random() * 5_000)}`;
  const cells = Array.from({ length: ROWS }, () => [
    { value: party() },
    { value: party() },
    { value: Math.ceil(random() * 10_000) / 100, type: Number },
  ]);
  const head = ["source", "target", "weight"].map((value) => ({ value }));
  await writeXlsxFile([head, ...cells]).toFile(file);
}

/** As Gephi writes it: an edge a line, with its weight. */
function writeGraph(file: string): void {
  const random = seededRandom(13);
  const nodes = 20_000;
  const lines = Array.from({ length: nodes }, (_, nth) => `<node id="n${nth}" label="Stichting ${nth}"/>`);
  const edges: string[] = [];
  for (let length = 0, nth = 0; length < BYTES; nth++) {
    const [from, to] = [Math.floor(random() * nodes), Math.floor(random() * nodes)];
    const edge = `<edge id="${nth}" source="n${from}" target="n${to}" weight="${Math.ceil(random() * 100)}"/>`;
    edges.push(edge);
    length += edge.length + 1;
  }
  writeFileSync(
    file,
    `<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">\n<nodes>\n${lines.join("\n")}\n</nodes>\n<edges>\n${edges.join("\n")}\n</edges>\n</graph></gexf>\n`,
  );
}
