import { difference } from "../measures/difference.ts";
import type { Value } from "../measures/measure.ts";
import { inverseNormal } from "../solve/inverse-normal.ts";

/** A value before and after. */
export type Changed<V extends Value = Value> = {
  readonly from: V;
  readonly to: V;
  /** After less before; null where either is no number. */
  readonly difference: number | null;
  /** Whether it is more than the estimates can explain; null where that cannot be told, or is not asked of it. */
  readonly clear: boolean | null;
};

export const changed = <V extends Value>(from: V, to: V, clear: boolean | null = null): Changed<V> => ({
  from,
  to,
  difference: typeof from === "number" && typeof to === "number" ? difference(to, from) : null,
  clear,
});

/** The chance that a comparison of two photos of one and the same truth calls anything of this sort clear. */
const FAMILY_ERROR = { parties: 0.025, flows: 0.025, system: 0.01 } as const;

/** Bonferroni's bound for so many differences of a sort, looked at together (Dunn 1961, doi 10.1080/01621459.1961.10482090). */
export const criticalChange = (sort: keyof typeof FAMILY_ERROR, count: number): number =>
  inverseNormal(1 - FAMILY_ERROR[sort] / (2 * Math.max(1, count)));
