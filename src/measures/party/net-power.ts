import { emerson } from "../bibliography.ts";
import type { PartyMeasure } from "../measure.ts";
import { perParty } from "../per-party.ts";

/**
 * How much others lean on a party, minus how much it leans on others. The table is among the others, on both sides:
 * who takes from it leans on it, and it leans on who brings to it. Over all parties and the table it adds up to 0.
 */
export const netPower: PartyMeasure<number> = {
  id: "netPower",
  scope: "party",
  family: "lens",
  unit: "power",
  range: [-1, null],
  orientation: { nl: "boven 0: anderen leunen meer", en: "above 0: others lean more" },
  formula: {
    nl: "wie leunt op wie_i = Σ_j w_ij / I_j − 1[I_i > 0]; j over de partijen en de tafel",
    en: "netPower_i = Σ_j w_ij / I_j − 1[I_i > 0]; j over the parties and the table",
  },
  source: emerson,
  text: {
    nl: {
      name: "Wie leunt op wie",
      question: "Leunen anderen meer op deze partij dan andersom?",
      inWords:
        "Deel wat de partij aan elke ander geeft door alles wat die ander haalt. Tel die delen op. Haalt de partij zelf iets, trek er dan 1 af.",
      reading: "Boven 0 leunen anderen meer. Onder 0 leunt deze partij meer. 0 is gelijk op.",
      caution: "Dit gaat over wat er stroomt. Of een partij die plek gebruikt, zegt het niet.",
    },
    en: {
      name: "Who leans on whom",
      question: "Do others lean on this party more than the reverse?",
      inWords:
        "Divide what the party gives each other by all that the other takes. Add up those parts. If the party itself takes anything, subtract 1.",
      reading: "Above 0 others lean more. Below 0 this party leans more. 0 is even.",
      caution: "It is about what flows. It does not say that a party uses that place.",
    },
  },
  example: {
    flows: [
      ["A", "B", 3],
      ["C", "B", 1],
      ["B", "A", 2],
    ],
    working: {
      nl: "A geeft 3 van de 4 die B haalt, en haalt zelf iets: 3/4 − 1 = −0,25. B geeft alle 2 die A haalt: 1 − 1 = 0. C geeft 1 van de 4 van B en haalt niets: 1/4 − 0 = 0,25. Samen 0.",
      en: "A gives 3 of the 4 that B takes, and takes something: 3/4 − 1 = −0.25. B gives all 2 that A takes: 1 − 1 = 0. C gives 1 of B's 4 and takes nothing: 1/4 − 0 = 0.25. Together 0.",
    },
    expected: { A: -0.25, B: 0, C: 0.25 },
  },
  compute: ({ parties, graph }) =>
    perParty({ parties }, (party) => {
      let leaning = 0;
      for (let k = graph.outOffsets[party]!; k < graph.outOffsets[party + 1]!; k++) {
        leaning += graph.outWeights[k]! / graph.inflow(graph.targets[k]!);
      }
      return leaning - (graph.inflow(party) > 0 ? 1 : 0);
    }),
};
