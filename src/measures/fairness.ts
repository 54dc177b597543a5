import type { SystemValues } from "./registry.ts";

/** Of what comes back: pair by pair, round by way of others, and not at all. They add up to 1. */
export const COMING_BACK = ["reciprocity", "generalisedReciprocity", "oneWay"] as const;

/** Of the energy of all flow: even in pairs, uneven round a circle, and uneven ever onwards. They add up to 1. */
export const ENERGY = ["bilateral", "cyclic", "gradient"] as const;

export type Split<Id extends string> = readonly { readonly id: Id; readonly share: number }[];

/** The three ways in which a whole can be fair, each as the part of all flow for which it holds. */
export interface Fairness {
  /** Answered by the same other. */
  readonly pair: number;
  /** Matched by what the same party gets, from whomever: 1 − `imbalance`. */
  readonly party: number;
  /** Comes back, directly or by way of others: 1 − `oneWay`. */
  readonly whole: number;
}

/** Null where a part is undefined: nothing flows, or it was left out. */
export function fairnessOf({
  reciprocity,
  imbalance,
  oneWay,
}: Pick<SystemValues, "reciprocity" | "imbalance" | "oneWay">): Fairness | null {
  return reciprocity === null || imbalance === null || oneWay === null
    ? null
    : { pair: reciprocity, party: 1 - imbalance, whole: 1 - oneWay };
}

/** A split of all flow into parts; null where one of them is undefined. */
export function splitOf<Id extends keyof SystemValues>(
  ids: readonly Id[],
  values: Pick<SystemValues, Id>,
): Split<Id> | null {
  const parts = ids.map((id) => ({ id, share: values[id] }));
  return parts.every((part): part is { readonly id: Id; readonly share: number } => part.share !== null) ? parts : null;
}

/** Shares that add up to 1 as whole numbers of a hundred that add up to 100: the largest remainders are rounded up. */
export function inHundred(shares: readonly number[]): readonly number[] {
  const exact = shares.map((share) => share * 100);
  const whole = exact.map(Math.floor);
  const missing = 100 - whole.reduce((sum, n) => sum + n, 0);
  const upward = exact
    .map((value, at) => ({ at, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest)
    .slice(0, Math.max(0, missing))
    .map(({ at }) => at);
  return whole.map((n, at) => n + (upward.includes(at) ? 1 : 0));
}

/** The three in whole numbers of a hundred, as in the splits beside them; null where one of them is undefined. */
export function fairnessInHundred(
  system: Pick<SystemValues, "imbalance" | (typeof COMING_BACK)[number]>,
): Fairness | null {
  const kinds = fairnessOf(system);
  if (kinds === null) return null;
  const [pairs = 0, others = 0] = inHundred((splitOf(COMING_BACK, system) ?? []).map(({ share }) => share));
  return { pair: pairs, party: inHundred([kinds.party, 1 - kinds.party])[0] ?? 0, whole: pairs + others };
}

/** How the three stand to each other: nobody even in pairs and yet all of it round, or near each other, or apart. */
export function agreement({ pair, party, whole }: Fairness): "ring" | "together" | "apart" {
  if (pair < 0.05 && party > 0.95 && whole > 0.95) return "ring";
  return Math.max(pair, party, whole) - Math.min(pair, party, whole) < 0.1 ? "together" : "apart";
}
