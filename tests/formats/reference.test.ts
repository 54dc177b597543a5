import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { partiesFileBeside, planImport } from "../../src/formats/import.ts";
import type { ImportSource } from "../../src/formats/import-preview.ts";
import { partnershipOf } from "./importing.ts";

const FOLDER = new URL("../../../shared/reference/", import.meta.url);
const present = existsSync(new URL("reference.json", FOLDER));

interface SystemValues {
  readonly n: number;
  readonly edges: number;
  readonly self_loops_dropped: number;
  readonly total_flow_W: number;
}

const sources = (name: string): ImportSource[] =>
  [name, partiesFileBeside(name), ...(name.startsWith("chemnet") ? ["chemnet.nodes.csv"] : [])]
    .filter((file) => existsSync(new URL(file, FOLDER)))
    .map((file) => ({ name: file, content: new Uint8Array(readFileSync(new URL(file, FOLDER))) }));

// Oracle: reference.json, whose counts other programs made from the same files.
describe.skipIf(!present)("the reference networks", () => {
  const sets: Record<string, { system: SystemValues }> = present
    ? JSON.parse(readFileSync(new URL("reference.json", FOLDER), "utf8")).sets
    : {};

  it.each(Object.entries(sets))("%s reads with the counts of the reference", (name, { system }) => {
    const plan = planImport(sources(`${name}.csv`), { headerless: "refuse" });
    const { parties, flows } = partnershipOf(plan);
    const between = flows.filter(({ from, to }) => from !== to);
    const total = between.reduce((sum, { amount }) => sum + (amount ?? Number.NaN), 0);
    expect(parties.length).toBe(system.n);
    expect(new Set(between.map(({ from, to }) => `${from} ${to}`)).size).toBe(system.edges);
    expect(flows.length - between.length).toBe(system.self_loops_dropped);
    expect(Math.abs(total - system.total_flow_W)).toBeLessThanOrEqual(1e-9 * system.total_flow_W);
  });
});

if (!present) console.warn("skipped: no reference networks");
