import { casciaro } from "../bibliography.ts";
import { difference } from "../difference.ts";
import type { PairMeasure } from "../measure.ts";
import { dependenceOn } from "./dependence.ts";

/** How much more the first of a pair leans on the second than the reverse. Who takes nothing leans on nobody: 0. */
export const powerImbalance: PairMeasure<number> = {
  id: "powerImbalance",
  scope: "pair",
  family: "lens",
  unit: "power",
  range: [-1, 1],
  orientation: { nl: "boven 0: de eerste leunt meer op de tweede", en: "above 0: the first leans more on the second" },
  formula: {
    nl: "wie leunt meer_ij = w_ji / I_i − w_ij / I_j, i de eerste in de volgorde van de ids; 0 voor wie niets haalt",
    en: "powerImbalance_ij = w_ji / I_i − w_ij / I_j, i the first in id order; 0 for a party that takes nothing",
  },
  source: casciaro,
  text: {
    nl: {
      name: "Wie leunt meer",
      question: "Wie van deze twee leunt meer op de ander?",
      inWords: "Neem van elk het deel dat van de ander komt. Trek het deel van de tweede af van dat van de eerste.",
      reading: "0 is gelijk op. Boven 0 leunt de eerste meer, onder 0 de tweede.",
      caution: "Wie minder leunt, hoeft die ruimte niet te gebruiken.",
    },
    en: {
      name: "Who leans more",
      question: "Which of these two leans more on the other?",
      inWords: "For each take the part that comes from the other. Subtract the second's part from the first's.",
      reading: "0 is even. Above 0 the first leans more, below 0 the second.",
      caution: "Who leans less need not use that room.",
    },
  },
  example: {
    flows: [
      ["A", "B", 6],
      ["B", "A", 2],
      ["C", "B", 2],
    ],
    working: {
      nl: "A leunt op B voor 2/2 = 1, B op A voor 6/8 = 0,75: 1 − 0,75 = 0,25. B leunt op C voor 2/8 = 0,25; C haalt niets, dus 0: 0,25.",
      en: "A leans on B for 2/2 = 1, B on A for 6/8 = 0.75: 1 − 0.75 = 0.25. B leans on C for 2/8 = 0.25; C takes nothing, so 0: 0.25.",
    },
    expected: { "A B": 0.25, "B C": 0.25 },
  },
  compute: (run, first, second) =>
    difference(dependenceOn(run, first, second) ?? 0, dependenceOn(run, second, first) ?? 0),
};
