import { hirschman } from "../bibliography.ts";
import type { PartyMeasure } from "../measure.ts";
import { perParty } from "../per-party.ts";
import { share } from "../share.ts";

/** Herfindahl–Hirschman index of a party's intake over its sources; the table is a source of its own. */
export const sourceConcentration: PartyMeasure<number> = {
  id: "sourceConcentration",
  scope: "party",
  family: "lens",
  unit: "share",
  range: [0, 1],
  orientation: { nl: "hoger: minder bronnen", en: "higher: fewer sources" },
  formula: {
    nl: "één bron of veel_i = Σ_j (w_ji / I_i)²",
    en: "sourceConcentration_i = Σ_j (w_ji / I_i)²",
  },
  source: hirschman,
  text: {
    nl: {
      name: "Eén bron of veel",
      question: "Komt het van één plek, of van vele?",
      inWords: "Neem van elke bron het deel in wat binnenkomt, in het kwadraat. Tel die op.",
      reading: "1: alles komt van één plek. 0,25 is als vier even grote bronnen.",
      caution: "Eén bron kan een bewuste keuze zijn. De tafel telt als één bron.",
    },
    en: {
      name: "One source or many",
      question: "Does it come from one place, or from many?",
      inWords: "Take each source's part of what comes in, squared. Add them up.",
      reading: "1: all comes from one place. 0.25 is like four equal sources.",
      caution: "One source can be a choice. The table counts as one source.",
    },
  },
  example: {
    flows: [
      ["B", "A", 3],
      ["C", "A", 1],
    ],
    working: {
      nl: "A haalt 4: 3/4 van B en 1/4 van C. (3/4)² + (1/4)² = 9/16 + 1/16 = 0,625. B en C halen niets.",
      en: "A takes 4: 3/4 from B and 1/4 from C. (3/4)² + (1/4)² = 9/16 + 1/16 = 0.625. B and C take nothing.",
    },
    expected: { A: 0.625, B: null, C: null },
  },
  compute: ({ parties, graph }) =>
    perParty({ parties }, (party) => {
      const intake = graph.inflow(party);
      const end = graph.inOffsets[party + 1]!;
      let sum = 0;
      for (let k = graph.inOffsets[party]!; k < end; k++) {
        const part = graph.inWeights[k]! / intake;
        sum += part * part;
      }
      return share(sum, intake === 0 ? 0 : 1);
    }),
};
