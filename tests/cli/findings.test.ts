import { describe, expect, test } from "vitest";
import { parseTable } from "../../src/formats/table.ts";
import { runCli } from "./run-cli.ts";

// Four give Linde 4 each and get 20 each back: Linde brings 80 and takes 16, far beyond what estimates can do.
const flows = `from,to,weight\n${["A", "B", "C", "D"].map((name) => `${name},Linde,4\nLinde,${name},20\n`).join("")}`;

describe("findings", () => {
  test("--json: what stands out, with its words, parties by the ids of the file", async () => {
    const { code, out } = await runCli(["findings", "a.csv", "--json"], { "a.csv": flows });
    expect(code).toBe(0);
    const { findings, ...header } = JSON.parse(out);
    expect(header).toEqual({
      evenwicht: 1,
      source: "a.csv",
      lens: "worth",
      fairness: "equal",
      sigma: 0.35,
      sigmaFrom: "stated",
      tolerance: 1.25,
      weights: {},
    });
    const linde = findings.find((finding: { pattern: string }) => finding.pattern === "brings-more");
    expect(linde).toMatchObject({
      parties: ["Linde"],
      sure: "clear",
      tone: "question",
      headline: "Linde brings more than comes back.",
      sum: "It brings 80 and takes 16.",
      evidence: { brings: 80, takes: 16 },
    });
    expect(linde.flows).toContainEqual({ from: "Linde", to: "A", resource: "Contribution" });
  });

  test("are the same that measure gives", async () => {
    const alone = JSON.parse((await runCli(["findings", "a.csv", "--json"], { "a.csv": flows })).out);
    const beside = JSON.parse((await runCli(["measure", "a.csv", "--json"], { "a.csv": flows })).out);
    expect(beside.findings).toEqual(alone.findings);
  });

  test("for people: headline, sum, what else, question", async () => {
    const { out } = await runCli(["findings", "a.csv", "--lang", "nl"], { "a.csv": flows });
    expect(out).toContain(
      "\nLinde brengt meer dan er terugkomt.\n  Linde brengt 80 en haalt 16.\n  Misschien komt er iets terug dat hier ontbreekt.\n  Wat is nodig om dit te blijven brengen?\n",
    );
  });

  // Oracle: RFC 4180: what is quoted is a name with a quote in it, once.
  test("--csv: several parties share a cell by name, as in a workbook, and no name is a formula", async () => {
    const rows = 'van,naar,gewicht\n"GGZ ""De Brug""",=cmd(),9\n=cmd(),"Jong, oud",9\n"Jong, oud",=cmd(),9\n';
    const { out } = await runCli(["findings", "a.csv", "--csv"], { "a.csv": rows });
    const cells = parseTable(out, ",", null).rows.map((row) => row.cells);
    const about = cells.map((row) => row[1] ?? "");
    expect(about.some((names) => names.split("; ").length > 1)).toBe(true);
    for (const names of about.slice(1).flatMap((one) => one.split("; ")))
      expect(['GGZ "De Brug"', "=cmd()", "Jong, oud"]).toContain(names);
    expect(out).not.toMatch(/(^|[,\n"])=cmd/);
  });

  test("--csv: a row each", async () => {
    const { out } = await runCli(["findings", "a.csv", "--csv"], { "a.csv": flows });
    expect(out.split("\n")[0]).toBe("pattern,parties,sure,tone,headline,sum,otherwise,question");
    expect(out).toContain("\nbrings-more,Linde,clear,question,Linde brings more than comes back.,");
  });

  test("while the differences may come from the estimates, nobody is named (C12)", async () => {
    const { code, out } = await runCli(["findings", "a.csv"], { "a.csv": "from,to,weight\nA,B,9\nB,A,8\n" });
    expect(code).toBe(0);
    expect(out).toContain("Nobody's balance stands out.");
  });
});
