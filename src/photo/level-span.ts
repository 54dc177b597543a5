/** Levels from the least to the most downstream; those that are not defined (NaN) have no say. */
interface LevelSpan {
  readonly least: number;
  readonly most: number;
  /** At least one whole step: a network that runs round has next to none, and is not blown up to look as if it ran one way. */
  readonly width: number;
}

export function levelSpan(levels: Float64Array): LevelSpan {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const level of levels) {
    if (level < least) least = level;
    if (level > most) most = level;
  }
  return { least, most, width: Math.max(1, most - least) };
}
