import { describe, expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

// Oracle: by hand, as in tests/measures/chosen-fairness.test.ts: with 16 to 1 at stake four to one is even.
const FILES = {
  "a.csv": "from,to,weight\nA,B,4\nB,A,1\n",
  "a.nodes.csv": "id,stake,capacity\nA,16,1\nB,1,\n",
};
const json = async (...argv: readonly string[]) => JSON.parse((await runCli([...argv, "--json"], FILES)).out);

describe("--fairness", () => {
  test("judges by the rule that is asked for, and says which; else by the document's", async () => {
    const equal = await json("measure", "a.csv");
    expect(equal.fairness).toBe("equal");
    expect(equal.parties[0].logRatio).toBeCloseTo(Math.log(4), 12);
    const stake = await json("measure", "a.csv", "--fairness", "stake");
    expect(stake.fairness).toBe("stake");
    expect(stake.parties.map(({ logRatio }: { logRatio: number }) => logRatio)).toEqual([0, 0]);
    expect(stake.parties[0].standardError).toBeCloseTo(0.35 * Math.sqrt(2.5), 12);
    expect((await runCli(["measure", "a.csv", "--fairness", "stake"], FILES)).out).toContain(
      "Fair: by what is at stake.",
    );
    const document = JSON.stringify({ format: "evenwicht", version: 10, id: "a", about: { fairness: "agreed" } });
    const answer = await runCli(["measure", "a.json", "--json"], { "a.json": document });
    expect(JSON.parse(answer.out).fairness).toBe("agreed");
  });

  test("a repair follows it: nothing shifts where all are on target", async () => {
    expect(await json("repair", "a.csv", "--tolerance", "1", "--fairness", "stake")).toMatchObject({
      fairness: "stake",
      feasible: true,
      objective: 0,
    });
    expect((await json("repair", "a.csv", "--tolerance", "1")).objective).toBe(3);
  });

  test("a rule that knows too few is refused with whom it lacks, in both languages", async () => {
    const en = await runCli(["findings", "a.csv", "--fairness", "capacity"], FILES);
    expect([en.code, en.out]).toEqual([1, ""]);
    expect(en.err).toContain("a.csv: for too few parties it is known what they have to give. Fill it in for “B”.");
    const nl = await runCli(["repair", "a.csv", "--fairness", "agreed", "--lang", "nl"], FILES);
    expect(nl.err).toContain(
      "a.csv: van te weinig partijen is bekend wat ze volgens de afspraken brengen en halen. Vul het aan bij “A” en “B”.",
    );
  });

  test("another word is wrong usage", async () => {
    expect((await runCli(["measure", "a.csv", "--fairness", "merit"], FILES)).code).toBe(2);
  });
});
