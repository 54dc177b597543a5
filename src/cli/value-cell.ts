import type { PartyId } from "../domain/party.ts";
import type { Single, Unit, Value } from "../measures/measure.ts";
import { allMessages } from "../text/all-messages.ts";
import type { Language } from "../text/language.ts";
import { decimalText } from "../text/numbers.ts";

/** A measure's value in a table for analysts: at most three decimals, a dash where it is undefined. */
export function valueCell(unit: Unit, value: Value, language: Language, name: (id: PartyId) => string): string {
  const one = (single: Single): string => {
    if (single === null) return "–";
    if (typeof single === "number") return decimalText(language, single);
    const word = String(single);
    return unit === "party" ? name(word) : (allMessages[language].reference.words[word] ?? word);
  };
  return typeof value === "object" && value !== null ? value.map(one).join(" / ") : one(value);
}
