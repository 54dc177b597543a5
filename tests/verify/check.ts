import { deviation, TOLERANCE } from "../reference-values.ts";

/** One value of ours held against the one that another program computed. */
export interface Check {
  /** The network, or the pair of networks, that it is about. */
  readonly of: string;
  readonly measure: string;
  /** What was computed and expected, for a single value; for a column only how many values there are. */
  readonly computed: string;
  readonly expected: string;
  /** Relative, the largest of a column. Infinite where one of the two is undefined or another word. */
  readonly deviation: number;
  /** How far it may be off: more than rounding only where the reference was itself simulated. */
  readonly within: number;
}

const shown = (value: number | null): string => (value === null ? "–" : String(Number(value.toPrecision(10))));

/** A single number. `within` is relative. */
export const numberCheck = (
  of: string,
  measure: string,
  computed: number | null,
  expected: number | null,
  within = TOLERANCE,
): Check => ({
  of,
  measure,
  computed: shown(computed),
  expected: shown(expected),
  deviation: deviation(computed, expected),
  within,
});

/** A column of numbers, or of words, which agree or do not: its largest deviation. */
export function columnCheck(
  of: string,
  measure: string,
  pairs: readonly (readonly [computed: number | string | boolean | null, expected: number | string | boolean | null])[],
  within = TOLERANCE,
): Check {
  const off = pairs.map(([computed, expected]) =>
    typeof computed === "number" && typeof expected === "number"
      ? deviation(computed, expected)
      : computed === expected
        ? 0
        : Number.POSITIVE_INFINITY,
  );
  const agreeing = off.filter((one) => one <= within).length;
  return {
    of,
    measure,
    computed: `${agreeing} of ${pairs.length} agree`,
    expected: `${pairs.length} values`,
    deviation: Math.max(0, ...off),
    within,
  };
}
