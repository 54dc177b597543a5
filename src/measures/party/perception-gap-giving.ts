import { krackhardt } from "../bibliography.ts";
import type { PartyMeasure } from "../measure.ts";
import { perceptionGap } from "../perception.ts";

/** What it says to have given against what its receivers say to have got. Only flows of which both spoke count. */
export const perceptionGapGiving: PartyMeasure<number> = {
  id: "perceptionGapGiving",
  scope: "party",
  family: "own-ends",
  unit: "balance",
  range: [-1, 1],
  orientation: { nl: "boven 0: noemt zelf meer dan wie het kreeg", en: "above 0: says more than those who received" },
  formula: {
    nl: "gegeven, volgens beide kanten_i = (Σ wat wie brengt zegt − Σ wat wie haalt zegt) / (hun som), over stromen die i geeft en waarvan beide kanten hetzelfde opgaven (hoeveelheid × wat één eenheid telt, anders waarde, anders zwaarte); een 0 die gezegd is telt",
    en: "perceptionGapGiving_i = (Σ giver's report − Σ receiver's report) / (their sum), over flows that i gives and of which both ends reported the same quantity (amount × rate, else worth, else cost); a 0 that was said counts",
  },
  source: krackhardt,
  text: {
    nl: {
      name: "Gegeven, volgens beide kanten",
      question: "Noemen wie brengt en wie haalt hetzelfde?",
      inWords: "Neem wat deze partij zegt te brengen, min wat de anderen zeggen te halen. Deel dat door beide samen.",
      reading: "0: beide noemen evenveel. Boven 0 noemt wie brengt meer, onder 0 wie haalt.",
      caution: "Een verschil zegt niet wie gelijk heeft. Misschien bedoelen ze iets anders.",
    },
    en: {
      name: "Given, as both ends say",
      question: "Do giver and receiver name the same?",
      inWords: "Take what this party says it brings, minus what the others say they take. Divide by both together.",
      reading: "0: both name as much. Above 0 the giver names more, below 0 the receivers do.",
      caution: "A difference does not say who is right. They may mean different things.",
    },
  },
  example: {
    flows: [
      { from: "A", to: "B", giver: 16, receiver: 4 },
      { from: "A", to: "C", giver: 8, receiver: 8 },
      { from: "B", to: "A", giver: 0, receiver: 2 },
      { from: "C", to: "A", giver: 5 },
    ],
    working: {
      nl: "A zegt 16 + 8 = 24, wie het krijgen zeggen 4 + 8 = 12: (24 − 12)/36 = ⅓. B zegt 0, A zegt 2: (0 − 2)/2 = −1. Over wat C geeft sprak alleen C: niets te vergelijken.",
      en: "A says 16 + 8 = 24, its receivers 4 + 8 = 12: (24 − 12)/36 = ⅓. B says 0, A says 2: (0 − 2)/2 = −1. Of what C gives only C spoke: nothing to compare.",
    },
    expected: { A: 1 / 3, B: -1, C: null },
  },
  compute: (run) => perceptionGap(run, "giver"),
};
