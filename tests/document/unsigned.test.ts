import { describe, expect, it } from "vitest";
import { onTheTable } from "../../src/document/left-out.ts";
import type { Asked } from "../../src/domain/asked.ts";
import { newFlow } from "../../src/domain/create.ts";
import type { Flow } from "../../src/domain/flow.ts";
import { flowValues } from "../../src/domain/flow-values.ts";
import type { Partnership } from "../../src/domain/partnership.ts";
import { findAll } from "../../src/findings/registry.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { OPEN, wholeAfter } from "../app/on-the-table-screen.ts";
import { partnershipOf, report } from "../build.ts";

// Oracle: by hand. Linde asked that the group is not told that its answer is Linde's.
const asked = (party: string, more: Partial<Asked> = {}): Asked => ({
  id: `q ${party}`,
  party,
  how: "link",
  form: null,
  date: "2026-05-01",
  answered: "2026-05-02",
  partial: false,
  withheld: true,
  ...more,
});
const flow = (id: string, from: string, to: string, more: Partial<Flow>): Flow =>
  newFlow({ id, from, to, resource: "money", ...more });

const base = partnershipOf([], { alone: ["Linde", "Kompas", "Rietdam"] });
const day = "2026-05-02";
const whole: Partnership = {
  ...base,
  parties: base.parties.map((party) => ({ ...party, stake: 8, receivesNothing: day, bringsNothing: day })),
  flows: [
    flow("f1", "Linde", "Kompas", { reports: [report("giver", { cost: 4 }), report("receiver", { worth: 16 })] }),
    flow("f2", "Linde", "Kompas", { reports: [report("giver", { worth: 16 }), report("receiver", { worth: 4 })] }),
    flow("f3", "Rietdam", "Linde", { reports: [report("giver", { cost: 3 }), report("receiver", { worth: 2 })] }),
    flow("f4", "Kompas", "Rietdam", { reports: [report("giver", { cost: 2 })] }),
  ],
  interests: ["Linde", "Kompas"].map((party) => ({
    id: `i ${party}`,
    party,
    person: null,
    nature: "organisational" as const,
    openness: "on-the-table" as const,
    text: "onze naam",
  })),
  felt: [
    { id: "b1", of: "Linde", by: "Linde", ratio: 2, date: null },
    { id: "b2", of: "Kompas", by: "Kompas", ratio: 1, date: null },
    { id: "b3", of: "Kompas", by: "Rietdam", ratio: 4, date: null },
  ],
  asked: [asked("Linde")],
};
const seen = onTheTable(whole);

describe("an answer that is withheld by name", () => {
  it("keeps what was said, and not who said it; the words of others stay theirs", () => {
    expect(seen.flows.map(({ amount, cost, worth, reports }) => [amount, cost, worth, reports])).toEqual([
      [null, 4, null, [report("receiver", { worth: 16 })]],
      // √(16 · 4): the other's number beside it would tell Linde's.
      [null, null, 8, [report("receiver", {})]],
      [null, null, 2, [report("giver", { cost: 3 })]],
      [null, null, null, [report("giver", { cost: 2 })]],
    ]);
    expect(seen.parties.map(({ stake }) => stake)).toEqual([null, 8, 8]);
    expect(seen.parties.map(({ receivesNothing }) => receivesNothing)).toEqual([null, day, day]);
    expect(seen.parties.map(({ bringsNothing }) => bringsNothing)).toEqual([null, day, day]);
    expect(seen.interests.map(({ party }) => party)).toEqual([null, "Kompas"]);
  });

  it("changes no value of any flow", () => {
    for (const [at, one] of whole.flows.entries()) {
      const [{ cost, worth }, open] = [flowValues(one, { rate: 1 }), flowValues(seen.flows[at]!, { rate: 1 })];
      expect([open.cost, open.worth], one.id).toEqual([cost, worth]);
    }
  });

  it("is told by no finding", () => {
    const told = (partnership: Partnership) => findAll({ state: partnership, evaluation: evaluate(partnership) });
    const about = (partnership: Partnership): readonly string[] =>
      told(partnership)
        .filter(({ pattern }) => pattern === "perception-gap" || pattern === "not-yet-seen")
        .map(({ key }) => key);
    expect(about({ ...whole, asked: [asked("Linde", { withheld: false })] })).toEqual([
      "perception-gap Linde Kompas",
      "not-yet-seen Kompas",
    ]);
    expect(about(whole)).toEqual(["not-yet-seen Kompas"]);
  });

  it("leaves what is found as sure as one report makes it, whatever evaluation it is looked for in", () => {
    // Linde gives five others 10 each and gets 1 from each; both ends said so. Two reports are surer than one.
    const others = ["A", "B", "C", "D", "E"];
    const both = { reports: [report("giver", { worth: 10 }), report("receiver", { worth: 10 })] };
    const few = { reports: [report("giver", { worth: 1 }), report("receiver", { worth: 1 })] };
    const table: Partnership = {
      ...partnershipOf([], { alone: ["Linde", ...others] }),
      flows: others.flatMap((id) => [flow(`to ${id}`, "Linde", id, both), flow(`from ${id}`, id, "Linde", few)]),
    };
    const atLeast = (partnership: Partnership): unknown =>
      findAll({ state: partnership, evaluation: evaluate(partnership) }).find(({ key }) => key === "brings-more Linde")
        ?.evidence.atLeast;
    const withheld = { ...table, asked: [asked("Linde")] };
    expect(atLeast(withheld)).toBe(atLeast(onTheTable(withheld)));
    expect(atLeast(withheld)).toBeLessThan(atLeast(table) as number);
  });

  it("is so in photos that were taken before it was asked, and is the same list as long as nothing changes", () => {
    const { snapshots: _, form: _form, id: _id, ...state } = { ...whole, asked: [] };
    const photographed = {
      ...whole,
      snapshots: [{ id: "t1", title: "", date: "2026-05-03", note: "", state }],
    };
    const open = onTheTable(photographed);
    expect(open.snapshots[0]!.state.flows[2]!.reports).toEqual([report("giver", { cost: 3 })]);
    expect(onTheTable({ ...photographed }).flows).toBe(open.flows);
    expect(onTheTable({ ...photographed }).snapshots).toBe(open.snapshots);
  });
});

describe("who was asked, and how others feel about a party", () => {
  it("is the leader's alone", () => {
    expect(seen.asked).toEqual([]);
    expect(seen.felt.map(({ id }) => id)).toEqual(["b2"]);
    const named = onTheTable({ ...whole, asked: [asked("Linde", { withheld: false })] });
    expect(named.asked).toEqual([]);
    expect(named.felt.map(({ id }) => id)).toEqual(["b1", "b2"]);
    expect(named.flows).toBe(whole.flows);
  });
});

describe("what is changed where it is not told who said what", () => {
  const changed = (id: string, fields: Partial<Flow>): Flow =>
    wholeAfter(whole, { type: "change", collection: "flows", id, fields }, OPEN).flows.find((one) => one.id === id)!;

  it("leaves the words that were not seen", () => {
    expect(changed("f1", { note: "boven" })).toMatchObject({ note: "boven", reports: whole.flows[0]!.reports });
    expect(changed("f1", { reports: [report("receiver", { worth: 8 })] })).toMatchObject({
      cost: null,
      reports: [report("giver", { cost: 4 }), report("receiver", { worth: 8 })],
    });
  });

  it("makes a number that is typed the one that counts", () => {
    const typed = changed("f1", { cost: 8 });
    expect(typed.cost).toBeNull();
    expect(flowValues(typed, { rate: 1 }).cost).toBe(8);
    expect(flowValues(changed("f2", { worth: 2 }), { rate: 1 }).worth).toBe(2);
  });

  it("turns a word with its flow", () => {
    const turned = changed("f1", { from: "Kompas", to: "Linde", reports: [] });
    expect(turned.reports).toEqual([report("receiver", { worth: 4 }), report("giver", { cost: 16 })]);
  });
});
