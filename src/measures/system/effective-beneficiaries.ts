import { laakso } from "../bibliography.ts";
import { effectiveNumber } from "../effective-number.ts";
import type { SystemMeasure } from "../measure.ts";

/** How many equal takers the taking amounts to. The table is no taker: shares are over the parties' own sums. */
export const effectiveBeneficiaries: SystemMeasure = {
  id: "effectiveBeneficiaries",
  scope: "system",
  family: "lens",
  unit: "count",
  range: [1, null],
  orientation: { nl: "hoger: meer partijen halen", en: "higher: more parties take" },
  formula: {
    nl: "hoeveel partijen het bereikt = 1 / Σ_i (I_i / Σ I)², i over de partijen",
    en: "effectiveBeneficiaries = 1 / Σ_i (I_i / Σ I)², i over the parties",
  },
  source: laakso,
  text: {
    nl: {
      name: "Hoeveel partijen het bereikt",
      question: "Over hoeveel partijen is verdeeld wat er gehaald wordt?",
      inWords:
        "Neem van elke partij het deel in alles wat gehaald wordt, in het kwadraat. Tel die op, en deel 1 door de uitkomst.",
      reading: "4: het is zo verdeeld als bij vier partijen die evenveel halen.",
      caution: "Niet iedereen heeft evenveel nodig. Gelijk verdeeld is niet vanzelf passend.",
    },
    en: {
      name: "How many it reaches",
      question: "Over how many parties is the taking spread?",
      inWords: "Take each party's part of all that is taken, squared. Add them up, and divide 1 by the outcome.",
      reading: "4: it is spread as if four parties took the same.",
      caution: "Not everyone needs the same. An equal spread is not automatically the fitting one.",
    },
  },
  example: {
    flows: [
      ["A", "B", 6],
      ["B", "A", 2],
      ["B", "C", 1],
    ],
    working: {
      nl: "A haalt 2/9, B 6/9, C 1/9. 1/((2/9)² + (6/9)² + (1/9)²) = 81/41 = 1,9756.",
      en: "A takes 2/9, B 6/9, C 1/9. 1/((2/9)² + (6/9)² + (1/9)²) = 81/41 = 1.9756.",
    },
    expected: { system: 81 / 41 },
  },
  compute: ({ graph, parties }) => effectiveNumber(parties, graph.inflow),
};
