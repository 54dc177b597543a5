import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { exportFile, exportTables } from "../../../src/formats/writers/export-file.ts";
import { example, exportedOf } from "../exporting.ts";
import { assumptionsIn, faultsIn, partnershipIn } from "../opening.ts";
import { toldBy } from "./given.ts";
import { installed, workshop } from "./program.ts";

const present = installed("soffice", ["--version"], "LibreOffice (libreoffice-calc)");

type Cell = string | number | { readonly day: string } | { readonly formula: string } | null;
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A workbook in LibreOffice's own format, as one text. Formulas have no value yet: LibreOffice works them out. */
function flatOds(
  sheets: readonly { readonly name: string; readonly hidden?: boolean; readonly rows: readonly (readonly Cell[])[] }[],
): string {
  const cell = (one: Cell): string => {
    if (one === null) return "<table:table-cell/>";
    if (typeof one === "number") return `<table:table-cell office:value-type="float" office:value="${one}"/>`;
    if (typeof one === "string")
      return `<table:table-cell office:value-type="string"><text:p>${escaped(one)}</text:p></table:table-cell>`;
    return "day" in one
      ? `<table:table-cell table:style-name="day" office:value-type="date" office:date-value="${one.day}"/>`
      : `<table:table-cell table:formula="of:=${escaped(one.formula)}"/>`;
  };
  const of = "urn:oasis:names:tc:opendocument:xmlns";
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="${of}:office:1.0" xmlns:style="${of}:style:1.0" xmlns:number="${of}:datastyle:1.0" xmlns:table="${of}:table:1.0" xmlns:text="${of}:text:1.0" xmlns:of="${of}:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:date-style style:name="dmy"><number:day number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:year number:style="long"/></number:date-style>
<style:style style:name="day" style:family="table-cell" style:data-style-name="dmy"/>
<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet>${sheets
    .map(
      ({ name, hidden, rows }) =>
        `<table:table table:name="${escaped(name)}"${hidden ? ' table:style-name="hidden"' : ""}>${rows.map((row) => `<table:table-row>${row.map(cell).join("") || "<table:table-cell/>"}</table:table-row>`).join("")}</table:table>`,
    )
    .join("")}</office:spreadsheet></office:body></office:document>`;
}

const BOOK = flatOds([
  { name: "Toelichting", rows: [["Ingevuld op 12 maart"]] },
  {
    name: "Stromen",
    rows: [
      ["Wat er gaat en komt"],
      [],
      ["van", "naar", "soort", "bedrag", "datum", "opmerking"],
      ["Linde", "Kompas & Co", "geld", 8.25, { day: "2026-03-12" }, "=geen formule"],
      ["Kompas & Co", "Linde", "kennis", { formula: "[.D4]*2" }, { day: "1999-12-31" }, null],
      [{ formula: "[.A4]" }, "Oever", "mensen", { formula: "SUM([.D4:.D5])" }, null, "twee; dingen"],
    ],
  },
  {
    name: "Partijen",
    rows: [
      ["partij", "naam", "soort", "capaciteit"],
      ["Linde", "De Linde", "GGZ", 40],
      ["Kompas & Co", null, null, { formula: "[.D2]/4" }],
      ["Oever", null, null, null],
      ["Los", null, "school", null],
    ],
  },
  {
    name: "Oud",
    hidden: true,
    rows: [
      ["van", "naar"],
      ["x", "y"],
    ],
  },
]);

/** What the book says, by hand: 8.25 × 2 = 16.5, and together 24.75; 40 / 4 = 10. */
const TOLD = {
  parties: [
    ["De Linde", "GGZ", 40],
    ["Kompas & Co", null, 10],
    ["Los", "school", null],
    ["Oever", null, null],
  ],
  flows: [
    ["De Linde", "Kompas & Co", 8.25, "money"],
    ["De Linde", "Oever", 24.75, "staff"],
    ["Kompas & Co", "De Linde", 16.5, "knowledge"],
  ],
};

const LIST = `from,to,kind,weight,date
Linde,Kompas,money,8.25,2026-03-12
Kompas,Linde,knowledge,=1+1.5,2026-04-01
Linde,Oever,staff,1500,
`;

// Oracle: LibreOffice, another program. What it writes is read as what it was told, and it reads what is written here.
describe.skipIf(!present)("workbooks of LibreOffice", { timeout: 300_000 }, () => {
  const { folder, path, run } = workshop();
  // A profile of its own, so that one that somebody has open is left alone.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
  const convert = (to: string, ...files: readonly string[]): string =>
    run("soffice", profile, "--headless", "--convert-to", to, "--outdir", folder, ...files.map(path));
  const bytes = (name: string): Uint8Array => new Uint8Array(readFileSync(path(name)));

  it("with several sheets, formulas, dates and a hidden sheet, by way of ODS, are what they say", async () => {
    writeFileSync(path("book.fods"), BOOK);
    convert("ods", "book.fods");
    convert("xlsx", "book.ods");
    const read = await partnershipIn("book.xlsx", bytes("book.xlsx"));
    expect(toldBy(read)).toEqual(TOLD);
    expect(read.flows.map(({ date, note }) => [date, note])).toEqual([
      ["2026-03-12", "=geen formule"],
      ["1999-12-31", ""],
      [null, "twee; dingen"],
    ]);
    expect(await assumptionsIn("book.xlsx", bytes("book.xlsx"))).not.toContain("formulas-without-value");
  });

  it("made of a list in text are that list", async () => {
    writeFileSync(path("list.csv"), LIST);
    convert("xlsx:Calc MS Excel 2007 XML", "list.csv");
    const read = await partnershipIn("list.xlsx", bytes("list.xlsx"));
    expect(read.flows.map(({ amount, date }) => [amount, date])).toEqual([
      [8.25, "2026-03-12"],
      [2.5, "2026-04-01"],
      [1500, null],
    ]);
  });

  it("of old, and ODS, are named as what they are", async () => {
    writeFileSync(path("old.csv"), LIST);
    convert("xls", "old.csv");
    for (const name of ["old.xls", "book.ods"])
      expect([name, await faultsIn(name, bytes(name))]).toMatchObject([name, [{ code: "not-text" }]]);
  });

  it("can be what was written here: every sheet has the same rows, numbers as numbers and days as days", async () => {
    const exported = exportedOf(example("hospital-network"));
    writeFileSync(path("out.xlsx"), await exportFile(exported, "xlsx", "flows"));
    // Every sheet, in UTF-8, with numbers as they are and not as they are shown.
    convert("csv:Text - txt - csv (StarCalc):44,34,UTF8,1,,0,false,false,false,false,false,-1", "out.xlsx");
    for (const { name, columns, rows } of exportTables(exported)) {
      const read = Papa.parse(readFileSync(path(`out-${name}.csv`), "utf8"), { delimiter: ",", newline: "\n" }).data;
      expect([name, read[0]]).toEqual([name, columns.map(({ title }) => title)]);
      const filled = read.slice(1).filter((row) => row.some((cell) => cell !== ""));
      expect([name, filled.length]).toEqual([name, rows.length]);
      for (const [r, row] of rows.entries())
        for (const [c, coded] of row.entries()) {
          const value = columns[c]?.inWords?.(coded) ?? coded;
          const there = filled[r]?.[c] ?? "";
          const here = typeof value === "boolean" ? String(value).toUpperCase() : (value ?? "");
          // LibreOffice writes fifteen digits.
          if (typeof here === "number")
            expect(Math.abs(Number(there) - here)).toBeLessThanOrEqual(1e-12 * Math.abs(here));
          else expect([name, r, c, there]).toEqual([name, r, c, here]);
        }
    }
  });
});
