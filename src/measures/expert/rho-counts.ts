import { squartini } from "../bibliography.ts";
import type { SystemMeasure } from "../measure.ts";
import { NULL_MODEL_LIMIT, rhoOf } from "./null-model.ts";

/** The same where all weights are whole numbers: things that are counted. Else undefined. */
export const rhoCounts: SystemMeasure = {
  id: "rhoCounts",
  scope: "system",
  family: "lens",
  unit: "balance",
  range: [null, 1],
  orientation: { nl: "boven 0: meer over en weer dan bij toeval", en: "above 0: more both ways than by chance" },
  formula: {
    nl: "ρ = (r − E r)/(1 − E r), w_ij geometrisch met p_ij = exp(−(a_i + b_j)) en ieders O en I gemiddeld zoals gezien, E min(w_ij, w_ji) = p_ij p_ji/(1 − p_ij p_ji); over stromen tussen partijen, alleen hele getallen",
    en: "ρ = (r − E r)/(1 − E r), w_ij geometric with p_ij = exp(−(a_i + b_j)) and everybody's O and I as observed on average, E min(w_ij, w_ji) = p_ij p_ji/(1 − p_ij p_ji); over flows between parties, whole numbers only",
  },
  limit: NULL_MODEL_LIMIT,
  source: squartini,
  text: {
    nl: {
      name: "Meer dan toeval, geteld",
      question: "Gaat er meer over en weer dan bij toeval, als je stuks telt?",
      inWords:
        "Als hiervoor, maar het toeval verdeelt hele stuks. Dan blijft tussen veel tweetallen helemaal niets over.",
      reading: "0: zoals bij toeval. Boven 0: meer over en weer. Onder 0: minder.",
      caution: "Alleen voor wat je telt, zoals berichten. Met een andere eenheid wordt het een ander getal.",
    },
    en: {
      name: "More than chance, counted",
      question: "Does more go both ways than by chance, when pieces are counted?",
      inWords: "As before, but chance deals out whole pieces. Then nothing at all is left between many pairs.",
      reading: "0: as by chance. Above 0: more both ways. Below 0: less.",
      caution: "Only for what is counted, such as messages. Another unit makes it another number.",
    },
  },
  example: {
    flows: [
      ["A", "B", 1],
      ["B", "C", 1],
      ["C", "A", 1],
    ],
    working: {
      nl: "Niets gaat over en weer: r = 0. Bij toeval draagt elk van de 6 wegen gemiddeld 1/2, p/(1 − p) = 1/2, dus p = 1/3. De kleinste van twee is dan p²/(1 − p²) = 1/8: E r = 6 × 1/8 / 3 = 0,25. ρ = (0 − 0,25)/(1 − 0,25) = −1/3.",
      en: "Nothing goes both ways: r = 0. By chance each of the 6 ways carries 1/2 on average, p/(1 − p) = 1/2, so p = 1/3, and the smaller of two such p²/(1 − p²) = 1/8: E r = 6 × 1/8 / 3 = 0.25. ρ = (0 − 0.25)/(1 − 0.25) = −1/3.",
    },
    expected: { system: -1 / 3 },
  },
  compute: (run) => rhoOf(run, "counts"),
};
