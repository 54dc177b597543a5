import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bare, pdfText } from "../e2e/pdf-text.ts";
import { runCli } from "./run-cli.ts";

const document = (name: string): string => readFileSync(`data/${name}.json`, "utf8");
const FLOWS = ["van,naar,gewicht", "Linde,Kompas,8", "Kompas,Linde,2", "Rietdam,Linde,16"];

const report = async (out: string, files: Readonly<Record<string, string>>, ...more: readonly string[]) => {
  const ran = await runCli(["report", Object.keys(files)[0] ?? "", "-o", out, ...more], files);
  return { ...ran, bytes: Buffer.from(ran.saved.get(out) ?? new Uint8Array()) };
};

describe("evenwicht report", () => {
  test.each(["pdf", "html", "md"])("the same input is the same file, byte for byte: %s (C10)", async (ending) => {
    const out = `out.${ending}`;
    const once = await report(out, { "a.json": document("youth-care.nl") }, "--lang", "nl");
    expect([once.code, once.out]).toEqual([0, ""]);
    expect(once.bytes.length).toBeGreaterThan(10_000);
    const again = await report(out, { "a.json": document("youth-care.nl") }, "--lang", "nl");
    expect(again.bytes.equals(once.bytes)).toBe(true);
    const [head = "", ...rows] = FLOWS;
    const flows = await report(out, { "a.csv": [head, ...rows].join("\n") });
    const turned = await report(out, { "a.csv": [head, ...rows.reverse()].join("\n") });
    expect(turned.bytes.equals(flows.bytes)).toBe(true);
  });

  // Oracle: what a report has to have (photo, what stands out with its questions, table, method), in either language.
  test.each([
    [
      "hospital-network.nl",
      "nl",
      [
        "Foto van 21 mei 2026",
        "Zo lees je de foto.",
        "Wat opvalt",
        "Wat is nodig om dit te blijven brengen?",
        "Uit, op elke 10 in",
        "Drie soorten eerlijk",
        "Wat er niet in staat",
        "speling_i = √(σ²(H_uit",
        "https://doi.org/10.1080/01621459.1961.10482090",
      ],
    ],
    [
      "youth-care.en",
      "en",
      [
        "Photo of 12 March 2026",
        "How to read the photo.",
        "What stands out",
        "What would it take to keep bringing this?",
        "Out, for every 10 in",
        "Three kinds of fair",
        "What is not in it",
        "standardError",
        "Φ⁻¹",
      ],
    ],
  ])("the text of a PDF can be found, on numbered pages with title and day: %s", async (name, language, said) => {
    const { bytes } = await report("out.pdf", { "a.json": document(name) }, "--lang", language);
    const pages = pdfText(bytes).map(bare);
    expect(pages.length).toBeGreaterThan(4);
    for (const one of said) expect(pages.join(" "), one).toContain(bare(one));
    const { about } = JSON.parse(document(name)) as { about: { title: string } };
    pages.forEach((page, at) => {
      expect(page).toContain(
        bare(language === "nl" ? `${at + 1} van ${pages.length}` : `${at + 1} of ${pages.length}`),
      );
      expect(page).toContain(bare(about.title));
    });
  });

  test("the same is said in HTML and in Markdown", async () => {
    const files = { "a.json": document("hospital-network.nl") };
    const [html, markdown] = await Promise.all(
      ["out.html", "out.md"].map(async (out) => (await report(out, files, "--lang", "nl")).bytes.toString("utf8")),
    );
    for (const said of [
      "Wat is nodig om dit te blijven brengen?",
      "10 tot 49",
      "Wat niet op tafel ligt, staat niet in dit verslag.",
    ]) {
      expect(html).toContain(said);
      expect(markdown).toContain(said);
    }
    expect(html).toMatch(/^<!doctype html>\n<html lang="nl">/);
    expect(html).not.toMatch(/<script/i);
    expect(markdown).toContain("| Ziekenhuis Meerzicht | 45 | 20 | 23 | 10 tot 49 | Brengt meer, duidelijk |");
  });

  // P7: what is not on the table is in no file, and not even counted.
  test.each(["pdf", "html", "md"])("what is not on the table is not in it: %s", async (ending) => {
    for (const name of ["youth-care.nl", "hospital-network.nl"]) {
      const hidden = JSON.parse(document(name));
      const without = { ...hidden };
      for (const list of ["interests", "cards", "symptoms"])
        without[list] = hidden[list].filter((one: { openness: string }) => one.openness === "on-the-table");
      expect(JSON.stringify(without)).not.toBe(JSON.stringify(hidden));
      const [whole, open] = await Promise.all(
        [hidden, without].map((one) => report(`out.${ending}`, { "a.json": JSON.stringify(one) })),
      );
      expect(whole?.bytes.equals(open?.bytes ?? Buffer.of())).toBe(true);
    }
  });

  test("the lens and the estimates that were asked for are those of the report", async () => {
    const files = { "a.csv": FLOWS.join("\n") };
    const { bytes } = await report("out.md", files, "--lang", "en", "--sigma", "0", "--tolerance", "2");
    expect(bytes.toString("utf8")).toContain("Estimates are exact; up to double counts as even.");
    // Linde 8 out, 18 in; Kompas 2 out, 8 in; Rietdam 16 out, nothing in
    expect(bytes.toString("utf8")).toMatch(/\| Linde \| 8 \| 18 \| 4 \| 4 to 4 \|/);
  });

  // Oracle: the words of the ways of looking, and the whole, of which nothing else changes (C20, X5).
  test("the photo in it is looked at as with the options of photo; all numbers stay those of the whole", async () => {
    const files = { "a.json": document("hospital-network.nl") };
    const made = async (...more: readonly string[]): Promise<string> =>
      (await report("out.md", files, "--lang", "nl", ...more)).bytes.toString("utf8");
    const whole = await made();
    const looked = await made("--layout", "levels", "--arrows", "returns", "--one-way");
    expect(looked).toContain("van brengen naar halen");
    expect(looked).toContain("pijlen: wat terugkomt");
    expect(whole).not.toContain("Je kijkt naar");
    const withoutPhoto = (text: string): string =>
      text.slice(text.indexOf("## Wat opvalt"), text.indexOf("[evenwicht-photo]: <data"));
    expect(withoutPhoto(whole)).toContain("| Ziekenhuis Meerzicht | 45 |");
    expect(withoutPhoto(looked)).toBe(withoutPhoto(whole));
    expect(await made("--layout", "levels", "--arrows", "returns", "--one-way")).toBe(looked);
  });

  test("from the seat of nobody who is there it is refused: --seat", async () => {
    const { code, err } = await report("out.md", { "a.csv": FLOWS.join("\n") }, "--lang", "en", "--seat", "Nowhere");
    expect(code).toBe(1);
    expect(err).toContain("Nowhere");
  });

  // Oracle: by hand: none of our fonts has Arabic or emoji; HTML and Markdown are read with the reader's own.
  test.each([
    ["report", "out.pdf", true],
    ["report", "out.html", false],
    ["photo", "out.pdf", true],
    ["photo", "out.png", true],
    ["photo", "out.svg", false],
  ])("characters that the file's fonts lack do not vanish unsaid: %s %s", async (command, out, said) => {
    const flows = "van,naar,gewicht\nسلام,Mara 🌾,8\n";
    const { err, code } = await runCli([command, "a.csv", "-o", out, "--lang", "nl"], { "a.csv": flows });
    expect(code).toBe(0);
    const line = "out.pdf: Voor deze tekens heeft het bestand geen letters: ا س ل م 🌾. Er staat nu een vraagteken.";
    expect(err.split("\n").includes(line.replace("out.pdf", out))).toBe(said);
  });

  test.each<[readonly string[], string]>([
    [["report", "a.csv"], "report needs -o with a file ending in .pdf or .html or .md."],
    [["report", "a.csv", "-o", "a.docx"], '"a.docx" cannot be made. Choose a name ending in .pdf or .html or .md.'],
    [["report", "a.csv", "-o", "a.pdf", "--paper", "a3"], "There is no option --paper for report."],
  ])("wrong usage (C2): %j", async (argv, message) => {
    const { code, err } = await runCli(argv, { "a.csv": FLOWS.join("\n") });
    expect([code, err.split("\n")[0]]).toEqual([2, message]);
  });
});
