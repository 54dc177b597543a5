import { describe, expect, it } from "vitest";
import { planImport, runImport } from "../../src/formats/import.ts";
import { faultsOf, planOf } from "./importing.ts";

// Oracle: each file is written by hand with its mistakes, whose rows and columns are counted as a spreadsheet shows
// them: the header is row 1. All faults come at once, and nothing is taken over.
describe("the faults of a table of flows", () => {
  it("names every faulty number by row and column", () => {
    const csv = "source,target,weight\na,b,veel\nb,c,-1\nc,d,NaN\nd,e,Infinity\ne,f,1e999\nf,g,1e101\ng,h,4\n";
    const at = (row: number) => ({ file: "f.csv", row, column: 3 });
    const plan = planOf({ "f.csv": csv });
    expect(plan.preview.faults).toEqual([
      { code: "not-a-number", at: at(2), details: { column: "weight", text: "veel" } },
      { code: "negative", at: at(3), details: { column: "weight", text: "-1" } },
      { code: "not-a-number", at: at(4), details: { column: "weight", text: "NaN" } },
      { code: "not-finite", at: at(5), details: { column: "weight", text: "Infinity" } },
      { code: "not-finite", at: at(6), details: { column: "weight", text: "1e999" } },
      // Finite by itself, and not when a few such are added and squared.
      { code: "not-finite", at: at(7), details: { column: "weight", text: "1e101" } },
    ]);
    expect(plan.preview.counts).toEqual({ parties: 8, flows: 1, kinds: 1 });
    expect(runImport(plan, { id: "x", language: "en" })).toEqual({ ok: false, faults: plan.preview.faults });
  });

  it("names missing ends, unknown words and dates, several in one row", () => {
    const csv = "van;naar;gewicht;stand;datum\n;b;x;morgen;2026-02-30\na;;1;gehoopt;1-2-2026\n";
    expect(faultsOf({ "f.csv": csv }).map(({ code, at }) => [code, at.row, at.column])).toEqual([
      ["empty-endpoint", 2, 1],
      ["not-a-number", 2, 3],
      ["unknown-word", 2, 4],
      ["not-a-date", 2, 5],
      ["empty-endpoint", 3, 2],
    ]);
  });

  it("counts blank rows and cells over several lines as a spreadsheet does", () => {
    // Rows: 1 header, 2 blank, 3 a cell of two lines, 4 blank cells, 5 the fault.
    const csv = 'source,target,weight\n\n"two\nlines",b,1\n,,\nc,d,x\n';
    expect(faultsOf({ "f.csv": csv }).map(({ at }) => at.row)).toEqual([5]);
  });

  it("names rows that are too long or too short, but not for empty cells at their end", () => {
    const csv = "source,target,weight,note\na,b,1,5\na,b,1,,\nc,d,2\nc,d\ne,f,1,x,5\n";
    expect(faultsOf({ "f.csv": csv })).toEqual([
      { code: "ragged-row", at: { file: "f.csv", row: 5, column: 3 }, details: { cells: 2, expected: 4 } },
      { code: "ragged-row", at: { file: "f.csv", row: 6, column: 5 }, details: { cells: 5, expected: 4 } },
    ]);
  });

  it("refuses a table whose columns it cannot tell", () => {
    expect(faultsOf({ "f.csv": "Linde,Kompas,4\n" })).toEqual([
      { code: "no-header", at: { file: "f.csv", row: 1 }, details: { wanted: "source,target" } },
    ]);
    expect(faultsOf({ "f.csv": "source,weight\na,1\n" })).toEqual([
      {
        code: "missing-column",
        at: { file: "f.csv", row: 1 },
        details: { column: "target", found: ["source", "weight"] },
      },
    ]);
    expect(faultsOf({ "f.csv": "source,van,target\na,b,c\n" })).toEqual([
      {
        code: "duplicate-column",
        at: { file: "f.csv", row: 1, column: 2 },
        details: { column: "van", meaning: "source" },
      },
    ]);
    expect(faultsOf({ "f.csv": "source,target\n" })).toEqual([
      { code: "no-flows", at: { file: "f.csv" }, details: {} },
    ]);
  });

  it("asks for the decimal sign where 1.500 beside semicolons says nothing", () => {
    const csv = "van;naar;gewicht\na;b;2\nb;c;1.500\nc;a;2.500\n";
    expect(faultsOf({ "f.csv": csv })).toEqual([
      {
        code: "undecided-decimal",
        at: { file: "f.csv", row: 3, column: 3 },
        details: { column: "gewicht", text: "1.500" },
      },
    ]);
    const { decimal } = planOf({ "f.csv": csv }).preview.files[0]?.table ?? {};
    expect(decimal).toEqual({ sign: null, because: "undecided", undecided: { row: 3, column: 3, text: "1.500" } });
    expect(faultsOf({ "f.csv": csv }, { choices: [{ decimal: "," }] })).toEqual([]);
  });

  it("faults the minority where a file mixes decimal signs", () => {
    const csv = "van;naar;gewicht\na;b;1,5\nb;c;2,5\nc;a;3.5\n";
    expect(faultsOf({ "f.csv": csv })).toEqual([
      { code: "not-a-number", at: { file: "f.csv", row: 4, column: 3 }, details: { column: "gewicht", text: "3.5" } },
    ]);
  });

  it("names a quote that is not closed, and the faults before and after it", () => {
    const csv = 'source,target,weight\na,b,x\n"c,d,1\ne,f,y\n';
    expect(faultsOf({ "f.csv": csv }).map(({ code, at }) => [code, at.row, at.column])).toEqual([
      ["not-a-number", 2, 3],
      ["unclosed-quote", 3, 1],
      ["not-a-number", 4, 3],
    ]);
  });
});

describe("the faults of a table of parties", () => {
  it("names duplicate ids, missing ids, faulty numbers and a second table", () => {
    const nodes = "id,kind,capacity,stake,felt\na,member,1,NA,2\nb,tafel,,,\na,x,1,1,1\n,x,1,1,1\nc,Table,-1,veel,0\n";
    const at = (row: number, column: number) => ({ file: "f.nodes.csv", row, column });
    expect(faultsOf({ "f.nodes.csv": nodes })).toEqual([
      { code: "duplicate-party", at: at(4, 1), details: { id: "a", firstRow: 2 } },
      { code: "empty-endpoint", at: at(5, 1), details: { column: "id" } },
      { code: "second-table", at: at(6, 2), details: { id: "c" } },
      { code: "negative", at: at(6, 3), details: { column: "capacity", text: "-1" } },
      { code: "not-a-number", at: at(6, 4), details: { column: "stake", text: "veel" } },
      { code: "not-positive", at: at(6, 5), details: { column: "felt", text: "0" } },
    ]);
  });

  it("names what a party belongs to that is not in it, is the table, belongs to another itself, or is that party", () => {
    const nodes =
      "id,name,kind,inside\na,Anna,,o\nb,Bram,,a\nc,Chris,,q\nd,Dirk,,t\ne,Els,,Els\no,Linde,,\nt,De tafel,table,\n";
    expect(faultsOf({ "f.nodes.csv": nodes }).map(({ code, at: { row, column } }) => [code, row, column])).toEqual([
      ["inside-inside", 3, 4],
      ["unknown-party", 4, 4],
      ["unknown-party", 5, 4],
      ["inside-inside", 6, 4],
    ]);
  });

  it("names flows whose party is not in it, or whose name is that of two", () => {
    const files = {
      "f.csv": "source,target,weight\na,Zorg,1\nq,b,1\n",
      "f.nodes.csv": "id,name\na,Linde\nb,Zorg\nc,Zorg\n",
    };
    expect(faultsOf(files)).toEqual([
      {
        code: "ambiguous-party",
        at: { file: "f.csv", row: 2, column: 2 },
        details: { column: "target", text: "Zorg" },
      },
      {
        code: "unknown-party",
        at: { file: "f.csv", row: 3, column: 1 },
        details: { column: "source", text: "q", near: null, alsoIn: [] },
      },
    ]);
  });

  it("does not fault every flow where the list cannot be read at all", () => {
    const files = { "f.csv": "source,target\na,b\n", "f.nodes.csv": "kind,colour\na,red\n" };
    expect(faultsOf(files)).toEqual([
      {
        code: "missing-column",
        at: { file: "f.nodes.csv", row: 1 },
        details: { column: "name", found: ["kind", "colour"] },
      },
    ]);
  });
});

describe("files that cannot be taken over as they are", () => {
  it("names a picture, an empty file and one that is too large, each once", () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const of = (content: Uint8Array) =>
      planImport([{ name: "x.csv", content }], { headerless: "offer" }).preview.faults.map(({ code }) => code);
    expect(of(png)).toEqual(["not-text"]);
    expect(of(new Uint8Array(0))).toEqual(["empty-file"]);
    expect(of(new Uint8Array(50_000_001))).toEqual(["too-large"]);
    expect(planImport([{ name: null, content: "  " }], { headerless: "offer" }).preview.faults).toEqual([
      { code: "empty-file", at: {}, details: {} },
    ]);
  });

  it("takes one file of each sort", () => {
    const flows = "source,target\na,b\n";
    expect(faultsOf({ "a.csv": flows, "b.csv": flows })).toEqual([
      { code: "one-file-too-many", at: { file: "b.csv" }, details: { kind: "flows" } },
    ]);
    expect(faultsOf({ "a.csv": flows, "b.csv": "id\na\nb\n", "c.csv": "id\na\n" })).toEqual([
      { code: "one-file-too-many", at: { file: "c.csv" }, details: { kind: "parties" } },
    ]);
    expect(faultsOf({ "a.json": "[]", "b.csv": flows }).filter(({ at }) => at.file === "b.csv")).toEqual([
      { code: "one-file-too-many", at: { file: "b.csv" }, details: { kind: "document" } },
    ]);
  });
});
