import { laakso } from "../bibliography.ts";
import { effectiveNumber } from "../effective-number.ts";
import type { SystemMeasure } from "../measure.ts";

/** How many equal givers the giving amounts to. The table is no giver: shares are over the parties' own sums. */
export const effectiveContributors: SystemMeasure = {
  id: "effectiveContributors",
  scope: "system",
  family: "lens",
  unit: "count",
  range: [1, null],
  orientation: { nl: "hoger: meer partijen dragen", en: "higher: more parties carry" },
  formula: {
    nl: "hoeveel partijen het dragen = 1 / Σ_i (O_i / Σ O)², i over de partijen",
    en: "effectiveContributors = 1 / Σ_i (O_i / Σ O)², i over the parties",
  },
  source: laakso,
  text: {
    nl: {
      name: "Hoeveel partijen het dragen",
      question: "Op hoeveel schouders rust wat er gebracht wordt?",
      inWords:
        "Neem van elke partij het deel in alles wat gebracht wordt, in het kwadraat. Tel die op, en deel 1 door de uitkomst.",
      reading: "4: het is zo verdeeld als bij vier partijen die evenveel brengen.",
      caution: "Wie niet kan brengen, brengt niet. Grootte en draagkracht staan er niet in.",
    },
    en: {
      name: "How many carry it",
      question: "On how many shoulders does the bringing rest?",
      inWords: "Take each party's part of all that is brought, squared. Add them up, and divide 1 by the outcome.",
      reading: "4: it is spread as if four parties brought the same.",
      caution: "Who cannot bring, does not. Size and capacity are not in it.",
    },
  },
  example: {
    flows: [
      ["A", "B", 6],
      ["B", "A", 2],
      ["B", "C", 1],
    ],
    working: {
      nl: "A geeft 6/9, B 3/9, C 0. 1/((6/9)² + (3/9)²) = 81/45 = 1,8.",
      en: "A gives 6/9, B 3/9, C 0. 1/((6/9)² + (3/9)²) = 81/45 = 1.8.",
    },
    expected: { system: 1.8 },
  },
  compute: ({ graph, parties }) => effectiveNumber(parties, graph.outflow),
};
