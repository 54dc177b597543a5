import { mackay } from "../bibliography.ts";
import { levels } from "../levels.ts";
import type { PartyMeasure } from "../measure.ts";

/** How far downstream a party stands among those it is joined with. Without any flow: undefined, which is not 0. */
export const trophicLevel: PartyMeasure<number> = {
  id: "trophicLevel",
  scope: "party",
  family: "lens",
  unit: "level",
  range: [0, null],
  orientation: { nl: "hoger: verder stroomafwaarts", en: "higher: further downstream" },
  formula: {
    nl: "(diag(O + I) − W − Wᵀ) h = I − O, opgelost voor elke groep van verbonden partijen, met de laagste h op 0; zoals getekend is de tafel een plek",
    en: "(diag(O + I) − W − Wᵀ) h = I − O, solved for each group of joined parties, its lowest h put at 0; drawn, the table is a node",
  },
  source: mackay,
  text: {
    nl: {
      name: "Stroomafwaarts",
      question: "Hoe ver stroomafwaarts staat deze partij?",
      inWords:
        "Elke stroom wil één stap omlaag. Zoek de hoogten waarbij dat samen het best lukt. Zware stromen tellen zwaarder. De laagste uitkomst wordt 0.",
      reading: "0: hier begint het. Een hele stap hoger: één stroom verder naar beneden.",
      caution: "Waar het rondgaat, staan allen gelijk. Losse groepen zijn niet te vergelijken.",
    },
    en: {
      name: "Downstream",
      question: "How far downstream is this party?",
      inWords:
        "Every flow would go one step down. Find the levels at which that works best overall. Heavy flows weigh more. The lowest outcome becomes 0.",
      reading: "0: here it begins. One whole step higher: one flow further down.",
      caution: "Where it goes round, all stand level. Groups that nothing joins cannot be compared.",
    },
  },
  example: {
    flows: [
      ["A", "B", 1],
      ["B", "C", 1],
      ["A", "C", 1],
    ],
    working: {
      nl: "Elke partij ligt zo hoog als haar partners gemiddeld, plus (I − O)/(I + O). A: h = (B + C)/2 − 1. B: h = (A + C)/2. C: h = (A + B)/2 + 1. Met A op 0: B = C/2 en C = B/2 + 1, dus C = 4/3 en B = 2/3.",
      en: "Each party is level with the mean of its partners, plus (I − O)/(I + O). A: h = (B + C)/2 − 1. B: h = (A + C)/2. C: h = (A + B)/2 + 1. With A at 0: B = C/2 and C = B/2 + 1, so C = 4/3 and B = 2/3.",
    },
    expected: { A: 0, B: 2 / 3, C: 4 / 3 },
  },
  compute: (run) => run.shared(levels).slice(0, run.parties),
};
