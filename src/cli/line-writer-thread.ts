import { parentPort } from "node:worker_threads";
import { partyLines, type WrittenParties } from "./party-lines.ts";

const encoder = new TextEncoder();

/** The other side of `startLineWriter`. */
parentPort?.on("message", ({ parties, separator }: { parties: WrittenParties; separator: string }) => {
  const bytes = encoder.encode([...partyLines(parties)].join(separator));
  // Handed over, not copied.
  parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer]);
});
