import { mackay } from "../bibliography.ts";
import { energySplit } from "../energy-split.ts";
import type { SystemMeasure } from "../measure.ts";

/** F0: how far the flows are from all running one step down. Without flows: undefined. */
export const trophicIncoherence: SystemMeasure = {
  id: "trophicIncoherence",
  scope: "system",
  family: "lens",
  unit: "share",
  range: [0, 1],
  orientation: { nl: "hoger: minder één kant op", en: "higher: less in one direction" },
  formula: {
    nl: "F0 = Σ w_ij (h_j − h_i − 1)² / W, met h de hoogtes; zoals getekend is de tafel een plek",
    en: "F0 = Σ w_ij (h_j − h_i − 1)² / W, with h the levels; drawn, the table is a node",
  },
  source: mackay,
  text: {
    nl: {
      name: "Zonder vaste richting",
      question: "Loopt het van boven naar beneden, of ook terug en rond?",
      inWords:
        "Neem van elke stroom hoeveel die van één stap omlaag afwijkt, in het kwadraat. Middel dat, gewogen naar de stroom.",
      reading: "0: elke stroom gaat precies één stap omlaag. 1: er is geen boven en beneden.",
      caution: "Rondgaan kan juist goed zijn. Dit zegt niet welke richting past.",
    },
    en: {
      name: "Without a fixed direction",
      question: "Does it run from top to bottom, or back and round too?",
      inWords: "Take how far each flow is from one step down, squared. Average that, weighted by the flow.",
      reading: "0: every flow goes exactly one step down. 1: there is no top and bottom.",
      caution: "Going round may be just right. It does not say which direction fits.",
    },
  },
  example: {
    flows: [
      ["A", "B", 1],
      ["B", "C", 1],
      ["A", "C", 1],
    ],
    working: {
      nl: "De hoogtes zijn 0, 2/3 en 4/3. A naar B en B naar C stijgen 2/3: elk (2/3 − 1)² = 1/9. A naar C stijgt 4/3: 1/9. Samen 3/9, gedeeld door W = 3: 1/9.",
      en: "The levels are 0, 2/3 and 4/3. A to B and B to C rise 2/3: (2/3 − 1)² = 1/9 each. A to C rises 4/3: 1/9. Together 3/9, by W = 3: 1/9.",
    },
    expected: { system: 1 / 9 },
  },
  compute: (run) => run.shared(energySplit).trophicIncoherence,
};
