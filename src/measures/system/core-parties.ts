import { broder } from "../bibliography.ts";
import { componentsOf } from "../components.ts";
import type { SystemMeasure } from "../measure.ts";

/** Parties in the largest strong component: among them all can come back to all. 1 where nothing comes back. */
export const coreParties: SystemMeasure = {
  id: "coreParties",
  scope: "system",
  family: "lens",
  unit: "count",
  range: [0, null],
  orientation: { nl: "hoger: grotere kring", en: "higher: larger circle" },
  formula: {
    nl: "het grootste aantal partijen waarin ieder ieder bereikt; zoals getekend geeft de tafel stroom door en telt niet mee",
    en: "most parties in one strong component; drawn, the table carries flow on and is not counted",
  },
  source: broder,
  text: {
    nl: {
      name: "In de kring",
      question: "Bij hoeveel partijen kan het weer terugkomen?",
      inWords: "Zoek de grootste groep waarin ieder elk ander kan bereiken. Tel de partijen erin.",
      reading: "Zoveel partijen bereiken elkaar over en weer, ook via anderen. 1: er is geen kring.",
      caution: "Hier loopt de kring ook over de tafel. Bij de plaats van een partij niet.",
    },
    en: {
      name: "In the circle",
      question: "For how many parties can it come back?",
      inWords: "Find the largest group in which each can reach every other. Count the parties in it.",
      reading: "This many parties reach each other both ways, also through others. 1: there is no circle.",
      caution: "Here the circle also runs over the table. For a party's place it does not.",
    },
  },
  example: {
    flows: [
      ["A", "B", 6],
      ["B", "A", 2],
      ["B", "C", 1],
    ],
    working: {
      nl: "A en B bereiken elkaar. C wordt bereikt en bereikt niemand. De grootste kring heeft er 2.",
      en: "A and B reach each other. C is reached and reaches nobody. The largest circle has 2.",
    },
    expected: { system: 2 },
  },
  compute: ({ graph, parties }) => {
    const components = componentsOf(graph);
    const sizes = new Uint32Array(components.count);
    for (let party = 0; party < parties; party++) sizes[components.of[party]!]!++;
    return sizes.reduce((most, size) => Math.max(most, size), 0);
  },
};
