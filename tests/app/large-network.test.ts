import { describe, expect, it } from "vitest";
import { largeNetwork } from "../../src/app/large-network.ts";
import { makeNeutral } from "../../src/app/neutral.ts";
import { asFlowList } from "../../src/formats/as-flow-list.ts";
import { planImport, runImport } from "../../src/formats/import.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { isList, listOf } from "../formats/list-of.ts";

/** So many parties that each give each other of their group, and one flow from each group to the next. */
function groupsOf(sizes: readonly number[]): string {
  const rows = ["source,target,weight"];
  sizes.forEach((size, group) => {
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++) if (i !== j) rows.push(`g${group}p${i},g${group}p${j},${i === 0 ? 3 : 2}`);
    rows.push(`g${group}p1,g${(group + 1) % sizes.length}p1,1`);
  });
  return `${rows.join("\n")}\n`;
}

// Oracle by hand: groups of 6, 5 and 4, in which the first gives each other 3 and the rest 2. Within the first flow
// 5·3 + 5·5·2 = 65, within the second 4·3 + 4·4·2 = 44, within the third 3·3 + 3·3·2 = 27; 1 goes on from each: 139 in all.
describe("a large network", () => {
  const list = listOf(groupsOf([6, 5, 4]));
  if (!isList(list)) throw new Error("declined");
  const network = largeNetwork(list, "test");
  const { groups, verdicts, parties } = network;

  it("has its groups as parties, by who gives and takes most, with what flows between and within", () => {
    expect(groups.count).toBe(3);
    expect(groups.largest.parties.map(({ name }) => name)).toEqual(["g0p0", "g1p0", "g2p0"]);
    expect(groups.sizes).toEqual([6, 5, 4]);
    expect(groups.parties).toBe(15);
    // 1 comes in and 1 goes on.
    expect(groups.staying).toEqual([65 / 67, 44 / 46, 27 / 29]);
    expect(groups.shareInside).toBeCloseTo(136 / 139, 12);
    expect(groups.shareBetween).toBeCloseTo(3 / 139, 12);
    expect(groups.largest.flows.map(({ from, to, amount }) => [from, to, amount])).toEqual([
      ["g0", "g1", 1],
      ["g1", "g2", 1],
      ["g2", "g0", 1],
    ]);
  });

  it("says of each party which of the drawn groups it is in", () => {
    const names = network.names.map((name, index) => [name.slice(0, 2), groups.of[index]]);
    expect(names.every(([of, at]) => of === `g${at}`)).toBe(true);
  });

  it("counts how the parties stand: each once", () => {
    expect(Object.values(verdicts).reduce((sum, count) => sum + count, 0)).toBe(parties);
  });

  it("has no name in it while names are replaced, and a group is called as the party that names it", () => {
    const neutral = makeNeutral("nl").large(network);
    const shown = JSON.stringify(neutral);
    expect(list.names.filter((name) => shown.includes(name))).toEqual([]);
    expect(neutral.groups.largest.parties.map(({ name }) => name)).toEqual(
      ["g0p0", "g1p0", "g2p0"].map((name) => neutral.names[network.names.indexOf(name)]),
    );
  });
});

// Oracle: the numbers of the partnership itself.
describe("a partnership that is too large to be worked in", () => {
  it("is looked at as its flows alone, with the numbers that it has", () => {
    const flows =
      "van,naar,soort,kost,waard,staat\nA,B,geld,3,4,\nB,tafel,kennis,2,,\ntafel,A,geld,5,6,\nA,C,kennis,1,9,gehoopt\nC,A,geld,,,\nC,C,geld,1,1,\n";
    const parties = "id,naam,soort,wat er op het spel staat\nA,Linde,,4\nB,Kompas,,\nC,Rietdam,,\ntafel,Tafel,tafel,\n";
    const plan = planImport(
      [
        { name: "keten.csv", content: flows },
        { name: "keten.nodes.csv", content: parties },
      ],
      { headerless: "refuse" },
    );
    const read = runImport(plan, { id: "a", language: "nl" });
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    const { partnership, assumptions } = read.value;
    const list = asFlowList(partnership, assumptions);
    const network = largeNetwork(list, "keten", partnership.about.precision);
    const whole = evaluate(partnership, { lens: "worth" });
    expect(network.names).toEqual(["Linde", "Kompas", "Rietdam"]);
    expect(list.tableName).toBe("Tafel");
    for (const id of ["brings", "takes", "balance", "verdict"] as const)
      expect([...network.columns[id]]).toEqual([...whole.party[id]]);
    expect(network.system).toEqual(whole.system);
    expect(network.assumptions).toEqual([...assumptions, { code: "party-numbers-unused", details: { parties: 1 } }]);
  });
});
