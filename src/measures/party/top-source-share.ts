import type { PartyMeasure } from "../measure.ts";
import { perParty } from "../per-party.ts";
import { share } from "../share.ts";
import { topSources } from "./top-source.ts";

/** The largest source's part of what a party takes. A party that takes nothing: undefined. */
export const topSourceShare: PartyMeasure<number> = {
  id: "topSourceShare",
  scope: "party",
  family: "lens",
  unit: "share",
  range: [0, 1],
  orientation: { nl: "hoger: meer van één plek", en: "higher: more from one place" },
  formula: {
    nl: "deel van de grootste bron_i = max_j w_ji / I_i",
    en: "topSourceShare_i = max_j w_ji / I_i",
  },
  source: null,
  text: {
    nl: {
      name: "Deel van de grootste bron",
      question: "Hoeveel van wat binnenkomt, komt van de grootste bron?",
      inWords: "Deel wat van de grootste bron komt door alles wat binnenkomt.",
      reading: "1: alles. 0,5: de helft.",
      caution: "Of de partij zonder die bron verder kan, weten alleen jullie.",
    },
    en: {
      name: "Share of the largest source",
      question: "How much of what comes in comes from the largest source?",
      inWords: "Divide what comes from the largest source by all that comes in.",
      reading: "1: all of it. 0.5: half.",
      caution: "Whether the party can do without that source, only you know.",
    },
  },
  example: {
    flows: [
      ["B", "A", 3],
      ["C", "A", 1],
    ],
    working: {
      nl: "A haalt 3 + 1 = 4, waarvan B er 3 geeft: 3/4 = 0,75. B en C halen niets.",
      en: "A takes 3 + 1 = 4, of which B gives 3: 3/4 = 0.75. B and C take nothing.",
    },
    expected: { A: 0.75, B: null, C: null },
  },
  compute: (run) => {
    const places = run.shared(topSources);
    return perParty(run, (party) => {
      const place = places[party]!;
      return share(place < 0 ? 0 : run.graph.inWeights[place]!, run.graph.inflow(party));
    });
  },
};
