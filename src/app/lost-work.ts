/** Rejects when nobody waits for a worker's answer any more, or when it fails, of which its calls would never tell. */
export const lostWork = (worker: Pick<Worker, "addEventListener">, signal: AbortSignal): Promise<never> =>
  new Promise<never>((_, reject) => {
    const lose = (why: string) => (): void => reject(new Error(why));
    signal.addEventListener("abort", lose("no longer wanted"));
    worker.addEventListener("error", lose("the worker failed"));
  });
