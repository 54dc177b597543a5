/** The languages that Evenwicht speaks. Every text exists in both: a missing one does not compile. */
export const LANGUAGES = ["nl", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text, or a function that makes one, in every language. Both are written afresh, neither translated (VOICE). */
export type InBoth<T> = { readonly [L in Language]: T };
