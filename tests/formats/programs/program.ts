import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { planImport } from "../../../src/formats/import.ts";
import { openFiles } from "../../../src/formats/open-files.ts";
import { partnershipOf } from "../importing.ts";
import { type Told, toldBy } from "./given.ts";

/** Debian's own, which has its packages. */
export const PYTHON = "/usr/bin/python3";

/** Whether a program runs; where it does not, that is said, with what is not tried then. */
export function installed(command: string, args: readonly string[], needs: string): boolean {
  try {
    execFileSync(command, args, { stdio: "pipe", timeout: 120_000 });
    return true;
  } catch {
    console.warn(`SKIPPED: ${needs} is not installed, so its files are not tried.`);
    return false;
  }
}

/** A folder of its own for what programs write and read, and how they are run in it. */
export function workshop() {
  const folder = mkdtempSync(join(tmpdir(), "evenwicht-programs-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string): string => join(folder, name);
  return {
    folder,
    path,
    /** What the program says. */
    run: (command: string, ...args: readonly string[]): string =>
      execFileSync(command, args, {
        ...{ encoding: "utf8", cwd: folder, timeout: 120_000 },
        stdio: ["ignore", "pipe", "ignore"],
      }),
    /** What a file in it is read as, or a list of flows with its list of parties. */
    read: async (...names: readonly string[]): Promise<Told> => {
      const opened = await openFiles(
        names.map((name) => ({ name, content: new Uint8Array(readFileSync(path(name))) })),
      );
      if (!opened.ok) throw new Error(JSON.stringify(opened.faults));
      return toldBy(partnershipOf(planImport(opened.value, { headerless: "refuse" })));
    },
  };
}
