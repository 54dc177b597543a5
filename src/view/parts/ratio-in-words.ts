import type { Language } from "../../text/language.ts";
import { messages } from "../../text/messages.ts";
import { ratioText } from "../../text/numbers.ts";

/** What goes out against what comes in, of the logarithm by which it is worked out: "1.6 times as much out as in". */
export function ratioInWords(language: Language, log: number): string {
  const ratio = Math.exp(Math.abs(log));
  const side = ratio < 1.05 ? "even" : log > 0 ? "out" : "in";
  return messages[language].inspector.ratioOnSide(ratioText(language, ratio), side);
}
