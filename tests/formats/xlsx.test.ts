import fc from "fast-check";
import { strToU8, type Zippable, zipSync } from "fflate";
import { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { planImport } from "../../src/formats/import.ts";
import { readSeries } from "../../src/formats/import-series.ts";
import { openFiles } from "../../src/formats/open-files.ts";
import { readXlsx } from "../../src/formats/readers/xlsx.ts";
import { byHand, HEADER, text } from "./by-hand.ts";
import { flowsOf, partnershipOf } from "./importing.ts";
import { faultsIn, partnershipIn, planOfFile } from "./opening.ts";

type Cells = Parameters<typeof writeXlsxFile>[0];
type Sheets = Record<string, readonly (readonly unknown[])[]>;

/** A workbook as another program writes it (write-excel-file). */
async function workbook(sheets: Sheets): Promise<Uint8Array> {
  const cellOf = (value: unknown) =>
    value instanceof Date ? { value, type: Date, format: "dd/mm/yyyy" } : value === null ? null : { value };
  const written = writeXlsxFile(
    Object.entries(sheets).map(([sheet, rows]) => ({
      sheet,
      data: rows.map((row) => row.map(cellOf)),
    })) as unknown as Cells,
  );
  return new Uint8Array(await (written as unknown as { toBuffer(): Promise<Buffer> }).toBuffer());
}

// Oracle: write-excel-file, another program, and ECMA-376 for what is written by hand.
describe("a workbook", () => {
  it("gives its flows with numbers as numbers and dates as dates", async () => {
    const file = await workbook({
      Stromen: [
        ["Van", "Naar", "Gewicht", "Datum"],
        ["Linde", "Kompas", 2.5, new Date(Date.UTC(2026, 2, 12))],
        ["Kompas", "Linde", 1.125, new Date(Date.UTC(1999, 11, 31))],
      ],
    });
    const read = await partnershipIn("a.xlsx", file);
    expect(flowsOf(read)).toEqual([
      ["Linde", "Kompas", 2.5, null, null],
      ["Kompas", "Linde", 1.125, null, null],
    ]);
    expect(read.flows.map(({ date }) => date)).toEqual(["2026-03-12", "1999-12-31"]);
    expect(read.about.title).toBe("a");
  });

  it("finds the lists of flows and of parties among its sheets, the header below what stands above it", async () => {
    const file = await workbook({
      Toelichting: [["Dit is een export"], ["van 12 maart"]],
      Partijen: [
        ["id", "naam", "soort"],
        ["L", "Linde", "GGZ"],
        ["K", "Kompas", null],
      ],
      Stromen: [["Stromen in maart"], [], ["Van", "Naar", "Hoeveel"], ["L", "Kompas", 4]],
    });
    const plan = await planOfFile("a.xlsx", file);
    expect(plan.preview.faults).toEqual([]);
    expect(plan.preview.files.map(({ sheet, kind }) => [sheet, kind])).toEqual([
      ["Toelichting", "none"],
      ["Partijen", "parties"],
      ["Stromen", "flows"],
    ]);
    expect(plan.preview.assumptions).toContainEqual({
      code: "rows-above-header",
      details: { sheet: "Stromen", rows: 2 },
    });
    expect(plan.preview.assumptions).toContainEqual({ code: "sheets-left-out", details: { sheets: ["Toelichting"] } });
    expect(flowsOf(await partnershipIn("a.xlsx", file))).toEqual([["Linde", "Kompas", 4, null, null]]);
  });

  it("takes a list of parties that knows them by name, and leaves out one of people who are in no flow", async () => {
    const file = await workbook({
      Contacten: [
        ["Naam", "Soort", "Toelichting", "Omvang"],
        ["Anna", "hoofd", "belt terug", 1],
      ],
      Partijen: [
        ["Naam", "Soort", "Capaciteit"],
        ["Linde", "GGZ", 40],
        ["Kompas", null, 12],
      ],
      Stromen: [
        ["Van", "Naar", "Gewicht"],
        ["Linde", "Kompas", 4],
      ],
    });
    const { parties } = await partnershipIn("a.xlsx", file);
    expect(parties.map(({ name, kind, size }) => [name, kind, size])).toEqual([
      ["Linde", "GGZ", 40],
      ["Kompas", null, 12],
    ]);
    const { preview } = await planOfFile("a.xlsx", file);
    expect(preview.assumptions).toContainEqual({ code: "sheets-left-out", details: { sheets: ["Contacten"] } });
    // Beside a matrix it stays out, and the matrix is read.
    const matrix = await workbook({
      Partijen: [
        ["Naam", "Soort"],
        ["Linde", "GGZ"],
      ],
      Wie: [
        [null, "Linde", "Kompas"],
        ["Linde", null, 4],
        ["Kompas", 2, null],
      ],
    });
    expect((await partnershipIn("m.xlsx", matrix)).flows).toHaveLength(2);
  });

  it("names every fault with its sheet, row and column", async () => {
    const file = await workbook({
      Stromen: [["Titel"], ["van", "naar", "gewicht"], ["Linde", "Kompas", "veel"], ["Linde", null, -2]],
    });
    expect((await faultsIn("a.xlsx", file)).map(({ code, at }) => [code, at])).toEqual([
      ["not-a-number", { file: "a.xlsx", sheet: "Stromen", row: 3, column: 3 }],
      ["empty-endpoint", { file: "a.xlsx", sheet: "Stromen", row: 4, column: 2 }],
      ["negative", { file: "a.xlsx", sheet: "Stromen", row: 4, column: 3 }],
    ]);
  });

  it("takes of a formula the value that was kept, and says where none was", async () => {
    const file = byHand(
      `${HEADER}<row r="2">${text("A2", "a")}${text("B2", "b")}<c r="C2"><f>1+1</f><v>2</v></c></row>
       <row r="3">${text("A3", "b")}<c r="B3" t="str"><f>A2</f><v>a</v></c><c r="C3"><f>C2</f></c></row>`,
    );
    expect(flowsOf(await partnershipIn("a.xlsx", file))).toEqual([
      ["a", "b", 2, null, null],
      ["b", "a", null, null, null],
    ]);
    expect((await planOfFile("a.xlsx", file)).preview.assumptions).toContainEqual({
      code: "formulas-without-value",
      details: { sheet: "Blad1", cells: 1 },
    });
  });

  it("counts days from 1900 or 1904, knows dates by their format, and errors as what they are", async () => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-413]d\\ mmm\\ yyyy"/><numFmt numFmtId="171" formatCode="0.0 &quot;dagen&quot;"/></numFmts>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="14"/><xf numFmtId="171"/></cellXfs></styleSheet>`;
    const rows = `${HEADER}<row r="2">${text("A2", "a")}${text("B2", "b")}<c r="C2" s="3"><v>46093</v></c><c r="D2" s="1"><v>46093.5</v></c></row>
      <row r="3">${text("A3", "a")}${text("B3", "b")}<c r="C3"><v>1</v></c><c r="D3" s="2"><v>59</v></c></row>`;
    const dates = async (parts: Zippable) =>
      (await partnershipIn("a.xlsx", byHand(rows, parts))).flows.map(({ amount, date }) => [amount, date]);
    // 46093 is 12 March 2026, 59 is 28 February 1900: Excel's own.
    expect(await dates({ "xl/styles.xml": strToU8(styles) })).toEqual([
      [46093, "2026-03-12"],
      [1, "1900-02-28"],
    ]);
    const from1904 =
      '<workbook><workbookPr date1904="1"/><sheets><sheet name="Blad1" r:id="rId1"/></sheets></workbook>';
    expect(await dates({ "xl/styles.xml": strToU8(styles), "xl/workbook.xml": strToU8(from1904) })).toEqual([
      [46093, "2030-03-13"],
      [1, "1904-02-29"],
    ]);
    const error = byHand(
      `${HEADER}<row r="2">${text("A2", "a")}${text("B2", "b")}<c r="C2" t="e"><v>#DIV/0!</v></c></row>`,
    );
    expect(await faultsIn("a.xlsx", error)).toMatchObject([{ code: "failed-formula", details: { text: "#DIV/0!" } }]);
  });

  it("reads numbers that were typed as text by their own evidence, and asks where they read both ways", async () => {
    const dutch = await workbook({
      S: [
        ["van", "naar", "gewicht"],
        ["a", "b", "2,5"],
        ["b", "a", 1.125],
      ],
    });
    expect(flowsOf(await partnershipIn("a.xlsx", dutch)).map((flow) => flow[2])).toEqual([2.5, 1.125]);
    const either = await workbook({
      S: [
        ["van", "naar", "gewicht"],
        ["a", "b", "1.500"],
      ],
    });
    expect(await faultsIn("a.xlsx", either)).toMatchObject([{ code: "undecided-decimal" }]);
  });

  it("puts runs of one text together, without how they are spoken, and knows formulas that are names", async () => {
    const strings = `<sst><si><r><t>Lin</t></r><r><t>de</t></r><rPh><t>spoken</t></rPh></si><si><t>'=Kompas</t></si></sst>`;
    const rows = `${HEADER}<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2"><v>1</v></c></row>`;
    const read = await partnershipIn("a.xlsx", byHand(rows, { "xl/sharedStrings.xml": strToU8(strings) }));
    expect(read.parties.map(({ name }) => name)).toEqual(["Linde", "=Kompas"]);
  });

  it("leaves hidden sheets out", async () => {
    const parts = {
      "xl/workbook.xml": strToU8(
        '<workbook xmlns:r="r"><sheets><sheet name="Oud" state="hidden" r:id="rId1"/><sheet name="Nu" r:id="rId2"/></sheets></workbook>',
      ),
      "xl/_rels/workbook.xml.rels": strToU8(
        '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
      ),
      "xl/worksheets/sheet2.xml": strToU8(
        `<worksheet><sheetData>${HEADER}<row>${text("A2", "x")}${text("B2", "y")}</row></sheetData></worksheet>`,
      ),
    };
    const file = byHand(`${HEADER}<row r="2">${text("A2", "a")}${text("B2", "b")}</row>`, parts);
    expect((await partnershipIn("a.xlsx", file)).parties.map(({ name }) => name)).toEqual(["x", "y"]);
  });

  it("without a sheet that is known is read as its first, so that it says what is missing", async () => {
    const file = await workbook({
      A: [
        ["wie", "waarom"],
        ["a", "b"],
      ],
      B: [["x"]],
    });
    expect(await faultsIn("a.xlsx", file)).toMatchObject([{ code: "no-header", at: { sheet: "A", row: 1 } }]);
  });

  it("with several lists of flows asks for one at a time where one photo is asked for", async () => {
    const flows = [
      ["van", "naar"],
      ["a", "b"],
    ];
    const file = await workbook({ "maart 2025": flows, "maart 2026": flows });
    expect(await faultsIn("a.xlsx", file)).toEqual([
      {
        code: "several-sheets",
        at: { file: "a.xlsx" },
        details: { kind: "flows", sheets: ["maart 2025", "maart 2026"] },
      },
    ]);
    // As a series each is a photo, of the date in its sheet's name.
    const opened = await openFiles([{ name: "a.xlsx", content: file }]);
    if (!opened.ok) throw new Error("refused");
    const series = readSeries(opened.value, { headerless: "offer", language: "nl", asPhotos: false });
    expect(series.photos?.map(({ title, date }) => [title, date])).toEqual([
      ["maart 2025", "2025-03-01"],
      ["maart 2026", "2026-03-01"],
    ]);
  });
});

describe("a sheet that is asked for", () => {
  const book = async () =>
    workbook({
      Leden: [
        ["id", "naam", "soort"],
        ["a", "Linde", "GGZ"],
        ["b", "Kompas", ""],
      ],
      "Oude leden": [
        ["id", "naam"],
        ["a", "De oude Linde"],
        ["b", "Kompas"],
      ],
      Maart: [
        ["van", "naar", "gewicht"],
        ["a", "b", 4],
      ],
      April: [
        ["van", "naar", "gewicht"],
        ["b", "a", 2],
      ],
      Los: [["x", "y"]],
      Matrix: [
        [null, "a", "b"],
        ["a", 0, 3],
        ["b", 1, 0],
      ],
    });
  const of = async (...sheets: readonly string[]) => {
    const opened = await openFiles([{ name: "a.xlsx", content: await book(), sheets }]);
    if (!opened.ok) return opened.faults;
    const plan = planImport(opened.value, { headerless: "refuse" });
    return plan.preview.faults.length > 0
      ? plan.preview.faults
      : flowsOf(partnershipOf(plan)).map((flow) => flow.slice(0, 3));
  };

  it("is read instead of others like it, with what lists the other of flows and parties", async () => {
    expect(await of("Maart")).toEqual([["Linde", "Kompas", 4]]);
    expect(await of("april")).toEqual([["Kompas", "Linde", 2]]);
    expect(await of("April", "Oude leden")).toEqual([["Kompas", "De oude Linde", 2]]);
    expect(await of("Matrix")).toEqual([
      ["a", "b", 3],
      ["b", "a", 1],
    ]);
  });

  it("is named where it is not there, lists nothing, or is one too many; and where there are no sheets", async () => {
    expect(await of("Mei")).toMatchObject([{ code: "no-such-sheet", details: { name: "Mei" } }]);
    expect(await of("Los")).toMatchObject([{ code: "no-header", at: { sheet: "Los" } }]);
    expect(await of("Maart", "April")).toMatchObject([{ code: "several-sheets" }]);
    const csv = await openFiles([{ name: "a.csv", content: "van,naar\na,b\n", sheets: ["Mei"] }]);
    expect(csv).toMatchObject({ ok: false, faults: [{ code: "no-such-sheet", details: { sheets: [] } }] });
  });
});

describe("any cells", () => {
  // Oracle: read-excel-file, which reads what write-excel-file wrote.
  it("are what another reader finds, each at its row and column", async () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.string({ minLength: 1 }).map((letters) => `x${letters.replace(/[\p{Cc}\p{Cs}\s_]/gu, "")}`),
    );
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const file = await workbook({ S: [["x"], ...given] });
        const read = readXlsx(file, null);
        if (!read.ok) throw new Error(JSON.stringify(read.faults));
        const [table] = read.value.tables;
        const found = table!.rows.flatMap(({ row, cells, numbers }) =>
          cells.flatMap((text, i) => (text === "" ? [] : [[row, i, numbers?.[i] ?? text] as const])),
        );
        const other = await readSheet(Buffer.from(file));
        const expected = other.flatMap((cells, row) =>
          cells.flatMap((value, i) => (value === null ? [] : [[row + 1, i, value] as const])),
        );
        expect(found).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});

/** Where the list at the end of a zip says how large the sheet is. */
function sizeAt(bytes: Uint8Array): number {
  const name = strToU8("xl/worksheets/sheet1.xml");
  for (let i = bytes.length - 22; i > 0; i--)
    if (bytes[i] === 0x50 && bytes[i + 2] === 1 && name.every((byte, k) => bytes[i + 46 + k] === byte)) return i + 24;
  throw new Error("no sheet");
}

describe("a hostile workbook", () => {
  it("that would unpack to more than there is room for is refused before it is unpacked", async () => {
    const bomb = byHand(`${HEADER}<!--${" ".repeat(1_000_000)}-->`);
    new DataView(bomb.buffer).setUint32(sizeAt(bomb), 250_000_000, true);
    expect(await faultsIn("a.xlsx", bomb)).toEqual([
      { code: "unpacks-too-large", at: { file: "a.xlsx" }, details: { limit: 200_000_000 } },
    ]);
  });

  it("that lies about its size, or whose bits were turned, is not whole", async () => {
    const file = byHand(`${HEADER}<row r="2">${text("A2", "a")}${text("B2", "b")}</row>${" ".repeat(100_000)}`);
    const lying = Uint8Array.from(file);
    new DataView(lying.buffer).setUint32(sizeAt(lying), 100, true);
    expect(await faultsIn("a.xlsx", lying)).toMatchObject([{ code: "damaged", details: { format: "XLSX" } }]);
  });

  it("with a cell far to the right, or rows beyond number, is refused", async () => {
    expect(await faultsIn("a.xlsx", byHand(`${HEADER}<row r="2"><c r="XFD2"><v>1</v></c></row>`))).toMatchObject([
      { code: "too-many-columns", at: { sheet: "Blad1" } },
    ]);
    const wide = byHand(`${HEADER}${'<row><c r="BAA1"><v>1</v></c></row>'.repeat(15_000)}`);
    expect(await faultsIn("a.xlsx", wide)).toMatchObject([{ code: "too-many-cells" }]);
  });

  it("that is some other zip, or one with a password, is named as what it is", async () => {
    const word = zipSync({ "word/document.xml": strToU8("<a/>") });
    expect(await faultsIn("a.xlsx", word)).toMatchObject([{ code: "not-text", details: { looksLike: "DOCX" } }]);
    expect(await faultsIn("a.xlsx", zipSync({ "xl/x.xml": strToU8("<a/>") }))).toMatchObject([{ code: "damaged" }]);
  });
});
