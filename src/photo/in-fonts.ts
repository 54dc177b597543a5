import { type Drawing, type Group, isGroup } from "./drawing.ts";
import { hasLetter } from "./font-letters.ts";
import { isShape, type Mark } from "./mark.ts";
import type { PaperFont } from "./paper-fonts.ts";

/** A file as it was made. */
export interface Made {
  readonly bytes: Uint8Array;
  /** Characters that no font of the file has, in the order of their codes: a question mark stands for each. */
  readonly missing: readonly string[];
}

const STANDS_FOR = "?";
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
/** What takes no room and shows nothing by itself: joiners, marks of direction, variation selectors. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Control}]/u;

/** Drawings with only such characters as some of the fonts has: what is missing does not vanish, but is marked and named. */
export function inFonts(
  drawings: readonly Drawing[],
  fonts: readonly PaperFont[],
): { readonly drawings: readonly Drawing[]; readonly missing: readonly string[] } {
  const missing = new Set<string>();
  const isThere = (character: string): boolean => fonts.some((font) => hasLetter(font, character));
  const letters = (text: string): string => {
    if (/^[ -~]*$/.test(text)) return text;
    let shown = "";
    for (const { segment } of graphemes.segment(text.normalize("NFC"))) {
      const characters = [...segment.replace(/\s/gu, " ")].filter((one) => one === " " || !UNSEEN.test(one));
      shown += characters.filter(isThere).join("");
      if (characters.every(isThere)) continue;
      shown += STANDS_FOR;
      missing.add(segment);
    }
    return shown;
  };
  const mark = (one: Mark): Mark => (isShape(one) ? one : { ...one, text: letters(one.text) });
  const group = (one: Group): Group => ({
    ...one,
    parts: one.parts.map((part) => (isGroup(part) ? group(part) : mark(part))),
  });
  return {
    drawings: drawings.map((drawing) => ({ ...drawing, groups: drawing.groups.map(group) })),
    missing: [...missing].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0) || (a < b ? -1 : 1)),
  };
}
