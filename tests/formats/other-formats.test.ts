import { describe, expect, it } from "vitest";
import { changePlan } from "../../src/formats/import.ts";
import { flowsOf, partnershipOf } from "./importing.ts";
import { assumptionsIn, faultsIn, partnershipIn, planOfFile } from "./opening.ts";

const weights = async (name: string, content: string) =>
  flowsOf(await partnershipIn(name, content)).map(([from, to, weight]) => `${from}>${to} ${weight}`);

// Oracle: the manuals of Pajek and UCINET; each file can be read along.
describe("Pajek", () => {
  it("reads arcs, edges, lists, a matrix and relations with a name", async () => {
    const file = `% made by hand
*Network zorg
*Vertices 3
1 "Linde" 0.1 0.5 0.5
2 Kompas
3 "De Brug"
*Arcs :1 "geld"
1 2 3.5
*Edges
2 3 2
*Arcslist
3 1 2
`;
    expect(await weights("a.net", file)).toEqual([
      "Linde>Kompas 3.5",
      "Kompas>De Brug 2",
      "De Brug>Kompas 2",
      "De Brug>Linde 1",
      "De Brug>Kompas 1",
    ]);
    expect((await partnershipIn("a.net", file)).flows[0]?.resource).toBe("money");
    expect(await assumptionsIn("a.net", file)).toEqual(expect.arrayContaining(["both-ways", "left-out-of-format"]));
    const matrix = `*Vertices 2\r\n1 "a"\r\n2 "b"\r\n*Matrix\r\n0 4\r\n1 0\r\n`;
    expect(await weights("b.net", matrix)).toEqual(["a>b 4", "b>a 1"]);
  });

  it("has everybody that is counted, listed or not, and of a link its label", async () => {
    const file = `*Network Zorg in de wijk\n*Vertices 4\n1 "Linde" [1-3]\n2 "'s-Hertogenbosch"\n*Arcs\n1 2 5 c Blue w 3 l "elke week"\n2 4\n1 2 [2-3]\n`;
    const read = await partnershipIn("a.net", file);
    expect(read.about.title).toBe("Zorg in de wijk");
    expect(read.parties.map(({ name }) => name)).toEqual(["Linde", "'s-Hertogenbosch", "3", "4"]);
    expect(read.flows.map(({ amount, note }) => [amount, note])).toEqual([
      [5, "elke week"],
      [1, ""],
      [1, ""],
    ]);
    expect((await planOfFile("a.net", file)).preview.assumptions).toContainEqual({
      code: "left-out-of-format",
      details: { what: ["drawing", "time"] },
    });
  });

  it("counts the numbers of a matrix, also of one with two sorts of vertices", async () => {
    const matrix = (rows: string, vertices = "3") => `*Vertices ${vertices}\n1 "a"\n2 "b"\n3 "c"\n*Matrix\n${rows}`;
    expect(await faultsIn("a.net", matrix("0 1 2\n0 0 3\n"))).toMatchObject([
      { code: "cell-count", at: { row: 7, counts: "lines" }, details: { cells: 6, expected: 9 } },
    ]);
    expect((await faultsIn("a.net", matrix("0 1\n0 0 3 4\n0 0 0\n"))).map(({ code, at }) => [code, at.row])).toEqual([
      ["cell-count", 6],
      ["cell-count", 7],
    ]);
    expect(await weights("a.net", matrix("4\n0\n", "3 2"))).toEqual(["a>c 4"]);
  });

  it("names faults at their lines, and what is no Pajek at all", async () => {
    const file = `*Vertices 2\n1 a\n2 b\n*Arcs\n1 9 1\n1 2 -3\n`;
    expect((await faultsIn("a.net", file)).map(({ code, at }) => [code, at.row])).toEqual([
      ["unknown-party", 5],
      ["negative", 6],
    ]);
    expect(await faultsIn("a.net", "hello\nworld")).toMatchObject([{ code: "not-in-format", at: { row: 1 } }]);
    expect(await faultsIn("a.net", "*Vertices many\n1 a")).toMatchObject([{ code: "not-in-format", at: { row: 1 } }]);
  });
});

// Oracle: a matrix and the same as a list are one partnership (DESIGN §3).
describe("a matrix", () => {
  const matrix = ";Linde;Kompas;De Brug\nLinde;;2,5;0\nKompas;1;;\nDe Brug;;;\n";

  it("gives who stands at the row to who stands above the column", async () => {
    expect(await weights("a.csv", matrix)).toEqual(["Linde>Kompas 2.5", "Kompas>Linde 1"]);
    expect((await partnershipIn("a.csv", matrix)).parties.map(({ name }) => name)).toEqual([
      "Linde",
      "Kompas",
      "De Brug",
    ]);
    expect(await assumptionsIn("a.csv", matrix)).toContain("read-as-matrix");
    expect((await planOfFile(null, matrix.replaceAll(";", "\t"))).preview.counts.flows).toBe(2);
  });

  it("names every cell that is no number, at its row and column", async () => {
    const faulty = matrix.replace("2,5", "veel").replace("Kompas;1", "Kompas;-1");
    expect((await faultsIn("a.csv", faulty)).map(({ code, at }) => [code, at.row, at.column])).toEqual([
      ["not-a-number", 2, 3],
      ["negative", 3, 2],
    ]);
  });

  const flows = ["A>B 1", "A>C 2", "B>A 3", "B>C 4", "C>A 5", "C>B 6"];

  it("is the same with its rows in another order, below a title, with sums at its end, and where R says what is not known", async () => {
    for (const [name, file] of Object.entries({
      order: ",A,B,C\nA,0,1,2\nC,5,6,0\nB,3,0,4\n",
      title: "Wie brengt wat naar wie\n\n;A;B;C\nA;;1;2\nB;3;;4\nC;5;6;\n",
      sums: ";A;B;C;Totaal\nA;0;1;2;3\nB;3;0;4;7\nC;5;6;0;11\nTotaal;8;7;6;21\n",
      "sums below": ";A;B;C\nA;0;1;2\nB;3;0;4\nC;5;6;0\nSom;8;7;6\n",
      "not known": '"","A","B","C"\n"A",NA,1,2\n"B",3,NA,4\n"C",5,6,NA\n',
      "named separator": "sep=;\n;A;B;C\nA;0;1;2\nB;3;0;4\nC;5;6;0\n",
    }))
      expect([name, [...(await weights("a.csv", file))].sort()]).toEqual([name, flows]);
    const { preview } = await planOfFile("a.csv", ";A;B;Totaal\nA;0;1;1\nB;2;0;2\n");
    expect(preview.assumptions).toContainEqual({ code: "totals-left-out", details: { name: "Totaal" } });
  });

  it("may have names on one side, or on none where nothing stands on its diagonal", async () => {
    expect(await weights("a.csv", "A,B,C\n0,1,2\n3,0,4\n5,6,0\n")).toEqual(flows);
    expect(await weights("a.csv", "A;;1;2\nB;3;;4\nC;5;6;\n")).toEqual(flows);
    const numbered = flows.map((flow) => flow.replace(/[A-C]/g, (letter) => String(letter.charCodeAt(0) - 64)));
    expect(await weights("a.csv", "0,1,2\n3,0,4\n5,6,0\n")).toEqual(numbered);
    // As numpy writes numbers, and as R writes a matrix with its corner left out.
    const numpy = "0.0e+00,1.0e+00,2.0e+00\n3.0e+00,0.0e+00,4.0e+00\n5.0e+00,6.0e+00,0.0e+00\n";
    expect(await weights("a.csv", numpy)).toEqual(numbered);
    expect(await weights("a.csv", "0,1,0\n1,0,0\n0,0,0\n")).toEqual(["1>2 1", "2>1 1"]);
    expect(await weights("a.txt", '"A"\t"B"\t"C"\n"A"\t0\t1\t2\n"B"\t3\t0\t4\n"C"\t5\t6\t0\n')).toEqual(flows);
    // As R writes a matrix of which nothing has a name.
    expect(await weights("a.csv", '"","V1","V2","V3"\n"1",0,1,2\n"2",3,0,4\n"3",5,6,0\n')).toEqual(numbered);
    expect(await assumptionsIn("a.csv", "van,naar,gewicht\n0,1,2\n3,0,4\n5,6,0\n")).not.toContain("read-as-matrix");
    expect((await faultsIn("a.csv", "0,1,2\n3,7,4\n5,6,0\n")).map(({ code }) => code)).toEqual(["no-header"]);
  });

  it("has a flow without a size where it is not known how much", async () => {
    expect(await weights("a.csv", ",A,B,C\nA,NA,1,NA\nB,,NA,\nC,,,NA\n")).toEqual(["A>B 1", "A>C null"]);
  });

  it("asks how its numbers are to be read, at the place of the first", async () => {
    const file = ";A;B\nA;0;1.500\nB;3;0\n";
    expect(await faultsIn("a.csv", file)).toMatchObject([{ code: "undecided-decimal", at: { row: 2, column: 3 } }]);
    const plan = changePlan(await planOfFile("a.csv", file), [{ decimal: "," }]);
    expect(flowsOf(partnershipOf(plan)).map((flow) => flow[2])).toEqual([1500, 3]);
  });

  it("is looked at as a matrix, and can be read the other way round", async () => {
    const plan = await planOfFile("a.csv", matrix);
    const readings = ({ preview }: typeof plan) => preview.files.map(({ table }) => [table?.from, table?.plainNumbers]);
    expect(readings(plan)).toEqual([
      ["matrix", true],
      ["matrix", true],
    ]);
    const said = ({ preview }: typeof plan) =>
      preview.assumptions.find(({ code }) => code === "read-as-matrix")?.details;
    expect(said(plan)).toEqual({ parties: 3, byColumn: false });
    const turned = changePlan(plan, [{ columns: ["target", "source", "weight"] }]);
    expect(flowsOf(partnershipOf(turned)).map((flow) => flow.slice(0, 3))).toEqual([
      ["Kompas", "Linde", 2.5],
      ["Linde", "Kompas", 1],
    ]);
    expect(said(turned)).toEqual({ parties: 3, byColumn: true });
    const undecided = await planOfFile("a.csv", ";A;B\nA;0;1.500\nB;3;0\n");
    expect(readings(undecided)[0]).toEqual(["matrix", false]);
    // Named by its place in the matrix, and not by the table that was made of it.
    expect(undecided.preview.faults).toMatchObject([{ code: "undecided-decimal", details: { column: "3" } }]);
  });

  it("is refused where it is no square, or where something stands beside or below it", async () => {
    for (const file of [",A,B,C\nA,0,1,2\nB,3,0,4\n", ",X,Y,Z\nA,0,1,2\nB,3,0,4\n"])
      expect(await faultsIn("a.csv", file)).toMatchObject([
        { code: "not-square", at: { file: "a.csv", row: 1 }, details: { rows: 2, columns: 3 } },
      ]);
    const beside = ";A;B;\nA;0;1;hoi\nB;2;0;\n\nBron: enquete\n";
    expect(await faultsIn("a.csv", beside)).toMatchObject([
      { code: "beside-matrix", at: { row: 2, column: 4 }, details: { text: "hoi" } },
      { code: "beside-matrix", at: { row: 5, column: 1 }, details: { text: "Bron: enquete" } },
    ]);
  });

  it("is none where the names differ, or a list has them", async () => {
    expect(await assumptionsIn("a.csv", "van;naar;gewicht\nnaar;gewicht;1\n")).not.toContain("read-as-matrix");
  });
});

// Oracle: Kumu's own pages on import (docs.kumu.io), whose samples these follow, written anew.
describe("Kumu", () => {
  it("reads a blueprint: labels, types, what is said, and connections both ways", async () => {
    const file = JSON.stringify({
      elements: [{ label: "Linde", type: "GGZ", description: "wijk", attributes: { stake: 8 } }, { label: "Kompas" }],
      connections: [
        { from: "Linde", to: "Kompas", direction: "mutual", type: "geld", attributes: { strength: 3 } },
        { from: "Kompas", to: "De Brug", direction: "directed", label: "soms", attributes: { strength: 1 } },
      ],
      maps: [],
    });
    expect(await weights("blueprint.json", file)).toEqual(["Linde>Kompas 3", "Kompas>Linde 3", "Kompas>De Brug 1"]);
    const read = await partnershipIn("blueprint.json", file);
    expect(read.parties.map(({ name, kind, stake }) => [name, kind, stake])).toEqual([
      ["Linde", "GGZ", 8],
      ["Kompas", null, null],
      ["De Brug", null, null],
    ]);
    expect(read.flows.map(({ resource, note }) => [resource, note])).toEqual([
      ["money", ""],
      ["money", ""],
      ["r1", "soms"],
    ]);
    expect(await assumptionsIn("blueprint.json", file)).toEqual(
      expect.arrayContaining(["both-ways", "left-out-of-format"]),
    );
  });

  // Oracle: a project as Kumu exports it (docs.kumu.io, "Blueprints"): types by what they are the type of, loops beside connections.
  it("reads a project that Kumu exported", async () => {
    const file = JSON.stringify({
      name: "Zorgkaart",
      elements: [
        { _id: "e1", attributes: { label: "Linde", "element type": "GGZ" } },
        { _id: "e2", attributes: { label: "Kompas" } },
      ],
      connections: [
        {
          ...{ _id: "c1", from: "e1", to: "e2", direction: "directed" },
          attributes: { "connection type": "geld", label: "subsidie", description: "per jaar", strength: 3 },
        },
      ],
      loops: [{ _id: "l1", attributes: { label: "R1" } }],
    });
    const read = await partnershipIn("blueprint.json", file);
    expect([read.about.title, read.parties[0]?.kind]).toEqual(["Zorgkaart", "GGZ"]);
    expect(read.flows).toMatchObject([{ resource: "money", amount: 3, note: "subsidie: per jaar" }]);
    expect((await planOfFile("b.json", file)).preview.assumptions).toContainEqual({
      code: "left-out-of-format",
      details: { what: ["many-ended"] },
    });
    const strange = '{"elements":["Linde",{"label":"Kompas"}],"connections":[{"from":"Kompas","to":"Kompas"},7]}';
    expect((await faultsIn("a.json", strange)).map(({ code, at }) => [code, at.sheet, at.row])).toEqual([
      ["wrong-type", "connections", 2],
      ["wrong-type", "elements", 1],
    ]);
  });

  it("names a fault by its list and place", async () => {
    const file = JSON.stringify({
      elements: [],
      connections: [{ from: "a", to: "b", attributes: { strength: "veel" } }],
    });
    expect(await faultsIn("a.json", file)).toMatchObject([
      { code: "not-a-number", at: { sheet: "connections", row: 1, counts: "items" } },
    ]);
    expect(await faultsIn("a.json", '{"elements": [,')).toMatchObject([{ code: "json-syntax" }]);
  });

  it("reads its two tables", async () => {
    const connections =
      "From,To,Direction,Type,Strength,Description\nLinde,Kompas,directed,geld,2,x\nLinde,Kompas,undirected,,1,\n";
    expect(await weights("connections.csv", connections)).toEqual([
      "Linde>Kompas 2",
      "Linde>Kompas 1",
      "Kompas>Linde 1",
    ]);
    const elements = await planOfFile("elements.csv", "Label,Type,Tags\nLinde,GGZ,a\nKompas,,b\n");
    expect(elements.preview.files[0]?.kind).toBe("parties");
    expect(elements.preview.counts.parties).toBe(2);
  });
});
