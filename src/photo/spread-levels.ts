import { levelSpan } from "./level-span.ts";

/** From one level to the next is at most this share of the frame's width; of few levels, so many means. */
const MOST = 0.35;
const MOST_MEANS = 1.5;
/** Levels that are closer than this share of all of them are one. */
const ONE = 1e-3;

interface SpreadLevels {
  /** Of one of the levels: −1 at the left of the frame, 1 at its right. */
  readonly across: (level: number) => number;
  /** One stands so far from all others that distances would press these together: it is closer than its level says. */
  readonly shortened: boolean;
}

/**
 * The levels from left to right, as far apart as they are, but for gaps so wide that nothing else could be told apart:
 * those are shortened. The order stays, and so does what is equal.
 */
export function spreadLevels(levels: Float64Array): SpreadLevels {
  const { least, most, width } = levelSpan(levels);
  const sorted = [...new Set(levels)].filter((level) => !Number.isNaN(level)).sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((level, at) => level - sorted[at]!);
  const told = gaps.filter((gap) => gap > ONE * (most - least));
  const longest = longestGap(told);
  // where all of it takes little of the frame, no gap in it presses anybody
  if (gaps.every((gap) => gap <= longest || gap <= shareOf(told) * width))
    return { across: (level) => ((level - (least + most) / 2) / width) * 2, shortened: false };
  const places = new Map<number, number>();
  let along = 0;
  sorted.forEach((level, at) => {
    if (at > 0) along += Math.min(gaps[at - 1]!, longest);
    places.set(level, along);
  });
  const filled = (most - least) / width;
  return { across: (level) => (places.get(level)! / along - 0.5) * 2 * filled, shortened: true };
}

const shareOf = ({ length }: readonly number[]): number => Math.max(MOST, MOST_MEANS / length);

/** The longest that a gap may be, for what is drawn then. */
function longestGap(gaps: readonly number[]): number {
  const falling = [...gaps].sort((a, b) => b - a);
  const share = shareOf(gaps);
  let rest = falling.reduce((sum, gap) => sum + gap, 0);
  for (const [shortened, gap] of falling.entries()) {
    // c = share × (rest + shortened × c), solved for c; a hair more, so that rounding shortens nothing
    const longest = ((share * rest) / (1 - share * shortened)) * (1 + 1e-9);
    if (gap <= longest) return longest;
    rest -= gap;
  }
  return Number.POSITIVE_INFINITY;
}
