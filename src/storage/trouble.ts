import type { Trouble } from "../text/sections/keeping.ts";

const NAMES: Readonly<Record<string, Trouble>> = {
  QuotaExceededError: "full",
  VersionError: "newer",
  SecurityError: "refused",
  InvalidStateError: "refused",
  NotSupportedError: "refused",
  UnknownError: "refused",
  BlockedError: "waiting",
};

export const troubleOf = (error: unknown): Trouble =>
  (error instanceof Error || error instanceof DOMException ? NAMES[error.name] : undefined) ?? "failed";

/** An error that says so. */
export const troubled = (name: "VersionError" | "BlockedError" | "NotSupportedError"): Error =>
  Object.assign(new Error(name), { name });
