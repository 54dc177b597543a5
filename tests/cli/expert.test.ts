import { expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

// By hand: A to B to C and back: every way is used in one direction, and each is between the two others.
const files = { "a.csv": "from,to,weight\nA,B,1\nB,C,1\nC,A,1\n" };

test("--expert adds the panel to the JSON, and nothing does without it", async () => {
  const { out } = await runCli(["measure", "a.csv", "--json", "--expert"], files);
  const { expert, leftOut } = JSON.parse(out);
  expect(expert.system.density).toBe(0.5);
  expect(expert.system.rho).toBeCloseTo(-1, 9);
  expect(expert.parties.map(({ id, betweenness }: never) => [id, betweenness])).toEqual([
    ["A", 1],
    ["B", 1],
    ["C", 1],
  ]);
  expect(leftOut).toEqual({});
  expect(JSON.parse((await runCli(["measure", "a.csv", "--json"], files)).out)).not.toHaveProperty("expert");
});

test("--expert adds columns to the CSV, and tables with what they say little about", async () => {
  const csv = await runCli(["measure", "a.csv", "--csv", "--expert"], files);
  expect(csv.out.split(/\r?\n/)[0]).toMatch(/,pageRank,betweenness,closeness,community$/);
  const { out } = await runCli(["measure", "a.csv", "--expert", "--lang", "en"], files);
  expect(out).toContain("They say little about bringing and taking.");
  expect(out).toMatch(/^Density +0\.5$/m);
  expect(out).toMatch(/^Party +PageRank +Between +Close +Group$/im);
});
