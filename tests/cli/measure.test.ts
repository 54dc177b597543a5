import { describe, expect, test } from "vitest";
import { partyMeasures, systemMeasures } from "../../src/measures/registry.ts";
import { runCli } from "./run-cli.ts";

const flows = "van;naar;gewicht\nLinde;Kompas;6\nKompas;Linde;2\nRietdam;Kompas;1\n";
const json = async (argv: readonly string[], files: Readonly<Record<string, string>>) => {
  const { code, out, err } = await runCli(["measure", ...argv, "--json"], files);
  expect(code, err).toBe(0);
  return JSON.parse(out);
};

describe("measure --json (C7)", () => {
  test("has the keys of DESIGN §9, in its order, and every measure of the registry", async () => {
    const { code, out } = await runCli(["measure", "a.csv", "--json"], { "a.csv": flows });
    expect(code).toBe(0);
    const answer = JSON.parse(out);
    expect(Object.keys(answer)).toEqual([
      "evenwicht",
      "source",
      "lens",
      "fairness",
      "sigma",
      "sigmaFrom",
      "tolerance",
      "weights",
      "system",
      "parties",
      "pairs",
      "findings",
      "leftOut",
      "bounds",
    ]);
    expect(answer).toMatchObject({
      evenwicht: 1,
      source: "a.csv",
      lens: "worth",
      sigma: 0.35,
      tolerance: 1.25,
      weights: {},
      leftOut: {},
    });
    expect(Object.keys(answer.system)).toEqual(Object.keys(systemMeasures));
    expect(Object.keys(answer.parties[0])).toEqual(["id", "name", ...Object.keys(partyMeasures)]);
  });

  test("by hand: three parties, a pair, null where undefined", async () => {
    const { system, parties, pairs } = await json(["a.csv"], { "a.csv": flows });
    // W = 6 + 2 + 1 = 9; reciprocity (2 + 2)/9; imbalance (|6−2| + |2−7| + |1−0|)/18 = 10/18.
    expect(system).toMatchObject({ parties: 3, flows: 3, total: 9, surplus: 0, reciprocity: 4 / 9 });
    expect(system.imbalance).toBeCloseTo(10 / 18, 12);
    // By id: Kompas, Linde, Rietdam. Kompas takes 6 from Linde and 1 from Rietdam.
    expect(parties.map(({ id }: { id: string }) => id)).toEqual(["Kompas", "Linde", "Rietdam"]);
    expect(parties[0]).toMatchObject({ brings: 2, takes: 7, net: -5, topSource: "Linde", topSourceShare: 6 / 7 });
    // Rietdam takes nothing: shares of nothing are undefined.
    expect(parties[2]).toMatchObject({
      brings: 1,
      takes: 0,
      topSource: null,
      topSourceShare: null,
      sourceConcentration: null,
    });
    // Linde leans on Kompas for all it takes (2 of 2); Kompas on Linde for 6 of 7.
    expect(pairs).toEqual([
      expect.objectContaining({ first: "Kompas", second: "Linde", dependence: [6 / 7, 1], reciprocity: 2 / 6 }),
      expect.objectContaining({ first: "Kompas", second: "Rietdam", dependence: [1 / 7, null], reciprocity: 0 }),
    ]);
  });

  test("numbers are unrounded", async () => {
    const { out } = await runCli(["measure", "a.csv", "--json"], {
      "a.csv": "from,to,weight\nA,B,0.1\nA,B,0.2\nB,A,0.3\n",
    });
    // In binary 0.1 + 0.2 is 0.30000000000000004, and that is what is summed.
    expect(out).toContain('"brings":0.30000000000000004');
  });

  test("a table: the system drawn and resolved, the table as a source, and in no list", async () => {
    const files = {
      "a.csv": "from,to,weight\nA,T,10\nT,B,6\n",
      "a.nodes.csv": "id,name,kind\nA,Anna,\nB,Bram,\nT,The middle,table\n",
    };
    const answer = await json(["a.csv"], files);
    // Drawn: 10 to the table and 6 from it. Resolved: A gives B 10·6/max(10, 6) = 6.
    expect(answer.system).toMatchObject({ parties: 2, flows: 2, total: 16 });
    expect(answer.resolved).toMatchObject({ parties: 2, flows: 1, total: 6 });
    expect(Object.keys(answer).indexOf("resolved")).toBe(Object.keys(answer).indexOf("system") + 1);
    expect(answer.parties).toMatchObject([
      { id: "A", name: "Anna", brings: 10, takes: 0 },
      { id: "B", name: "Bram", brings: 0, takes: 6, topSource: "table" },
    ]);
  });

  test("without a table there is no resolved", async () => {
    expect(await json(["a.csv"], { "a.csv": flows })).not.toHaveProperty("resolved");
  });

  test("the lens, sigma and tolerance that were asked for are used and said", async () => {
    const files = { "a.csv": "from,to,cost,worth\nA,B,2,10\nB,A,2,4\n" };
    expect((await json(["a.csv"], files)).system.total).toBe(14);
    expect((await json(["a.csv", "--lens", "cost"], files)).system.total).toBe(4);
    expect(await json(["a.csv", "--lens=mean", "--sigma", "0.05", "--tolerance=2"], files)).toMatchObject({
      lens: "mean",
      sigma: 0.05,
      tolerance: 2,
      system: { total: 9 },
      // One partner each way: error 0.05·√2.
      parties: [{ standardError: 0.05 * Math.SQRT2 }, {}],
    });
  });

  test("pairs only up to 2,000 flows, or when asked for; what is left out is said (C8)", async () => {
    const ring = (n: number) => `from,to\n${Array.from({ length: n }, (_, i) => `p${i},p${(i + 1) % n}\n`).join("")}`;
    expect(await json(["a.csv"], { "a.csv": ring(2000) })).toMatchObject({ leftOut: {} });
    const large = await json(["a.csv"], { "a.csv": ring(2001) });
    expect(large).not.toHaveProperty("pairs");
    expect(large.leftOut).toEqual({ pairs: "2,001 flows: above 2,000 only with --pairs" });
    const asked = await json(["a.csv", "--pairs"], { "a.csv": ring(2001) });
    expect(asked.pairs).toHaveLength(2001);
    expect(asked.leftOut).toEqual({});
  });

  test("the same input gives the same answer, whatever the order of its rows (C10)", async () => {
    const [header, ...rows] = flows.trimEnd().split("\n");
    const once = await runCli(["measure", "a.csv", "--json"], { "a.csv": flows });
    const again = await runCli(["measure", "a.csv", "--json"], { "a.csv": flows });
    const turned = await runCli(["measure", "a.csv", "--json"], { "a.csv": [header, ...rows.reverse()].join("\n") });
    expect(again).toEqual(once);
    expect(JSON.parse(turned.out)).toEqual(JSON.parse(once.out));
  });

  test("also with ties, and with flows between the same two whose sum hangs on the order of adding (C10)", async () => {
    // 0.1 + 0.2 + 0.3 is 0.6000000000000001 in binary, 0.3 + 0.2 + 0.1 is 0.6. E and F, G and H, T and the like tie.
    const rows = ["A,B,0.1", "A,B,0.2", "A,B,0.3", "B,A,1", "E,F,20", "F,E,1", "G,H,20", "H,G,1", "B,H,0.7"];
    const over = ["A,T,0.1", "A,T,0.2", "A,T,0.3", "C,T,0.7", "T,C,0.7", "T,D,0.2", "T,D,0.1", "T,D,0.4"];
    const nodes = ["A,", "B,", "C,", "D,", "E,", "F,", "G,", "H,", "T,table"];
    const file = (header: string, lines: readonly string[]) => [header, ...lines].join("\n");
    const answer = async (turn: <T>(items: readonly T[]) => readonly T[]) =>
      (
        await runCli(["measure", "a.csv", "--json"], {
          "a.csv": file("from,to,weight", turn([...rows, ...over])),
          "a.nodes.csv": file("id,kind", turn(nodes)),
        })
      ).out;
    const once = await answer((items) => items);
    expect(JSON.parse(once).findings.length).toBeGreaterThan(4);
    expect(await answer((items) => items.toReversed())).toBe(once);
    expect(await answer((items) => [...items.slice(5), ...items.slice(0, 5)])).toBe(once);
  });

  test("very large and very small weights: every share as if they were ordinary ones", async () => {
    const shares = async (unit: string) => {
      const { system, parties } = await json(["a.csv"], {
        "a.csv": `from,to,weight\nA,B,1${unit}\nB,A,3${unit}\nB,C,1${unit}\nC,A,4${unit}\n`,
      });
      const { total: _total, coreFlow: _coreFlow, ...shares } = system;
      return [shares, parties.map(({ balance, logRatio, atLeast }: never) => [balance, logRatio, atLeast])].flat(3);
    };
    const [ordinary, ...others] = await Promise.all(["", "e99", "e-99", "e-200"].map(shares));
    for (const other of others)
      for (const [k, value] of (ordinary ?? []).entries())
        if (typeof value === "number") expect(other[k]).toBeCloseTo(value, 9);
        else
          for (const [id, number] of Object.entries(value)) expect(other[k][id], id).toBeCloseTo(number as number, 9);
  });

  test("with errors beyond all measure nobody is named for a balance", async () => {
    const answer = await json(["a.csv", "--sigma", "1000"], { "a.csv": "from,to,weight\nA,B,9\nB,C,1\n" });
    expect(answer.system.imbalanceNoiseFloor).toBe(1);
    expect(answer.findings.map(({ pattern }: { pattern: string }) => pattern)).not.toContain("brings-more");
  });

  test("hostile names come out as they went in (I11)", async () => {
    const names = ["__proto__", "=cmd()", "שלום", "🌳 Boom", 'de "beste"', "constructor"];
    const rows = names.map((name) => `"${name.replaceAll('"', '""')}",Linde,1\n`).join("");
    const { parties } = await json(["a.csv"], { "a.csv": `from,to,weight\n${rows}` });
    expect(parties.map(({ id }: { id: string }) => id).sort()).toEqual([...names, "Linde"].sort());
  });
});

describe("measure --csv (C9)", () => {
  test("is the table of parties: measure ids as headers, empty where undefined, safe against formulas", async () => {
    const { code, out } = await runCli(["measure", "a.csv", "--csv"], { "a.csv": "from,to,weight\n=cmd(),B,4\n" });
    expect(code).toBe(0);
    const [header, first, second, ...rest] = out
      .trimEnd()
      .split("\n")
      .map((line) => line.split(","));
    expect(header).toEqual(["id", "name", ...Object.keys(partyMeasures)]);
    expect(rest).toEqual([]);
    const cell = (row: readonly string[] | undefined, id: string) => row?.[header?.indexOf(id) ?? -1];
    expect([cell(first, "id"), cell(first, "brings"), cell(first, "topSource"), cell(first, "netPower")]).toEqual([
      "'=cmd()",
      "4",
      "",
      "1",
    ]);
    expect([cell(second, "id"), cell(second, "topSource"), cell(second, "topSourceShare")]).toEqual([
      "B",
      "'=cmd()",
      "1",
    ]);
  });
});

describe("measure for people", () => {
  test("names the lens in force, the whole and every party, in either language", async () => {
    const { code, out, err } = await runCli(["measure", "jeugd.csv", "--lang", "nl"], { "jeugd.csv": flows });
    expect(code).toBe(0);
    expect(out).toContain(
      "jeugd\n3 partijen, 3 stromen. Gewicht van een stroom: wat die waard is. Schattingen: σ 0,35. Eerlijk: evenveel brengen als halen. Gelijk: binnen 1,25 om 1.",
    );
    expect(out).toMatch(/^Linde +6 +2 +4 +0,5 +3 om 1/m);
    // What reading took for granted goes to standard error.
    expect(err).toContain("Staat een tweetal niet in het bestand, dan gaat er niets heen of terug.");
    expect((await runCli(["measure", "jeugd.csv"], { "jeugd.csv": flows })).out).toMatch(
      /^Linde +6 +2 +4 +0\.5 +3 to 1/m,
    );
  });

  test("within the noise floor nobody is named for a balance (C12)", async () => {
    // 9 against 8: |1|/17 each way, well within what σ 0.35 does to a pair.
    const { out } = await runCli(["measure", "a.csv"], { "a.csv": "from,to,weight\nA,B,9\nB,A,8\n" });
    expect(out).toContain("Nobody's balance stands out.");
    expect(out).not.toMatch(/no visible difference|brings more|more flows/);
  });

  test("pairs when asked for", async () => {
    const { out } = await runCli(["measure", "a.csv", "--pairs"], { "a.csv": flows });
    expect(out).toMatch(/^Kompas +Linde +0\.333/m);
  });

  test("σ is measured where both ends spoke, and says so; --sigma overrides", async () => {
    // Ten flows, each said twice as much by its giver: σ² = (ln 2)²/2, so σ = 0.4901.
    const reports = (["giver", "receiver"] as const).map((by) => ({ by, amount: by === "giver" ? 8 : 4 }));
    const flows = Array.from({ length: 10 }, (_, k) => ({
      id: `f${k}`,
      from: k % 2 === 0 ? "p1" : "p2",
      to: k % 2 === 0 ? "p2" : "p1",
      resource: "money",
      reports,
    }));
    const files = {
      "a.json": JSON.stringify({
        format: "evenwicht",
        version: 2,
        id: "a",
        parties: ["p1", "p2"].map((id) => ({ id, name: id })),
        flows,
      }),
    };
    const sigma = Math.LN2 / Math.SQRT2;
    expect(await json(["a.json"], files)).toMatchObject({ sigma: expect.closeTo(sigma, 12), sigmaFrom: "measured" });
    expect(await json(["a.json", "--sigma", "0.2"], files)).toMatchObject({ sigma: 0.2, sigmaFrom: "stated" });
    expect((await runCli(["measure", "a.json"], files)).out).toContain(
      "Estimates: σ 0.49, measured on 10 flows of which both ends spoke.",
    );
  });

  test("a control character in a name cannot reach the terminal (C13)", async () => {
    const { out, err } = await runCli(["measure", "a.csv"], {
      "a.csv": "from,to,weight,\u001b[2J\nA\u001b[31m,B,1,x\n",
    });
    expect(out + err).not.toContain("\u001b");
    expect(out).toContain("A\ufffd[31m");
    const titled = await runCli(["measure", "a.json"], {
      "a.json": '{"format":"evenwicht","version":1,"id":"a","about":{"title":"A\\u001b[31m"}}',
    });
    expect(titled.out).toContain("A\ufffd[31m");
  });
});
