import { difference } from "../difference.ts";
import type { PairMeasure } from "../measure.ts";

/** Which way a pair's exchange leans, on a scale from −1 to 1. */
export const asymmetry: PairMeasure<number> = {
  id: "asymmetry",
  scope: "pair",
  family: "lens",
  unit: "balance",
  range: [-1, 1],
  orientation: { nl: "boven 0: de eerste geeft meer", en: "above 0: the first gives more" },
  formula: {
    nl: "meer heen of meer terug_ij = (w_ij − w_ji) / (w_ij + w_ji), i de eerste in de volgorde van de ids",
    en: "asymmetry_ij = (w_ij − w_ji) / (w_ij + w_ji), i the first in id order",
  },
  source: null,
  text: {
    nl: {
      name: "Meer heen of meer terug",
      question: "Wie van deze twee geeft de ander meer?",
      inWords: "Deel het verschil van de twee stromen door hun som.",
      reading: "0 is gelijk. Boven 0 geeft de eerste meer, onder 0 de tweede.",
      caution: "Hoe zeker de schattingen zijn, staat er niet bij.",
    },
    en: {
      name: "More there or more back",
      question: "Which of these two gives the other more?",
      inWords: "Divide the difference of the two flows by their sum.",
      reading: "0 is even. Above 0 the first gives more, below 0 the second.",
      caution: "How sure the estimates are is not in it.",
    },
  },
  example: {
    flows: [
      ["A", "B", 6],
      ["B", "A", 2],
      ["C", "B", 2],
    ],
    working: {
      nl: "A en B: (6 − 2)/(6 + 2) = 0,5. B en C: B geeft C niets, (0 − 2)/(0 + 2) = −1.",
      en: "A and B: (6 − 2)/(6 + 2) = 0.5. B and C: B gives C nothing, (0 − 2)/(0 + 2) = −1.",
    },
    expected: { "A B": 0.5, "B C": -1 },
  },
  compute: ({ graph }, first, second) => {
    const [there, back] = [graph.weight(first, second), graph.weight(second, first)];
    return there + back === 0 ? null : difference(there, back) / (there + back);
  },
};
