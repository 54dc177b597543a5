import { allAnswered } from "../answered.ts";
import { squartini } from "../bibliography.ts";
import type { SystemMeasure } from "../measure.ts";

/** The part of all flow that is answered directly, pair by pair. Without flows: undefined. */
export const reciprocity: SystemMeasure = {
  id: "reciprocity",
  scope: "system",
  family: "lens",
  unit: "share",
  range: [0, 1],
  orientation: { nl: "hoger: meer over en weer", en: "higher: more both ways" },
  formula: {
    nl: "over en weer = Σ_{i≠j} min(w_ij, w_ji) / W",
    en: "reciprocity = Σ_{i≠j} min(w_ij, w_ji) / W",
  },
  source: squartini,
  text: {
    nl: {
      name: "Over en weer",
      question: "Hoeveel van alles wordt direct beantwoord?",
      inWords:
        "Neem van elk tweetal het kleinste van heen en terug, en tel dat twee keer. Deel de som daarvan door alles samen.",
      reading: "1: elk tweetal geeft elkaar evenveel. 0: nergens gaat direct iets terug.",
      caution: "Een gesloten kring staat hier op 0, en toch komt daar alles terug.",
    },
    en: {
      name: "Both ways",
      question: "How much of everything is answered directly?",
      inWords: "Of each pair take the smaller of there and back, and count it twice. Divide their sum by all together.",
      reading: "1: each pair gives each other as much. 0: nowhere does anything go straight back.",
      caution: "A closed circle has 0, and yet all of it comes back there.",
    },
  },
  example: {
    flows: [
      ["A", "B", 6],
      ["B", "A", 2],
      ["B", "C", 1],
    ],
    working: {
      nl: "A en B beantwoorden elkaar voor 2, van beide kanten gezien: 2 + 2 = 4. C beantwoordt niets. 4/9 = 0,4444.",
      en: "A and B answer each other for 2, seen from both: 2 + 2 = 4. C answers nothing. 4/9 = 0.4444.",
    },
    expected: { system: 4 / 9 },
  },
  compute: (run) =>
    run.graph.total === 0 ? null : run.shared(allAnswered).reduce((sum, value) => sum + value, 0) / run.graph.total,
};
