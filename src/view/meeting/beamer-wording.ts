import type { Shared } from "../../document/left-out.ts";
import type { Wording } from "../../findings/pattern.ts";
import { wordingOf } from "../../findings/wording.ts";
import type { Language } from "../../text/language.ts";
import { valueText } from "../../text/numbers.ts";

/** Below the yardstick (4) rounding would make two values alike that differ by a third: those keep their decimals. */
const WHOLE_FROM = 4;

/** A value as it is shown to a room: whole, for decimals are of the estimate and not of what flows. */
export const wholeText = (language: Language, value: number): string =>
  valueText(language, value >= WHOLE_FROM ? Math.round(value) : value);

/** The names and numbers of a partnership for all to see. */
export const beamerWording = (state: Shared, language: Language): Wording => ({
  ...wordingOf(state, language),
  value: (n) => wholeText(language, n),
});
