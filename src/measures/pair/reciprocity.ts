import { squartini } from "../bibliography.ts";
import type { PairMeasure } from "../measure.ts";

/** The smaller flow of a pair as a part of the larger. */
export const reciprocity: PairMeasure<number> = {
  id: "reciprocity",
  scope: "pair",
  family: "lens",
  unit: "share",
  range: [0, 1],
  orientation: { nl: "hoger: meer over en weer", en: "higher: more both ways" },
  formula: {
    nl: "over en weer_ij = min(w_ij, w_ji) / max(w_ij, w_ji)",
    en: "reciprocity_ij = min(w_ij, w_ji) / max(w_ij, w_ji)",
  },
  source: squartini,
  text: {
    nl: {
      name: "Over en weer",
      question: "Gaat er tussen deze twee evenveel heen als terug?",
      inWords: "Deel de kleinste van de twee stromen door de grootste.",
      reading: "1: evenveel heen als terug. 0: het loopt één kant op.",
      caution: "Een tweetal hoeft niet gelijk op te gaan. In een kring komt het via anderen terug.",
    },
    en: {
      name: "Both ways",
      question: "Does as much go one way as the other between these two?",
      inWords: "Divide the smaller of the two flows by the larger.",
      reading: "1: as much there as back. 0: it runs one way.",
      caution: "A pair need not be even. In a circle it comes back by way of others.",
    },
  },
  example: {
    flows: [
      ["A", "B", 6],
      ["B", "A", 2],
      ["C", "B", 2],
    ],
    working: {
      nl: "A en B: 2/6 = 1/3. B en C: er gaat niets terug, 0/2 = 0.",
      en: "A and B: 2/6 = 1/3. B and C: nothing goes back, 0/2 = 0.",
    },
    expected: { "A B": 1 / 3, "B C": 0 },
  },
  compute: ({ graph }, first, second) => {
    const [there, back] = [graph.weight(first, second), graph.weight(second, first)];
    return there + back === 0 ? null : Math.min(there, back) / Math.max(there, back);
  },
};
