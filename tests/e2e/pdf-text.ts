import { inflateSync } from "node:zlib";
import type { Page } from "playwright-core";

/** As it stands in a PDF: without spaces. */
export const bare = (text: string): string => text.replace(/\s/g, "");

/** The text of each page that is printed of what stands on the screen. */
export async function printed(page: Page): Promise<readonly string[]> {
  // It comes a moment after its screen.
  await page.locator(".print-page").first().waitFor({ state: "attached" });
  return pdfText(await page.pdf({ preferCSSPageSize: true }));
}

/**
 * The text of each page of a PDF as Chromium and jsPDF write it: glyphs in hex or in brackets, with a ToUnicode table for each
 * font. Enough to say that words are on a page; spaces are left out, for they are places and not letters.
 */
export function pdfText(pdf: Buffer): readonly string[] {
  const objects = objectsOf(pdf);
  const fonts = new Map<number, Font>();
  for (const [number, { dictionary }] of objects) {
    const table = /\/ToUnicode (\d+) 0 R/.exec(dictionary);
    const glyphs = glyphsIn(objects.get(Number(table?.[1]))?.stream ?? "");
    // a variable font becomes one of drawings, of which a byte names each
    fonts.set(number, { glyphs, bytes: dictionary.includes("/Type3") ? 1 : 2 });
  }
  const pages = [...objects.values()].filter(({ dictionary }) => /\/Type\s*\/Page\b(?!s)/.test(dictionary));
  return pages.map(({ dictionary }) => {
    const [, shared = ""] = /\/Resources (\d+) 0 R/.exec(dictionary) ?? [];
    const resources = dictionary + (objects.get(Number(shared))?.dictionary ?? "");
    const named = new Map(
      [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = "", number]) => [name, fonts.get(Number(number))]),
    );
    const [, content = "0"] = /\/Contents (\d+) 0 R/.exec(dictionary) ?? [];
    return shownIn(objects.get(Number(content))?.stream ?? "", named);
  });
}

interface Font {
  readonly glyphs: ReadonlyMap<number, string>;
  /** That name one glyph. */
  readonly bytes: 1 | 2;
}

interface PdfObject {
  readonly dictionary: string;
  readonly stream: string;
}

function objectsOf(pdf: Buffer): ReadonlyMap<number, PdfObject> {
  const text = pdf.toString("latin1");
  const found = new Map<number, PdfObject>();
  for (const { index, 0: head, 1: number } of text.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
    const from = index + head.length;
    const body = text.slice(from, text.indexOf("endobj", from));
    const at = body.indexOf("stream\n");
    const dictionary = at < 0 ? body : body.slice(0, at);
    const [, length = "0"] = /\/Length (\d+)/.exec(dictionary) ?? [];
    const start = from + at + "stream\n".length;
    const raw = pdf.subarray(start, start + Number(length));
    const packed = dictionary.includes("/FlateDecode");
    found.set(Number(number), {
      dictionary,
      stream: at < 0 ? "" : (packed ? inflateSync(raw) : raw).toString("latin1"),
    });
  }
  return found;
}

/** What each glyph of a font stands for, of its ToUnicode table. */
function glyphsIn(table: string): ReadonlyMap<number, string> {
  const glyphs = new Map<number, string>();
  const letters = (hex: string): string =>
    (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join("");
  for (const [, block = ""] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = "", hex = ""] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
      glyphs.set(Number.parseInt(glyph, 16), letters(hex));
  for (const [, block = ""] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, first = "", last = "", hex = ""] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let glyph = Number.parseInt(first, 16); glyph <= Number.parseInt(last, 16); glyph++)
        glyphs.set(glyph, String.fromCharCode(Number.parseInt(hex, 16) + glyph - Number.parseInt(first, 16)));
  return glyphs;
}

function shownIn(content: string, fonts: ReadonlyMap<string, Font | undefined>): string {
  let font: Font | undefined;
  let shown = "";
  for (const [, name, hex, literal] of content.matchAll(
    /\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>|\(((?:\\.|[^\\)])*)\)/gs,
  )) {
    if (name !== undefined) font = fonts.get(name);
    const bytes = hex !== undefined ? Buffer.from(hex, "hex") : literal !== undefined ? unescaped(literal) : null;
    if (bytes === null || font === undefined) continue;
    for (let at = 0; at + font.bytes <= bytes.length; at += font.bytes)
      shown += font.glyphs.get(bytes.readUIntBE(at, font.bytes)) ?? "";
  }
  return shown.replace(/\s/g, "");
}

const ESCAPED: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
const unescaped = (literal: string): Buffer =>
  Buffer.from(
    literal.replace(/\\(\d{1,3}|.)/gs, (_, what: string) =>
      /^\d/.test(what) ? String.fromCharCode(Number.parseInt(what, 8)) : (ESCAPED[what] ?? what),
    ),
    "latin1",
  );
