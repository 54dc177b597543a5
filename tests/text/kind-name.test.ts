import { expect, it } from "vitest";
import { kindName, kindWithin } from "../../src/text/kind-name.ts";

// Oracle: VOICE, its table of words. What is built in is a word of ours, a name of one's own is a name.
const money = { id: "money", builtIn: "money", name: null } as const;
const own = { id: "r1", builtIn: null, name: "ICT en Data" } as const;

it("is called by its own name, else as the language calls it, and begins small within a sentence only if it is no name", () => {
  expect((["nl", "en"] as const).map((one) => [kindName(money, one), kindWithin(money, one)])).toEqual([
    ["Geld", "geld"],
    ["Money", "money"],
  ]);
  expect([kindName(own, "nl"), kindWithin(own, "nl")]).toEqual(["ICT en Data", "ICT en Data"]);
  const renamed = { ...money, name: "Subsidie" };
  expect([kindName(renamed, "nl"), kindWithin(renamed, "nl")]).toEqual(["Subsidie", "Subsidie"]);
});
