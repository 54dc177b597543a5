import { once } from "node:events";
import { createReadStream } from "node:fs";
import { readFile, stat, writeFile } from "node:fs/promises";
import type { FileProblem, Io } from "./io.ts";
import { startLineWriter } from "./line-writer.ts";

/** The world of a process. A reader that stops reading (`evenwicht … | head`) ends it quietly, as other tools do. */
export function nodeIo({ env, stdout, stderr }: Pick<NodeJS.Process, "env" | "stdout" | "stderr">): Io {
  for (const stream of [stdout, stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      process.exit();
    });
  }
  return {
    env,
    watched: stderr.isTTY === true,
    sizeOf: async (file) => {
      try {
        const found = await stat(file);
        return found.isDirectory() ? "folder" : found.size;
      } catch (error) {
        return problemOf(error);
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
      if (!stdout.write(text)) await once(stdout, "drain");
    },
    startLineWriter,
    say: (line) => {
      stderr.write(`${line}\n`);
    },
  };
}

const PIECE = 1 << 20;

function problemOf(error: unknown): FileProblem {
  const code = (error as NodeJS.ErrnoException).code;
  return code === "ENOENT" || code === "ENOTDIR" ? "missing" : code === "EISDIR" ? "folder" : "refused";
}
