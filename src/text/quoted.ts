const LONGEST = 40;

/** Marks that turn the reading direction of what follows, and would do so beyond the quotes. */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/**
 * Somebody's text within a message: in quotes, on one line, at most 40 characters (or `longest`), without control characters. Text
 * that is written from right to left is isolated (Unicode's bidirectional algorithm), so that it does not turn what
 * stands round it.
 */
export function quoted(text: string, longest = LONGEST): string {
  const line = text
    .replace(TURNS, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  const letters = [...line];
  const short = letters.length > longest ? `${letters.slice(0, longest - 1).join("")}…` : line;
  return RIGHT_TO_LEFT.test(short) ? `“\u2068${short}\u2069”` : `“${short}”`;
}
