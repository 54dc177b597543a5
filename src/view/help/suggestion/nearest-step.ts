import { SCALE, type ScaleValue } from "../../round/scale.ts";

const STEPS: readonly ScaleValue[] = [...SCALE, 32, 64];

/** The step of the doubling scale that is nearest; null where it lies beyond all of them. */
export function nearestStep(value: number): ScaleValue | null {
  if (value === 0) return 0;
  const doubled = Math.round(Math.log2(value));
  return STEPS.find((step) => step > 0 && Math.log2(step) === doubled) ?? null;
}
