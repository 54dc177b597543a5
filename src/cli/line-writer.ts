import { Worker } from "node:worker_threads";
import type { LineWriter } from "./io.ts";
import { someParties } from "./party-lines.ts";

/** So many parties go to and fro at once, a megabyte of text: the other thread's memory stays small. */
const AT_ONCE = 2_000;

/** In megabytes: what it makes is done with at once, and room for more of it would only be taken. */
const YOUNG = 8;

/** Starts a thread that writes parties as JSON. It ends when it has written, or with the process. */
export function startLineWriter(): LineWriter {
  const worker = new Worker(new URL("./line-writer-thread.js", import.meta.url), {
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });
  worker.unref();
  return (parties, separator) => {
    const waiting: { readonly done: (text: Uint8Array) => void; readonly failed: (reason: unknown) => void }[] = [];
    worker.on("message", (text: Uint8Array) => waiting.shift()?.done(text));
    worker.on("error", (reason) => {
      for (const { failed } of waiting) failed(reason);
    });
    const texts: Promise<Uint8Array>[] = [];
    for (let from = 0; from < parties.ids.length; from += AT_ONCE) {
      texts.push(new Promise((done, failed) => waiting.push({ done, failed })));
      worker.postMessage({ parties: someParties(parties, from, from + AT_ONCE), separator });
    }
    worker.ref();
    void Promise.allSettled(texts).then(() => worker.terminate());
    return texts;
  };
}
