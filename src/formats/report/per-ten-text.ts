import { allMessages } from "../../text/all-messages.ts";
import type { Language } from "../../text/language.ts";
import { valueText } from "../../text/numbers.ts";

/** Digits beyond which a number only tells of the way through its logarithm. */
const DIGITS = 12;

/** How much goes out for every 10 that come in, out of the logarithm of that ratio, in whole numbers: half goes up. */
export function perTenText(log: number, language: Language): string {
  const out = Number((10 * Math.exp(log)).toPrecision(DIGITS));
  return out < 0.5 ? allMessages[language].fairness.lessThanOne : valueText(language, Math.round(out));
}
