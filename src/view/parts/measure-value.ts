import type { Endpoint } from "../../domain/party.ts";
import type { Measure, Single, Value } from "../../measures/measure.ts";
import { allMessages } from "../../text/all-messages.ts";
import type { Language } from "../../text/language.ts";
import { decimalText, factorText, ratioText, shareText, valueText } from "../../text/numbers.ts";
import { ratioInWords } from "./ratio-in-words.ts";

/** A measure's value as an analyst reads it. */
export function measureValue(
  measure: Measure,
  value: Value,
  language: Language,
  name: (id: Endpoint) => string,
): string {
  const { reference: t } = allMessages[language];
  const one = (single: Single): string => {
    if (single === null) return t.undefinedValue;
    if (typeof single === "boolean") return t.words[String(single)] ?? String(single);
    if (typeof single === "string") return measure.unit === "party" ? name(single) : (t.words[single] ?? single);
    switch (measure.unit) {
      case "value":
      case "count":
        return valueText(language, single);
      case "share":
        return shareText(language, single);
      case "ratio":
        return t.timesAsMuch(ratioText(language, single));
      case "log-ratio":
        return ratioInWords(language, single);
      case "log-error":
        return t.factor(factorText(language, single));
      default:
        return decimalText(language, single);
    }
  };
  return typeof value === "object" && value !== null ? value.map(one).join(" / ") : one(value as Single);
}

/** A measure of the whole out of its values; one of `bounds` is said to be at most that. */
export function systemValue(
  measure: Measure,
  values: Readonly<Record<string, number | null>>,
  bounds: readonly string[],
  language: Language,
): string {
  const text = measureValue(measure, values[measure.id] ?? null, language, String);
  return bounds.includes(measure.id) ? allMessages[language].reference.atMost(text) : text;
}
