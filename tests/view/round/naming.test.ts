import { describe, expect, it } from "vitest";
import { reportOf } from "../../../src/domain/hearing.ts";
import type { Partnership } from "../../../src/domain/partnership.ts";
import { NOBODY, type Party, TABLE } from "../../../src/domain/party.ts";
import { gathered } from "../../../src/view/round/gathered.ts";
import { type Named, nameEdits } from "../../../src/view/round/name-edits.ts";
import { brought, received, thingsIn } from "../../../src/view/round/named.ts";
import { heavinessOf, valuesBeyond } from "../../../src/view/round/scale.ts";
import { applied } from "../../applied.ts";
import { partnershipOf } from "../../build.ts";

const table = partnershipOf([], { alone: ["Linde", "Kompas"] });
const date = "2026-11-24";
const name = (partnership: Partnership, given: Partial<Named>): Partnership =>
  applied(
    partnership,
    ...nameEdits(partnership, {
      speaker: "Linde",
      by: "receiver",
      others: [{ end: "Kompas" }],
      what: { kind: { resource: "knowledge" }, note: "protocollen" },
      value: 8,
      date,
      ...given,
    }),
  );

// Oracle: by hand, after DESIGN §3: what the receiver names is a report by the receiver, what the giver names one by the giver.
describe("what a party names", () => {
  it("is a flow with the report of who named it, and nothing besides", () => {
    expect(name(table, {}).flows).toEqual([
      {
        id: "f1",
        from: "Kompas",
        to: "Linde",
        resource: "knowledge",
        state: "actual",
        amount: null,
        cost: null,
        worth: null,
        reports: [{ by: "receiver", amount: null, cost: null, worth: 8, date }],
        note: "protocollen",
        date: null,
      },
    ]);
  });

  it("goes from the giver where the giver speaks, who says how heavy it is", () => {
    const [flow] = name(table, { by: "giver", value: 2 }).flows;
    expect(flow).toMatchObject({ from: "Linde", to: "Kompas", reports: [{ by: "giver", cost: 2, worth: null }] });
  });

  it("puts a new name at the table, draws the table, and makes a new kind, in the same step", () => {
    const newcomer = name(table, { others: [{ name: "Rietdam" }] });
    expect(newcomer.parties.map((party) => party.name)).toEqual(["Linde", "Kompas", "Rietdam"]);
    expect(newcomer.flows[0]?.from).toBe(newcomer.parties[2]?.id);
    const fromTable = name(table, { others: [{ end: TABLE }] });
    expect(fromTable.about.table).toEqual({ name: null });
    expect(fromTable.flows[0]?.from).toBe(TABLE);
    const kind = name(table, { what: { kind: { name: "Tijd" }, note: "" } });
    expect(kind.resources.at(-1)).toMatchObject({ name: "Tijd", builtIn: null });
    expect(kind.flows[0]?.resource).toBe(kind.resources.at(-1)?.id);
  });

  it("goes to several alike, as a flow for each, with the report of each", () => {
    const wide = partnershipOf([], { alone: ["Linde", "Kompas", "Rietdam", "De Vaart"] });
    const others = ["Kompas", "Rietdam", "De Vaart"].map((end) => ({ end }));
    const all = name(wide, { by: "giver", others, value: 2, what: { kind: { name: "Vertrouwen" }, note: "" } });
    const kind = all.resources.at(-1)?.id;
    expect(all.flows).toMatchObject([
      { id: "f1", from: "Linde", to: "Kompas", resource: kind, reports: [{ by: "giver", cost: 2 }] },
      { id: "f2", from: "Linde", to: "Rietdam", resource: kind, reports: [{ by: "giver", cost: 2 }] },
      { id: "f3", from: "Linde", to: "De Vaart", resource: kind, reports: [{ by: "giver", cost: 2 }] },
    ]);
    // one thing of the three that are asked for; heavier for one of them it is another thing
    expect(thingsIn(all.flows)).toBe(1);
    const heavier = name(wide, {
      by: "giver",
      others: [others[0]!],
      value: 8,
      what: { kind: { name: "Vertrouwen" }, note: "" },
    });
    expect(thingsIn([...all.flows, ...heavier.flows])).toBe(2);
  });

  it("takes back that there was nothing, at the side that is named alone, and not by a hope or what is given up", () => {
    const [linde, kompas] = table.parties as [Party, Party];
    const said = { ...table, parties: [{ ...linde, receivesNothing: date, bringsNothing: date }, kompas] };
    const left = (given: Partial<Named>): readonly (string | null)[] => {
      const [{ receivesNothing, bringsNothing }] = name(said, given).parties as [Party];
      return [receivesNothing, bringsNothing];
    };
    expect(left({})).toEqual([null, date]);
    expect(left({ by: "giver" })).toEqual([date, null]);
    expect(left({ by: "giver", others: null })).toEqual([date, date]);
    expect(left({ state: "hoped" })).toEqual([date, date]);
  });

  it("may reach nobody", () => {
    expect(name(table, { by: "giver", others: null }).flows[0]?.to).toBe(NOBODY);
  });
});

// Oracle: read off by hand.
describe("who named what", () => {
  it("keeps apart what the receiver named and what it has not seen, of what flows now", () => {
    let all = name(table, {});
    all = name(all, { speaker: "Kompas", by: "giver", others: [{ end: "Linde" }] });
    all = { ...all, flows: [...all.flows, { ...all.flows[0]!, id: "f9", state: "hoped" }] };
    const { named, toSee } = received(all.flows, "Linde");
    expect(named.map(({ id }) => id)).toEqual(["f1"]);
    expect(toSee.map(({ id }) => id)).toEqual(["f2"]);
  });

  it("keeps apart what others named of a giver, what only it named, and what it gives up", () => {
    let all = name(table, {});
    all = name(all, { speaker: "Kompas", by: "giver", others: [{ end: "Linde" }] });
    all = name(all, { speaker: "Kompas", by: "giver", others: [{ end: TABLE }] });
    all = name(all, { speaker: "Kompas", by: "giver", others: null });
    const { byOthers, byItself, givenUp } = brought(all.flows, "Kompas");
    expect([byOthers, byItself, givenUp].map((flows) => flows.map(({ id }) => id))).toEqual([
      ["f1"],
      ["f2", "f3"],
      ["f4"],
    ]);
    expect(reportOf(byOthers[0]!, "giver")).toBeNull();
  });

  it("tells who was asked and named nothing from who was not asked", () => {
    const [linde, kompas] = table.parties as [Party, Party];
    const ids = (parties: readonly Party[]): readonly string[] => parties.map(({ id }) => id);
    const nothing = { ...linde, receivesNothing: date, bringsNothing: date };
    const asked = gathered({ ...table, parties: [nothing, kompas] }, [nothing, kompas]);
    expect([asked.silent, asked.receivesNothing, asked.bringsNothing].map(ids)).toEqual([
      ["Kompas"],
      ["Linde"],
      ["Linde"],
    ]);
    // Kompas names what Linde brings: that Linde had nothing to add is no longer that it brings nothing
    const all = name({ ...table, parties: [nothing, kompas] }, { speaker: "Kompas", others: [{ end: "Linde" }] });
    const later = gathered(all, all.parties);
    expect([later.silent, later.receivesNothing, later.bringsNothing].map(ids)).toEqual([[], ["Linde"], []]);
  });
});

// Oracle: VOICE's doubling scale, 1 2 4 8 16, and 0 for nothing.
describe("heavier or lighter", () => {
  it("compares the two, and offers what lies beyond, from the nearest", () => {
    expect(heavinessOf(16, 8)).toBe("heavier");
    expect(heavinessOf(2, 8)).toBe("lighter");
    expect(heavinessOf(8, 8)).toBe("same");
    expect(heavinessOf(null, 8)).toBeNull();
    expect(valuesBeyond(4, "heavier")).toEqual([8, 16]);
    expect(valuesBeyond(4, "lighter")).toEqual([2, 1, 0]);
    expect(valuesBeyond(5, "lighter")).toEqual([4, 2, 1, 0]);
    // Two steps at least, as far as the scale goes: eight and sixteen times.
    expect(valuesBeyond(8, "heavier")).toEqual([16, 32]);
    expect(valuesBeyond(16, "heavier")).toEqual([32, 64]);
    expect(valuesBeyond(32, "heavier")).toEqual([64]);
    expect(valuesBeyond(64, "heavier")).toEqual([]);
    expect(valuesBeyond(0, "lighter")).toEqual([]);
  });
});
