import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { writeDocument } from "../../src/document/write.ts";
import { emptyPartnership, newFlow, newParty } from "../../src/domain/create.ts";
import { frozen } from "../../src/domain/frozen.ts";
import type { Partnership } from "../../src/domain/partnership.ts";
import { runCli } from "./run-cli.ts";

const json = async (argv: readonly string[], given: Readonly<Record<string, string>>) => {
  const { code, out, err } = await runCli(["series", ...argv, "--json"], given);
  expect(code, err).toBe(0);
  return { ...JSON.parse(out), err };
};

const dated =
  "from,to,weight,date\nA,B,4,2026-03-01\nB,A,4,2026-03-01\nA,B,4,2025-09-01\nC,A,2,2025-09-01\nB,A,9,\nA,B,8,2026-06-01\n";

describe("series (C18)", () => {
  test("a table with dates is one photo a date, in their order; what has none is said", async () => {
    const { photos, changes, err } = await json(["a.csv"], { "a.csv": dated });
    expect(photos.map(({ date }: { date: string }) => date)).toEqual(["2025-09-01", "2026-03-01", "2026-06-01"]);
    expect(photos.map(({ system }: { system: { total: number } }) => system.total)).toEqual([6, 8, 8]);
    // Without a list of parties a photo has those that its flows name.
    expect(photos.map(({ parties }: { parties: { id: string }[] }) => parties.map(({ id }) => id).join(""))).toEqual([
      "ABC",
      "AB",
      "AB",
    ]);
    expect(changes[0].system).toMatchObject({ flowsAdded: 1, flowsDropped: 1, flowsKept: 1 });
    expect(changes[0].parties).toContainEqual(expect.objectContaining({ id: "C", status: "gone" }));
    expect(err).toContain("1 flow has no date and is in no photo.");
    const listed = { "a.csv": dated, "a.nodes.csv": "id\nA\nB\nC\nD\n" };
    const all = await json(["a.csv"], listed);
    expect(all.photos[1].parties).toHaveLength(4);
  });

  test("an Evenwicht file is its photos and the present; several are brought together by date", async () => {
    const at = (date: string, weight: number): Partnership => ({
      ...emptyPartnership({ id: "x", about: { title: `At ${date}`, date } }),
      parties: ["Linde", "Kompas"].map((name, nth) => newParty({ id: `p${nth + 1}`, name })),
      flows: [newFlow({ id: "f1", from: "p1", to: "p2", resource: "money", amount: weight })],
    });
    const earlier = frozen(at("2025-01-01", 2));
    const photo = { id: "t1", title: "The first", date: "2025-01-01", note: "", state: earlier };
    const files = {
      "now.json": writeDocument({ ...at("2026-01-01", 6), snapshots: [photo] }, "shareable"),
      "mid.csv": "from,to,weight,date\nlinde,Kompas,4,2025-06-01\n",
    };
    const { photos, changes } = await json(["now.json", "mid.csv"], files);
    expect(photos.map(({ date, source }: Record<string, string>) => [date, source])).toEqual([
      ["2025-01-01", "now.json"],
      ["2025-06-01", "mid.csv"],
      ["2026-01-01", "now.json"],
    ]);
    expect(photos[0].title).toBe("The first");
    // Linde and Kompas are the same in all three: by name, in whatever case.
    for (const { system } of changes) expect(system).toMatchObject({ flowsAdded: 0, flowsDropped: 0, flowsKept: 1 });
  });

  test("for people, photos side by side; as CSV one row a party and photo", async () => {
    const { out } = await runCli(["series", "a.csv"], { "a.csv": dated }, { LANG: "nl_NL.UTF-8" });
    expect(out).toMatch(/getal +2025-09-01 +2026-03-01 +2026-06-01/);
    expect(out).toMatch(/Nieuwe wegen met een stroom +1 +0/);
    const csv = (await runCli(["series", "a.csv", "--csv"], { "a.csv": dated })).out.split(/\r?\n/);
    expect(csv[0]).toMatch(/^source,date,id,name,brings,takes,/);
    expect(csv[1]).toMatch(/^a\.csv,2025-09-01,A,A,4,2,/);
    expect(csv).toHaveLength(1 + 3 + 2 + 2 + 1);
  });

  test("one photo is no series; faults of all files are named at once", async () => {
    const one = await runCli(["series", "a.csv"], { "a.csv": "from,to,weight\nA,B,1\n" });
    expect([one.code, one.err.includes("A series begins with two.")]).toEqual([1, true]);
    const wrong = { "a.csv": "from,to,weight\nA,B,x\n", "b.csv": "from,to\nA,\n" };
    const { code, err } = await runCli(["series", "a.csv", "b.csv", "gone.csv"], wrong);
    expect(code).toBe(1);
    for (const place of ["a.csv:2:3:", "b.csv:2:2:", "gone.csv:"]) expect(err).toContain(place);
  });

  // Oracle: the example's story; by hand what flows in each photo is what its file says.
  test("says what came of what was agreed, in the photo after and in the present (D9)", async () => {
    const warm = readFileSync(new URL("../../data/warm-homes.en.json", import.meta.url), "utf8");
    const { intended } = await json(["warm.json"], { "warm.json": warm });
    const agreed = intended.filter((one: { intended: string }) => one.intended === "agreed");
    expect(
      agreed.map(({ wanted, since }: { wanted: number; since: { date: string } }) => [wanted, since.date]),
    ).toEqual([
      [16, "2025-09-11"],
      [8, "2025-09-11"],
      [4, "2025-09-11"],
    ]);
    for (const { photos, wanted } of agreed) {
      expect(photos.map(({ come }: { come: string }) => come)).toEqual(["not-yet", "actual"]);
      expect(photos[1]).toMatchObject({ date: "2026-03-12", actual: wanted, gap: 0 });
    }
    const { out } = await runCli(["series", "warm.json", "--lang", "en"], { "warm.json": warm });
    expect(out).toMatch(/Hoped for and agreed\n\n(.*\n)*.*agreed +16 .*flows now/);
    const two = await runCli(["compare", "warm.json", "warm.json", "--lang", "nl"], { "warm.json": warm });
    expect(two.out).toMatch(/Gehoopt en afgesproken\n\n(.*\n)*.*afgesproken +16 .*loopt nu/);
    expect(two.out).toContain("Gehoopt en afgesproken, per partij");
    const both = await runCli(["compare", "warm.json", "warm.json", "--json"], { "warm.json": warm });
    expect(JSON.parse(both.out).intended.flows[0]).toMatchObject({
      intended: "agreed",
      wanted: 16,
      gap: 0,
      come: "actual",
    });
  });
});
