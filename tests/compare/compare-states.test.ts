import { describe, expect, it } from "vitest";
import { compareStates } from "../../src/compare/compare-states.ts";
import type { Party } from "../../src/domain/party.ts";
import { planImport, runImport } from "../../src/formats/import.ts";

const read = (rows: readonly string[]) => {
  const plan = planImport([{ name: "flows.csv", content: ["van;naar;gewicht", ...rows].join("\n") }], {
    headerless: "refuse",
  });
  const result = runImport(plan, { id: "one", language: "en" });
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value.partnership;
};

describe("two photos", () => {
  const spring = read(["Aap;Noot;8", "Noot;Mies;3"]);

  it("of two files are compared by names: another order of rows, and so other ids, changes nothing", () => {
    // By hand: Mies to Noot is new, the other two are as they were. By ids p1 to p2 would be Aap to Noot once, Mies to Noot then.
    const autumn = read(["Mies;Noot;3", "Aap;Noot;8", "Noot;Mies;3"]);
    expect(autumn.parties.map(({ name }) => name)).not.toEqual(spring.parties.map(({ name }) => name));
    const { before, after, comparison } = compareStates(spring, autumn);
    const nameOf = (id: string) => after.state.parties.find((party) => party.id === id)!.name;
    expect(comparison.flows.map(({ from, to, status }) => [nameOf(from), nameOf(to), status])).toEqual(
      expect.arrayContaining([
        ["Aap", "Noot", "same"],
        ["Noot", "Mies", "same"],
        ["Mies", "Noot", "new"],
      ]),
    );
    expect(comparison.flows).toHaveLength(3);
    expect(comparison.parties.map(({ status }) => status)).toEqual(["kept", "kept", "kept"]);
    const ids = ({ state }: typeof before) => new Map(state.parties.map(({ id, name }) => [name, id]));
    expect(ids(after)).toEqual(new Map([...ids(after).keys()].map((name) => [name, ids(before).get(name)])));
  });

  it("of one partnership are compared by ids: under another name it is the same party", () => {
    const called = (party: Party): Party => ({ ...party, name: `${party.name} BV`, code: null });
    const renamed = { ...spring, parties: spring.parties.map(called) };
    expect(compareStates(spring, renamed).comparison.shares.flowsKept).toBe(0);
    expect(compareStates(spring, renamed, { sameDocument: true }).comparison.shares.flowsKept).toBe(2);
  });

  it("are looked at as the first is, or as is asked", () => {
    const asCost = { ...spring, about: { ...spring.about, lens: "cost" as const } };
    const lenses = ({ before, after }: ReturnType<typeof compareStates>) => [
      before.evaluation.lens,
      after.evaluation.lens,
    ];
    expect(lenses(compareStates(asCost, spring))).toEqual(["cost", "cost"]);
    expect(lenses(compareStates(asCost, spring, { lens: "worth" }))).toEqual(["worth", "worth"]);
  });
});
