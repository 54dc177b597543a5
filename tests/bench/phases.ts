/** What is timed in each program, from the same file; ms of each run. Memory in MiB, of the whole process at its peak. */
export const PHASES = [
  "loading the CSV",
  "strong components",
  "sums, reciprocity, sources",
  "trophic levels",
  "maximum circulation",
] as const;
export type Phase = (typeof PHASES)[number];

export interface Phases {
  readonly times: Partial<Record<Phase, readonly number[]>>;
  readonly memory: number;
}

/** Runs each phase so many times. What loading gives is handed to the others. */
export function phasesOf<T>(
  runs: number,
  load: () => T,
  others: Partial<Record<Phase, (loaded: T) => unknown>>,
): Phases {
  const timed = <R>(work: () => R): { readonly made: R; readonly took: number } => {
    const start = performance.now();
    const made = work();
    return { made, took: performance.now() - start };
  };
  const loads = Array.from({ length: runs }, () => timed(load).took);
  const times: Partial<Record<Phase, readonly number[]>> = { "loading the CSV": loads };
  for (const [phase, work] of Object.entries(others)) {
    // Each run has what was loaded anew, so that nothing is remembered from the run before.
    times[phase as Phase] = Array.from({ length: runs }, () => {
      const loaded = load();
      return timed(() => work(loaded)).took;
    });
  }
  return { times, memory: process.resourceUsage().maxRSS / 1024 };
}
