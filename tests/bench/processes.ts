import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Phases } from "./phases.ts";

/** A whole program: how long it ran, start and output included, and its memory at its peak in MiB. */
export interface Ran {
  readonly took: number;
  readonly memory: number;
}

/** Where the project is; the bench is built to a folder of its own. */
const here = (path: string): string => fileURLToPath(new URL(path, `file://${process.cwd()}/`));

/** Debian's Python, where its igraph and SciPy are installed. */
export const PYTHON = "/usr/bin/python3";

export const hasPython = (): boolean =>
  existsSync(PYTHON) && spawnSync(PYTHON, ["-c", "import igraph, scipy, numpy"]).status === 0;

function run(command: string, args: readonly string[]): { readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 1 << 30 });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${stderr}`);
  return { out: stdout, err: stderr };
}

function whole(command: string, args: readonly string[]): Ran {
  const start = performance.now();
  const { err } = run(command, args);
  return { took: performance.now() - start, memory: Number(err.trim().split("\n").at(-1)) };
}

/** Each says its peak as the last line of standard error. */
const SAY_PEAK = `data:text/javascript,process.on("exit",()=>console.error(process.resourceUsage().maxRSS/1024))`;
export const ownWhole = (file: string): Ran =>
  whole(process.execPath, ["--import", SAY_PEAK, here("dist/cli/main.js"), "measure", file, "--json"]);
export const pythonWhole = (file: string): Ran => whole(PYTHON, [here("tests/bench/measure.py"), file]);

export const pythonPhases = (file: string, runs: number): Phases =>
  JSON.parse(run(PYTHON, [here("tests/bench/phases.py"), file, String(runs)]).out) as Phases;

/** A part of this very bench, in a process of its own: so its memory is its own, and its machine code. */
export const partOf = (name: "own" | "graphology", file: string, runs: number, extra: boolean): Phases =>
  JSON.parse(run(process.execPath, [process.argv[1]!, name, file, String(runs), String(extra)]).out) as Phases;

/** How long each part of loading a file took, in ms, and the memory of the whole process at its peak in MiB. */
export interface Loaded {
  readonly times: Readonly<Record<string, number>>;
  readonly memory: number;
}

/** How a program of `loading.ts` loads a file, in a process of its own. */
export const loadPart = (program: string, file: string): Loaded =>
  JSON.parse(run(process.execPath, [process.argv[1]!, "load", file, program]).out) as Loaded;

/** How a program of `opening.ts` opens a file, in a process of its own. Null where it takes longer than anybody waits. */
export function openPart(program: string, file: string, patience: number): Loaded | null {
  const args = [process.argv[1]!, "open", file, program];
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, { encoding: "utf8", timeout: patience });
  if ((error as NodeJS.ErrnoException | undefined)?.code === "ETIMEDOUT") return null;
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
  return JSON.parse(stdout) as Loaded;
}
