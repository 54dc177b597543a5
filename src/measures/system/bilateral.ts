import { jiang } from "../bibliography.ts";
import { energySplit } from "../energy-split.ts";
import type { SystemMeasure } from "../measure.ts";

/** The first of three parts of all flow: what is answered within the pair. Without flows: undefined. */
export const bilateral: SystemMeasure = {
  id: "bilateral",
  scope: "system",
  family: "lens",
  unit: "share",
  range: [0, 1],
  orientation: { nl: "hoger: meer over en weer", en: "higher: more to and fro" },
  formula: {
    nl: "deel over en weer = Σ_{i<j} 4 w_ij w_ji / (w_ij + w_ji) / W; deel over en weer + deel in de kring + deel met een richting = 1; zoals getekend is de tafel een plek",
    en: "bilateral = Σ_{i<j} 4 w_ij w_ji / (w_ij + w_ji) / W; bilateral + cyclic + gradient = 1; drawn, the table is a node",
  },
  source: jiang,
  text: {
    nl: {
      name: "Deel over en weer",
      question: "Welk deel van alles wordt binnen het tweetal beantwoord?",
      inWords:
        "Vermenigvuldig heen en terug, maal vier, en deel door hun som. Tel dat op over alle tweetallen. Deel door alles wat stroomt.",
      reading: "Dit deel, het deel in de kring en het deel met richting zijn samen alles.",
      caution: "Wat via anderen terugkomt, zit hier niet in. Dat staat bij het deel in de kring.",
    },
    en: {
      name: "Part to and fro",
      question: "Which part of everything is answered within the pair?",
      inWords:
        "Multiply there and back, times four, and divide by their sum. Add that up over all pairs. Divide by all that flows.",
      reading: "This part, the part in circles and the part with a direction make up everything.",
      caution: "What comes back through others is not in it. That is the part in circles.",
    },
  },
  example: {
    flows: [
      ["A", "B", 6],
      ["B", "A", 2],
      ["B", "C", 4],
    ],
    working: {
      nl: "A en B: 4 × 6 × 2 / 8 = 6. B en C: er gaat niets terug, 0. Gedeeld door W = 12: 6/12 = 0,5.",
      en: "A and B: 4 × 6 × 2 / 8 = 6. B and C: nothing goes back, 0. By W = 12: 6/12 = 0.5.",
    },
    expected: { system: 0.5 },
  },
  compute: (run) => run.shared(energySplit).bilateral,
};
