import type { SystemMeasure } from "../measure.ts";

/** How many parties there are, those without a flow included. The table is none of them. */
export const parties: SystemMeasure = {
  id: "parties",
  scope: "system",
  family: "lens",
  unit: "count",
  range: [0, null],
  orientation: { nl: "hoger: meer partijen", en: "higher: more parties" },
  formula: {
    nl: "n, partijen zonder stroom inbegrepen, de tafel niet",
    en: "n, parties without a flow included, the table not",
  },
  source: null,
  text: {
    nl: {
      name: "Partijen",
      question: "Hoeveel partijen staan er op de foto?",
      inWords: "Tel de partijen.",
      reading: "Ook partijen zonder stroom tellen mee. De tafel niet.",
      caution: "Wie er niet op staat, telt niet mee. Misschien hoort die er wel bij.",
    },
    en: {
      name: "Parties",
      question: "How many parties are in the photo?",
      inWords: "Count the parties.",
      reading: "Parties without a flow count too. The table does not.",
      caution: "Who is not in it does not count, yet may well belong.",
    },
  },
  example: {
    flows: [
      ["A", "B", 6],
      ["B", "A", 2],
      ["B", "C", 1],
    ],
    working: {
      nl: "A, B en C: 3.",
      en: "A, B and C: 3.",
    },
    expected: { system: 3 },
  },
  compute: (run) => run.parties,
};
