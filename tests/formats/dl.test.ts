import { describe, expect, it } from "vitest";
import { flowsOf } from "./importing.ts";
import { faultsIn, partnershipIn, planOfFile } from "./opening.ts";

const weights = async (name: string, content: string) =>
  flowsOf(await partnershipIn(name, content)).map(([from, to, weight]) => `${from}>${to} ${weight}`);

// Oracle: the manual of UCINET; each file can be read along.
describe("UCINET DL", () => {
  it("reads a full matrix, with labels in a list or embedded", async () => {
    const listed = `dl n=3 format=fullmatrix\nlabels:\nLinde,"De Brug",Kompas\ndata:\n0 4 0\n1 0 2.5\n0 0 0\n`;
    expect(await weights("a.dl", listed)).toEqual(["Linde>De Brug 4", "De Brug>Linde 1", "De Brug>Kompas 2.5"]);
    const embedded = `DL n = 2\nlabels embedded\ndata:\n  a b\na 0 3\nb 1 0\n`;
    expect(await weights("a.dl", embedded)).toEqual(["a>b 3", "b>a 1"]);
  });

  it("reads lists of edges and of nodes, halves of a matrix, and several as kinds", async () => {
    const edges = `dl n=3 format=edgelist1\nlabels embedded\ndata:\nLinde Kompas 3\nKompas Brug\n`;
    expect(await weights("a.dl", edges)).toEqual(["Linde>Kompas 3", "Kompas>Brug 1"]);
    const nodes = `dl n=3 format=nodelist1\ndata:\n1 2 3\n`;
    expect(await weights("a.dl", nodes)).toEqual(["1>2 1", "1>3 1"]);
    const half = `dl n=3 format=lowerhalf\nlabels:\na b c\ndata:\n2\n0 5\n`;
    expect(await weights("a.dl", half)).toEqual(["b>a 2", "a>b 2", "c>b 5", "b>c 5"]);
    const two = `dl n=2, nm=2\nlabels:\na,b\nmatrix labels:\ngeld,kennis\ndata:\n0 1\n0 0\n0 0\n2 0\n`;
    expect((await partnershipIn("a.dl", two)).flows.map(({ resource }) => resource)).toEqual(["money", "knowledge"]);
  });

  // Oracle: UCINET 6's help on DL: phrases in any order, a diagonal that is absent, labels in single or double quotes.
  it("reads its header whatever its order, and a diagonal that is there or not", async () => {
    const absent = `DL\nNR = 3, NC = 3\nDIAGONAL = ABSENT\nROW LABELS:\n"De Brug" 's-Hertogenbosch 'Het Huis'\nFORMAT = FULLMATRIX\nDATA:\n1 2\n0 3\n0 0\n`;
    expect(await weights("a.dl", absent)).toEqual([
      "De Brug>'s-Hertogenbosch 1",
      "De Brug>Het Huis 2",
      "'s-Hertogenbosch>Het Huis 3",
    ]);
    const half = (format: string, data: string) => `dl n=3 format=${format}\nlabels:\na b c\ndata:\n${data}`;
    expect(await weights("a.dl", half("lowerhalf diagonal present", "9\n1 0\n0 3 0\n"))).toEqual([
      "a>a 9",
      "b>a 1",
      "a>b 1",
      "c>b 3",
      "b>c 3",
    ]);
    expect(await weights("a.dl", half("upperhalf", "0 1 0\n0 3\n0\n"))).toEqual(["a>b 1", "b>a 1", "b>c 3", "c>b 3"]);
    // What follows "fullmatrix" names parties, and no kind.
    expect((await partnershipIn("a.dl", half("fullmatrix", "0 1 0\n0 0 0\n0 0 0"))).resources).toHaveLength(8);
  });

  it("goes by embedded labels, over as many lines as they take", async () => {
    const wrapped = "dl n=3\nlabels embedded\ndata:\n a\n b c\nb 0 0\n 3\na 0 1 2\nc 0 0 0\n";
    expect(await weights("a.dl", wrapped)).toEqual(["b>c 3", "a>b 1", "a>c 2"]);
    const listed = "dl n=3 format=edgelist1\nlabels:\na b c\nlabels embedded\ndata:\na b 2\n";
    expect((await partnershipIn("a.dl", listed)).parties.map(({ name }) => name)).toEqual(["a", "b", "c"]);
  });

  it("refuses what is more or less than its size says, and what is no square where it has to be one", async () => {
    for (const data of ["0 1 2\n0 0 3\n0 0\n", "0 1 2\n0 0 3\n0 0 0\n5 5"])
      expect(await faultsIn("a.dl", `dl n=3\ndata:\n${data}`)).toMatchObject([
        { code: "cell-count", at: { row: expect.any(Number) } },
      ]);
    for (const format of ["edgelist1", "nodelist1", "lowerhalf"])
      expect(await faultsIn("a.dl", `dl\nnr=2 nc=3 format=${format}\ndata:\n1 2`)).toMatchObject([
        { code: "not-square", at: { row: 2 }, details: { rows: 2, columns: 3 } },
      ]);
    expect(await faultsIn("a.dl", "dl n=2\nrow labels: a b\ncolumn labels: x y\ndata:\n1 2\n3 4")).toMatchObject([
      { code: "not-in-format", at: { row: 3 }, details: { text: "x", wanted: "a" } },
    ]);
    expect(await faultsIn("a.dl", "dl n=2 format=edgelist1\ndata:\n1 2 3 4")).toMatchObject([
      { code: "not-in-format", at: { row: 3 } },
    ]);
  });

  it("says what is missing, and where", async () => {
    expect(await faultsIn("a.dl", "dl n=2\nlabels:\na,b\n")).toMatchObject([{ code: "not-in-format" }]);
    expect(await faultsIn("a.dl", "dl n=2 format=mystery\ndata:\n0 1\n1 0")).toMatchObject([
      { code: "not-in-format", details: { text: "mystery" } },
    ]);
    expect(await faultsIn("a.dl", "dl n=2\ndata:\n0 x\n1 0")).toMatchObject([{ code: "not-a-number", at: { row: 3 } }]);
  });

  // Oracle: UCINET's help on exporting DL ("nodelist2: … for use in 2-mode matrices") and on the DL language (nr, nc, row and column labels). Who goes where
  // can be read along.
  it("reads two lists of parties: those at the rows give to those at the columns", async () => {
    const labels = "row labels:\nLinde,Kompas\ncolumn labels:\nWijkteam,School,Huis\n";
    const edges = `dl nr=2 nc=3 format=edgelist2\n${labels}data:\n1 1 3\n1 3\n2 2 0.5\n`;
    expect(await weights("a.dl", edges)).toEqual(["Linde>Wijkteam 3", "Linde>Huis 1", "Kompas>School 0.5"]);
    const all = ["Linde", "Kompas", "Wijkteam", "School", "Huis"];
    expect((await partnershipIn("a.dl", edges)).parties.map(({ name }) => name)).toEqual(all);
    const nodes = `dl nr=2 nc=3 format=nodelist2\n${labels}data:\n1 1 3\n2 2\n`;
    expect(await weights("a.dl", nodes)).toEqual(["Linde>Wijkteam 1", "Linde>Huis 1", "Kompas>School 1"]);
    const matrix = `dl nr=2, nc=3\n${labels}data:\n3 0 1\n0 .5 0\n`;
    expect(await weights("a.dl", matrix)).toEqual(["Linde>Wijkteam 3", "Linde>Huis 1", "Kompas>School 0.5"]);
    const embedded = "dl nr=2 nc=3 labels embedded\ndata:\n  Wijkteam School Huis\nLinde 3 0 1\nKompas 0 .5 0\n";
    expect(await weights("a.dl", embedded)).toEqual(["Linde>Wijkteam 3", "Linde>Huis 1", "Kompas>School 0.5"]);
    for (const file of [edges, nodes, matrix, embedded])
      expect((await planOfFile("a.dl", file)).preview.assumptions).toContainEqual({
        code: "two-sorts",
        details: { rows: 2, columns: 3, inBoth: 0 },
      });
  });

  it("takes a name at both sides for one party, and a number at each side for another", async () => {
    const named =
      "dl nr=2 nc=2 format=edgelist2\nlabels embedded\ndata:\nLinde Kompas 2\nKompas Linde 1\nKompas Huis 4\n";
    expect(await weights("a.dl", named)).toEqual(["Linde>Kompas 2", "Kompas>Linde 1", "Kompas>Huis 4"]);
    expect((await planOfFile("a.dl", named)).preview.assumptions).toContainEqual({
      code: "two-sorts",
      details: { rows: 2, columns: 3, inBoth: 2 },
    });
    expect(await weights("a.dl", "dl nr=2 nc=2 format=edgelist2\ndata:\n1 1 2\n2 1 5\n")).toEqual([
      "r1>c1 2",
      "r2>c1 5",
    ]);
    const half = "dl nr=2 nc=2 format=edgelist2\nrow labels embedded\ncolumn labels: x y\ndata:\nLinde 1\nHuis 2\n";
    expect(await weights("a.dl", half)).toEqual(["Linde>x 1", "Huis>y 1"]);
  });

  it("names numbers that no list has, labels that stand twice, and what UCINET can and we cannot", async () => {
    expect(await faultsIn("a.dl", "dl nr=2 nc=3 format=edgelist2\ndata:\n1 3\n3 1\n1 4\n2")).toMatchObject([
      { code: "not-in-format", at: { row: 4 }, details: { text: "3", wanted: "1 … 2" } },
      { code: "not-in-format", at: { row: 5 }, details: { text: "4", wanted: "1 … 3" } },
      { code: "not-in-format", at: { row: 6 }, details: { text: "", wanted: "1 … 3" } },
    ]);
    const twice = "dl nr=2 nc=1 format=edgelist2\nrow labels: a a\ncolumn labels: b\ndata:\n1 1";
    expect(await faultsIn("a.dl", twice)).toMatchObject([{ code: "duplicate-party", details: { id: "a" } }]);
    // A label that looks as what a column without one is called, is somebody else.
    const alike = "dl nr=1 nc=2 format=edgelist2\nrow labels: c1\ndata:\n1 2";
    expect(await faultsIn("a.dl", alike)).toMatchObject([{ code: "duplicate-party", details: { id: "c1" } }]);
    expect(await faultsIn("a.dl", "dl nr=4 format=edgelist2\ndata:\n1 2")).toMatchObject([
      { code: "not-in-format", at: { row: 1 }, details: { wanted: "dl nr=9 nc=4" } },
    ]);
    const block = "dl n=4 format=blockmatrix\ndata:\nrows 1 to 2\ncols 3 to 4\nvalue = 1\n";
    const [refused] = await faultsIn("a.dl", block);
    expect(refused).toMatchObject({ code: "not-in-format", at: { row: 1 }, details: { text: "blockmatrix" } });
    expect(refused?.details).toHaveProperty("wanted", expect.stringContaining("fullmatrix"));
    expect(await faultsIn("a.dl", "dl nr=1000000000 nc=2 format=edgelist2\ndata:\n1 2")).toMatchObject([
      { code: "not-in-format" },
    ]);
  });
});
