import { describe, expect, it } from "vitest";
import { detectSeparator } from "../../src/formats/separator.ts";
import { parseTable, type Separator } from "../../src/formats/table.ts";

const rows = (text: string, separator: Separator = ",") =>
  parseTable(text, separator, null).rows.map(({ row, cells }) => [row, ...cells]);

// Oracle: RFC 4180, and how a spreadsheet numbers the rows of the same text.
describe("parseTable", () => {
  it("splits quoted cells with separators, quotes and line ends in them", () => {
    expect(rows('a,b\n"Linde, Zuid","say ""yes"""\n"two\nlines",x\nlast,y')).toEqual([
      [1, "a", "b"],
      [2, "Linde, Zuid", 'say "yes"'],
      [3, "two\nlines", "x"],
      [4, "last", "y"],
    ]);
  });

  it("counts blank rows and leaves them out, also rows of empty cells", () => {
    expect(rows("\na,b\n\n,\n1,2\n\n")).toEqual([
      [2, "a", "b"],
      [5, "1", "2"],
    ]);
  });

  it.each(["\n", "\r\n", "\r"])("takes %j as the end of a row", (end) => {
    expect(rows(["a,b", '"x\ny",1', "z,2", ""].join(end))).toEqual([
      [1, "a", "b"],
      [2, "x\ny", "1"],
      [3, "z", "2"],
    ]);
  });

  it("takes mixed ends of rows", () => {
    expect(rows('a,b\r\n"c","d"\ne,f\r\n')).toEqual([
      [1, "a", "b"],
      [2, "c", "d"],
      [3, "e", "f"],
    ]);
  });

  it("takes one guard against formulas off, and white space around cells", () => {
    expect(rows("'=cmd(),'-1,''=x,' =y,'t, plain ")).toEqual([[1, "=cmd()", "-1", "'=x", "' =y", "'t", "plain"]]);
  });

  it("names the row and column of a quote that is not closed, and reads on behind it", () => {
    const { faults, rows: kept } = parseTable('a,b\n1,2\n3,"open\n4,5\n', ",", "f.csv");
    expect(faults).toEqual([{ code: "unclosed-quote", at: { file: "f.csv", row: 3, column: 2 }, details: {} }]);
    expect(kept.map(({ row }) => row)).toEqual([1, 2, 4]);
  });

  it("names every quote with text behind it", () => {
    const { faults, rows: kept } = parseTable('"a","b"\n"Linde" Zuid,2\n"x\ny",3\n4,"Kompas" Noord\n5,6\n', ",", null);
    expect(faults.map(({ code, at }) => [code, at.row, at.column])).toEqual([
      ["unclosed-quote", 2, 1],
      ["unclosed-quote", 4, 2],
    ]);
    expect(kept.map(({ row, cells }) => [row, cells[1]])).toEqual([
      [1, "b"],
      [3, "3"],
      [5, "6"],
    ]);
  });

  it("reads the quotes of a pasted block as themselves where that gives even rows", () => {
    expect(rows('van\tnaar\n"Linde" Zuid\tKompas\n', "\t")).toEqual([
      [1, "van", "naar"],
      [2, '"Linde" Zuid', "Kompas"],
    ]);
    expect(parseTable('"van"\t"naar"\n"Linde" Zuid\tKompas\n', "\t", null).faults).toEqual([
      { code: "unclosed-quote", at: { row: 2, column: 1 }, details: {} },
    ]);
  });

  it("keeps the number of the line that names the separator", () => {
    expect(rows("sep=;\nvan;naar\na;b", ";")).toEqual([
      [2, "van", "naar"],
      [3, "a", "b"],
    ]);
  });

  it("refuses more rows than it can hold", () => {
    const { faults } = parseTable("a,b\n".repeat(1_000_002), ",", null);
    expect(faults).toEqual([{ code: "too-many-rows", at: {}, details: { rows: 1_000_001, limit: 1_000_000 } }]);
  });

  it("takes a million flows below their header", () => {
    const { faults, rows } = parseTable(`van,naar\n${"a,b\n".repeat(1_000_000)}`, ",", null);
    expect(faults).toEqual([]);
    expect(rows.length).toBe(1_000_001);
  });
});

// Oracle: each text was written with the separator that is named.
describe("detectSeparator", () => {
  it.each<[Separator, string]>([
    [",", "source,target,weight\na,b,1\n"],
    [";", "van;naar;gewicht\na;b;1,5\nc;d;2,25\n"],
    ["\t", "van\tnaar\tgewicht\na\tb\t1,5\n"],
    [",", '"source","target"\n"a;b;c","d;e;f"\n'],
    [";", "van;naar\nLinde, Zuid;Kompas, Noord\n"],
    [";", "a;b;1,5\nc;d;2,5\n"],
    ["\t", "a\tb\t1,5\nc\td\t2,5\n"],
    [",", "id\nLinde\nKompas\n"],
    [";", "sep=;\nvan;naar\na;b\n"],
  ])("finds %j", (separator, text) => {
    expect(detectSeparator(text)).toBe(separator);
  });
});
