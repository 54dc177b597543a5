import type { Verdict } from "../measures/verdict.ts";
import type { Core, Side } from "./scene.ts";

/** Whom the photo is for. Tentative verdicts are the leader's questions to check: no one else sees them (DESIGN §5). */
export type Audience = "leader" | "beamer";

/** What a clear verdict is called. In a growing pie a party can gain and yet gain less than the others. */
export type BalanceWord = "brings-more" | "takes-more" | "gets-less" | "gets-more";

export interface BalanceCore {
  readonly core: Core;
  readonly side: Side | null;
  /** Degrees; positive = the right (takes) end of the beam sinks. */
  readonly tilt: number;
  /** Only what is clear is named. */
  readonly word: BalanceWord | null;
}

/** Degrees of the beam per unit of log ratio, and at most. */
const TILT = 24;
const MOST_TILT = 28;

/** What a party's core is drawn from; null = undefined. */
export interface Balance {
  readonly verdict: Verdict | null;
  readonly logRatio: number | null;
  readonly brings: number | null;
  readonly takes: number | null;
}

/**
 * How a party's balance is drawn. Within the noise floor of the whole, and for those who are not ranked (the people it
 * is for, an empty chair), every core is empty and nothing is named.
 */
export function balanceCore(balance: Balance, withinNoise: boolean, ranked: boolean, audience: Audience): BalanceCore {
  const verdict = balance.verdict ?? "none";
  const empty: BalanceCore = { core: "empty", side: null, tilt: 0, word: null };
  if (verdict === "none") return { ...empty, core: "dotted" };
  if (withinNoise || !ranked || verdict === "no-sign" || verdict === "no-number") return empty;
  if (verdict === "established") return { ...empty, core: "level" };
  const clear = verdict.endsWith(":clear");
  if (!clear && audience === "beamer") return empty;
  const gives = verdict.startsWith("gives-more");
  const tilt = Math.min(MOST_TILT, Math.abs(balance.logRatio ?? 0) * TILT);
  return {
    core: clear ? "full" : "rim",
    side: gives ? "brings" : "takes",
    tilt: gives ? -tilt : tilt,
    word: clear ? wordFor(gives, (balance.brings ?? 0) - (balance.takes ?? 0)) : null,
  };
}

/** Where the lean against the whole and the party's own sum point apart, the words follow the whole (DESIGN §3). */
function wordFor(gives: boolean, net: number): BalanceWord {
  if (gives) return net > 0 ? "brings-more" : "gets-less";
  return net < 0 ? "takes-more" : "gets-more";
}
