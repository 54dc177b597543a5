import { relativelyEqual } from "../domain/compare-sums.ts";

/** To which side a party is out of balance. */
export type Side = "gives-more" | "takes-more";

/** The side of a verdict that is clear; null for every other verdict. */
export const sideOf = (verdict: string | null): Side | null =>
  verdict === "gives-more:clear" ? "gives-more" : verdict === "takes-more:clear" ? "takes-more" : null;

/**
 * Whether the lean against the whole, which is to this side, and the sum in itself do not point the same way: the pie grows
 * or shrinks, and the words must not claim more than the sum shows (SPEC V6).
 */
export const isAgainstSum = (sum: { readonly brings: number; readonly takes: number }, side: Side): boolean =>
  relativelyEqual(sum.brings, sum.takes) || Math.sign(sum.brings - sum.takes) !== (side === "gives-more" ? 1 : -1);
