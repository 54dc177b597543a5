import { describe, expect, it } from "vitest";
import type { About } from "../../src/domain/partnership.ts";
import { findingText } from "../../src/findings/finding-text.ts";
import { wordingOf } from "../../src/findings/wording.ts";
import { type Edge, partnershipOf } from "../build.ts";
import { found, said, withParties } from "./find.ts";
import { evenBetween, funded, ringOf } from "./some-states.ts";

const unknown: Partial<About> = { unlisted: "unknown" };

describe("generalised reciprocity", () => {
  it("praises the ring, from its first party round", () => {
    const state = partnershipOf(ringOf("Linde", "Kompas", "Rietdam"));
    expect(said(state, "generalised-reciprocity")).toEqual([
      "Het komt terug, via een ander.",
      "Kompas, Rietdam en Linde geven 6 door, de kring rond.",
      "It comes back, by way of others.",
      "Kompas, Rietdam and Linde pass 6 round.",
    ]);
    expect(found(state, "generalised-reciprocity")[0]).toMatchObject({
      parties: ["Kompas", "Rietdam", "Linde"],
      flows: ["f2", "f3", "f1"],
      tone: "good",
      evidence: { passes: 6 },
    });
  });

  it("names no more than four", () => {
    expect(said(partnershipOf(ringOf("A", "B", "C", "D", "E")), "generalised-reciprocity")[1]).toBe(
      "Vijf partijen geven 6 door, de kring rond.",
    );
  });

  it("tells of the widest ring, and of what is left once pairs are set off", () => {
    // A → B → C → A passes 5 (B gives C 5); A → D → A is a pair; D → E → F → D passes 2.
    const state = partnershipOf([
      ["A", "B", 9],
      ["B", "A", 1],
      ["B", "C", 5],
      ["C", "A", 8],
      ["A", "D", 20],
      ["D", "A", 20],
      ["D", "E", 2],
      ["E", "F", 2],
      ["F", "D", 2],
    ]);
    // A gives 29, B 6, C 8: a quarter of their 14.3 is 3.6.
    expect(found(state, "generalised-reciprocity")[0]).toMatchObject({
      parties: ["A", "B", "C"],
      evidence: { passes: 5 },
    });
  });

  it("says nothing where pairs give each other as much, as far as one can see, or where next to nothing goes round", () => {
    // 10 to 5 is a factor 2: within e^(1.96·0.35·√2) = 2.64.
    const lean: readonly Edge[] = [
      ["A", "B", 10],
      ["B", "A", 5],
      ["B", "C", 10],
      ["C", "B", 5],
      ["C", "A", 10],
      ["A", "C", 5],
    ];
    expect(found(partnershipOf(lean), "generalised-reciprocity")).toEqual([]);
    const little = [...ringOf("A", "B", "C"), ...["A", "B", "C"].map((name): Edge => [name, "D", 20])];
    expect(found(partnershipOf(little), "generalised-reciprocity")).toEqual([]);
  });

  it("lets nothing go round by way of the table", () => {
    const state = partnershipOf([
      ["A", "table", 6],
      ["table", "B", 6],
      ["B", "A", 6],
    ]);
    expect(found(state, "generalised-reciprocity")).toEqual([]);
  });
});

describe("one-way chain", () => {
  const chain: readonly Edge[] = [
    ["Rietdam", "Linde", 8],
    ["Linde", "Kompas", 6],
  ];

  it("tells it link by link, in order", () => {
    const state = partnershipOf(chain);
    expect(said(state, "one-way-chain")).toEqual([
      "Hier loopt het één kant op.",
      "Rietdam brengt Linde 8, Linde brengt Kompas 6; terug komt niets.",
      "Here it runs one way.",
      "Rietdam brings Linde 8, Linde brings Kompas 6; nothing returns.",
    ]);
    expect(found(state, "one-way-chain")[0]?.flows).toEqual(["f1", "f2"]);
  });

  it("says once, as a chain, who leans on whom along it", () => {
    expect(found(partnershipOf(chain), "one-way-dependency")).toEqual([]);
    // What De Vaart gives is no part of it: 1 is less than half the average flow, and B gives nothing on.
    const more = partnershipOf([...chain, ["De Vaart", "Rietdam", 1], ["De Vaart", "B", 5]]);
    expect(found(more, "one-way-dependency").map(({ parties }) => parties)).toEqual([["B", "Rietdam", "De Vaart"]]);
  });

  it("tells a longer one from end to end", () => {
    const state = partnershipOf([["De Vaart", "Rietdam", 9], ...chain]);
    expect(said(state, "one-way-chain")[1]).toBe(
      "Van De Vaart via Rietdam en Linde naar Kompas: eerst 9, op het eind 6; terug komt niets.",
    );
  });

  it("says nothing where it comes back: straight, round by others, or from the table", () => {
    for (const back of [
      [["Linde", "Rietdam", 1]],
      [["Kompas", "Rietdam", 1]],
      [
        ["Kompas", "De Vaart", 1],
        ["De Vaart", "Rietdam", 1],
      ],
      [
        ["Kompas", "table", 6],
        ["table", "Rietdam", 6],
      ],
    ] satisfies readonly (readonly Edge[])[])
      expect(found(partnershipOf([...chain, ...back]), "one-way-chain")).toEqual([]);
  });

  it("says nothing where the way back was not asked, and does where it was", () => {
    expect(found(partnershipOf(chain, { about: unknown }), "one-way-chain")).toEqual([]);
    const asked: readonly Edge[] = [...chain, ["Linde", "Rietdam", 0], ["Kompas", "Linde", 0]];
    expect(found(partnershipOf(asked, { about: unknown }), "one-way-chain")).toHaveLength(1);
  });

  it("says nothing of steps below half the average flow", () => {
    expect(found(partnershipOf([...chain, ...evenBetween(40, "A", "B")]), "one-way-chain")).toEqual([]);
  });
});

describe("gatekeeper", () => {
  const star = (...names: readonly string[]): readonly Edge[] =>
    names.flatMap((name): Edge[] => [
      ["Kompas", name, 4],
      [name, "Kompas", 4],
    ]);

  it("counts the routes that are gone without it", () => {
    // Between A, B, C and D, six pairs both ways: 12 routes. A and B pass to each other too: 10 are gone without Kompas.
    const state = partnershipOf([...star("A", "B", "C", "D"), ...evenBetween(2, "A", "B")]);
    expect(said(state, "gatekeeper")).toEqual([
      "Veel loopt via Kompas.",
      "Zonder Kompas vallen 10 van de 12 routes weg.",
      "Much runs through Kompas.",
      "Without it, 10 of 12 routes are gone.",
    ]);
  });

  it("says that routes may be missing where absent pairs are unknown", () => {
    const state = partnershipOf(star("A", "B", "C"), { about: unknown });
    const [finding] = found(state, "gatekeeper");
    expect(findingText(finding!, wordingOf(state, "nl")).otherwise).toBe(
      "Misschien lopen er ook routes die hier ontbreken.",
    );
  });

  it("names nobody in a ring, where without each the same part is gone, nor of three parties", () => {
    expect(found(partnershipOf(ringOf("A", "B", "C", "D", "E")), "gatekeeper")).toEqual([]);
    expect(found(partnershipOf(star("A", "B")), "gatekeeper")).toEqual([]);
  });

  it("is never the table", () => {
    const names = ["A", "B", "C", "D"];
    const byTable = names.flatMap((name): Edge[] => [
      [name, "table", 4],
      ["table", name, 4],
    ]);
    expect(found(partnershipOf(byTable), "gatekeeper")).toEqual([]);
  });
});

describe("closed circle with outsiders", () => {
  const five = evenBetween(4, "A", "B", "C", "D", "E");
  const fed: readonly Edge[] = [
    ["A", "Linde", 2],
    ["Kompas", "B", 3],
    ["C", "Rietdam", 1],
  ];

  it("counts who is inside and who stands outside, and names nobody", () => {
    // Ten pairs of 4 both ways = 80 inside; 2 + 3 + 1 across.
    const state = partnershipOf([...five, ...fed]);
    expect(said(state, "closed-circle")).toEqual([
      "Vijf partijen vormen een kring, drie staan erbuiten.",
      "Van de 86 blijft 80 binnen.",
      "Five parties form a circle, three stand outside.",
      "Of 86, 80 stays inside.",
    ]);
    expect(found(state, "closed-circle")[0]?.parties).toEqual(["Kompas", "Linde", "Rietdam"]);
    // it is about what goes round in the circle: the twenty flows of the five, and none across
    const inside = state.flows.filter(({ from, to }) => `${from}${to}`.length === 2).map(({ id }) => id);
    expect(inside).toHaveLength(20);
    expect(found(state, "closed-circle")[0]?.flows).toEqual(inside);
  });

  it("takes who brings to the table and takes from it for no outsider", () => {
    const byTable = ["Linde", "Kompas"].flatMap((name): Edge[] => [
      [name, "table", 2],
      ["table", name, 2],
    ]);
    expect(found(partnershipOf([...five, ...fed, ...byTable]), "closed-circle")).toEqual([]);
  });

  it("says nothing while absent pairs are unknown, of a single outsider, or where most goes outside", () => {
    expect(found(partnershipOf([...five, ...fed], { about: unknown }), "closed-circle")).toEqual([]);
    expect(found(partnershipOf([...five, ["A", "Linde", 2]]), "closed-circle")).toEqual([]);
    const open: readonly Edge[] = [...five, ["A", "Linde", 50], ["B", "Kompas", 50]];
    expect(found(partnershipOf(open), "closed-circle")).toEqual([]);
  });
});

describe("carried by a third party", () => {
  it("names who carries, and says how many would fall short", () => {
    // Each of three brings 6 + 10 and takes 6 + 10. Without the 10 it takes 6 from two: ln(16/6) = 0.981; its error
    // 0.35·√((9 + 9 + 100)/256 + 1/2) = 0.343, z* for four = 2.498: 0.856.
    const state = partnershipOf(funded);
    expect(said(state, "carried-by-third-party")).toEqual([
      "Het evenwicht steunt op Provincie.",
      "Zonder die 30 komen drie partijen tekort.",
      "The balance rests on Provincie.",
      "Without its 30, three parties fall short.",
    ]);
    expect(found(state, "carried-by-third-party")[0]?.parties).toEqual(["Provincie"]);
  });

  it("says nothing of who gets something from another, of two that are few among many, or of those it is for", () => {
    expect(found(partnershipOf([...funded, ["Linde", "Provincie", 1]]), "carried-by-third-party")).toEqual([]);
    const many = [...funded, ...evenBetween(3, "A", "B", "C", "D", "E", "F", "G", "H", "I")];
    expect(found(partnershipOf(many), "carried-by-third-party")).toEqual([]);
    const theirs = withParties(partnershipOf(funded), { Provincie: { standing: "beneficiary" } });
    expect(found(theirs, "carried-by-third-party")).toEqual([]);
  });

  it("says nothing where they would have enough without it", () => {
    // Each gives and gets 6 among themselves, and gets 10 on top.
    const onTop = funded.filter(([, to]) => to !== "nobody");
    expect(found(partnershipOf(onTop), "carried-by-third-party")).toEqual([]);
  });
});
