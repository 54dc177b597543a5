import { casciaro } from "../bibliography.ts";
import type { PairMeasure } from "../measure.ts";
import { dependenceOn } from "./dependence.ts";

/** How much the two of a pair lean on each other, together. Who takes nothing leans on nobody: 0. */
export const mutualDependence: PairMeasure<number> = {
  id: "mutualDependence",
  scope: "pair",
  family: "lens",
  unit: "power",
  range: [0, 2],
  orientation: { nl: "hoger: meer aan elkaar verbonden", en: "higher: more bound to each other" },
  formula: {
    nl: "leunen op elkaar_ij = w_ji / I_i + w_ij / I_j; 0 voor wie niets haalt",
    en: "mutualDependence_ij = w_ji / I_i + w_ij / I_j; 0 for a party that takes nothing",
  },
  source: casciaro,
  text: {
    nl: {
      name: "Leunen op elkaar",
      question: "Hoeveel leunen deze twee op elkaar, samen?",
      inWords: "Neem van elk het deel dat van de ander komt. Tel die twee op.",
      reading: "2: ieder haalt alles bij de ander. 0: ze halen niets bij elkaar.",
      caution: "Een hoog getal is geen zorg. Het kan ook vertrouwen zijn.",
    },
    en: {
      name: "Leaning on each other",
      question: "How much do these two lean on each other, together?",
      inWords: "For each take the part that comes from the other. Add up the two.",
      reading: "2: each takes all from the other. 0: they take nothing from each other.",
      caution: "A high number is no worry in itself. It can be trust.",
    },
  },
  example: {
    flows: [
      ["A", "B", 6],
      ["B", "A", 2],
      ["C", "B", 2],
    ],
    working: {
      nl: "A leunt op B voor 2/2 = 1, B op A voor 6/8 = 0,75: 1,75. B leunt op C voor 2/8 = 0,25, C haalt niets: 0,25.",
      en: "A leans on B for 2/2 = 1, B on A for 6/8 = 0.75: 1.75. B leans on C for 2/8 = 0.25, C takes nothing: 0.25.",
    },
    expected: { "A B": 1.75, "B C": 0.25 },
  },
  compute: (run, first, second) => (dependenceOn(run, first, second) ?? 0) + (dependenceOn(run, second, first) ?? 0),
};
