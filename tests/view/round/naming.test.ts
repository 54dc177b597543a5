import { describe, expect, it } from "vitest";
import { reportOf } from "../../../src/domain/hearing.ts";
import type { Partnership } from "../../../src/domain/partnership.ts";
import { NOBODY, TABLE } from "../../../src/domain/party.ts";
import { type Named, nameEdits } from "../../../src/view/round/name-edits.ts";
import { brought, received } from "../../../src/view/round/named.ts";
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
      other: { end: "Kompas" },
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
    const newcomer = name(table, { other: { name: "Rietdam" } });
    expect(newcomer.parties.map((party) => party.name)).toEqual(["Linde", "Kompas", "Rietdam"]);
    expect(newcomer.flows[0]?.from).toBe(newcomer.parties[2]?.id);
    const fromTable = name(table, { other: { end: TABLE } });
    expect(fromTable.about.table).toEqual({ name: null });
    expect(fromTable.flows[0]?.from).toBe(TABLE);
    const kind = name(table, { what: { kind: { name: "Tijd" }, note: "" } });
    expect(kind.resources.at(-1)).toMatchObject({ name: "Tijd", builtIn: null });
    expect(kind.flows[0]?.resource).toBe(kind.resources.at(-1)?.id);
  });

  it("may reach nobody", () => {
    expect(name(table, { by: "giver", other: null }).flows[0]?.to).toBe(NOBODY);
  });
});

// Oracle: read off by hand.
describe("who named what", () => {
  it("keeps apart what the receiver named and what it has not seen, of what flows now", () => {
    let all = name(table, {});
    all = name(all, { speaker: "Kompas", by: "giver", other: { end: "Linde" } });
    all = { ...all, flows: [...all.flows, { ...all.flows[0]!, id: "f9", state: "hoped" }] };
    const { named, toSee } = received(all.flows, "Linde");
    expect(named.map(({ id }) => id)).toEqual(["f1"]);
    expect(toSee.map(({ id }) => id)).toEqual(["f2"]);
  });

  it("keeps apart what others named of a giver, what only it named, and what it gives up", () => {
    let all = name(table, {});
    all = name(all, { speaker: "Kompas", by: "giver", other: { end: "Linde" } });
    all = name(all, { speaker: "Kompas", by: "giver", other: { end: TABLE } });
    all = name(all, { speaker: "Kompas", by: "giver", other: null });
    const { byOthers, byItself, givenUp } = brought(all.flows, "Kompas");
    expect([byOthers, byItself, givenUp].map((flows) => flows.map(({ id }) => id))).toEqual([
      ["f1"],
      ["f2", "f3"],
      ["f4"],
    ]);
    expect(reportOf(byOthers[0]!, "giver")).toBeNull();
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
