import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { writeDocument } from "../../src/document/write.ts";
import { partnershipOf } from "../build.ts";
import { pdfText } from "../e2e/pdf-text.ts";
import { runCli } from "./run-cli.ts";

const youthCare = readFileSync("data/youth-care.nl.json", "utf8");
const FLOWS = ["van,naar,gewicht", "Linde,Kompas,8", "Kompas,Linde,2", "Rietdam,Linde,16"];

const photo = async (out: string, files: Readonly<Record<string, string>>, ...more: readonly string[]) => {
  const file = Object.keys(files)[0] ?? "";
  const ran = await runCli(["photo", file, "-o", out, "--lang", "nl", ...more], files);
  return { ...ran, bytes: Buffer.from(ran.saved.get(out) ?? new Uint8Array()) };
};

describe("evenwicht photo", () => {
  test.each(["svg", "png", "pdf"])("the same photo is the same file, byte for byte: %s (C10)", async (ending) => {
    const out = `out.${ending}`;
    const once = await photo(out, { "a.json": youthCare });
    expect(once.code).toBe(0);
    expect(once.out).toBe("");
    expect(once.bytes.length).toBeGreaterThan(10_000);
    expect((await photo(out, { "a.json": youthCare })).bytes.equals(once.bytes)).toBe(true);
    const [head = "", ...rows] = FLOWS;
    const flows = await photo(out, { "a.csv": [head, ...rows].join("\n") });
    const turned = await photo(out, { "a.csv": [head, ...rows.reverse()].join("\n") });
    expect(turned.bytes.equals(flows.bytes)).toBe(true);
  });

  // Oracle: PNG, chapter 11.2.2: width and height stand at bytes 16 and 20. A4 lying down is 1123 × 794 px.
  test.each([
    ["a4", 2246, 1588],
    ["a3", 3174, 2246],
  ])("PNG has two dots for each px: %s", async (paper, width, height) => {
    const { bytes } = await photo("out.png", { "a.csv": FLOWS.join("\n") }, "--paper", paper);
    expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width, height]);
  });

  test("SVG stands by itself: no address outside, its fonts in it", async () => {
    const svg = (await photo("out.svg", { "a.json": youthCare })).bytes.toString("utf8");
    expect(svg).toContain("@font-face{font-family:Figtree;font-weight:600;src:url(data:font/ttf;base64,");
    expect([...svg.matchAll(/https?:\/\/[^"]*/g)].map(([address]) => address)).toEqual(["http://www.w3.org/2000/svg"]);
  });

  test("the text of a PDF can be found, and its day is the photo's", async () => {
    const { bytes } = await photo("out.pdf", { "a.json": youthCare });
    const [page = ""] = pdfText(bytes);
    for (const said of ["JeugdhulpRietstreek", "Foto van 12 maart 2026", "Wijkteams", "Zo lees je de foto."])
      expect(page.replaceAll(/\s/g, "")).toContain(said.replaceAll(" ", ""));
    expect(bytes.toString("latin1")).toContain("(D:20260312000000+00'00')");
  });

  // SPEC W2: what is looked at stands on the sheet in words.
  test("a way of looking: said on the sheet, and another picture", async () => {
    const svg = async (...more: readonly string[]): Promise<string> =>
      (await photo("out.svg", { "a.csv": FLOWS.join("\n") }, ...more)).bytes.toString("utf8");
    const whole = await svg();
    expect(whole).not.toContain("Je kijkt naar");
    const said = {
      "de plek van Linde": ["--seat", "Linde"],
      "van brengen naar halen": ["--layout", "levels"],
      "dicht bij elkaar": ["--layout", "force"],
      "kleur: plek bij de kring": ["--colour", "role"],
      "pijlen: wat terugkomt": ["--arrows", "returns"],
      "stromen vanaf 4": ["--least", "4"],
      "wat één kant op gaat": ["--one-way"],
    };
    for (const [words, more] of Object.entries(said)) {
      const seen = await svg(...more);
      expect(seen.replaceAll(/<[^>]*>|\s+/g, " ").replaceAll(/ +/g, " "), words).toContain(words);
      expect(await svg(...more)).toBe(seen);
    }
    const nobody = await photo("out.svg", { "a.csv": FLOWS.join("\n") }, "--seat", "Niemand");
    expect(nobody.code).toBe(1);
    expect(nobody.err).toContain("a.csv: Er is geen partij die “Niemand” heet.");
  });

  // Oracle: by hand. Linde says 16 given where Kompas says 4 got; what Kompas gives Linde only Kompas names.
  test("in whose words: one party's, one end's, or what both confirm (O8)", async () => {
    const said = (by: "giver" | "receiver", amount: number) => ({ by, amount, cost: null, worth: null, date: null });
    const base = partnershipOf([
      ["Linde", "Kompas", null],
      ["Kompas", "Linde", null],
    ]);
    const flows = base.flows.map((flow, at) => ({
      ...flow,
      reports: at === 0 ? [said("giver", 16), said("receiver", 4)] : [said("giver", 2)],
    }));
    const files = { "a.json": writeDocument({ ...base, flows }, "everything") };
    const words = async (...told: readonly string[]): Promise<string> =>
      (await photo("out.svg", files, ...told)).bytes
        .toString("utf8")
        .replaceAll(/<[^>]*>|\s+/g, " ")
        .replaceAll(/ +/g, " ");
    expect(await words("--told", "Linde")).toContain("door de ogen van Linde");
    expect(await words("--told", "Linde")).toContain("Linde noemt 1 stroom.");
    expect(await words("--told", "Kompas")).toContain("Kompas noemt 2 stromen.");
    expect(await words("--told", "both")).toContain("wat beide kanten bevestigen");
    const nobody = await photo("out.svg", files, "--told", "Rietdam");
    expect([nobody.code, nobody.err]).toEqual([1, expect.stringContaining("“Rietdam”")]);
    const silent = await photo("out.svg", { "a.csv": FLOWS.join("\n") }, "--told", "Linde");
    expect([silent.code, silent.err]).toEqual([1, expect.stringContaining('Van "Linde" staat er niets wat zelf')]);
  });

  // Oracle: by hand. Anna's 8 counts at Linde, which brings 11; what goes from Anna to Linde (2) is not drawn.
  test("who belongs to an organisation stands at it, and the sheet says so: --fold", async () => {
    const files = {
      "a.csv": "van,naar,gewicht\nAnna,Kompas,8\nLinde,Kompas,3\nAnna,Linde,2\nKompas,Linde,1\n",
      "a.nodes.csv": "id,hoort bij\nLinde,\nKompas,\nAnna,Linde\n",
    };
    const text = async (...more: readonly string[]): Promise<string> =>
      (await photo("out.svg", files, ...more)).bytes
        .toString("utf8")
        .replaceAll(/<[^>]*>|\s+/g, " ")
        .replaceAll(/ +/g, " ");
    expect(await text()).toContain("Anna");
    for (const layout of ["round", "levels", "circles", "force"]) {
      const folded = await text("--fold", "--layout", layout);
      expect(folded).not.toContain("Anna");
      expect(folded).toContain("1 bij Linde");
      expect(folded).toContain("1 stroom binnen een organisatie, samen 2, is niet getekend en telt niet mee.");
    }
  });

  // P7: what is not on the table is in no file.
  test.each(["svg", "pdf"])("what is not on the table is not in it: %s", async (ending) => {
    const hidden = JSON.parse(youthCare);
    const without = { ...hidden };
    for (const list of ["interests", "cards", "symptoms"])
      without[list] = hidden[list].filter((one: { openness: string }) => one.openness === "on-the-table");
    expect(JSON.stringify(without)).not.toBe(JSON.stringify(hidden));
    const [whole, open] = await Promise.all(
      [hidden, without].map((document) => photo(`out.${ending}`, { "a.json": JSON.stringify(document) })),
    );
    expect(whole?.bytes.equals(open?.bytes ?? Buffer.of())).toBe(true);
  });

  test("says what it cannot write, and where", async () => {
    const { code, err } = await runCli(["photo", "a.csv", "-o", "nowhere/a.svg"], { "a.csv": FLOWS.join("\n") });
    expect([code, err.trimEnd().split("\n").at(-1)]).toEqual([
      1,
      "nowhere/a.svg: the folder does not exist. Make it first.",
    ]);
  });

  test.each<[readonly string[], string]>([
    [["photo", "a.csv"], "photo needs -o with a file ending in .svg or .png or .pdf."],
    [["photo", "a.csv", "-o", "a.jpg"], '"a.jpg" cannot be made. Choose a name ending in .svg or .png or .pdf.'],
    [["photo", "a.csv", "-o", "a.svg", "--paper", "a5"], '--paper says "a5". Choose one of: a4 a3'],
    [["photo", "a.csv", "-o"], "-o needs a value after it."],
    [["measure", "a.csv", "-o", "a.svg"], "There is no option --output for measure."],
  ])("wrong usage (C2): %j", async (argv, message) => {
    const { code, err } = await runCli(argv, { "a.csv": FLOWS.join("\n") });
    expect([code, err.split("\n")[0]]).toEqual([2, message]);
  });
});
