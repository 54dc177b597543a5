import type { Language } from "./language.ts";
import { valueText } from "./numbers.ts";

const TO = { nl: "om", en: "to" } as const;

/** A ratio out of its logarithm, in a table for people: "6,36 om 1" of what goes out against what comes in, "1 om 8,77". */
export function ratioAgainst(language: Language, log: number): string {
  const ratio = valueText(language, Math.exp(Math.abs(log)));
  return log < 0 ? `1 ${TO[language]} ${ratio}` : `${ratio} ${TO[language]} 1`;
}
