import type { PartyMeasure } from "../measure.ts";

/** What a party brings: the sum of its flows, at what they cost it. */
export const brings: PartyMeasure<number> = {
  id: "brings",
  scope: "party",
  family: "own-ends",
  unit: "value",
  range: [0, null],
  orientation: { nl: "hoger: brengt meer", en: "higher: brings more" },
  formula: {
    nl: "brengt_i = Σ zwaarte van wat i geeft",
    en: "brings_i = Σ cost of what i gives",
  },
  source: null,
  text: {
    nl: {
      name: "Brengt",
      question: "Wat brengt ieder?",
      inWords: "Tel alles op wat de partij brengt, elk zo zwaar als het daar valt.",
      reading:
        "Alles wat deze partij brengt, opgeteld naar hoe zwaar het valt. Ook naar de tafel, en wat niemand krijgt.",
      caution: "Grote en kleine partijen tellen hier gelijk. Wat een partij kán brengen, staat er niet in.",
    },
    en: {
      name: "Brings",
      question: "What does each bring?",
      inWords: "Add up all that the party brings, each as heavy as it is there.",
      reading:
        "All that this party brings, added up by how heavy it is. What goes to the table or to nobody counts too.",
      caution: "Large and small parties count alike here. What a party could bring is not in it.",
    },
  },
  example: {
    flows: [
      ["A", "B", 6],
      ["B", "A", 2],
      ["B", "C", 1],
    ],
    working: {
      nl: "A geeft B 6. B geeft A 2 en C 1: 2 + 1 = 3. C geeft niets: 0.",
      en: "A gives B 6. B gives A 2 and C 1: 2 + 1 = 3. C gives nothing: 0.",
    },
    expected: { A: 6, B: 3, C: 0 },
  },
  compute: (run) => run.ends.brings,
};
