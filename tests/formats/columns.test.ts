import { describe, expect, it } from "vitest";
import { columnFaults, planColumns, recognise, roleOf } from "../../src/formats/columns.ts";
import type { TableRow } from "../../src/formats/table.ts";

const rowsOf = (...rows: string[][]): TableRow[] => rows.map((cells, i) => ({ row: i + 1, cells }));
const meanings = (headers: string[], choices = {}) =>
  planColumns(rowsOf(headers), "refuse", choices).columns.map(({ meaning }) => meaning);

// Oracle: DESIGN §9's list of headers, in both languages.
describe("recognise", () => {
  it.each([
    [
      "source",
      ["source", "Source", " FROM ", "from", "van", "Van", "gever", "giver", "Bron", "van_partij", "Wie geeft?"],
    ],
    ["target", ["target", "to", "TO", "naar", "Naar:", "ontvanger", "receiver", "doel", "aan wie", "Wie krijgt"]],
    ["weight", ["weight", "Weight", "gewicht", "Gewicht (uren)", "waarde", "value", "Hoeveel?"]],
    ["resource", ["resource", "soort", "kind", "middel", "Soort bijdrage", "kind of contribution"]],
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

  it("looks once at each cell, not once per column at each row", () => {
    // 20,000 columns over 20,000 rows of two cells: 40,000 cells, and 400 million places without one.
    const reads = { count: 0 };
    const counted = (cells: readonly string[]): readonly string[] =>
      new Proxy(cells, {
        get: (target, key) => {
          if (typeof key === "string" && /^\d+$/.test(key)) reads.count++;
          return Reflect.get(target, key);
        },
      });
    const wide = ["van", "naar", ...Array.from({ length: 19_998 }, () => "")];
    const narrow = Array.from({ length: 20_000 }, () => ["a", "b"]);
    const rows = [wide, ...narrow].map((cells, i) => ({ row: i + 1, cells: i === 0 ? cells : counted(cells) }));
    expect(planColumns(rows, "refuse").columns).toHaveLength(20_000);
    expect(reads.count).toBeLessThanOrEqual(3_000_000);
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

  // Oracle: how a person reads these rows.
  it.each([
    ["the kind before the number", [["Linde", "Kompas", "geld", "4"]], ["source", "target", "resource", "weight"]],
    ["the number before the kind", [["Linde", "Kompas", "1,5", "geld"]], ["source", "target", "weight", "resource"]],
    [
      "a number that is missing in the first row",
      [
        ["Linde", "Kompas", "geld", ""],
        ["Kompas", "Linde", "geld", "4"],
      ],
      ["source", "target", "resource", "weight"],
    ],
    [
      "a number that is a word in the first row, as in another",
      [
        ["Linde", "Kompas", "geld", "veel"],
        ["Kompas", "Linde", "geld", "4"],
        ["Kompas", "Rietdam", "geld", "weinig"],
      ],
      ["source", "target", "resource", "weight"],
    ],
    ["a party that is called as a header is", [["Doel", "Kompas", "4"]], ["source", "target", "weight"]],
    ["five columns, which nobody can tell", [["a", "b", "geld", "4", "x"]], Array(5).fill("ignore")],
  ])("never takes the first row of a block for a header: %s", (_, block, expected) => {
    const plan = planColumns(rowsOf(...block), "offer");
    expect([plan.header, ...plan.columns.map(({ meaning }) => meaning)]).toEqual([false, ...expected]);
  });

  it("takes a first row with a number for a header where it holds two words that are known", () => {
    const plan = planColumns(rowsOf(["van", "naar", "2025"], ["a", "b", "4"]), "offer");
    expect([plan.header, plan.columns[0]?.samples]).toEqual([true, ["a"]]);
  });

  it("guesses at words of more than one use, and at slips of the pen, where nothing surer means the same", () => {
    const guessedIn = (headers: string[], ...rows: string[][]) => {
      const plan = planColumns(rowsOf(headers, ...rows), "refuse");
      return [plan.columns.map(({ meaning }) => meaning), plan.guessed];
    };
    expect(guessedIn(["van", "naar", "bijdrage", "punten"])).toEqual([
      ["source", "target", "resource", "weight"],
      [2, 3],
    ]);
    expect(guessedIn(["van", "naar", "soort", "bijdrage"])).toEqual([["source", "target", "resource", "ignore"], []]);
    expect(guessedIn(["van", "naar", "bijdrage"], ["a", "b", "1,5"])).toEqual([["source", "target", "weight"], [2]]);
    expect(guessedIn(["gevre", "ontvagner", "gewciht"])).toEqual([
      ["source", "target", "weight"],
      [0, 1, 2],
    ]);
    // Too short a word, another word beside it, or a slip away from two meanings.
    expect(guessedIn(["van", "naar", "note1", "dato"])).toEqual([["source", "target", "ignore", "ignore"], []]);
    expect(roleOf(["Partij A", "Partij B"])).toBeNull();
    expect(roleOf(["Kompas", "gevre"])).toBe("flows");
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
