import type { SystemMeasure } from "../measure.ts";

/** Ordered pairs with a positive flow. Parallel flows are one; what was asked and is 0 is none. */
export const flows: SystemMeasure = {
  id: "flows",
  scope: "system",
  family: "lens",
  unit: "count",
  range: [0, null],
  orientation: { nl: "hoger: meer wegen", en: "higher: more ways" },
  formula: {
    nl: "het aantal geordende paren (i, j), i ≠ j, met w_ij > 0",
    en: "number of ordered pairs (i, j), i ≠ j, with w_ij > 0",
  },
  source: null,
  text: {
    nl: {
      name: "Wegen met een stroom",
      question: "Langs hoeveel wegen stroomt er iets?",
      inWords: "Tel elke richting waarin tussen twee iets stroomt.",
      reading: "Heen en terug zijn twee wegen. Meer soorten tussen dezelfde twee gaan langs één weg.",
      caution: "Stromen zonder getal tellen niet mee. Stromen van 0 ook niet.",
    },
    en: {
      name: "Ways with a flow",
      question: "Along how many ways does something flow?",
      inWords: "Count each direction in which something flows between two.",
      reading: "There and back are two ways. Several kinds between the same two go along one way.",
      caution: "Flows without a number do not count. Nor do flows of 0.",
    },
  },
  example: {
    flows: [
      ["A", "B", 6],
      ["B", "A", 2],
      ["B", "C", 1],
    ],
    working: {
      nl: "A naar B, B naar A, B naar C: 3.",
      en: "A to B, B to A, B to C: 3.",
    },
    expected: { system: 3 },
  },
  compute: (run) => run.graph.edges,
};
