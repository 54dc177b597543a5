import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/document/read.ts";
import { writeDocument } from "../../src/document/write.ts";
import { richPartnership } from "../rich-partnership.ts";
import { runCli } from "./run-cli.ts";

const FLOWS = "from,to,kind,weight\nLinde,Kompas,money,8\nKompas,Linde,knowledge,2.5\n=Rietdam,Linde,money,4\n";
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const measured = async (file: string, content: string | Uint8Array) =>
  JSON.parse((await runCli(["measure", file, "--json"], { [file]: content })).out) as {
    parties: { name: string; brings: number; takes: number }[];
  };

// Oracle: what each file says when it is read back, by the same command line, and small files that can be read along.
describe("evenwicht convert", () => {
  test("writes what it reads back with the same numbers, in every format", async () => {
    const before = (await measured("a.csv", FLOWS)).parties.map(({ name, brings, takes }) => [name, brings, takes]);
    for (const out of ["b.xlsx", "b.gexf", "b.graphml", "b.csv", "b.json"]) {
      const { code, saved, err } = await runCli(["convert", "a.csv", "-o", out], { "a.csv": FLOWS });
      expect([out, code, err.includes(out)]).toEqual([out, 0, false]);
      const after = (await measured(out, saved.get(out)!)).parties;
      expect(after.map(({ name, brings, takes }) => [name, brings, takes])).toEqual(before);
    }
    const { saved } = await runCli(["convert", "a.csv", "-o", "k.json", "--as", "kumu"], { "a.csv": FLOWS });
    expect(JSON.parse(text(saved.get("k.json"))).connections).toHaveLength(3);
    const kumu = (await measured("k.json", saved.get("k.json")!)).parties;
    expect(kumu.map(({ name, brings, takes }) => [name, brings, takes])).toEqual(before);
  });

  // Oracle: property. Each has the room that those of few have.
  test("places many parties so that none lies over another", async () => {
    const rows = Array.from({ length: 300 }, (_, at) => `p${at},p${(at * 7 + 1) % 300},${1 + (at % 9)}\n`).join("");
    const { saved } = await runCli(["convert", "a.csv", "-o", "b.gexf"], { "a.csv": `from,to,weight\n${rows}` });
    const drawn = /<viz:size value="([\d.]+)"\/><viz:position x="([-\d.]+)" y="([-\d.]+)"/g;
    const discs = [...text(saved.get("b.gexf")).matchAll(drawn)].map(([, ...numbers]) => numbers.map(Number));
    expect(discs).toHaveLength(300);
    for (const [k, [r = 0, x = 0, y = 0]] of discs.entries())
      for (const [s = 0, u = 0, v = 0] of discs.slice(k + 1)) expect(Math.hypot(x - u, y - v)).toBeGreaterThan(r + s);
  });

  test("a workbook has what the photo is about and how it was looked at, and is measured to the same numbers", async () => {
    const given = readDocument(readFileSync("data/warm-homes.en.json", "utf8"));
    if (!given.ok) throw new Error("refused");
    const { about } = given.value;
    const looked = { ...about, lens: "cost" as const, precision: { ...about.precision, sigma: 0.4, tolerance: 1.5 } };
    const files = { "a.json": writeDocument({ ...given.value, about: looked }, "everything") };
    for (const lang of ["en", "nl"]) {
      const { saved, code } = await runCli(["convert", "a.json", "-o", "b.xlsx", "--lang", lang], files);
      expect(code).toBe(0);
      const book = { "b.xlsx": saved.get("b.xlsx")! };
      const back = await runCli(["convert", "b.xlsx", "-o", "c.json"], book);
      const read = readDocument(text(back.saved.get("c.json")));
      const { title, date, challenge, ambition, seenBy } = about;
      expect(read.ok && read.value.about).toMatchObject({ title, date, challenge, ambition, seenBy, lens: "cost" });
      const json = async (file: string, all: Readonly<Record<string, string | Uint8Array>>) =>
        JSON.parse((await runCli(["measure", file, "--json"], all)).out);
      const [here, there] = [await json("a.json", files), await json("b.xlsx", book)];
      expect([there.lens, there.sigma, there.tolerance]).toEqual(["cost", 0.4, 1.5]);
      // The noise floor is simulated, and asks for its numbers in the order of the parties.
      const { imbalanceNoiseFloor: _, ...system } = here.system;
      for (const [id, value] of Object.entries(system))
        expect([id, there.system[id]]).toEqual([id, typeof value === "number" ? expect.closeTo(value, 9) : value]);
      const byName = (all: readonly Record<string, unknown>[]) =>
        all.map(({ name, brings, takes, logRatio, verdict }) => [name, brings, takes, logRatio, verdict]).sort();
      expect(byName(there.parties)).toEqual(byName(here.parties));
    }
  });

  test("names what is wrong on the sheet about the photo, at its row", async () => {
    const { saved } = await runCli(["convert", "a.csv", "-o", "b.xlsx"], { "a.csv": FLOWS });
    const parts = unzipSync(saved.get("b.xlsx")!);
    const at = "xl/worksheets/sheet6.xml";
    parts[at] = strToU8(strFromU8(parts[at]!).replace("what it is worth", "what it weighs"));
    const { code, err } = await runCli(["measure", "b.xlsx"], { "b.xlsx": zipSync(parts) });
    expect(code).toBe(1);
    expect(err).toMatch(/^b\.xlsx:About this photo:\d+:2: column “The width of a flow is”: .*what it weighs/);
  });

  test("writes one table as CSV, by its name, safe against formulas", async () => {
    const table = async (name: string): Promise<string> =>
      text((await runCli(["convert", "a.csv", "-o", "b.csv", "--table", name], { "a.csv": FLOWS })).saved.get("b.csv"));
    expect(await table("flows")).toBe(
      `source,target,resource,state,amount,cost,worth,date,note\nLinde,Kompas,Money,actual,8,,,,\nKompas,Linde,Knowledge,actual,2.5,,,,\n'=Rietdam,Linde,Money,actual,4,,,,\n`,
    );
    expect(await table("parties")).toMatch(/^id,name,kind,standing,inside,capacity,stake,felt\nLinde,Linde,/);
    expect(await table("measures")).toMatch(/^id,name,brings,takes,/);
    expect(await table("whole")).toContain("\nWhat working together yields,0\n");
    expect(await table("findings")).toMatch(/^pattern,parties,headline,sum,otherwise,question\n/);
  });

  // Oracle: by hand. The bytes before the first word are those of U+FEFF in UTF-8.
  test("writes CSV for a Dutch spreadsheet where that is asked for, and reads it back", async () => {
    const argv = ["convert", "a.csv", "-o", "b.csv", "--as", "spreadsheet", "--lang", "nl"];
    const bytes = (await runCli(argv, { "a.csv": FLOWS })).saved.get("b.csv")!;
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text(bytes)).toBe(
      `van;naar;soort;stand;hoeveelheid;hoe zwaar;hoeveel waard;datum;opmerking\nLinde;Kompas;Geld;loopt nu;8;;;;\nKompas;Linde;Kennis;loopt nu;2,5;;;;\n'=Rietdam;Linde;Geld;loopt nu;4;;;;\n`,
    );
    expect((await measured("b.csv", bytes)).parties).toEqual((await measured("b.csv", FLOWS)).parties);
  });

  test("leaves out what is not on the table, as every file does", async () => {
    const rich = writeDocument(richPartnership(), "everything");
    const { saved, code } = await runCli(["convert", "a.json", "-o", "b.json"], { "a.json": rich });
    expect(code).toBe(0);
    const read = readDocument(text(saved.get("b.json")));
    expect(read.ok && read.value.interests.every(({ openness }) => openness === "on-the-table")).toBe(true);
  });

  test("reads a workbook, GEXF or GraphML wherever a CSV goes, and names faults with their line", async () => {
    const gexf = `<gexf><graph defaultedgetype="directed"><nodes><node id="a"/></nodes><edges>\n<edge source="a" target="b" weight="-1"/></edges></graph></gexf>`;
    const { code, err } = await runCli(["validate", "a.gexf"], { "a.gexf": gexf });
    expect(code).toBe(1);
    expect(err).toContain("a.gexf:2: column “target”: “b” is not in the list of parties");
    expect(err).toContain("a.gexf:2: column “weight”: it says “-1”");
  });

  test("says which files it writes", async () => {
    const { code, err } = await runCli(["convert", "a.csv", "-o", "b.docx"], { "a.csv": FLOWS });
    expect(code).toBe(2);
    expect(err).toContain("graphml");
  });
});
