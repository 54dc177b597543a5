import { leastTransport } from "../../solve/least-transport.ts";
import { orlin } from "../bibliography.ts";
import type { SystemMeasure } from "../measure.ts";
import { relations, surplus } from "../relations.ts";

/** The least that shifts for all to be in balance along relations that are there. Without flows: undefined. */
export const repairExisting: SystemMeasure = {
  id: "repairExisting",
  scope: "system",
  family: "lens",
  unit: "share",
  range: [0, null],
  orientation: { nl: "hoger: meer verschuift", en: "higher: more shifts" },
  formula: {
    nl: "herstel langs wat er is = min Σ abs(w′_ij − w_ij) / W met w′ ≥ 0, O′ = I′ voor elk, en w′_ij = w_ij waar geen van beide de ander iets geeft",
    en: "repairExisting = min Σ abs(w′_ij − w_ij) / W with w′ ≥ 0, O′ = I′ for each, and w′_ij = w_ij where neither gives the other anything",
  },
  limit: 100_000_000,
  source: orlin,
  text: {
    nl: {
      name: "Herstel langs wat er is",
      question: "Hoeveel verschuift er minstens, tussen partijen die al iets uitwisselen?",
      inWords:
        "Verander stromen, alleen bij paren die al iets uitwisselen, tot ieder evenveel geeft als krijgt. Neem de kleinste som van veranderingen, en deel die door alles samen.",
      reading: "0: alles is al in balans. Elke stap telt, dus het kan meer zijn dan alles samen.",
      caution: "Meer geven en minder geven wegen hier even zwaar. Aan tafel is dat zelden zo.",
    },
    en: {
      name: "Repair along what is there",
      question: "How much shifts at least, between parties that already exchange?",
      inWords:
        "Change flows, only in pairs that already exchange, until each gives what it gets. Take the smallest sum of changes, and divide it by all together.",
      reading: "0: all is in balance already. Each step counts, so it can be more than all together.",
      caution: "Giving more and giving less weigh the same here. At the table they rarely do.",
    },
  },
  example: {
    flows: [
      ["A", "B", 2],
      ["B", "C", 2],
    ],
    working: {
      nl: "A brengt 2 meer dan A haalt, C haalt 2 meer dan C brengt, en zij wisselen niet uit. Het gaat via B: B geeft A 2 meer, C geeft B 2 meer. (2 + 2)/4 = 1.",
      en: "A brings 2 more than it takes, C takes 2 more than it brings, and they do not exchange. It goes over B: B gives A 2 more, C gives B 2 more. (2 + 2)/4 = 1.",
    },
    expected: { system: 1 },
  },
  compute: ({ graph }) =>
    graph.total === 0 ? null : leastTransport(graph.nodes, relations(graph), surplus(graph)) / graph.total,
};
