import type { Figures } from "../../measures/opened/working.ts";
import type { Language } from "../../text/language.ts";
import { valueText } from "../../text/numbers.ts";

/** A calculation as it is shown: its numbers in the digits of the language. */
export const figuresText = (language: Language, figures: Figures): string =>
  figures.map((token) => (typeof token === "number" ? valueText(language, token) : token)).join("");
