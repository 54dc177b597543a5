import { describe, expect, it } from "vitest";
import { isList, listOf } from "./list-of.ts";

/** The flows by the ids of their ends. */
function flowsIn(text: string, options: Parameters<typeof listOf>[1] = {}): unknown[][] {
  const list = listOf(text, options);
  if (!isList(list)) throw new Error("declined");
  const { ids, from, to, cost } = list.arrays;
  return Array.from(cost, (weight, k) => [ids[from[k]!] ?? "(table)", ids[to[k]!] ?? "(table)", weight]);
}

// Oracle: what each text says, written down by hand.
describe("the fast reader of plain lists of flows", () => {
  it("reads names and weights, whatever the header's words, the separator and the line ends", () => {
    const read = [
      ["A", "B", 1.5],
      ["B", "A", 2],
    ];
    expect(flowsIn("source,target,weight\nA,B,1.5\nB,A,2\n")).toEqual(read);
    expect(flowsIn("\ufeffVan;Naar;Gewicht (uren)\r\nA;B;1.5\r\nB;A;2")).toEqual(read);
    expect(flowsIn("weight\tfrom\tto\n1.50\tA\tB\n\n2\tB\tA\n\n")).toEqual(read);
  });

  it("reads quoted cells as RFC 4180 has them, and leaves what it was given as it was", () => {
    const text = '"source","target","weight"\n"A, ""the"" first","B",1\nB,"""A""",2\n"""","B""","3.25"\nA,B,"4"';
    const bytes = new TextEncoder().encode(text);
    for (const piece of [1, 7, 1000])
      expect(flowsIn(text, { piece })).toEqual([
        ['"', 'B"', 3.25],
        ["A", "B", 4],
        ['A, "the" first', "B", 1],
        ["B", '"A"', 2],
      ]);
    listOf(bytes);
    expect(bytes).toEqual(new TextEncoder().encode(text));
  });

  it("counts each flow 1 where no column says how much, and says so", () => {
    const list = listOf("van,naar\nA,B\nB,C\n");
    expect(isList(list) && [...list.arrays.cost]).toEqual([1, 1]);
    expect(isList(list) && list.assumptions.map(({ code }) => code)).toContain("no-weight-column");
  });

  it("tells names apart by every byte, short and long ones", () => {
    const names = [
      "a",
      "ab",
      "abcd",
      "abcde",
      "abcdefgh",
      "abcdefghi",
      "abcdefghj",
      "abcdefghijklmnop",
      "é",
      "éé",
      "éééé",
      "ééééé",
    ];
    const again = [...names, ...names.toReversed()];
    const list = listOf(`van,naar\n${again.map((name) => `${name},x\n`).join("")}`);
    if (!isList(list)) throw new Error("declined");
    expect(list.arrays.ids).toEqual([...names, "x"].toSorted());
    expect(list.assumptions).toContainEqual({ code: "parallel-flows", details: { flows: names.length } });
  });

  it("reads every number as Number does", () => {
    const numbers = [
      "0",
      "0.1",
      "007",
      "1.",
      ".5",
      "123456789012345",
      "0.30000000000000004",
      "1e-7",
      "9007199254740993",
    ];
    const rows = numbers.map((number, i) => `A${i},B,${number}`);
    expect(flowsIn(`source,target,weight\n${rows.join("\n")}`).map(([, , weight]) => weight)).toEqual(
      numbers.map(Number),
    );
  });

  it("puts parties in id order, leaves loops out and counts parallel flows", () => {
    const list = listOf("source,target,weight\nb,a,1\nB,b,2\nb,b,3\nb,a,4\nb,b,5\n");
    if (!isList(list)) throw new Error("declined");
    expect(list.arrays.ids).toEqual(["B", "a", "b"]);
    expect([...list.arrays.cost]).toEqual([2, 1, 4]);
    expect(list.assumptions).toContainEqual({ code: "self-loops", details: { flows: 2 } });
    expect(list.assumptions).toContainEqual({ code: "parallel-flows", details: { flows: 2 } });
  });

  it("says of how many parties it has no use for what the list tells", () => {
    const flows = "source,target,weight\nx,y,3\n";
    const told = (parties: string) => {
      const list = listOf(flows, { parties });
      if (!isList(list)) throw new Error("declined");
      return list.assumptions.filter(({ code }) => code === "party-numbers-unused");
    };
    expect(told("id,capacity,stake,felt\nx,,,\ny,,,\nz,,,\n")).toEqual([]);
    expect(told("id,capacity,stake,felt\nx,40,,\ny,,2,\nz,,,\n")).toEqual([
      { code: "party-numbers-unused", details: { parties: 2 } },
    ]);
  });

  it("joins a list of parties: by id, else by name; those without a flow are kept, and the table comes last", () => {
    const parties = "id,name,kind\nx,Linde,\nt,De tafel,tafel\ny,Kompas,\nz,Rietdam,\n";
    expect(flowsIn("source,target,weight\nLinde,y,3\ny,t,4\n", { parties })).toEqual([
      ["x", "y", 3],
      ["y", "(table)", 4],
    ]);
    const list = listOf("source,target,weight\nLinde,y,3\ny,t,4\n", { parties });
    expect(isList(list) && [list.arrays.ids, list.names, list.tableName]).toEqual([
      ["x", "y", "z"],
      ["Linde", "Kompas", "Rietdam"],
      "De tafel",
    ]);
    expect(isList(list) && list.assumptions).toContainEqual({ code: "parties-without-flows", details: { parties: 1 } });
  });

  it.each<[string, string, { row: number; column: number } | null]>([
    ["a quote that does not close", 'source,target,weight\nA,B,1\n"A,B,1\n', { row: 3, column: 1 }],
    ["something after a quote", 'source,target,weight\nA,B,1\n"A" x,B,1\n', { row: 3, column: 1 }],
    ["a quote within a name", 'source,target,weight\nA,B"x,1\n', { row: 2, column: 2 }],
    ["a line end in quotes", 'source,target,weight\nA,"B\nx",1\n', { row: 2, column: 2 }],
    ["nothing in quotes", 'source,target,weight\nA,"",1\n', { row: 2, column: 2 }],
    ["space in quotes", 'source,target,weight\nA," B",1\n', { row: 2, column: 2 }],
    ["a quoted number that is none", 'source,target,weight\nA,B,"1"2"\n', { row: 2, column: 3 }],
    ["an empty weight", "source,target,weight\nA,B,\n", { row: 2, column: 3 }],
    ["an empty name", "source,target,weight\nA,,1\n", { row: 2, column: 2 }],
    ["no number", "source,target,weight\nA,B,veel\n", { row: 2, column: 3 }],
    ["a negative number", "source,target,weight\nA,B,-1\n", { row: 2, column: 3 }],
    ["a decimal comma", "source;target;weight\nA;B;1,5\n", { row: 2, column: 3 }],
    ["a number that reads either way", "source;target;weight\nA;B;1.500\n", { row: 2, column: 3 }],
    ["a cell too few", "source,target,weight\nA,B\n", { row: 2, column: 2 }],
    ["a cell too many", "source,target,weight\nA,B,1,\n", { row: 2, column: 3 }],
    ["space around a name", "source,target,weight\n A,B,1\n", { row: 2, column: 1 }],
    ["a guard against formulas", "source,target,weight\n'=A,B,1\n", { row: 2, column: 1 }],
    ["another column", "source,target,weight,note\nA,B,1,x\n", { row: 1, column: 1 }],
    ["a header with a slip of the pen", "sourze,target,weight\nA,B,1\n", { row: 1, column: 1 }],
    ["no header", "A,B,1\nB,C,2\n", { row: 1, column: 1 }],
    ["no flows", "source,target,weight\n", { row: 1, column: 1 }],
    ["a name that is written in two ways", "source,target,weight\ncafe\u0301,B,1\n", null],
    ["a formula that failed", "source,target,weight\n#N/A,B,1\n", null],
    ["a party called table", "source,target,weight\ntable,B,1\n", null],
  ])("declines %s, for the general reader to explain", (_, text, place) => {
    expect(listOf(text)).toEqual(place);
  });

  it("declines what is no UTF-8, an unknown party, and a list of parties with a fault", () => {
    const latin = Uint8Array.from("source,target\nCaf\u00e9,B\n", (letter) => letter.charCodeAt(0));
    expect(listOf(latin)).toBe(null);
    expect(listOf("source,target\nA,B\n", { parties: "id\nA\n" })).toBe(null);
    expect(listOf("source,target\nA,B\n", { parties: "id\nA\nB\nB\n" })).toBe(null);
  });

  it("says which names look alike, among thousands too", () => {
    const many = Array.from({ length: 3000 }, (_, i) => `party ${i},x\n`).join("");
    const list = listOf(`source,target\n${many}Party-7,x\n`, { piece: 1000 });
    expect(isList(list) && list.assumptions[0]).toEqual({
      code: "similar-names",
      details: { pairs: [{ name: "Party-7", like: "party 7" }], count: 1 },
    });
  });
});
