import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

const HEAD = "van,naar,soort,gewicht";
const FLOWS = { "f.csv": `${HEAD}\nLinde,Kompas,geld,8\nKompas,Linde,zorgtijd,4\n` };

const json = async (files: Readonly<Record<string, string>>, ...argv: readonly string[]) =>
  JSON.parse((await runCli([...argv, "--json"], files)).out);

// Oracle: by hand. Linde brings 8 of money and takes 4 of its own kind, each times its weight.
describe("--weigh (C31)", () => {
  test.each([
    ["by its Dutch name", ["geld=0.25"], [2, 4], { money: 0.25 }],
    ["by its English name", ["Money=0.25"], [2, 4], { money: 0.25 }],
    ["a kind of the file's own, in whatever case", ["Zorgtijd=1.5"], [8, 6], { zorgtijd: 1.5 }],
    ["two of them", ["money=.5", "zorgtijd=4"], [4, 16], { money: 0.5, zorgtijd: 4 }],
    ["said twice, the last", ["money=4", "geld=0.5"], [4, 4], { money: 0.5 }],
    ["as it was", ["geld=1"], [8, 4], {}],
  ])("%s", async (_, typed, [brings, takes], weights) => {
    const weigh = typed.flatMap((one) => ["--weigh", one]);
    const answer = await json(FLOWS, "measure", "f.csv", ...weigh);
    expect(answer.parties.find(({ id }: { id: string }) => id === "Linde")).toMatchObject({ brings, takes });
    expect(answer.weights).toEqual(weights);
  });

  test.each([
    ["nl", "Gewogen: geld × 0,25."],
    ["en", "Weighed: money × 0.25."],
  ])("what is weighed is said, and what is taken for granted no more (%s)", async (lang, said) => {
    const { out, err } = await runCli(["measure", "f.csv", "--weigh", "geld=0.25", "--lang", lang], FLOWS);
    expect(out).toContain(said);
    expect(err).not.toMatch(/eenheid|unit/);
    const plain = await runCli(["measure", "f.csv", "--lang", lang], FLOWS);
    expect(plain.out).not.toContain("×");
    expect(plain.err).toMatch(/eenheid|unit/);
  });

  test("what stands out, and a suggestion, follow the weights", async () => {
    const rows = [..."abcdefg"].map((name) => `${name},Linde,geld,9\nLinde,${name},zorgtijd,9`);
    const ring = { "f.csv": `${HEAD}\n${rows.join("\n")}\n` };
    const even = await json(ring, "repair", "f.csv");
    const heavy = await json(ring, "repair", "f.csv", "--weigh", "geld=4");
    expect([even.objective, even.feasible]).toEqual([0, true]);
    expect(heavy.objective).toBeGreaterThan(0);
    const found = await json(ring, "findings", "f.csv", "--weigh", "geld=4");
    expect(found.findings.map(({ sum }: { sum: string }) => sum)).toContain("It takes 252 and brings 63.");
    expect((await json(ring, "findings", "f.csv")).findings.map(({ sum }: { sum: string }) => sum)).not.toContain(
      "It takes 252 and brings 63.",
    );
  });

  test("the photo and the report say it, in words that stand beside the numbers", async () => {
    const html = (await runCli(["report", "f.csv", "-o", "o.html", "--weigh", "geld=0.25"], FLOWS)).saved.get("o.html");
    const text = new TextDecoder().decode(html);
    expect(text).toContain("Weighed: money × 0.25.");
    expect(text).toMatch(/Linde<\/t[hd]><td[^>]*>2<\/td><td[^>]*>4</);
    const svg = (await runCli(["photo", "f.csv", "-o", "o.svg", "--weigh", "geld=0.25"], FLOWS)).saved.get("o.svg");
    expect(new TextDecoder().decode(svg)).toContain("× 0.25");
  });

  test("a kind of one of several photos is weighed where it is", async () => {
    const files = { ...FLOWS, "g.csv": `${HEAD}\nLinde,Kompas,geld,8\nKompas,Linde,kennis,4\n` };
    const compared = await json(files, "compare", "f.csv", "g.csv", "--weigh", "kennis=2");
    expect(compared.weights).toEqual({ from: {}, to: { knowledge: 2 } });
    expect(compared.parties.find(({ id }: { id: string }) => id === "Linde").takes).toMatchObject({ from: 4, to: 8 });
    const series = await json(files, "series", "f.csv", "g.csv", "--weigh", "geld=.5");
    expect(series.photos.map(({ weights }: { weights: unknown }) => weights)).toEqual([{ money: 0.5 }, { money: 0.5 }]);
    expect(series.photos.map(({ system }: { system: { total: number } }) => system.total)).toEqual([8, 8]);
    const { code, err } = await runCli(["compare", "f.csv", "g.csv", "--weigh", "kennes=2"], files);
    expect([code, err]).toEqual([1, expect.stringContaining("f.csv, g.csv: nothing flows here of “kennes”.")]);
  });

  test("photos in a file of Evenwicht are weighed too: with all kinds doubled all is double", async () => {
    const text = readFileSync("data/warm-homes.en.json", "utf8");
    const kinds: readonly { id: string; builtIn: string | null; name: string | null }[] = JSON.parse(text).resources;
    const used = kinds.filter(({ id }) => text.includes(`"resource": "${id}"`));
    expect(used.length).toBeGreaterThan(1);
    const weigh = used.flatMap(({ builtIn, name }) => ["--weigh", `${name ?? builtIn}=2`]);
    const files = { "warm.json": text };
    const [plain, doubled] = [
      await json(files, "series", "warm.json"),
      await json(files, "series", "warm.json", ...weigh),
    ];
    const brings = (answer: typeof plain): number[][] =>
      answer.photos.map(({ parties }: { parties: { brings: number }[] }) => parties.map((party) => party.brings));
    expect(plain.photos.length).toBeGreaterThan(2);
    expect(brings(doubled)).toEqual(brings(plain).map((photo) => photo.map((value) => 2 * value)));
  });

  test.each([
    ["gled=2", "f.csv: nothing flows here of “gled”. Did you mean “Geld”?"],
    ["people=2", "f.csv: nothing flows here of “people”. There is “Money” and “zorgtijd”."],
    ["staff=2", "f.csv: nothing flows here of “staff”. There is “Money” and “zorgtijd”."],
  ])("%s is refused", async (typed, said) => {
    const { code, out, err } = await runCli(["measure", "f.csv", "--weigh", typed], FLOWS);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(said);
  });

  test.each(["geld", "geld=", "=2", "geld=0.2", "geld=5", "geld=0,5", "geld=-1", "geld=veel"])(
    "%s is wrong usage",
    async (typed) => {
      const { code, err } = await runCli(["measure", "f.csv", "--weigh", typed], FLOWS);
      expect([code, err.split("\n")[0]]).toEqual([
        2,
        `--weigh says "${typed}". Give a kind and a number from 0.25 to 4, with a point, as in 'money=0.5'.`,
      ]);
    },
  );

  test("flows of no kind cannot be weighed, and one file that is refused keeps none of the others", async () => {
    const files = { ...FLOWS, "plain.csv": "from,to,weight\nLinde,Kompas,4\n" };
    const { code, out, err } = await runCli(["measure", "plain.csv", "f.csv", "--weigh", "geld=2", "--json"], files);
    expect(code).toBe(1);
    expect(out.trimEnd().split("\n")).toHaveLength(1);
    expect(err).toContain("plain.csv: nothing flows here of “geld”.");
  });
});
