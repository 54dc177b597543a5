import type { PaperFont } from "./paper-fonts.ts";

const known = new WeakMap<PaperFont, ReadonlySet<number>>();

/** Whether a font has a glyph for a character, by the font's own table. */
export function hasLetter(font: PaperFont, character: string): boolean {
  const letters = known.get(font) ?? lettersIn(font);
  known.set(font, letters);
  return letters.has(character.codePointAt(0) ?? 0);
}

/** The characters of a TrueType font: table `cmap`, format 4 (OpenType 1.9), which all that we bundle have. */
function lettersIn({ address, family }: PaperFont): ReadonlySet<number> {
  const bytes = Uint8Array.from(atob(address.slice(address.indexOf(",") + 1)), (byte) => byte.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  const table = tableAt(view);
  const start = table + view.getUint32(table + 8);
  if (view.getUint16(start) !== 4) throw new Error(`${family}: not a table of letters that is read here`);
  const segments = view.getUint16(start + 6) / 2;
  const [ends, starts] = [start + 14, start + 16 + 2 * segments];
  const [deltas, offsets] = [starts + 2 * segments, starts + 4 * segments];
  const letters = new Set<number>();
  for (let segment = 0; segment < segments; segment++) {
    const [first, last] = [view.getUint16(starts + 2 * segment), view.getUint16(ends + 2 * segment)];
    const [delta, at] = [view.getUint16(deltas + 2 * segment), offsets + 2 * segment];
    const offset = view.getUint16(at);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const glyph = offset === 0 ? (code + delta) & 0xffff : view.getUint16(at + offset + 2 * (code - first));
      if (glyph !== 0) letters.add(code);
    }
  }
  return letters;
}

/** Where the table `cmap` lies. */
function tableAt(view: DataView): number {
  for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16)
    if (view.getUint32(at) === 0x636d6170) return view.getUint32(at + 8);
  throw new Error("a font without letters");
}
