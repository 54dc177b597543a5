import { describe, expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

// Oracle: by hand, in each test; what newcomers stumbled over.

/** The row of a table that begins with a name, its cells two spaces or more apart. */
const rowOf = (out: string, name: string): readonly string[] =>
  out
    .split("\n")
    .find((line) => line.startsWith(name))
    ?.split(/ {2,}/) ?? [];

const town = [
  "van;naar;soort;gewicht",
  "Gemeente;GGZ;geld;6",
  "GGZ;Gemeente;kennis;2",
  "GGZ;Gemeente;mensen;1",
  "School;GGZ;ruimte;",
  "School;School;geld;3",
  "Gemeente;School;geld;0",
  "",
].join("\n");

describe("a ratio is told as a ratio, and not as its logarithm (C28)", () => {
  // GGZ brings 2 + 1 = 3 and takes 6, the municipality the other way round: 1 to 2, and 2 to 1.
  test.each([
    ["nl", "2 om 1", "1 om 2"],
    ["en", "2 to 1", "1 to 2"],
  ])("in measure, compare and series (%s)", async (lang, two, half) => {
    const files = { "2024.csv": town, "2025.csv": town };
    const measure = await runCli(["measure", "2024.csv", "--lang", lang], files);
    expect(rowOf(measure.out.slice(measure.out.indexOf("\nG")), "Gemeente")).toContain(two);
    expect(measure.out).toContain(half);
    const compare = await runCli(["compare", "2024.csv", "2025.csv", "--lang", lang], files);
    expect(compare.out).toMatch(new RegExp(`Gemeente .* ${two} +${two}`));
    const series = await runCli(["series", "2024.csv", "2025.csv", "--lang", lang], files);
    expect(series.out).toMatch(new RegExp(`GGZ +${half} +${half}`));
  });

  test("and stays a logarithm for programs", async () => {
    const { out } = await runCli(["measure", "a.csv", "--json"], { "a.csv": town });
    const { parties } = JSON.parse(out);
    expect(parties.map(({ id, logRatio }: never) => [id, logRatio])).toEqual([
      ["GGZ", expect.closeTo(-Math.log(2), 12)],
      ["Gemeente", expect.closeTo(Math.log(2), 12)],
      ["School", null],
    ]);
  });
});

describe("flows are counted alike (C28)", () => {
  // Two kinds between the same two are two flows along one way; one without a number is a flow; 0, and to oneself, are none.
  test.each([
    [
      "nl",
      "3 partijen, 4 stromen",
      /Wegen met een stroom +2\n/,
      "Wegen met een stroom: 2 gelijk.",
      "Geen stroom veranderde.",
    ],
    ["en", "3 parties, 4 flows", /Ways with a flow +2\n/, "Ways with a flow: 2 the same.", "No flow changed."],
  ])("at the head of an answer, and along how many ways (%s)", async (lang, counts, ways, _same, none) => {
    for (const command of ["measure", "findings", "validate"]) {
      const { out } = await runCli([command, "a.csv", "--lang", lang], { "a.csv": town });
      expect(out, command).toContain(counts);
      if (command === "measure") expect(out).toMatch(ways);
    }
    const { out } = await runCli(["compare", "a.csv", "b.csv", "--lang", lang], { "a.csv": town, "b.csv": town });
    expect(out).toContain(none);
  });

  test.each([
    ["nl", "3 partijen, 4 stromen"],
    ["en", "3 parties, 4 flows"],
  ])("and so in a report (%s)", async (lang, counts) => {
    const { saved } = await runCli(["report", "a.csv", "-o", "a.md", "--lang", lang], { "a.csv": town });
    expect(new TextDecoder().decode(saved.get("a.md"))).toContain(counts);
  });
});

describe("a row that is there twice is named with its place (I13)", () => {
  const twice = "van;naar;soort;gewicht;opmerking\nA;B;geld;3;x\nB;A;geld;2;\nA;B;geld;3;x\nA;B;geld;3;y\n";
  test.each([
    ["nl", "Rij 4 is gelijk aan rij 2 (A naar B). Alles telt mee."],
    ["en", "Row 4 equals row 2 (A to B). All of them count."],
  ])("%s", async (lang, said) => {
    const { err } = await runCli(["validate", "a.csv", "--lang", lang], { "a.csv": twice });
    expect(err).toContain(said);
    // The fifth row says something else: it is a flow of its own.
    expect(err).not.toMatch(/(rij|row) 5/i);
  });

  test("beyond three they are counted, and in a plain list nobody looks for them (I14)", async () => {
    const said = async (content: string) => (await runCli(["validate", "a.csv"], { "a.csv": content })).err;
    const named = [3, 4, 5].map((row) => `row ${row} equals row 2 (A to B)`).join(", ");
    expect(await said(`from,to,kind\n${"A,B,time\n".repeat(6)}`)).toContain(`R${named.slice(1)}, and 2 more.`);
    expect(await said(`from,to\n${"A,B\n".repeat(6)}`)).not.toContain("equals row");
  });
});

describe("what still stands out, and was only possible before (D6)", () => {
  // A brings 2.2 to, and takes 1 from, each of two others, then of each of nine: the first is possible at most, the other is clear.
  const photo = (others: number): string =>
    `from,to,weight\n${Array.from({ length: others }, (_, k) => `A,P${k},2.2\nP${k},A,1\n`).join("")}`;
  test.each([
    ["nl", "Eerst mogelijk, daarna duidelijk", "Valt nog steeds op", "Eerst duidelijk, daarna mogelijk"],
    ["en", "First possible, then clear", "Still stands out", "First clear, then possible"],
  ])("is under a heading of its own (%s)", async (lang, surer, still, less) => {
    const files = { "a.csv": photo(2), "b.csv": photo(9) };
    const { out } = await runCli(["compare", "a.csv", "b.csv", "--lang", lang], files);
    expect(out).toMatch(new RegExp(`${surer}\n\nA `));
    expect(out.split(still)[1] ?? "").not.toContain("\nA ");
    const back = await runCli(["compare", "b.csv", "a.csv", "--lang", lang], files);
    expect(back.out).toMatch(new RegExp(`${less}\n\n[^\n]*\\bA\\b`));
  });

  test("what did not change has a dash where it is said how sure that is", async () => {
    const { out } = await runCli(["compare", "a.csv", "a.csv"], { "a.csv": photo(2) });
    expect(rowOf(out, "All together").at(-1)).toBe("–");
    expect(out).toMatch(/^A +still there .*2.2 to 1 +2.2 to 1 +–/m);
  });
});

describe("a photo that says no date has that in the name of its file (C30)", () => {
  test.each([
    ["nl", "town-2024-03.csv: Volgens de naam van het bestand is dit de foto van 1 maart 2024.", "1 maart 2024"],
    ["en", "town-2024-03.csv: By the name of its file this is the photo of 1 March 2024.", "1 March 2024"],
  ])("in a report and on a sheet (%s)", async (lang, said, date) => {
    const files = { "town-2024-03.csv": town };
    const report = await runCli(["report", "town-2024-03.csv", "-o", "a.md", "--lang", lang], files);
    expect(report.err).toContain(said);
    expect(new TextDecoder().decode(report.saved.get("a.md"))).toContain(date);
    const photo = await runCli(["photo", "town-2024-03.csv", "-o", "a.svg", "--lang", lang], files);
    expect(photo.err).toContain(said);
    expect(new TextDecoder().decode(photo.saved.get("a.svg"))).toContain(date);
  });
});
