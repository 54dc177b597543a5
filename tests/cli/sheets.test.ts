import { describe, expect, test } from "vitest";
import { writeXlsx } from "../../src/formats/writers/write-xlsx.ts";
import { runCli } from "./run-cli.ts";

const column = (id: string, sort: "text" | "number" = "text") => ({ id, title: id, sort });
const flows = (name: string, weight: number) => ({
  name,
  columns: [column("from"), column("to"), column("weight", "number")],
  rows: [
    ["Linde", "Kompas", weight],
    ["Kompas", "Linde", 2],
  ],
});
const book = writeXlsx([flows("March 2025", 8), flows("March 2026", 4)], "Book");
const files = { "book.xlsx": book };

// Oracle: two sheets that can be read along (SPEC I19, C27).
describe("a workbook with several lists of flows", () => {
  test("is asked about one sheet, by its name", async () => {
    const asked = await runCli(["measure", "book.xlsx"], files);
    expect(asked.code).toBe(1);
    expect(asked.err).toBe(
      "book.xlsx: several sheets list flows: “March 2025” and “March 2026”. Choose one.\nChoose a sheet with --sheet. For series each sheet with flows is a photo.\n",
    );
    const { code, out } = await runCli(["measure", "book.xlsx", "--sheet", "march 2026", "--json"], files);
    expect(code).toBe(0);
    expect(JSON.parse(out).parties.map((party: Record<string, unknown>) => [party.id, party.brings])).toEqual([
      ["Kompas", 2],
      ["Linde", 4],
    ]);
  });

  test("names the sheets there are, and says where there are none", async () => {
    const wrong = await runCli(["validate", "book.xlsx", "--sheet", "April"], files);
    expect([wrong.code, wrong.err]).toEqual([
      1,
      "book.xlsx: there is no sheet “April”. There is “March 2025” and “March 2026”.\n",
    ]);
    const none = await runCli(["measure", "a.csv", "--sheet", "April"], { "a.csv": "from,to\na,b\n" });
    expect([none.code, none.err]).toEqual([
      1,
      "a.csv: this file has no sheets, so no sheet “April” either. Leave the sheet out.\n",
    ]);
  });

  test("is a series, a photo a sheet, dated by its name", async () => {
    const { code, out } = await runCli(["series", "book.xlsx", "--json"], files);
    expect(code).toBe(0);
    const { photos, changes } = JSON.parse(out);
    expect(photos.map(({ title, date }: Record<string, unknown>) => [title, date])).toEqual([
      ["March 2025", "2025-03-01"],
      ["March 2026", "2026-03-01"],
    ]);
    expect(changes[0].parties.map(({ id, status }: Record<string, unknown>) => [id, status])).toEqual([
      ["Kompas", "kept"],
      ["Linde", "kept"],
    ]);
    // (10, 6): of 10 that flowed 4 are gone.
    expect(changes[0].system.total).toMatchObject({ from: 10, to: 6 });
  });
});
