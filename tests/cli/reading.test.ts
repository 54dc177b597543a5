import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

// Oracle: src/SPEC.md, by hand.

const lines = (text: string): readonly string[] => text.trimEnd().split("\n");

describe("refused input (C2, C4, I4, I12)", () => {
  test("every fault is named, with file, row and column; nothing is answered", async () => {
    const bad = "from,to,weight\nA,B,lots\nC,,4\nD,E,-1\nF,G,NaN\n";
    const { code, out, err } = await runCli(["measure", "dir/bad.csv", "--json"], { "dir/bad.csv": bad });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(lines(err).map((line) => line.split(" ")[0])).toEqual([
      "dir/bad.csv:2:3:",
      "dir/bad.csv:3:2:",
      "dir/bad.csv:4:3:",
      "dir/bad.csv:5:3:",
    ]);
    // What is wrong, and what would be right.
    expect(lines(err)[0]).toMatch(/“weight”.*“lots”.*number such as 4/);
  });

  test.each<[string, string | Uint8Array, RegExp]>([
    ["empty.csv", "", /^empty\.csv: .*empty/],
    ["picture.csv", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), /^picture\.csv: .*PNG/],
    ["headless.csv", "A,B,4\nC,D,2\n", /^headless\.csv:1: .*no names/],
    ["half.json", '{"format": "evenwicht",\n', /^half\.json:2:1: .*ends too early/],
    ["other.json", '{"format": "else"}', /^other\.json:\/format: .*Evenwicht/],
  ])("%s", async (file, content, message) => {
    const { code, err } = await runCli(["validate", file], { [file]: content });
    expect(code).toBe(1);
    expect(err).toMatch(message);
  });

  test("a file that is not there, and two faults in two files", async () => {
    const { code, err } = await runCli(["measure", "a.csv", "--parties", "p.csv"]);
    expect(code).toBe(1);
    expect(lines(err)).toEqual([
      expect.stringMatching(/^a\.csv: .*not there/),
      expect.stringMatching(/^p\.csv: .*not there/),
    ]);
  });

  test("an undecided decimal sign is asked for, and --decimal decides it (I5)", async () => {
    const files = { "a.csv": "van;naar;gewicht\nA;B;1.500\n" };
    const { code, err } = await runCli(["measure", "a.csv", "--lang", "nl"], files);
    expect(code).toBe(1);
    expect(lines(err)[0]).toMatch(/^a\.csv:2:3: /);
    expect(lines(err).at(-1)).toBe("Het decimaalteken kies je met --decimal . of --decimal ,");
    const total = async (sign: string) =>
      JSON.parse((await runCli(["measure", "a.csv", "--json", "--decimal", sign], files)).out).system.total;
    expect([await total("."), await total(",")]).toEqual([1.5, 1500]);
  });
});

test("names that look alike are named, in the language asked for", async () => {
  const files = {
    "a.csv": "van;naar;gewicht\nThuiszorg Duin;Welzijn;4\nWelzijn;Thuizorg Duin;2\nThuiszorg Duin;Welzijn;1\n",
  };
  const { code, err } = await runCli(["measure", "a.csv", "--lang", "nl"], files);
  expect(code).toBe(0);
  expect(lines(err)[0]).toBe("“Thuizorg Duin” lijkt op “Thuiszorg Duin”. Ze staan nu als twee partijen.");
});

describe("the list of parties (C6, I8)", () => {
  const flows = "from,to,weight\nA,B,1\n";

  test("NAME.nodes.csv beside NAME.csv is read, and said", async () => {
    const files = { "x/net.csv": flows, "x/net.nodes.csv": "id,name\nA,Anna\nB,Bram\nC,Cleo\n" };
    const { out, err } = await runCli(["measure", "x/net.csv", "--json"], files);
    expect(JSON.parse(out).parties.map(({ name }: { name: string }) => name)).toEqual(["Anna", "Bram", "Cleo"]);
    expect(lines(err)[0]).toBe("The parties come from x/net.nodes.csv.");
  });

  test("--parties wins over it", async () => {
    const files = { "net.csv": flows, "net.nodes.csv": "id\nZ\n", "all.csv": "id,name\nA,Anna\nB,Bram\n" };
    const { code, out } = await runCli(["measure", "net.csv", "--parties", "all.csv", "--json"], files);
    expect(code).toBe(0);
    expect(JSON.parse(out).parties).toHaveLength(2);
  });

  test("a party that is missing from it is a fault at its row", async () => {
    const { code, err } = await runCli(["validate", "net.csv"], { "net.csv": flows, "net.nodes.csv": "id\nA\n" });
    expect(code).toBe(1);
    expect(err).toMatch(/^net\.csv:2:2: .*“B” is not in the list of parties/);
  });
});

describe("validate (I13)", () => {
  test("says that a file is sound, and what reading took for granted", async () => {
    const { code, out, err } = await runCli(["validate", "a.csv", "--lang", "nl"], { "a.csv": "van,naar\nA,B\nB,A\n" });
    expect({ code, out }).toEqual({ code: 0, out: "Geen fouten gevonden. 2 partijen, 2 stromen.\n" });
    expect(lines(err)).toContain("Er staat niet bij hoeveel. Elke stroom telt voor 1.");
  });

  test("--json gives assumptions and faults as data", async () => {
    const sound = await runCli(["validate", "a.csv", "--json"], { "a.csv": "from,to,weight\nA,B,1\n" });
    expect(sound.code).toBe(0);
    expect(JSON.parse(sound.out)).toMatchObject({
      evenwicht: 1,
      source: "a.csv",
      valid: true,
      parties: 2,
      flows: 1,
      faults: [],
    });
    const bad = await runCli(["validate", "a.csv", "--json"], { "a.csv": "from,to,weight\nA,B,lots\n" });
    expect(bad.code).toBe(1);
    expect(JSON.parse(bad.out)).toMatchObject({
      valid: false,
      faults: [{ code: "not-a-number", file: "a.csv", row: 2, column: 3, pointer: null }],
    });
  });

  test.each(["youth-care", "hospital-network", "ring-of-reciprocity", "one-broker"])(
    "the example %s is sound",
    async (name) => {
      for (const language of ["nl", "en"]) {
        const file = `${name}.${language}.json`;
        const content = readFileSync(join(import.meta.dirname, "../../data", file));
        expect(await runCli(["validate", file, "--json"], { [file]: content })).toMatchObject({ code: 0, err: "" });
      }
    },
  );
});
