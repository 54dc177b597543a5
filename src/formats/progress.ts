/** Hears how much of a work is done, from 0 to 1. */
export type OnProgress = (share: number) => void;

/** For whoever does a part of the work: from this share of the whole up to that one. */
export const partOf =
  (onProgress: OnProgress, from: number, to: number): OnProgress =>
  (share) =>
    onProgress(from + share * (to - from));

/** Tells it in so many steps, each once. */
export function inSteps(onProgress: OnProgress, steps: number): OnProgress {
  let told = -1;
  return (share) => {
    const step = Math.floor(steps * share);
    if (step <= told) return;
    told = step;
    onProgress(step / steps);
  };
}
