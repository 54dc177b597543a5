import { dinic } from "../bibliography.ts";
import type { PartyMeasure } from "../measure.ts";
import { perParty } from "../per-party.ts";
import { mostReturned } from "../returning.ts";
import { share } from "../share.ts";

/** The part of what a party gives that can come back to it, directly or by way of others. Gives nothing: undefined. */
export const cycleReturn: PartyMeasure<number> = {
  id: "cycleReturn",
  scope: "party",
  family: "lens",
  unit: "share",
  range: [0, 1],
  orientation: { nl: "hoger: meer kan terugkomen", en: "higher: more can come back" },
  formula: {
    nl: "kan terugkomen_i = de grootste stroom van i terug naar i binnen w / O_i; de tafel is een plek",
    en: "cycleReturn_i = the largest flow from i back to i within w / O_i; the table is a node",
  },
  limit: 10_000_000,
  source: dinic,
  text: {
    nl: {
      name: "Kan terugkomen",
      question: "Hoeveel van wat gegeven wordt, kan terugkomen, direct of via anderen?",
      inWords:
        "Laat van wat de partij geeft zoveel mogelijk terugkomen, langs alle stromen. Deel dat door wat de partij geeft.",
      reading: "1: alles kan terugkomen. 0: niets kan terugkomen.",
      caution: "Elke partij is hier apart bekeken. Bij allen tegelijk past het misschien niet.",
    },
    en: {
      name: "Can come back",
      question: "How much of what is given can come back, directly or through others?",
      inWords:
        "Let as much as possible of what the party gives come back along the flows. Divide that by what the party gives.",
      reading: "1: all of it can come back. 0: none of it can.",
      caution: "Each party is looked at alone here. For all at once it may not fit.",
    },
  },
  example: {
    flows: [
      ["A", "B", 6],
      ["B", "A", 2],
      ["B", "C", 3],
      ["C", "A", 3],
    ],
    working: {
      nl: "A geeft 6; terug komen 2 rechtstreeks van B en 3 via B en C: 5/6 = 0,8333. B geeft 5, 2 aan A en 3 via C aan A, en A kan 6 doorgeven: 5/5 = 1. C geeft 3, en A en B kunnen dat doorgeven: 1.",
      en: "A gives 6; back come 2 straight from B and 3 over B and C: 5/6 = 0.8333. B gives 5, 2 to A and 3 over C to A, and A can pass 6 on: 5/5 = 1. C gives 3, which A and B can pass on: 1.",
    },
    expected: { A: 5 / 6, B: 1, C: 1 },
  },
  compute: (run) => {
    const returned = mostReturned(run.graph);
    return perParty(run, (party) => share(returned[party]!, run.graph.outflow(party)));
  },
};
