/** Names, and what stands for each. */
export interface Replacement {
  readonly names: readonly string[];
  readonly neutral: string;
}

/** Names so short are words too ("de", "GGD"): they are taken for a name only as they are written. */
const SHORT = 3;

const LETTER = "[\\p{L}\\p{N}\\p{M}_]";

/** One way of writing it, to look it up by. */
const fold = (name: string): string => name.normalize("NFC").replace(/\s+/gu, " ").trim().toLowerCase();
const escaped = (name: string): string =>
  fold(name)
    .replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&")
    .replaceAll(" ", "\\s+");

/**
 * Gives what replaces names in a text: whole words only, the longest name first, in one pass, so that nothing is replaced
 * twice. Capitals do not count but in short names, and an s of possession goes along (Lindes, Linde's). A name without
 * any letter is none in a text: the 1 of a list would be in every date.
 */
export function nameFinder(replacements: readonly Replacement[]): (text: string) => string {
  const neutrals = new Map<string, { readonly neutral: string; readonly written: string | null }>();
  for (const { names, neutral } of replacements)
    for (const name of names) {
      const key = fold(name);
      const written = key.length <= SHORT ? name.normalize("NFC").trim() : null;
      if (/\p{L}/u.test(key) && !neutrals.has(key)) neutrals.set(key, { neutral, written });
    }
  if (neutrals.size === 0) return (text) => text;
  const any = [...neutrals.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(escaped);
  const found = new RegExp(`(?<!${LETTER})(${any.join("|")})((?:['’]?s)?)(?!${LETTER})`, "giu");
  return (text) => {
    if (text === "") return text;
    const composed = text.normalize("NFC");
    let replaced = false;
    const after = composed.replace(found, (whole: string, name: string, possession: string) => {
      const known = neutrals.get(fold(name));
      if (known === undefined || (known.written !== null && known.written !== name)) return whole;
      replaced = true;
      return known.neutral + (possession === "" ? "" : "'s");
    });
    return replaced ? after : text;
  };
}
