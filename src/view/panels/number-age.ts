import type { Measure } from "../../measures/measure.ts";
import type { OpenPartnership } from "../workspace.ts";

/** Whether a number is still that of before the last edit: all of them where all are worked out anew, else the slow ones. */
export const isOld = ({ stale, settled }: Pick<OpenPartnership, "stale" | "settled">, { limit }: Measure): boolean =>
  stale || (!settled && limit !== undefined);

/** Whether what stands out, and the words that rest on it, are still those of before the last edit. */
export const areFindingsOld = ({ stale, settled }: Pick<OpenPartnership, "stale" | "settled">): boolean =>
  stale || !settled;
