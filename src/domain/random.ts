/** A source of numbers in [0, 1). Injected wherever chance is needed, so that the same input gives the same photo. */
export type Random = () => number;

/** Mulberry32: 32 bits of state, period 2³², enough for layouts and simulations, never for secrets. */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    // Signed, so that it stays a small integer: others are boxed at every step.
    state = (state + 0x6d2b79f5) | 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
