import { jiang } from "../bibliography.ts";
import { energySplit } from "../energy-split.ts";
import type { SystemMeasure } from "../measure.ts";

/** The second of three parts of all flow: what goes round through others. Computed, and not what the others leave. */
export const cyclic: SystemMeasure = {
  id: "cyclic",
  scope: "system",
  family: "lens",
  unit: "share",
  range: [0, 1],
  orientation: { nl: "hoger: meer gaat de kring rond", en: "higher: more goes round" },
  formula: {
    nl: "deel in de kring = Σ_{i<j} (w_ij + w_ji)(a_ij − (h_j − h_i))² / W, met a_ij = (w_ij − w_ji)/(w_ij + w_ji) en h de hoogtes; deel over en weer + deel in de kring + deel met een richting = 1; zoals getekend is de tafel een plek",
    en: "cyclic = Σ_{i<j} (w_ij + w_ji)(a_ij − (h_j − h_i))² / W, with a_ij = (w_ij − w_ji)/(w_ij + w_ji) and h the levels; bilateral + cyclic + gradient = 1; drawn, the table is a node",
  },
  source: jiang,
  text: {
    nl: {
      name: "Deel in de kring",
      question: "Welk deel van alles gaat via anderen rond?",
      inWords:
        "Neem van elk tweetal hoe eenzijdig het is, min het verschil in hoogte. Kwadrateer dat en weeg het naar wat er stroomt. Deel de som door alles wat stroomt.",
      reading: "In een gesloten kring is dit alles. In een keten van boven naar beneden is het niets.",
      caution: "Ook wegen van verschillende lengte tellen hier een beetje mee, zonder dat iets terugkomt.",
    },
    en: {
      name: "Part in circles",
      question: "Which part of everything goes round through others?",
      inWords:
        "Take how one-sided each pair is, less its difference in level. Square that and weigh it by what flows. Divide the sum by all that flows.",
      reading: "In a closed circle it is everything. In a chain from top to bottom it is nothing.",
      caution: "Ways of different length count a little too, without anything coming back.",
    },
  },
  example: {
    flows: [
      ["A", "B", 3],
      ["B", "C", 3],
      ["C", "A", 1],
    ],
    working: {
      nl: "Hoogtes: (diag(4, 6, 4) min de sommen 3, 3 en 1) h = (−2, 0, 2). Met A op 0: 6B − 3C = 0 en 4C − 3B = 2, dus C = 4/5 en B = 2/5. A naar B en B naar C: elk 3 × (1 − 2/5)² = 1,08. C naar A: 1 × (1 + 4/5)² = 3,24. Samen 5,4, gedeeld door W = 7: 0,7714.",
      en: "Levels: (diag(4, 6, 4) less the sums 3, 3 and 1) h = (−2, 0, 2). With A at 0: 6B − 3C = 0 and 4C − 3B = 2, so C = 4/5 and B = 2/5. A to B and B to C: 3 × (1 − 2/5)² = 1.08 each. C to A: 1 × (1 + 4/5)² = 3.24. Together 5.4, by W = 7: 0.7714.",
    },
    expected: { system: 5.4 / 7 },
  },
  compute: (run) => run.shared(energySplit).cyclic,
};
