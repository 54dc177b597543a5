/**
 * How high each pattern stands among what stands out: what a facilitator would say first. A finding's weight is the
 * height of its pattern, and within that the size of what it is about, between 0 and 1; so no size lifts a small thing
 * over a larger sort of thing. One place, so that the order can be read and argued with (SPEC V9).
 */
const HEIGHT = {
  // About all of them at once, before anybody is named.
  "negative-surplus": 9,
  // On whom the balance of several others rests: it says more of that party than that it brings more.
  "carried-by-third-party": 8,
  // What has been so for some photos weighs more than what is so now.
  "persistent-imbalance": 7,
  // Who carries, beyond what the estimates explain.
  "brings-more": 6,
  "takes-more": 6,
  // What the whole lacks, hangs on or does well.
  "missing-piece": 5,
  "gatekeeper-of-most": 5,
  "heavy-sacrifice": 5,
  "generalised-reciprocity": 5,
  "balanced-all": 5,
  // The shape of it, and where two see it differently.
  gatekeeper: 4,
  "closed-circle": 4,
  "one-way-chain": 4,
  "left-out": 4,
  "perception-gap": 4,
  "felt-against-computed": 4,
  // What belongs beside it.
  "unequal-stakes": 3,
  "stake-against-contribution": 3,
  "one-way-dependency": 3,
  "signals-beside-imbalance": 3,
  "not-yet-seen": 3,
  // Good to know.
  "sole-holder": 2,
  "single-source": 2,
  balanced: 2,
  // Who is in balance as a whole gets its return by another way: worth a look, later.
  "leans-and-even": 1,
} as const;

/** The weight of a finding; `size` is cut off just below 1, and what is undefined counts 0. */
export const weightOf = (height: keyof typeof HEIGHT, size: number): number =>
  HEIGHT[height] + (size > 0 ? Math.min(size, LARGEST) : 0);

const LARGEST = 0.999;

/** On the log scale, from the yardstick to four times as much: a gap of that size is as large as gaps are taken to be. */
export const TWO_STEPS = Math.log(4);
