import { proxy, type Remote, releaseProxy, wrap } from "comlink";
import type { Result } from "../domain/result.ts";
import type { ImportReader, Taken } from "../view/import/import-reader.ts";
import { freshId } from "./fresh-id.ts";
import type { ImportWorker } from "./workers/import.worker.ts";

interface Running {
  readonly worker: Worker;
  readonly remote: Remote<ImportWorker>;
  /** Rejects when the worker itself fails, of which its calls would never tell. */
  readonly failed: Promise<never>;
}

function run(): Running {
  const worker = new Worker(new URL("./workers/import.worker.ts", import.meta.url), { type: "module" });
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener("error", (event) => reject(new Error(event.message || "the worker failed")));
    worker.addEventListener("messageerror", () => reject(new Error("the worker's answer could not be read")));
  });
  // Where no call is under way, nobody listens: that is no error of the page.
  failed.catch(() => undefined);
  return { worker, remote: wrap<ImportWorker>(worker), failed };
}

/** Reads imports in a worker. Opening something else while it is busy stops it, and begins afresh. */
export function startImportReader(): ImportReader {
  let running: Running | null = null;
  let underWay = 0;

  const stop = (): void => {
    running?.remote[releaseProxy]();
    running?.worker.terminate();
    running = null;
    underWay = 0;
  };
  const ask = async <T>(question: (remote: Remote<ImportWorker>) => Promise<T>): Promise<T> => {
    running ??= run();
    const asked = running;
    underWay += 1;
    try {
      return await Promise.race([question(asked.remote), asked.failed]);
    } catch (error) {
      if (running === asked) stop();
      throw error;
    } finally {
      if (running === asked) underWay -= 1;
    }
  };

  return {
    open: (input, choices, series, language, onProgress) => {
      if (underWay > 0) stop();
      return ask((remote) => remote.open(input, choices, series, language, proxy(onProgress)));
    },
    change: (choices, series) => ask((remote) => remote.change(choices, series)),
    // Comlink spreads a union over promises: it is one promise of either.
    take: (language) => ask((remote) => remote.take(freshId(), language) as Promise<Result<Taken>>),
    close: stop,
  };
}
