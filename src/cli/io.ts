import type { FaultDetails } from "../domain/fault.ts";
import type { WrittenParties } from "./party-lines.ts";

/** Why a file could not be read. */
export type FileProblem = Exclude<FaultDetails["cannot-open"]["because"], "no-match">;

/** What stands in a folder. */
export interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** What the command line needs of the world: handed in, so that commands can be run and tested in any process. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Somebody is watching the messages. */
  readonly watched: boolean;
  /** The size of a file in bytes, or why there is none. */
  readonly sizeOf: (file: string) => Promise<number | FileProblem>;
  /** What stands in a folder; nothing where there is none, or none that may be read. */
  readonly folder: (path: string) => Promise<readonly Entry[]>;
  readonly read: (file: string) => Promise<Uint8Array | FileProblem>;
  /** The same in pieces, none of which is kept: for files that are too large to hold. Throws where it breaks off. */
  readonly pieces: (file: string) => AsyncIterable<Uint8Array>;
  /** Writes a file, over what lies there; why it could not, or null. */
  readonly save: (file: string, content: Uint8Array) => Promise<FileProblem | null>;
  /** Answers go to standard output; resolves when there is room for more. */
  readonly write: (text: string | Uint8Array) => Promise<void>;
  /** Starts a thread that writes parties as JSON beside this one, where there can be one. */
  readonly startLineWriter?: () => LineWriter;
  /** Faults, assumptions and progress go to standard error, a line at a time. */
  readonly say: (line: string) => void;
  /** How far it is: a line that stands until the next, or until something else is said; "" for none. Only if somebody watches. */
  readonly progress: (line: string) => void;
}

/** What is to be written, or will be: UTF-8 that another thread is making. */
export type Piece = string | Promise<Uint8Array>;

/** Writes parties as JSON with a text between every two, in pieces that come in this order. To be called once. */
export type LineWriter = (parties: WrittenParties, separator: string) => readonly Promise<Uint8Array>[];

/** 0: done. 1: the input is refused. 2: wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** Writes many small texts as few large ones. Waits only for what is not there yet. */
export async function writeAll({ write }: Pick<Io, "write">, pieces: Iterable<Piece>): Promise<void> {
  let waiting = "";
  for (const piece of pieces) {
    if (typeof piece === "string") waiting += piece;
    if (typeof piece === "string" && waiting.length < ENOUGH) continue;
    await write(waiting);
    waiting = "";
    if (typeof piece !== "string") await write(await piece);
  }
  if (waiting !== "") await write(waiting);
}
const ENOUGH = 65_536;
