import { mackay } from "../bibliography.ts";
import { energySplit } from "../energy-split.ts";
import type { SystemMeasure } from "../measure.ts";

/** The third of three parts of all flow: what runs from upstream to downstream. Without flows: undefined. */
export const gradient: SystemMeasure = {
  id: "gradient",
  scope: "system",
  family: "lens",
  unit: "share",
  range: [0, 1],
  orientation: { nl: "hoger: meer loopt één kant op", en: "higher: more runs in one direction" },
  formula: {
    nl: "deel met een richting = Σ_{i<j} (w_ij + w_ji)(h_j − h_i)² / W, met h de hoogtes, en dat is 1 − F0; deel over en weer + deel in de kring + deel met een richting = 1; zoals getekend is de tafel een plek",
    en: "gradient = Σ_{i<j} (w_ij + w_ji)(h_j − h_i)² / W, with h the levels, which is 1 − F0; bilateral + cyclic + gradient = 1; drawn, the table is a node",
  },
  source: mackay,
  text: {
    nl: {
      name: "Deel met een richting",
      question: "Welk deel van alles loopt van boven naar beneden?",
      inWords:
        "Neem van elk tweetal het verschil in hoogte, in het kwadraat. Weeg het naar wat er stroomt. Deel de som door alles wat stroomt.",
      reading: "1: alles loopt stap voor stap één kant op. 0: niemand staat stroomopwaarts.",
      caution: "Een richting kan zo bedoeld zijn. Het zegt niet wie daar beter van wordt.",
    },
    en: {
      name: "Part with a direction",
      question: "Which part of everything runs from top to bottom?",
      inWords:
        "Take each pair's difference in level, squared. Weigh it by what flows. Divide the sum by all that flows.",
      reading: "1: all of it runs step by step one way. 0: nobody is upstream.",
      caution: "A direction may be intended. It does not say who is better off.",
    },
  },
  example: {
    flows: [
      ["A", "B", 3],
      ["B", "C", 3],
      ["C", "A", 1],
    ],
    working: {
      nl: "De hoogtes zijn 0, 2/5 en 4/5. A naar B en B naar C: elk 3 × (2/5)² = 0,48. C naar A: 1 × (4/5)² = 0,64. Samen 1,6, gedeeld door W = 7: 0,2286.",
      en: "The levels are 0, 2/5 and 4/5. A to B and B to C: 3 × (2/5)² = 0.48 each. C to A: 1 × (4/5)² = 0.64. Together 1.6, by W = 7: 0.2286.",
    },
    expected: { system: 1.6 / 7 },
  },
  compute: (run) => run.shared(energySplit).gradient,
};
