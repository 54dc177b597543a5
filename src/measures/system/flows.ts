import type { SystemMeasure } from "../measure.ts";

/** Ordered pairs with a positive flow. Parallel flows are one; what was asked and is 0 is none. */
export const flows: SystemMeasure = {
  id: "flows",
  scope: "system",
  family: "lens",
  unit: "count",
  range: [0, null],
  orientation: { nl: "hoger: meer stromen", en: "higher: more flows" },
  formula: {
    nl: "het aantal geordende paren (i, j), i ≠ j, met w_ij > 0",
    en: "number of ordered pairs (i, j), i ≠ j, with w_ij > 0",
  },
  source: null,
  text: {
    nl: {
      name: "Stromen",
      question: "Hoeveel stromen lopen er tussen partijen?",
      inWords: "Tel elke richting waarin tussen twee iets stroomt.",
      reading: "Heen en terug tellen als twee. Meer soorten tussen dezelfde twee tellen als één.",
      caution: "Stromen zonder getal tellen niet mee. Stromen van 0 ook niet.",
    },
    en: {
      name: "Flows",
      question: "How many flows run between parties?",
      inWords: "Count each direction in which something flows between two.",
      reading: "There and back count as two. Several kinds between the same two count as one.",
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
