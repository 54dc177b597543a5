import { createReadStream } from "node:fs";
import type { FileProblem } from "./io.ts";

/** Standard input, by the name that it has on a command line. */
export const STANDARD_INPUT = "-";

/** What came out of a pipe, as it came. */
export interface Streamed {
  readonly pieces: readonly Uint8Array[];
  readonly bytes: number;
}

/**
 * What comes once and says no size (standard input, a pipe that a shell made): held from when it is first asked for, so that it can be read
 * more than once, as a file can. Of what never ends no more than `most` bytes and a piece is taken, which is too large for whatever reads it.
 */
export function streamedFiles(stdin: AsyncIterable<Uint8Array>, most: number) {
  const held = new Map<string, Promise<Streamed | FileProblem>>();
  return {
    /** Null for a file that was not asked for here. */
    held: (file: string): Promise<Streamed | FileProblem> | null => held.get(file) ?? null,
    hold: (file: string): Promise<Streamed | FileProblem> => {
      const known = held.get(file) ?? taken(file === STANDARD_INPUT ? stdin : createReadStream(file), most);
      held.set(file, known);
      return known;
    },
  };
}

async function taken(stream: AsyncIterable<Uint8Array>, most: number): Promise<Streamed | FileProblem> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const piece of stream) {
      pieces.push(piece);
      bytes += piece.length;
      if (bytes > most) break;
    }
  } catch {
    return "refused";
  }
  return { pieces, bytes };
}
