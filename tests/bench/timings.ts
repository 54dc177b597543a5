/** Milliseconds per run, under a name. */
export interface Timings {
  readonly name: string;
  readonly runs: readonly number[];
}

/** What `work` gives, with its time noted under `name`. */
export type Clock = <T>(name: string, work: () => T) => T;

/** Runs `once` so many times; what it does within `clock` is timed. The first fifth warms up and is not counted. */
export function timings(times: number, once: (clock: Clock, nth: number) => void): readonly Timings[] {
  const noted = new Map<string, number[]>();
  const warm = Math.ceil(times / 5);
  for (let nth = 0; nth < warm + times; nth++) {
    once((name, work) => {
      const start = performance.now();
      const made = work();
      const took = performance.now() - start;
      if (!noted.has(name)) noted.set(name, []);
      if (nth >= warm) noted.get(name)!.push(took);
      return made;
    }, nth);
  }
  return [...noted].map(([name, runs]) => ({ name, runs }));
}

/** The value below which this share of the runs lies, in ms. */
export function quantile(runs: readonly number[], share: number): number {
  const sorted = runs.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** A line per name: median and 95th percentile in ms. */
export const table = (heading: string, all: readonly Timings[]): string =>
  [
    `${heading.padEnd(52)}${"median".padStart(10)}${"95th".padStart(10)}  ms`,
    ...all.map(
      ({ name, runs }) =>
        `  ${name.padEnd(50)}${quantile(runs, 0.5).toFixed(2).padStart(10)}${quantile(runs, 0.95).toFixed(2).padStart(10)}`,
    ),
  ].join("\n");
