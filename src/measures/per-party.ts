import type { Run } from "./measure.ts";

/** A column of numbers: one per party, by index. NaN = undefined. */
export const perParty = (run: Pick<Run, "parties">, value: (party: number) => number): Float64Array =>
  Float64Array.from({ length: run.parties }, (_, party) => value(party));
