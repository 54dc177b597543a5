import { once } from "node:events";
import { createReadStream } from "node:fs";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { LIST_BYTES_LIMIT } from "../formats/flow-list.ts";
import { cli } from "../text/sections/cli.ts";
import type { FileProblem, Io } from "./io.ts";
import { startLineWriter } from "./line-writer.ts";
import { readArguments } from "./options.ts";
import { STANDARD_INPUT, streamedFiles } from "./streamed-files.ts";

type World = Pick<NodeJS.Process, "argv" | "env" | "stdin" | "stdout" | "stderr">;

/**
 * The world of a process. A reader that stops reading (`evenwicht … | head`) ends it quietly, with what it ended with so far; an answer
 * that cannot be written for any other reason ends it too, and that is said.
 */
export function nodeIo({ argv, env, stdin, stdout, stderr }: World): Io {
  for (const stream of [stdout, stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit();
      if (stream === stdout) stderr.write(`${cli[readArguments(argv.slice(2), env).options.language].notAnswered}\n`);
      process.exit(1);
    });
  }
  const streamed = streamedFiles(stdin, LIST_BYTES_LIMIT);
  const watched = stderr.isTTY === true;
  let underWay = false;
  const progress = (line: string): void => {
    if (!watched || (line === "" && !underWay)) return;
    // Longer than the terminal is wide, it would not be wiped whole.
    const room = stderr.columns > 0 ? stderr.columns - 1 : Number.POSITIVE_INFINITY;
    stderr.write(`\r\u001b[K${[...line].slice(0, room).join("")}`);
    underWay = line !== "";
  };
  return {
    env,
    watched,
    sizeOf: async (file) => {
      try {
        const found = file === STANDARD_INPUT ? null : await stat(file);
        if (found?.isDirectory()) return "folder";
        if (found?.isFile()) return found.size;
        const held = await streamed.hold(file);
        return typeof held === "string" ? held : held.bytes;
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
        const held = await streamed.held(file);
        if (held === null) return await readFile(file);
        return typeof held === "string" ? held : Buffer.concat(held.pieces);
      } catch (error) {
        return problemOf(error);
      }
    },
    pieces: async function* (file) {
      const held = await streamed.held(file);
      if (held === null) yield* createReadStream(file, { highWaterMark: PIECE });
      else if (typeof held === "string") throw new Error(held);
      else yield* held.pieces;
    },
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
