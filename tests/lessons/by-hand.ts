/** What each lesson shows, in its case and in its counter-example, worked out by hand (to two decimals). */
export const byHand: Readonly<Record<string, readonly [unknown, unknown]>> = {
  // ln(24/8) = ln 3; the other brings 24 and takes 24.
  "over-invested-party": [1.1, 0],
  // Of 42 hours 4 × 10 go round. With one arrow turned nothing does.
  "generalised-reciprocity": [0.95, 0],
};
