import { describe, expect, it } from "vitest";
import { seededRandom } from "../../src/domain/random.ts";
import { writeXlsx } from "../../src/formats/writers/write-xlsx.ts";
import { cli } from "../../src/text/sections/cli.ts";
import { runCli } from "./run-cli.ts";

const random = seededRandom(5);
const party = (): string => `party ${Math.floor(random() * 900)}`;
const rows = Array.from({ length: 21_000 }, () => `${party()},${party()},${Math.ceil(random() * 900) / 10}`);
const plain = `source,target,weight\n${rows.join("\n")}\n`;
/** The same flows. The fast reader leaves a file with space around a name to the general one. */
const spaced = plain.replace(/^(party \d+)/m, " $1");

// Oracle: the general path, of which every part has tests of its own.
describe("a list of more than 20,000 flows", () => {
  const both = async (...argv: readonly string[]) =>
    [await runCli(argv, { "x.csv": plain }), await runCli(argv, { "x.csv": spaced })] as const;

  it.each([["--csv"], ["--lang=nl"]])("gives the same answer to the letter, read either way: %s", async (option) => {
    const [list, whole] = await both("measure", "x.csv", option);
    expect(list.code).toBe(0);
    expect(list.out).toBe(whole.out);
    expect(list.err).toBe(whole.err);
  });

  it("gives the same JSON, but says that it looked for no findings", async () => {
    const [list, whole] = await both("measure", "x.csv", "--json");
    const [findings, leftOut] = [/ {2}"findings": \[.*?\n? {2}\],\n/s, / {2}"leftOut": .*\n/];
    expect(whole.out).toMatch(findings);
    expect(list.out).not.toMatch(findings);
    expect(list.out.replace(leftOut, "")).toBe(whole.out.replace(findings, "").replace(leftOut, ""));
    expect(JSON.parse(list.out).leftOut).toEqual({
      ...JSON.parse(whole.out).leftOut,
      findings: expect.stringContaining("evenwicht findings"),
    });
  });

  // Oracle: the same list as CSV.
  it("gives the same as a workbook, and as GEXF, which is read as a list too", async () => {
    const flows = rows.map((row) => row.split(","));
    const column = (id: string, sort: "text" | "number") => ({ id, title: id, sort });
    const columns = [column("from", "text"), column("to", "text"), column("weight", "number")];
    const sheet = {
      name: "Flows",
      columns,
      rows: flows.map(([from = "", to = "", weight]) => [from, to, Number(weight)]),
    };
    const ids = [...new Set(flows.flatMap((row) => row.slice(0, 2)))];
    const gexf = (more: string) =>
      `<gexf><graph defaultedgetype="directed"><nodes>${ids.map((id) => `<node id="${id}"/>`).join("")}</nodes><edges>\n${flows.map(([from, to, weight]) => `<edge source="${from}" target="${to}" weight="${weight}"${more}/>`).join("\n")}</edges></graph></gexf>`;
    const files = {
      "x.csv": plain,
      "x.xlsx": writeXlsx([sheet], "x"),
      "x.gexf": gexf(""),
      "y.gexf": gexf(' kind="money"'),
    };
    const json = async (file: string) => JSON.parse((await runCli(["measure", file, "--json"], files)).out);
    const { source: _, ...list } = await json("x.csv");
    for (const file of ["x.xlsx", "x.gexf"]) {
      const { source, ...other } = await json(file);
      expect([source, other]).toEqual([file, list]);
    }
    // With more than ends and a number it is read as any file, and findings are looked for.
    const { parties, leftOut } = await json("y.gexf");
    expect(parties).toEqual(list.parties);
    expect(leftOut.findings).toBe(undefined);
    const faulty = { "x.gexf": files["x.gexf"].replace(/weight="[^"]*"/, 'weight="-1"') };
    const { code, err } = await runCli(["measure", "x.gexf"], faulty);
    expect([code, err]).toEqual([1, expect.stringContaining("x.gexf:2: column “weight”: it says “-1”")]);
  });

  it("has the list of parties beside it", async () => {
    const ids = [...new Set(rows.flatMap((row) => row.split(",").slice(0, 2)))];
    const nodes = `id,name,kind\n${ids.map((id) => `${id},${id.toUpperCase()},`).join("\n")}\nalone,,\nboard,,table\n`;
    const ran = await runCli(["measure", "x.csv", "--json"], { "x.csv": plain, "x.nodes.csv": nodes });
    const { parties, resolved } = JSON.parse(ran.out);
    expect(parties.length).toBe(ids.length + 1);
    expect(parties[0]).toMatchObject({ id: "alone", name: "alone", brings: 0, role: "isolated" });
    expect(parties[1].name).toBe(parties[1].id.toUpperCase());
    expect(resolved).not.toBe(undefined);
    expect(ran.err).toContain("x.nodes.csv");
  });

  // Oracle: the same list under shorter names, which is read as any file.
  it("of more than 50 MB is searched for what stands out, and converted, as a smaller one is", {
    timeout: 60_000,
  }, async () => {
    const pad = "x".repeat(1300);
    const nameOf = (at: number): string => `p${String(at % 150).padStart(3, "0")}`;
    const listed = (end: string): string => {
      const flows = Array.from({ length: 150 * 134 }, (_, k) => {
        const giver = Math.floor(k / 134);
        return `${nameOf(giver)}${end},${nameOf(giver + 1 + (k % 134))}${end},${giver === 0 ? 900 : 1 + (k % 5)}`;
      });
      return `source,target,weight\n${flows.sort().join("\n")}\n`;
    };
    const long = new TextEncoder().encode(listed(pad));
    expect(long.length).toBeGreaterThan(50_000_000);
    for (const args of [
      ["findings", "x.csv", "--json"],
      ["convert", "x.csv", "-o", "y.csv"],
    ]) {
      const large = await runCli(args, { "x.csv": long });
      const small = await runCli(args, { "x.csv": listed("") });
      const text = (ran: typeof large) => ran.out + new TextDecoder().decode(ran.saved.get("y.csv"));
      expect(large.code).toBe(0);
      expect(text(small).length).toBeGreaterThan(1000);
      expect(text(large).replaceAll(pad, "")).toBe(text(small));
    }
  });

  it("of more flows than a first suggestion can be found for is refused at once", async () => {
    const flows = Array.from(
      { length: 400 * 251 },
      (_, k) => `p${k % 400},p${((k % 400) + 1 + Math.floor(k / 400)) % 400},1`,
    );
    const { code, err } = await runCli(["repair", "x.csv"], { "x.csv": `source,target,weight\n${flows.join("\n")}\n` });
    expect([code, err]).toEqual([1, expect.stringContaining(`x.csv: ${cli.en.tooManyToRepair(400 * 251, 100_000)}`)]);
  });

  it("of more flows than a graph's file can hold is refused as one", { timeout: 60_000 }, async () => {
    const content = `source,target,weight\n${"a,b,1\nb,a,2\n".repeat(150_001)}`;
    const { code, err, saved } = await runCli(["convert", "x.csv", "-o", "y.gexf"], { "x.csv": content });
    expect([code, saved.size]).toEqual([1, 0]);
    expect(err).toContain(`x.csv: ${cli.en.tooManyForGraph(300_002, 300_000)}`);
  });

  it("is refused where it is not plain and too large to explain, with the place", async () => {
    const filler = `${"a".repeat(2000)},b,1\n`.repeat(25_001);
    const { code, err } = await runCli(["measure", "x.csv"], { "x.csv": `source,target,weight\nc, d,1\n${filler}` });
    expect(code).toBe(1);
    expect(err).toMatch(/^x\.csv:2:2: this is something other than name, name and weight\./);
  });
});
