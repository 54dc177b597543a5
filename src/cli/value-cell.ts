import type { PartyId } from "../domain/party.ts";
import type { Single, Unit, Value } from "../measures/measure.ts";
import { allMessages } from "../text/all-messages.ts";
import type { Language } from "../text/language.ts";
import { decimalText, factorText } from "../text/numbers.ts";
import { ratioAgainst } from "../text/ratio-against.ts";

/**
 * A measure's value in a table for analysts: at most three decimals, a dash where it is undefined. What is worked out as a
 * logarithm stands there as what it is the logarithm of.
 */
export function valueCell(unit: Unit, value: Value, language: Language, name: (id: PartyId) => string): string {
  const { reference } = allMessages[language];
  const one = (single: Single): string => {
    if (single === null) return "–";
    if (typeof single === "number") {
      if (unit === "log-ratio") return ratioAgainst(language, single);
      if (unit === "log-error") return reference.factor(factorText(language, single));
      return decimalText(language, single);
    }
    const word = String(single);
    return unit === "party" ? name(word) : (reference.words[word] ?? word);
  };
  return typeof value === "object" && value !== null ? value.map(one).join(" / ") : one(value);
}
