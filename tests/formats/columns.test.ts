import { describe, expect, it } from "vitest";
import { columnFaults, planColumns, recognise, roleOf } from "../../src/formats/columns.ts";
import type { TableRow } from "../../src/formats/table.ts";

const rowsOf = (...rows: string[][]): TableRow[] => rows.map((cells, i) => ({ row: i + 1, cells }));
const meanings = (headers: string[], choices = {}) =>
  planColumns(rowsOf(headers), "refuse", choices).columns.map(({ meaning }) => meaning);

// Oracle: DESIGN §9's list of headers, in both languages.
describe("recognise", () => {
  it.each([
    ["source", ["source", "Source", " FROM ", "from", "van", "Van", "gever", "giver", "Bron", "van_partij"]],
    ["target", ["target", "to", "TO", "naar", "Naar:", "ontvanger", "receiver", "doel"]],
    ["weight", ["weight", "Weight", "gewicht", "Gewicht (uren)", "waarde", "value"]],
    ["resource", ["resource", "soort", "kind", "middel"]],
    ["amount", ["amount", "aantal", "hoeveelheid", "bedrag"]],
    ["cost", ["cost", "kosten", "zwaarte", "Hoe zwaar?"]],
    ["worth", ["worth", "waard", "Hoeveel waard"]],
    ["state", ["state", "status", "stand"]],
    ["date", ["date", "datum", "DATUM"]],
    ["note", ["note", "opmerking", "notitie"]],
  ])("%s", (meaning, headers) => {
    expect(headers.map((header) => recognise("flows", header))).toEqual(headers.map(() => meaning));
  });

  it("reads the headers of a table of parties", () => {
    expect(meanings(["Id", "Naam", "Soort", "Draagkracht", "Op het spel", "Gevoel"], { role: "parties" })).toEqual([
      "id",
      "name",
      "kind",
      "capacity",
      "stake",
      "felt",
    ]);
  });

  it("leaves out what it does not know, and does not take a word for the name of a property", () => {
    expect(meanings(["source", "target", "__proto__", "constructor", "sponsorship"])).toEqual([
      "source",
      "target",
      "ignore",
      "ignore",
      "ignore",
    ]);
  });
});

describe("roleOf", () => {
  it("tells flows from parties by what only they have", () => {
    expect(roleOf(["id", "source", "target"])).toBe("flows");
    expect(roleOf(["id", "kind"])).toBe("parties");
    expect(roleOf(["van", "organisatie"])).toBe("flows");
    expect(roleOf(["Linde", "Kompas", "4"])).toBeNull();
  });
});

describe("planColumns", () => {
  it("shows the first three values of each column, empty ones passed over", () => {
    const plan = planColumns(
      rowsOf(["van", "naar"], ["a", "b"], ["", "c"], ["d", "e"], ["f", "g"], ["h", "i"]),
      "refuse",
    );
    expect(plan.columns.map(({ samples }) => samples)).toEqual([
      ["a", "d", "f"],
      ["b", "c", "e"],
    ]);
  });

  it("reads a block without a header by place, where a person will look at it", () => {
    const block = rowsOf(["Linde", "Kompas", "1,5"], ["Kompas", "Linde", "2"]);
    const offered = planColumns(block, "offer");
    expect([offered.header, offered.byPlace, ...offered.columns.map(({ meaning }) => meaning)]).toEqual([
      false,
      true,
      "source",
      "target",
      "weight",
    ]);
    const refused = planColumns(block, "refuse");
    expect([refused.header, refused.byPlace]).toEqual([true, false]);
    expect(columnFaults(refused, { row: 1 })).toEqual([
      { code: "no-header", at: { row: 1 }, details: { wanted: "source,target" } },
    ]);
  });

  it("takes a first row of words above a column of numbers for a header of other words", () => {
    const plan = planColumns(rowsOf(["Partij A", "Partij B", "Sterkte van de band"], ["a", "b", "4"]), "offer");
    expect([plan.header, plan.byPlace, plan.columns[2]]).toEqual([
      true,
      true,
      { header: "Sterkte van de band", meaning: "weight", samples: ["4"] },
    ]);
  });

  it("follows the choices of the reader", () => {
    expect(meanings(["van", "organisatie", "gewicht"], { columns: [null, "target", "ignore"] })).toEqual([
      "source",
      "target",
      "ignore",
    ]);
    const data = planColumns(rowsOf(["van", "naar"]), "offer", { header: false });
    expect([data.header, data.columns[0]?.samples]).toEqual([false, ["van"]]);
    expect(meanings(["van", "naar"], { columns: ["target", "source", "note"] })).toEqual(["source", "target"]);
  });
});

describe("columnFaults", () => {
  it("names every column that is missing or said twice", () => {
    const plan = planColumns(rowsOf(["van", "gever", "gewicht"]), "refuse");
    expect(columnFaults(plan, { file: "f.csv", row: 1 })).toEqual([
      {
        code: "missing-column",
        at: { file: "f.csv", row: 1 },
        details: { column: "target", found: ["van", "gever", "gewicht"] },
      },
      {
        code: "duplicate-column",
        at: { file: "f.csv", row: 1, column: 2 },
        details: { column: "gever", meaning: "source" },
      },
    ]);
  });
});
