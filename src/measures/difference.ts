import { relativelyEqual } from "../domain/compare-sums.ts";

/** a − b of two sums; exactly 0 where they are equal but for the order of adding. */
export const difference = (a: number, b: number): number => (relativelyEqual(a, b) ? 0 : a - b);
