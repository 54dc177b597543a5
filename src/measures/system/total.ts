import type { SystemMeasure } from "../measure.ts";

/** W: all flows together, under the lens. */
export const total: SystemMeasure = {
  id: "total",
  scope: "system",
  family: "lens",
  unit: "value",
  range: [0, null],
  orientation: { nl: "hoger: er stroomt meer", en: "higher: more flows" },
  formula: {
    nl: "W = Σ w_ij",
    en: "W = Σ w_ij",
  },
  source: null,
  text: {
    nl: {
      name: "Alles samen",
      question: "Hoeveel stroomt er in totaal?",
      inWords: "Tel alle stromen op.",
      reading: "Alle stromen opgeteld, ook die van en naar de tafel.",
      caution: "Wat over de tafel gaat, telt heen en terug: twee keer.",
    },
    en: {
      name: "All together",
      question: "How much flows in total?",
      inWords: "Add up all flows.",
      reading: "All flows added up, those from and to the table included.",
      caution: "What goes over the table counts there and back: twice.",
    },
  },
  example: {
    flows: [
      ["A", "B", 6],
      ["B", "A", 2],
      ["B", "C", 1],
    ],
    working: {
      nl: "6 + 2 + 1 = 9.",
      en: "6 + 2 + 1 = 9.",
    },
    expected: { system: 9 },
  },
  compute: (run) => run.graph.total,
};
