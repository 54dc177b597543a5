import { describe, expect, it } from "vitest";
import { newFlow } from "../../src/domain/create.ts";
import { NOBODY, TABLE } from "../../src/domain/party.ts";
import { awayEffects } from "../../src/interventions/away-effects.ts";
import { evaluate } from "../../src/measures/evaluate.ts";
import { partnershipOf } from "../build.ts";

// Oracle: by hand. B takes 8 of A and 12 of C, and gives A 4; D takes 5 of A alone; A gives the table 3 and gives up 2.
describe("a party that is away for a while", () => {
  const base = partnershipOf([
    ["A", "B", 8],
    ["C", "B", 12],
    ["B", "A", 4],
    ["A", "D", 5],
    ["A", TABLE, 3],
    ["A", NOBODY, 2],
  ]);
  const hoped = newFlow({ id: "f9", from: "A", to: "C", resource: "money", amount: 9, state: "hoped" });
  const partnership = {
    ...base,
    flows: [...base.flows, hoped],
    pieces: [
      { id: "s1", name: "one", holders: ["A"] },
      { id: "s2", name: "two", holders: ["A", "B"] },
      { id: "s3", name: "three", holders: ["C"] },
    ],
  };
  const effects = awayEffects(partnership, evaluate(partnership), "A");

  it("pauses what actually flows to and from it, the table and nobody included", () => {
    expect(effects.flows.map(({ from, to }) => `${from} ${to}`)).toEqual([
      "A B",
      "B A",
      "A D",
      `A ${TABLE}`,
      `A ${NOBODY}`,
    ]);
  });

  it("hits who takes or brings less, the largest part first, and nobody else", () => {
    expect(effects.hit).toEqual([
      { party: "D", takes: [5, 0], brings: [0, 0], lost: 1 },
      { party: "B", takes: [20, 12], brings: [4, 0], lost: 0.4 },
    ]);
  });

  it("pauses the pieces that it alone holds; the party and its pieces stay", () => {
    expect([effects.paused, effects.shared]).toEqual([["s1"], ["s2"]]);
    expect(effects.after.parties).toEqual(partnership.parties);
    expect(effects.after.pieces).toEqual(partnership.pieces);
  });
});
