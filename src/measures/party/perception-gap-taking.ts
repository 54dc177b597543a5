import { krackhardt } from "../bibliography.ts";
import type { PartyMeasure } from "../measure.ts";
import { perceptionGap } from "../perception.ts";

/** What it says to have taken against what its givers say to have brought. Only flows of which both spoke count. */
export const perceptionGapTaking: PartyMeasure<number> = {
  id: "perceptionGapTaking",
  scope: "party",
  family: "own-ends",
  unit: "balance",
  range: [-1, 1],
  orientation: { nl: "boven 0: noemt zelf meer dan wie het bracht", en: "above 0: says more than those who gave" },
  formula: {
    nl: "gehaald, volgens beide kanten_i = (Σ wat wie haalt zegt − Σ wat wie brengt zegt) / (hun som), over stromen die i haalt en waarvan beide kanten hetzelfde opgaven (hoeveelheid × wat één eenheid telt, anders waarde, anders zwaarte); een 0 die gezegd is telt",
    en: "perceptionGapTaking_i = (Σ receiver's report − Σ giver's report) / (their sum), over flows that i takes and of which both ends reported the same quantity (amount × rate, else worth, else cost); a 0 that was said counts",
  },
  source: krackhardt,
  text: {
    nl: {
      name: "Gehaald, volgens beide kanten",
      question: "Noemen wie haalt en wie brengt hetzelfde?",
      inWords: "Neem wat deze partij zegt te halen, min wat de anderen zeggen te brengen. Deel dat door beide samen.",
      reading: "0: beide noemen evenveel. Boven 0 noemt wie haalt meer, onder 0 wie brengt.",
      caution: "Een verschil zegt niet wie gelijk heeft. Misschien bedoelen ze iets anders.",
    },
    en: {
      name: "Taken, as both ends say",
      question: "Do receiver and giver name the same?",
      inWords: "Take what this party says it takes, minus what the others say they bring. Divide by both together.",
      reading: "0: both name as much. Above 0 the receiver names more, below 0 the givers do.",
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
      nl: "B zegt 4, A zegt 16: (4 − 16)/20 = −0,6. C zegt 8, A zegt 8: 0. A zegt dat 2 van B kwam, B zegt 0: (2 − 0)/2 = 1; over wat C geeft sprak alleen C.",
      en: "B says 4, A says 16: (4 − 16)/20 = −0.6. C says 8, A says 8: 0. A says 2 came from B, B says 0: (2 − 0)/2 = 1; of what C gives only C spoke.",
    },
    expected: { A: 1, B: -0.6, C: 0 },
  },
  compute: (run) => perceptionGap(run, "receiver"),
};
