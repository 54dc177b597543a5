import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { byHand, HEADER, text } from "./by-hand.ts";
import { flowsOf } from "./importing.ts";
import { assumptionsIn, faultsIn, partnershipIn, planOfFile } from "./opening.ts";

const number = (at: string, value: string | number, style = 0) => `<c r="${at}" s="${style}"><v>${value}</v></c>`;
const STYLES = {
  "xl/styles.xml": strToU8(
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[h]:mm"/><numFmt numFmtId="165" formatCode="0.0%"/><numFmt numFmtId="166" formatCode="[$-413]d\\ mmmm\\ yyyy;@"/><numFmt numFmtId="167" formatCode="&quot;per dag&quot;\\ #,##0.00"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="165"/><xf numFmtId="164"/><xf numFmtId="20"/><xf numFmtId="166"/><xf numFmtId="167"/></cellXfs></styleSheet>',
  ),
};
const row = (r: number, value: string, more = "") =>
  `<row r="${r}"${more}>${text(`A${r}`, "a")}${text(`B${r}`, "b")}${value}</row>`;
const amounts = async (file: Uint8Array) =>
  flowsOf(await partnershipIn("a.xlsx", file)).map(([from, to, amount]) => `${from}>${to} ${amount}`);

// Oracle: ECMA-376, and what Excel shows of these cells.
describe("what a cell of a workbook is shown as", () => {
  it("is a percentage of which the number counts, which is said", async () => {
    const file = byHand(`${HEADER}${row(2, number("C2", 0.25, 1))}${row(3, number("C3", 0.125, 2))}`, STYLES);
    expect(await amounts(file)).toEqual(["a>b 0.25", "a>b 0.125"]);
    expect((await planOfFile("a.xlsx", file)).preview.assumptions).toContainEqual({
      code: "percent-cells",
      details: { sheet: "Blad1", cells: 2 },
    });
  });

  it("is a time, which is no number of days", async () => {
    const file = byHand(`${HEADER}${row(2, number("C2", 1.5, 3))}${row(3, number("C3", 0.5, 4))}`, STYLES);
    expect(await faultsIn("a.xlsx", file)).toMatchObject([
      { code: "not-a-number", at: { sheet: "Blad1", row: 2, column: 3 }, details: { text: "36:00" } },
      { code: "not-a-number", at: { sheet: "Blad1", row: 3, column: 3 }, details: { text: "12:00" } },
    ]);
  });

  it("is a day in Dutch, or a number with a word", async () => {
    const file = byHand(`${HEADER}${row(2, number("C2", 1234.5, 6) + number("D2", 45_000, 5))}`, STYLES);
    expect((await partnershipIn("a.xlsx", file)).flows).toMatchObject([{ amount: 1234.5, date: "2023-03-15" }]);
  });

  it("is a formula that failed, in whatever column, which is a fault and no name", async () => {
    const failed = (at: string, what: string) => `<c r="${at}" t="e"><v>${what}</v></c>`;
    const file = byHand(
      `${HEADER}<row r="2">${failed("A2", "#N/A")}${text("B2", "b")}${number("C2", 1)}</row>${row(3, failed("C3", "#DIV/0!"))}${row(4, failed("D4", "#REF!"))}`,
    );
    expect((await faultsIn("a.xlsx", file)).map(({ code, at }) => [code, at.row, at.column])).toEqual([
      ["failed-formula", 2, 1],
      ["failed-formula", 3, 3],
      ["failed-formula", 4, 4],
    ]);
    // As Dutch Excel writes them in CSV.
    expect(await faultsIn("a.csv", "van;naar;gewicht\n#N/B;b;#WAARDE!\n")).toMatchObject([
      { code: "failed-formula", at: { row: 2, column: 1 } },
      { code: "failed-formula", at: { row: 2, column: 3 } },
    ]);
    expect(await faultsIn("a.nodes.csv", "id,capacity\n#VERW!,1\na,#DEEL/0!\n")).toMatchObject([
      { code: "failed-formula", at: { row: 2, column: 1 } },
      { code: "failed-formula", at: { row: 3, column: 2 } },
    ]);
  });

  it("is one over several rows: a text holds for each of them, a number counts once", async () => {
    const rows = `${row(2, number("C2", 3))}<row r="3">${text("B3", "c")}${number("C3", 2)}</row><row r="4">${text("B4", "d")}</row>${row(5, number("C5", 1))}`;
    const sheet = (merges: string) =>
      zipSync({
        "xl/workbook.xml": strToU8('<workbook><sheets><sheet name="Blad1" r:id="1"/></sheets></workbook>'),
        "xl/_rels/workbook.xml.rels": strToU8(
          '<Relationships><Relationship Id="1" Target="worksheets/1.xml"/></Relationships>',
        ),
        "xl/worksheets/1.xml": strToU8(
          `<worksheet><sheetData>${HEADER}${rows}</sheetData><mergeCells>${merges}</mergeCells></worksheet>`,
        ),
      });
    const file = sheet('<mergeCell ref="A2:A4"/><mergeCell ref="C3:C4"/>');
    expect(await amounts(file)).toEqual(["a>b 3", "a>c 2", "a>d null", "a>b 1"]);
    expect((await planOfFile("a.xlsx", file)).preview.assumptions).toContainEqual({
      code: "merged-cells",
      details: { sheet: "Blad1", cells: 1 },
    });
    expect((await faultsIn("a.xlsx", sheet("")))[0]).toMatchObject({ code: "empty-endpoint", at: { row: 3 } });
  });

  it("may be in a row that is hidden, which is said", async () => {
    const file = byHand(`${HEADER}${row(2, number("C2", 3))}${row(3, number("C3", 4), ' hidden="1"')}`);
    expect(await amounts(file)).toEqual(["a>b 3", "a>b 4"]);
    expect(await assumptionsIn("a.xlsx", file)).toContain("hidden-rows");
  });

  it("is a shared text that is not there in a workbook that is not whole", async () => {
    expect(await faultsIn("a.xlsx", byHand(`${HEADER}${row(2, '<c r="C2" t="s"><v>7</v></c>')}`))).toMatchObject([
      { code: "damaged" },
    ]);
  });
});

// Oracle: what somebody sees who opens the workbook.
describe("what is looked for on the sheets of a workbook", () => {
  it("is none that is hidden, where none that is shown lists anything", async () => {
    const file = zipSync({
      "xl/workbook.xml": strToU8(
        '<workbook><sheets><sheet name="Oud" state="veryHidden" r:id="1"/><sheet name="Uitleg" r:id="2"/></sheets></workbook>',
      ),
      "xl/_rels/workbook.xml.rels": strToU8(
        '<Relationships><Relationship Id="1" Target="worksheets/1.xml"/><Relationship Id="2" Target="worksheets/2.xml"/></Relationships>',
      ),
      "xl/worksheets/1.xml": strToU8(`<worksheet>${HEADER}${row(2, "")}</worksheet>`),
      "xl/worksheets/2.xml": strToU8(`<worksheet><row r="1">${text("A1", "Hallo")}</row></worksheet>`),
    });
    expect(await faultsIn("a.xlsx", file)).toMatchObject([{ code: "no-header", at: { sheet: "Uitleg" } }]);
  });

  it("is a matrix too, below a title", async () => {
    const file = byHand(
      `<row r="1">${text("A1", "Wie brengt wat")}</row><row r="3">${text("B3", "A")}${text("C3", "B")}</row><row r="4">${text("A4", "A")}${number("C4", 2)}</row><row r="5">${text("A5", "B")}${number("B5", 3)}</row>`,
    );
    expect(await amounts(file)).toEqual(["A>B 2", "B>A 3"]);
    expect((await planOfFile("a.xlsx", file)).preview.assumptions).toContainEqual({
      code: "rows-above-header",
      details: { sheet: "Blad1", rows: 2 },
    });
  });
});
