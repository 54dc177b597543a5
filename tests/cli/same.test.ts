import { describe, expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

// Oracle: by hand. Linde is called The Linde a year later and nothing else changed; the flows are the same three.
const before = "from,to,weight\nTown,Linde,8\nLinde,Town,3\nLinde,School,4\nFund,Linde,2\n";
const after = before.replaceAll("Linde", "The Linde");
const files = { "2024.csv": before, "2025.csv": after };
const same = ["--same", "Linde=The Linde"];

describe("who got another name can be told (C29)", () => {
  test.each(["compare", "series"])("and is one party in %s", async (command) => {
    const told = await runCli([command, "2024.csv", "2025.csv", ...same, "--json"], files);
    expect(told.code, told.err).toBe(0);
    const answer = JSON.parse(told.out);
    const { system } = command === "compare" ? answer : answer.changes[0];
    expect(system).toMatchObject({ flowsAdded: 0, flowsDropped: 0, flowsKept: 4, weightedJaccard: 1 });
    const parties = command === "compare" ? answer.parties : answer.changes[0].parties;
    expect(parties.map(({ id, status }: never) => [id, status]).toSorted()).toEqual([
      ["Fund", "kept"],
      ["School", "kept"],
      ["The Linde", "kept"],
      ["Town", "kept"],
    ]);
    // Nothing is left to ask.
    expect(told.err).not.toContain("--same");
  });

  test.each([
    ["nl", "Nu telt het als twee. Is het zo, zet er dan bij: --same 'Linde=The Linde'"],
    ["en", "For now they count as two. If it is so, add: --same 'Linde=The Linde'"],
  ])("where it is asked, it says how (%s)", async (lang, said) => {
    expect((await runCli(["compare", "2024.csv", "2025.csv", "--lang", lang], files)).err).toContain(said);
  });

  test.each([
    ["nl", 'Bij --same staat "Lynde=The Linde". Geef twee partijen uit de bestanden'],
    ["en", '--same says "Lynde=The Linde". Give two parties of the files'],
  ])("what names no two parties is refused (%s)", async (lang, said) => {
    const { code, out, err } = await runCli(
      ["compare", "2024.csv", "2025.csv", "--same", "Lynde=The Linde", "--lang", lang],
      files,
    );
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(said);
    // of the two sides the one that nobody is called, and who may have been meant
    expect(err).toContain(lang === "nl" ? "Bedoel je “Linde” of “The Linde”?" : "Did you mean “Linde” or “The Linde”?");
    expect(err).not.toContain("“The Linde” heet");
  });

  test("a merger: each of those who went on together", async () => {
    const two = "from,to,weight\nA,K,4\nB,K,2\nK,A,5\nA,B,9\n";
    const one = "from,to,weight\nC,K,6\nK,C,5\n";
    const { out } = await runCli(["compare", "a.csv", "b.csv", "--same", "A=C", "--same", "B=C", "--json"], {
      "a.csv": two,
      "b.csv": one,
    });
    // Together A and B gave K 6; what went between them is left out.
    expect(JSON.parse(out).flows.map(({ status }: never) => status)).toEqual(["same", "same"]);
  });

  test("who stayed and grew, while somebody with one flow went, is not asked about", async () => {
    // 6.5 and 10 to G before, 12 now: that one went on as the other is far-fetched.
    const was = "from,to,weight\nPost,G,6.5\nG,Post,2\nOffice,G,10\n";
    const is = "from,to,weight\nPost,G,12\nG,Post,2\n";
    expect((await runCli(["compare", "a.csv", "b.csv"], { "a.csv": was, "b.csv": is })).err).not.toContain("--same");
  });
});
