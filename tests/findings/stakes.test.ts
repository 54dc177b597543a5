import { describe, expect, it } from "vitest";
import type { FeltBalance } from "../../src/domain/felt-balance.ts";
import type { About, Partnership } from "../../src/domain/partnership.ts";
import { type Edge, partnershipOf } from "../build.ts";
import { found, said, withParties } from "./find.ts";
import { audited, evenBetween } from "./some-states.ts";

const staked = (edges: readonly Edge[], stakes: Readonly<Record<string, number>>, about: Partial<About> = {}) =>
  withParties(
    partnershipOf(edges, { alone: Object.keys(stakes), about }),
    Object.fromEntries(Object.entries(stakes).map(([name, stake]) => [name, { stake }])),
  );

describe("unequal stakes", () => {
  it("names the highest and the lowest where they differ beyond the error of two estimates", () => {
    // Three parties: 3 pairs, z = Φ⁻¹(1 − 0.05/6) = 2.394; 2.394·0.35·√2 = 1.185, a factor 3.27. 16 to 2 is 8.
    expect(said(staked([], { Linde: 16, Kompas: 2, Rietdam: 8 }), "unequal-stakes")).toEqual([
      "Er staat niet voor iedereen evenveel op het spel.",
      "Linde noemt 16, Kompas 2.",
      "Not everyone has as much at stake.",
      "Linde says 16, Kompas 2.",
    ]);
  });

  it("says nothing within it: 3.2 times is not, 3.3 times is", () => {
    expect(found(staked([], { A: 3.2, B: 1, C: 2 }), "unequal-stakes")).toEqual([]);
    expect(found(staked([], { A: 3.3, B: 1, C: 2 }), "unequal-stakes")).toHaveLength(1);
    // Audited books make no answer about a stake any surer.
    expect(found(staked([], { A: 3.2, B: 1, C: 2 }, audited), "unequal-stakes")).toEqual([]);
  });

  it("knows nothing at stake from not asked, and asks at least two", () => {
    expect(found(staked([], { A: 8, B: 0, C: 4 }), "unequal-stakes")[0]?.parties).toEqual(["A", "B"]);
    expect(found(staked([], { A: 8 }), "unequal-stakes")).toEqual([]);
    expect(found(staked([], { A: 0, B: 0 }), "unequal-stakes")).toEqual([]);
  });

  it("leaves out those it is for", () => {
    const state = withParties(staked([], { A: 16, B: 4, C: 1 }), { C: { standing: "beneficiary" } });
    expect(found(state, "unequal-stakes").flatMap(({ parties }) => parties)).not.toContain("C");
  });
});

describe("stake against contribution", () => {
  const others = evenBetween(2, "A", "B", "C", "D");
  const kompas = ["A", "B", "C", "D"].map((name): Edge => ["Kompas", name, 6]);

  it("names who brings much with little at stake", () => {
    // Kompas brings 24, the others 6 each; stakes 2 against 8. ln 4 = 1.386 > 1.96·0.35·√(1/4) = 0.343, and
    // ln 4 > 1.96·0.35·√2 = 0.970.
    const state = staked([...others, ...kompas], { A: 8, B: 8, C: 8, D: 8, Kompas: 2 });
    expect(said(state, "stake-against-contribution")).toEqual([
      "Kompas brengt veel, met weinig op het spel.",
      "Inbreng 24, op het spel 2.",
      "Kompas brings much, with little at stake.",
      "It brings 24; stake 2.",
    ]);
  });

  it("says nothing of who brings much with as much at stake, or little with little", () => {
    // ln(8/4) = 0.69 < 0.97.
    const one = staked([...others, ...kompas], { A: 8, B: 8, C: 8, D: 8, Kompas: 4 });
    expect(found(one, "stake-against-contribution")).toEqual([]);
    const other = staked([...others, ["Kompas", "A", 6]], { A: 8, B: 8, C: 8, D: 8, Kompas: 2 });
    expect(found(other, "stake-against-contribution")).toEqual([]);
    // Of three there is no middle to speak of.
    const few = staked([...others, ...kompas], { A: 8, B: 8, Kompas: 2 });
    expect(found(few, "stake-against-contribution")).toEqual([]);
  });
});

describe("felt against computed", () => {
  const feels = (ratio: number, felt: Partial<FeltBalance> = {}): Partnership => ({
    ...partnershipOf(
      ["A", "B", "C", "D"].flatMap((name): Edge[] => [
        ["Linde", name, 4.5],
        [name, "Linde", 4.25],
      ]),
      { about: { precision: { sigma: 0.2, measured: true, lean: 0, tolerance: 1.25 } } },
    ),
    felt: [{ id: "b1", of: "Linde", by: "Linde", ratio, date: null, ...felt }],
  });
  const sums = (ratio: number) => said(feels(ratio), "felt-against-computed").filter((_, at) => at % 2 === 1);

  it("says what is felt beside what the photo shows", () => {
    // Linde 18 to 17; error 0.2·√(1/4 + 1/4) = 0.141, z* for five = 2.576: 0.364; ln 2 − ln(18/17) = 0.636.
    expect(said(feels(2), "felt-against-computed")).toEqual([
      "Gevoel en foto verschillen.",
      "Gevoel van Linde: twee keer zoveel gebracht als gehaald. De foto: 18 gebracht, 17 gehaald.",
      "Feeling and photo differ.",
      "Linde feels it brings double what it takes. The photo: 18 brought, 17 taken.",
    ]);
    expect(sums(0.5)[0]).toBe("Gevoel van Linde: half zoveel gebracht als gehaald. De foto: 18 gebracht, 17 gehaald.");
    expect(sums(3.2)).toEqual([
      "Gevoel van Linde: ruim drie keer zoveel gebracht als gehaald. De foto: 18 gebracht, 17 gehaald.",
      "Linde feels it brings over three times what it takes. The photo: 18 brought, 17 taken.",
    ]);
    expect(sums(12)[0]).toBe(
      "Gevoel van Linde: 12 keer zoveel gebracht als gehaald. De foto: 18 gebracht, 17 gehaald.",
    );
    expect(sums(0.1)[1]).toBe("Linde feels it brings 1/10 of what it takes. The photo: 18 brought, 17 taken.");
  });

  it("says nothing within the interval", () => {
    // ln 1.4 − 0.057 = 0.279 < 0.364.
    expect(found(feels(1.4), "felt-against-computed")).toEqual([]);
  });

  it("asks not how many times where nothing is on one side", () => {
    const base = partnershipOf([...evenBetween(4, "A", "B", "C"), ["Linde", "A", 8]], { about: audited });
    const feeling = (ratio: number) => ({ ...base, felt: [{ id: "b1", of: "Linde", by: "Linde", ratio, date: null }] });
    expect(found(feeling(2), "felt-against-computed")).toEqual([]);
    expect(said(feeling(1), "felt-against-computed")[1]).toBe(
      "Gevoel van Linde: evenveel gebracht als gehaald. De foto: 8 gebracht, 0 gehaald.",
    );
  });

  it("never tells how others see it, and takes what a party said last", () => {
    expect(found(feels(4, { by: "A" }), "felt-against-computed")).toEqual([]);
    const changed = feels(4, { date: "2026-01-01" });
    const later = { id: "b2", of: "Linde", by: "Linde", ratio: 1, date: "2026-03-01" };
    expect(found({ ...changed, felt: [later, ...changed.felt] }, "felt-against-computed")).toEqual([]);
  });

  it("lets who feels even in a growing pie feel even: for the sum in itself, or against the whole", () => {
    // Each flow costs 4 and is worth 8: everyone brings 16 and takes 32, which is its part (κ = 0.5).
    const growing = partnershipOf(
      evenBetween(4, "A", "B", "C", "D", "E").map(([from, to]): Edge => [from, to, 4, 8]),
      { about: audited },
    );
    const feeling = (ratio: number) => ({
      ...growing,
      felt: [{ id: "b1", of: "A", by: "A", ratio, date: null }],
    });
    expect(found(feeling(1), "felt-against-computed")).toEqual([]);
    expect(found(feeling(0.5), "felt-against-computed")).toEqual([]);
    expect(found(feeling(2), "felt-against-computed")).toHaveLength(1);
  });
});

describe("heavy sacrifice", () => {
  const giving = (weight: number, to = "nobody"): Partnership => {
    const base = partnershipOf([...evenBetween(4, "Linde", "Kompas", "Rietdam"), ["Linde", to, weight]]);
    return {
      ...base,
      flows: base.flows.map((flow, at) => (at === 6 ? { ...flow, resource: "autonomy" } : flow)),
    };
  };

  it("says it of autonomy twice as heavy as an ordinary flow, whoever gets it", () => {
    expect(said(giving(16), "heavy-sacrifice")).toEqual([
      "Dit weegt zwaar voor Linde.",
      "Linde levert 16 in aan autonomie; een gewone stroom weegt hier 4.",
      "This weighs on Linde.",
      "It gives up 16 in autonomy; an ordinary flow weighs 4 here.",
    ]);
    expect(found(giving(8, "Kompas"), "heavy-sacrifice")[0]).toMatchObject({ parties: ["Linde"], flows: ["f7"] });
  });

  it("opens to what is given up, to whom, and how many times an ordinary flow that is", () => {
    // Four times the four that an ordinary flow weighs. What else Linde brings is not in it.
    const to = (end: string) => found(giving(16, end), "heavy-sacrifice")[0]?.working;
    for (const end of ["nobody", "Kompas"]) {
      const term = { of: end, value: 16, kinds: [{ resource: "autonomy", value: 16 }], figures: null };
      expect(to(end)).toEqual({
        sums: [{ of: "given-up", terms: [term], total: 16 }],
        lines: [[16, " / ", 4, " = ", 4]],
      });
    }
  });

  it("says it of half of what one has of a kind, in that kind's unit", () => {
    const working = (amount: number, unit: string | null, resource = "staff"): Partnership => {
      const base = partnershipOf([["Linde", "Kompas", amount]]);
      return {
        ...withParties(base, { Linde: { capacity: { [resource]: 40 }, size: 1 } }),
        resources: base.resources.map((kind) => (kind.id === resource ? { ...kind, unit } : kind)),
        flows: base.flows.map((flow) => ({ ...flow, resource })),
      };
    };
    const sums = (state: Partnership) => said(state, "heavy-sacrifice").filter((_, at) => at % 2 === 1);
    expect(sums(working(20, null))).toEqual([
      "20 van de 40 medewerkers werken voor de samenwerking.",
      "20 of its 40 staff work for the partnership.",
    ]);
    expect(sums(working(24, "fte"))).toEqual([
      "24 van de 40 fte werkt voor de samenwerking.",
      "24 of its 40 fte work for the partnership.",
    ]);
    expect(sums(working(30, "euro", "money"))).toEqual([
      "Geld: 30 van de 40 euro gaat naar de samenwerking.",
      "Money: 30 of its 40 euro go to the partnership.",
    ]);
    expect(found(working(19, null), "heavy-sacrifice")).toEqual([]);
  });

  it("makes nothing of a size whose unit nobody knows", () => {
    const state = withParties(partnershipOf([["Linde", "Kompas", 34]]), { Linde: { size: 2 } });
    expect(found(state, "heavy-sacrifice")).toEqual([]);
  });

  it("says nothing of less", () => {
    expect(found(giving(7), "heavy-sacrifice")).toEqual([]);
  });
});
