import { once } from "node:events";
import { createReadStream } from "node:fs";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import type { FileProblem, Io } from "./io.ts";
import { startLineWriter } from "./line-writer.ts";

/** The world of a process. A reader that stops reading (`evenwicht … | head`) ends it quietly, with what it ended with so far. */
export function nodeIo({ env, stdout, stderr }: Pick<NodeJS.Process, "env" | "stdout" | "stderr">): Io {
  for (const stream of [stdout, stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      process.exit();
    });
  }
  const watched = stderr.isTTY === true;
  let underWay = false;
  const progress = (line: string): void => {
    if (!watched || (line === "" && !underWay)) return;
    // Longer than the terminal is wide, it would not be wiped whole.
    stderr.write(`\r\u001b[K${[...line].slice(0, stderr.columns - 1).join("")}`);
    underWay = line !== "";
  };
  return {
    env,
    watched,
    sizeOf: async (file) => {
      try {
        const found = await stat(file);
        return found.isDirectory() ? "folder" : found.size;
      } catch (error) {
        return problemOf(error);
      }
    },
    folder: async (path) => {
      try {
        const entries = await readdir(path, { withFileTypes: true });
        return entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
      } catch {
        return [];
      }
    },
    read: async (file) => {
      try {
        return await readFile(file);
      } catch (error) {
        return problemOf(error);
      }
    },
    pieces: (file) => createReadStream(file, { highWaterMark: PIECE }),
    save: async (file, content) => {
      try {
        await writeFile(file, content);
        return null;
      } catch (error) {
        return problemOf(error);
      }
    },
    write: async (text) => {
      progress("");
      if (!stdout.write(text)) await once(stdout, "drain");
    },
    startLineWriter,
    progress,
    say: (line) => {
      progress("");
      stderr.write(`${line}\n`);
    },
  };
}

const PIECE = 1 << 20;

function problemOf(error: unknown): FileProblem {
  const code = (error as NodeJS.ErrnoException).code;
  return code === "ENOENT" || code === "ENOTDIR" ? "missing" : code === "EISDIR" ? "folder" : "refused";
}
