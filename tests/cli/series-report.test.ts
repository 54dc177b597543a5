import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { hasReference, referenceSnapshots, referenceText, skippedBecause } from "../reference.ts";
import { runCli } from "./run-cli.ts";

const report = async (files: Readonly<Record<string, string>>, ...more: readonly string[]) => {
  const named = Object.keys(files).filter((file) => !file.includes(".nodes."));
  const ran = await runCli(["series", ...named, "-o", "out.html", ...more], files);
  return { ...ran, html: Buffer.from(ran.saved.get("out.html") ?? new Uint8Array()).toString("utf8") };
};
/** The text of the page, without what is style or drawn. */
const textOf = (html: string): string =>
  html
    .replace(/<(style|svg)[\s\S]*?<\/\1>/g, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");

const flows = (rows: string): string => `from,to,weight\n${rows.replaceAll(" ", "\n")}\n`;
const TWO = { "2024.csv": flows("Linde,Kompas,4 Kompas,Linde,4"), "2025.csv": flows("Linde,Kompas,40 Kompas,Linde,4") };

describe("series as a report (C18)", () => {
  test("is one page that stands by itself: no script, nothing fetched, the same bytes each time", async () => {
    const warm = { "warm.json": readFileSync("data/warm-homes.en.json", "utf8") };
    const { code, out, html } = await report(warm);
    expect([code, out]).toEqual([0, ""]);
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|<link|<img|url\((?!data:)|src=/);
    expect((await report(warm)).html).toBe(html);
  });

  // Oracle: the example's story, its sums by hand: Rond brings 18, 32, 56, 56, 40 and takes 18, 18, 14, 14, 36.
  test("tells what each brings and takes, what changed and what stood out, from when to when", async () => {
    const { html } = await report({ "warm.json": readFileSync("data/warm-homes.en.json", "utf8") });
    const text = textOf(html);
    expect(text).toContain("Rond Community Work 18 to 18 32 to 18 56 to 14 56 to 14 40 to 36");
    expect(text).toContain("From 14 Mar 2024 to 12 Sept 2024");
    expect(text).toContain(
      "Rond Community Work brings more than comes back. It brings 56 and takes 14. 13 Mar 2025 11 Sept 2025",
    );
    // Why Rond stands otherwise (D15): of the 22 more that it takes 12 are Stek's, e^(−12·ln(36/14)/22); 14/56 is then 36/40.
    expect(text).toContain("From Stek Housing: money 4 16 × 0.597");
    expect(text).toContain("All of it 4 to 1 1.11 to 1 × 0.278");
    expect(text.match(/How come\?/g)).toHaveLength(1);
    expect(text).toContain("flows now");
    expect(html.match(/<svg/g)).toHaveLength(3);
  });

  test("by hand: a flow that grew tenfold is a clear change, and the date is that in the name", async () => {
    const { html, err } = await report(TWO);
    const text = textOf(html);
    // ln 10 = 2.30 against 2.24 · 0.35 · √2 = 1.11.
    expect(text).toContain("Linde Kompas grown 4 40 clear");
    expect(text).toContain("From 1 Jan 2024 to 1 Jan 2025");
    expect(err).toContain("2024.csv: By the name of its file this is the photo of 1 January 2024.");
  });

  test("compare writes the same of two, in the order in which they were given", async () => {
    const { code, out, saved } = await runCli(["compare", "2024.csv", "2025.csv", "-o", "out.html"], TWO);
    expect([code, out]).toEqual([0, ""]);
    const text = textOf(Buffer.from(saved.get("out.html") ?? new Uint8Array()).toString("utf8"));
    expect(text).toContain("Linde Kompas grown 4 40 clear");
    const refused = await runCli(["compare", "2024.csv", "2025.csv", "-o", "out.html", "--json"], TWO);
    expect([refused.code, refused.saved.size]).toEqual([2, 0]);
  });

  test("a name is nothing but a name, and what is not on the table is not in it", async () => {
    const { html } = await report({
      "2024.csv": "from,to,weight\n<script>x</script>,Kompas,4\n",
      "2025.csv": "from,to,weight\n<script>x</script>,Kompas,8\n",
    });
    expect(html).not.toContain("<script");
    expect(html).toContain("&lt;script&gt;");
    const secret = readFileSync("data/youth-care.en.json", "utf8");
    const kept = await report({ "a.json": secret, "2020.csv": flows("A,B,1") });
    const hidden = JSON.parse(secret).interests.filter(
      ({ openness }: { openness: string }) => openness !== "on-the-table",
    );
    expect(hidden.length).toBeGreaterThan(0);
    for (const { text } of hidden) expect(kept.html).not.toContain(text);
  });

  test("of thousands of parties it has those with most exchange, and says what it leaves out", async () => {
    const ring = (size: number): string =>
      flows(Array.from({ length: 3000 }, (_, n) => `p${n},p${(n + 1) % 3000},${n < 40 ? size + n : 1}`).join(" "));
    const { html } = await report({ "2024.csv": ring(50), "2025.csv": ring(90) });
    const text = textOf(html);
    expect(text).toContain("with 3,000 parties there is nothing to see that small");
    expect(text).toContain("2,960 parties with less exchange are not in the tables.");
    expect(text).toContain("Beyond 2,000 flows, how far the estimates of the whole reach was not simulated.");
    expect(html.length).toBeLessThan(700_000);
  });

  test("says who may be one party under another name, and what a series leaves out in JSON", async () => {
    const renamed = {
      "2024.csv": flows("Linde,Kust,4 Oever,Linde,8"),
      "2025.csv": flows("Lindehof,Kust,4 Oever,Lindehof,8"),
    };
    const { err } = await report(renamed);
    expect(err).toContain("Is Linde now called Lindehof?");
    expect(err).toContain("For now they count as two. If it is so, add: --same 'Linde=Lindehof'");
    const { out } = await runCli(["series", "2024.csv", "2025.csv", "--json"], TWO);
    expect(JSON.parse(out).leftOut).toEqual({});
    const both = await runCli(["series", "2024.csv", "2025.csv", "--json", "-o", "x.html"], TWO);
    expect([both.code, both.err.includes("Choose --json, --csv or a file with -o, not more.")]).toEqual([2, true]);
    const wrong = await runCli(["series", "2024.csv", "2025.csv", "-o", "x.docx"], TWO);
    expect(wrong.code).toBe(2);
  });
});

// Oracle: ../shared/reference/reference.json, `snapshots`, of each photo and the next.
describe.skipIf(!hasReference)(`the Neuse as a series${skippedBecause}`, () => {
  test("its four states stand in the order of the seasons, each pair as in the reference", async () => {
    const names = ["1985_fall", "1985_spring", "1985_summer", "1986_winter"].map((season) => `neuse_n_${season}`);
    const files = Object.fromEntries(
      names.flatMap((name) => [`${name}.csv`, `${name}.nodes.csv`].map((file) => [file, referenceText(file)] as const)),
    );
    const { out } = await runCli(["series", ...names.map((name) => `${name}.csv`), "--json"], files);
    const { photos, changes } = JSON.parse(out);
    expect(photos.map(({ date }: { date: string }) => date)).toEqual([
      "1985-03-01",
      "1985-06-01",
      "1985-09-01",
      "1986-01-01",
    ]);
    const neuse = referenceSnapshots.filter(({ name }) => name.startsWith("neuse_n"));
    expect(changes).toHaveLength(3);
    for (const [nth, { expected }] of neuse.entries()) {
      const { system } = changes[nth];
      expect(system.weightedJaccard).toBeCloseTo(expected.weighted_jaccard, 9);
      expect(system.brayCurtis).toBeCloseTo(expected.bray_curtis, 9);
      expect(system.reshaping).toBeCloseTo(expected.balanced_variation, 9);
      expect(system.total.difference).toBeCloseTo(expected.delta_W, 6);
      expect([system.flowsAdded, system.flowsDropped, system.flowsKept]).toEqual([
        expected.edges_added,
        expected.edges_dropped,
        expected.edges_kept,
      ]);
    }
    const { html } = await report(files);
    expect(textOf(html)).toContain("4 photos, from 1 Mar 1985 to 1 Jan 1986");
  });
});
