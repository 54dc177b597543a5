import type { Fault } from "./fault.ts";

/** Either a value, or every fault found on the way to it. Programming mistakes throw instead. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] };

export const succeed = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (faults: readonly Fault[]): Result<never> => ({ ok: false, faults });
