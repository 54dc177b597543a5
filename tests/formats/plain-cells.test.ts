import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withoutPlainCells } from "../../src/formats/readers/plain-cells.ts";
import { readSheet, type Workbook } from "../../src/formats/readers/xlsx-sheet.ts";

const workbook: Workbook = { strings: ["Wijkteam", "School"], shownAs: ["number", "date"], from1904: false };
const sheet = (rows: string): string => `<?xml version="1.0"?>\n<worksheet><sheetData>${rows}</sheetData></worksheet>`;

function* inPieces(text: string, length: number): Generator<string> {
  for (let from = 0; from < text.length; from += length) yield text.slice(from, from + length);
}

const read = (text: string, length = text.length) => readSheet(inPieces(text, length), workbook, {});
/** In another order of their attributes no cell is plain, so that all of them are gone through as XML. */
const asXml = (text: string): string =>
  text.replace(/<c r="(\w+)"([^>/]*)/g, (_, place, others) => `<c${others} r="${place}"`);

describe("cells that are taken out of a sheet", () => {
  const value = fc.oneof(
    fc.constantFrom(
      "",
      "<v/>",
      "<v></v>",
      "<f>A1+1</f>",
      "<f>A1+1</f><v>3</v>",
      "<v>&#49;</v>",
      "<v><![CDATA[7]]></v>",
    ),
    fc.double({ noNaN: true }).map((number) => `<v>${number}</v>`),
  );
  const cell = fc.oneof(
    fc.tuple(fc.constantFrom("", ' s="0"', ' s="1"', ' s="1" t="n"'), value).map(
      ([attributes, inside]) =>
        (column: string) =>
          `<c r="${column}"${attributes}>${inside}</c>`,
    ),
    fc.constantFrom(
      (column: string) => `<c r="${column}" t="s"><v>1</v></c>`,
      (column: string) => `<c r="${column}" s="1" t="s"><v>0</v></c>`,
      (column: string) => `<c r="${column}" t="b"><v>1</v></c>`,
      (column: string) => `<c r="${column}" t="str"><v>Gemeente</v></c>`,
      (column: string) => `<c r="${column}" t="e"><v>#N/A</v></c>`,
      (column: string) => `<c r="${column}" s="1"/>`,
      (column: string) => `<c r="${column}" t="inlineStr"><is><t>Zorg &lt;c r="A1"/></t></is></c>`,
      (column: string) => `<!-- <c r="${column}"><v>9</v></c> --><c r="${column}"><v>8</v></c>`,
      (column: string) => `\n  <c r="${column}"><v>8</v></c>\n`,
      () => "<c><v>2</v></c>",
    ),
  );
  const rows = fc
    .array(fc.array(cell, { maxLength: 4 }), { maxLength: 6 })
    .map((cells) =>
      cells
        .map((row, k) => `<row r="${k + 1}">${row.map((at, c) => at(`${"ABCD"[c]}${k + 1}`)).join("")}</row>`)
        .join(""),
    );

  test("say what they say where all is gone through as XML, in whatever pieces the sheet comes", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 80 }), (cells, length) => {
        const text = sheet(cells);
        const expected = read(asXml(text));
        expect(expected).toHaveProperty("rows");
        expect(read(text)).toEqual(expected);
        expect(read(text, length)).toEqual(expected);
      }),
    );
  });

  test("are the plain ones, and the rest is handed out as it stands", () => {
    const taken: unknown[] = [];
    const text = sheet(
      '<row r="1"><c r="A1" s="2" t="s"><v>0</v></c><c r="B1" s="1"/><c t="n" r="C1"><v>1</v></c></row>',
    );
    const rest = [...withoutPlainCells([text], (...cell) => taken.push(cell))].join("");
    expect(taken).toEqual([
      ["A", "2", "s", "0"],
      ["B", "1", undefined, undefined],
    ]);
    expect(rest).toBe(sheet('<row r="1"><c t="n" r="C1"><v>1</v></c></row>'));
  });

  test("are none in a comment", () => {
    const commented = sheet('<row r="1"><!--<c r="A1"><v>1</v></c>--><c r="B1"><v>2</v></c></row>');
    expect(read(commented)).toMatchObject({ rows: [{ row: 1, cells: ["", "2"] }] });
  });

  test("leave a sheet that is broken around them broken", () => {
    const whole = sheet('<row r="1"><c r="A1"><v>1</v></c></row>');
    for (let length = 1; length < whole.length; length++)
      expect(read(whole.slice(0, length), 7), whole.slice(0, length)).toMatchObject({ code: "xml-syntax" });
    expect(read(whole)).toMatchObject({ rows: [{ row: 1, cells: ["1"] }] });
  });
});
