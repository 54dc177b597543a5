// A spreadsheet runs a cell that starts with one of these as a formula, also one that came in as somebody's name; in some languages so it
// does with those of full width.
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;

/** A text cell as it is exported: `'` before `= + - @ TAB CR`, and before quotes that would be taken for such a mark. */
export const escapeCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The inverse of `escapeCell`: one such mark is taken off. All other text stays as it is. */
export const unescapeCell = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
