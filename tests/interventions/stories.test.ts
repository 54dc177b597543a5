import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { comparePhotos } from "../../src/compare/compare-photos.ts";
import { onTheTable } from "../../src/document/left-out.ts";
import { readDocument } from "../../src/document/read.ts";
import type { Partnership } from "../../src/domain/partnership.ts";
import { TABLE } from "../../src/domain/party.ts";
import type { Step } from "../../src/domain/trial.ts";
import { findAll } from "../../src/findings/registry.ts";
import { repairPhoto, THIRD_PARTY } from "../../src/interventions/repair-photo.ts";
import { simulate } from "../../src/interventions/simulate.ts";
import { type Evaluation, evaluate } from "../../src/measures/evaluate.ts";
import { solve } from "../solve/solver.ts";

// Oracle: the sums of each example, added up by hand from its file.

function example(id: string): Partnership {
  const read = readDocument(readFileSync(new URL(`../../data/${id}.en.json`, import.meta.url), "utf8"));
  if (!read.ok) throw new Error(id);
  return read.value;
}

function tried(partnership: Partnership, steps: readonly Step[]): Partnership {
  const { partnership: after, made } = simulate(partnership, steps);
  expect(made).toEqual(steps.map(({ on }) => on));
  return after;
}

const idIn = ({ parties }: Partnership, name: string): string => {
  const party = parties.find((one) => one.name === name);
  if (party === undefined) throw new Error(name);
  return party.id;
};
const sums = (evaluation: Evaluation, id: string) => {
  const { brings, takes } = evaluation.of(id);
  return [brings, takes];
};
const clearly = (partnership: Partnership): readonly string[] => {
  const state = onTheTable(partnership);
  return findAll({ state, evaluation: evaluate(state) })
    .filter(({ pattern, sure }) => sure === "clear" && (pattern === "brings-more" || pattern === "takes-more"))
    .flatMap(({ pattern, parties }) =>
      parties.map((id) => `${partnership.parties.find((one) => one.id === id)?.name} ${pattern}`),
    );
};

describe("the network of hospitals comes into balance by something in return for staff and autonomy", () => {
  const before = example("hospital-network");
  const [meerzicht, zuiderlicht, westoever, insurer] = [
    "Meerzicht Hospital",
    "Zuiderlicht Hospital",
    "Westoever University Hospital",
    "Noordzij Health Insurance",
  ].map((name) => idIn(before, name)) as [string, string, string, string];
  const back = (from: string, worth: number, resource: string): Step => ({
    intervention: "compensate",
    given: { from, to: meerzicht, resource, cost: worth / 2, worth, note: "" },
    on: true,
  });
  const loss = before.cards.find(({ party, sort }) => party === meerzicht && sort === "loss");
  const steps: readonly Step[] = [
    ...(loss === undefined
      ? []
      : [
          {
            intervention: "acknowledge-loss" as const,
            given: { card: loss.id, by: westoever, date: "2026-06-01" },
            on: true,
          },
        ]),
    back(zuiderlicht, 8, "staff"),
    back(insurer, 8, "money"),
    back(TABLE, 8, "position"),
  ];

  it("45 against 20 becomes 45 against 44, and it no longer stands out", () => {
    expect(sums(evaluate(before), meerzicht)).toEqual([45, 20]);
    expect(clearly(before)).toEqual(["Meerzicht Hospital brings-more"]);
    const after = tried(before, steps);
    expect(sums(evaluate(after), meerzicht)).toEqual([45, 44]);
    expect(clearly(after)).toEqual([]);
  });

  it("a loss that is acknowledged moves no value", () => {
    expect(loss).toBeDefined();
    const after = tried(before, steps.slice(0, 1));
    expect(after.cards.find(({ id }) => id === loss!.id)?.acknowledgedBy).toContainEqual({
      party: westoever,
      date: "2026-06-01",
    });
    const compared = comparePhotos(evaluate(before), evaluate(after));
    expect(compared.flows.filter(({ status }) => status !== "same")).toEqual([]);
  });

  it("a step that is off is skipped; without steps nothing changes", () => {
    expect(
      tried(
        before,
        steps.map((step) => ({ ...step, on: false })),
      ),
    ).toBe(before);
    expect(tried(before, [])).toBe(before);
  });
});

describe("youth care comes into balance only with a third party, where the municipalities have no more to pay", () => {
  const before = example("youth-care");
  const [dalwijk, oosterlo, rietdam, vaart] = [
    "Municipality of Dalwijk",
    "Municipality of Oosterlo",
    "Municipality of Rietdam",
    "De Vaart Youth Care",
  ].map((name) => idIn(before, name)) as [string, string, string, string];
  const paid = before.flows.filter(
    ({ from, state }) => state === "actual" && [dalwijk, oosterlo, rietdam].includes(from),
  );
  const locked = paid.filter(({ to }) => to !== "nobody").map(({ from, to }) => [from, to] as const);

  it("the partners themselves cannot, and what would free it is said", () => {
    const asked = { allow: "more", tolerance: 1.25, locked } as const;
    const alone = repairPhoto(evaluate(before), before, asked, solve);
    expect(alone.repair.feasible).toBe(false);
    expect(alone.blocked?.freedBy).toContainEqual({ what: "third-party" });
    expect(alone.blocked?.nodes.map(({ node }) => alone.endOf(node))).toContain(rietdam);
    const helped = repairPhoto(evaluate(before), before, { ...asked, thirdParty: true }, solve);
    if (!helped.repair.feasible) throw new Error("infeasible");
    const ends = helped.repair.changes.flatMap(({ from, to }) => [helped.endOf(from), helped.endOf(to)]);
    expect(ends).toContain(THIRD_PARTY);
  });

  it("the province pays De Vaart 20 and asks Rietdam for 12: 46 against 40, and 17 against 20", () => {
    expect(sums(evaluate(before), vaart)).toEqual([46, 20]);
    expect(sums(evaluate(before), rietdam)).toEqual([5, 20]);
    expect(clearly(before)).toEqual(["De Vaart Youth Care brings-more", "Municipality of Rietdam takes-more"]);
    const after = tried(before, [
      {
        intervention: "bring-in-third-party",
        given: {
          name: "Province",
          gives: [{ party: vaart, resource: "money", value: 20 }],
          asks: [{ party: rietdam, resource: "knowledge", value: 12 }],
        },
        on: true,
      },
    ]);
    expect(sums(evaluate(after), vaart)).toEqual([46, 40]);
    expect(sums(evaluate(after), rietdam)).toEqual([17, 20]);
    expect(sums(evaluate(after), idIn(after, "Province"))).toEqual([20, 12]);
    expect(clearly(after)).toEqual([]);
  });
});

describe("the other examples", () => {
  it("a larger pie: what the table gives doubles, and who takes nothing from it still does", () => {
    const before = example("hospital-network");
    const after = tried(before, [{ intervention: "adjust-ambition", given: { factor: 2 }, on: true }]);
    for (const flow of before.flows) {
      const now = after.flows.find(({ id }) => id === flow.id)!;
      const doubled = flow.from === TABLE && flow.state === "actual";
      expect(now.worth).toBe(flow.worth === null ? null : flow.worth * (doubled ? 2 : 1));
      expect(now.amount).toBe(flow.amount === null ? null : flow.amount * (doubled ? 2 : 1));
    }
  });

  it("one link away for a while: nothing flows to or from it, it stays, and so does what it holds", () => {
    const before = example("one-broker");
    const spil = idIn(before, "De Spil Network Office");
    const after = tried(before, [{ intervention: "away-for-a-while", given: { party: spil }, on: true }]);
    expect(sums(evaluate(after), spil)).toEqual([0, 0]);
    expect(after.parties).toEqual(before.parties);
    expect(after.pieces).toEqual(before.pieces);
    const gone = before.flows.filter(({ from, to, state }) => state === "actual" && [from, to].includes(spil));
    expect(after.flows.length).toBe(before.flows.length - gone.length);
  });

  it("the grower gets something back for its vegetables: 8 against 0 becomes 8 against 8", () => {
    const before = example("food-chain");
    const [grower, bank] = ["Zonneveld Gardens", "Korenaar Food Bank"].map((name) => idIn(before, name));
    const after = tried(before, [
      {
        intervention: "compensate",
        given: { from: bank!, to: grower!, resource: "money", cost: 8, worth: 8, note: "" },
        on: true,
      },
    ]);
    expect(clearly(before)).toContain("Zonneveld Gardens brings-more");
    expect(sums(evaluate(after), grower!)).toEqual([8, 8]);
    expect(clearly(after)).not.toContain("Zonneveld Gardens brings-more");
  });

  it("a missing piece: who is invited holds it; a flow that is talked over again has its new number alone", () => {
    const before = example("warm-homes");
    const missing = before.pieces.find(({ holders }) => holders.length === 0)!;
    const [flow] = before.flows;
    const after = tried(before, [
      { intervention: "invite-party", given: { name: "New", piece: missing.id }, on: true },
      {
        intervention: "renegotiate-flow",
        given: { flow: flow!.id, fields: { amount: null, cost: 3, worth: 5 } },
        on: true,
      },
      { intervention: "adjust-contribution", given: { flow: flow!.id, factor: 2 }, on: true },
    ]);
    expect(after.pieces.find(({ id }) => id === missing.id)?.holders).toEqual([idIn(after, "New")]);
    expect(after.flows[0]).toMatchObject({ amount: null, cost: 6, worth: 10, reports: [] });
  });
});
