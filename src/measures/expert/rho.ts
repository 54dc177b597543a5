import { squartini } from "../bibliography.ts";
import type { SystemMeasure } from "../measure.ts";
import { NULL_MODEL_LIMIT, rhoOf } from "./null-model.ts";

/** Reciprocity beyond what everybody's bringing and taking alone would give, with weights that may be any size. */
export const rho: SystemMeasure = {
  id: "rho",
  scope: "system",
  family: "lens",
  unit: "balance",
  range: [null, 1],
  orientation: { nl: "boven 0: meer over en weer dan bij toeval", en: "above 0: more both ways than by chance" },
  formula: {
    nl: "ρ = (r − E r)/(1 − E r), w_ij ~ Exp(a_i + b_j) met ieders O en I gemiddeld zoals gezien, E min(w_ij, w_ji) = 1/(a_i + b_j + a_j + b_i); over stromen tussen partijen",
    en: "ρ = (r − E r)/(1 − E r), w_ij ~ Exp(a_i + b_j) with everybody's O and I as observed on average, E min(w_ij, w_ji) = 1/(a_i + b_j + a_j + b_i); over flows between parties",
  },
  limit: NULL_MODEL_LIMIT,
  source: squartini,
  text: {
    nl: {
      name: "Meer dan toeval",
      question: "Gaat er meer over en weer dan je bij toeval verwacht?",
      inWords:
        "Laat ieder evenveel brengen en halen, en verdeel de rest bij toeval. Trek wat dan over en weer gaat af. Deel door wat er hooguit bij kan.",
      reading: "0: zoals bij toeval. Boven 0: meer over en weer. Onder 0: minder.",
      caution: "Toeval is geen maat voor eerlijk. In een kring ligt dit laag, en toch komt alles terug.",
    },
    en: {
      name: "More than chance",
      question: "Does more go both ways than you would expect by chance?",
      inWords:
        "Let each bring and take as much, and leave the rest to chance. Subtract what then goes both ways. Divide by the most that could be added.",
      reading: "0: as by chance. Above 0: more both ways. Below 0: less.",
      caution: "Chance is no measure of fairness. In a circle this is low, yet all of it comes back.",
    },
  },
  example: {
    flows: [
      ["A", "B", 1],
      ["B", "C", 1],
      ["C", "A", 1],
    ],
    working: {
      nl: "Niets gaat over en weer: r = 0. Bij toeval draagt elk van de 6 wegen gemiddeld 1/2, en de kleinste van twee 1/4: E r = 6 × 1/4 / 3 = 0,5. ρ = (0 − 0,5)/(1 − 0,5) = −1.",
      en: "Nothing goes both ways: r = 0. By chance each of the 6 ways carries 1/2 on average, at rate 2, and the smaller of two such 1/4: E r = 6 × 1/4 / 3 = 0.5. ρ = (0 − 0.5)/(1 − 0.5) = −1.",
    },
    expected: { system: -1 },
  },
  compute: (run) => rhoOf(run, "any-size"),
};
