import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { networkCsv } from "./network.ts";
import { PHASES, type Phases } from "./phases.ts";
import { hasPython, ownWhole, partOf, pythonPhases, pythonWhole, type Ran } from "./processes.ts";
import { quantile } from "./timings.ts";

const SIZES = [
  { parties: 30, flows: 150, runs: 9 },
  { parties: 1_000, flows: 10_000, runs: 9 },
  { parties: 10_000, flows: 100_000, runs: 5 },
  { parties: 100_000, flows: 1_000_000, runs: 3 },
] as const;
/** Beyond it a maximum circulation takes minutes, in any program. */
const CIRCULATING = 10_000;
/** Graphology's components recurse: beyond it they overflow the stack. */
const RECURSING = 1_000;

/** Prints how long each program takes with the same files, and how many times as long as this one. */
export function againstOthers(): void {
  const python = hasPython();
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  console.log("Against graphology, and igraph with SciPy. × = times as long, or as much, as Evenwicht. Medians.");
  if (!python) console.log("igraph and SciPy: skipped, since Debian's python3-igraph and python3-scipy are not here.");
  try {
    for (const { parties, flows, runs } of SIZES) {
      const file = join(folder, `${parties}.csv`);
      writeFileSync(file, networkCsv(parties, flows));
      const own = partOf("own", file, runs, flows <= CIRCULATING);
      const graphology = partOf("graphology", file, flows > 100_000 ? 1 : runs, parties <= RECURSING);
      const igraph = python ? pythonPhases(file, runs) : null;
      print(`${parties.toLocaleString("en")} parties, ${flows.toLocaleString("en")} flows`, own, graphology, igraph);
      // In turns, so that whatever else the machine does hits both.
      const wholes = Array.from({ length: flows > 100_000 ? 3 : 5 }, () => ({
        own: ownWhole(file),
        python: python ? pythonWhole(file) : null,
      }));
      printWholes(
        wholes.map((one) => one.own),
        wholes.flatMap((one) => one.python ?? []),
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const median = (runs: readonly number[] | undefined): number | null =>
  runs === undefined ? null : quantile(runs, 0.5);

function print(heading: string, own: Phases, graphology: Phases, igraph: Phases | null): void {
  console.log(`\n${line(heading, ["Evenwicht", "graphology", "", "igraph/SciPy", ""])}`);
  for (const phase of PHASES) {
    const mine = median(own.times[phase]);
    if (mine === null) continue;
    console.log(beside(`  ${phase}, ms`, mine, median(graphology.times[phase]), median(igraph?.times[phase])));
  }
  console.log(beside("  memory of these parts, MiB", own.memory, graphology.memory, igraph?.memory ?? null));
}

function printWholes(own: readonly Ran[], python: readonly Ran[]): void {
  for (const [name, of] of [
    ["  measure --json, whole process, ms", (ran: Ran) => ran.took],
    ["  its memory at its peak, MiB", (ran: Ran) => ran.memory],
  ] as const)
    console.log(
      beside(name, quantile(own.map(of), 0.5), null, python.length === 0 ? null : quantile(python.map(of), 0.5)),
    );
}

const beside = (name: string, own: number, graphology: number | null, igraph: number | null): string =>
  line(name, [
    number(own),
    ...[graphology, igraph].flatMap((other) =>
      other === null ? ["–", ""] : [number(other), `${(other / own).toFixed(1)}×`],
    ),
  ]);

const number = (value: number): string => value.toFixed(value < 10 ? 2 : 0);
const line = (name: string, [own = "", ...others]: readonly string[]): string =>
  `${name.padEnd(40)}${own.padStart(11)}${others.map((cell, k) => cell.padStart(k % 2 === 0 ? 14 : 8)).join("")}`;
