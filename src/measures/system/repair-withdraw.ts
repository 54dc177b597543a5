import { gupte } from "../bibliography.ts";
import { grossCirculation } from "../circulating.ts";
import type { SystemMeasure } from "../measure.ts";

/** The least that all together give less for all to be in balance. Without flows: undefined. */
export const repairWithdraw: SystemMeasure = {
  id: "repairWithdraw",
  scope: "system",
  family: "lens",
  unit: "share",
  range: [0, 1],
  orientation: { nl: "hoger: meer valt weg", en: "higher: more falls away" },
  formula: {
    nl: "herstel door minder te geven = min Σ (w_ij − w′_ij) / W met 0 ≤ w′_ij ≤ w_ij en O′ = I′ voor elk = 1 − gaat rond, uitgerekend vanaf de andere kant",
    en: "repairWithdraw = min Σ (w_ij − w′_ij) / W with 0 ≤ w′_ij ≤ w_ij and O′ = I′ for each = 1 − circulation, worked out from its dual",
  },
  limit: 100_000_000,
  source: gupte,
  text: {
    nl: {
      name: "Herstel door minder te geven",
      question: "Hoeveel minder geven allen samen minstens, tot alles in balans is?",
      inWords:
        "Maak stromen kleiner, tot ieder evenveel geeft als krijgt. Neem de kleinste som die eraf gaat, en deel die door alles samen.",
      reading: "0: alles is al in balans. 1: pas als alles stopt, is er balans.",
      caution: "Minder geven is zelden wat een samenwerking zoekt. Het is een ondergrens, geen raad.",
    },
    en: {
      name: "Repair by giving less",
      question: "How much less do all together give, at least, to be in balance?",
      inWords:
        "Make flows smaller until each gives what it gets. Take the smallest sum taken off, and divide it by all together.",
      reading: "0: all is in balance already. 1: there is balance only when everything stops.",
      caution: "Giving less is seldom what a partnership looks for. It is a lower bound, no advice.",
    },
  },
  example: {
    flows: [
      ["A", "B", 6],
      ["B", "A", 2],
      ["B", "C", 3],
      ["C", "A", 3],
    ],
    working: {
      nl: "A brengt 1 meer dan A haalt, B haalt 1 meer dan B brengt. A geeft B 5 in plaats van 6, en iedereen is gelijk: 1/14 = 0,0714.",
      en: "A brings 1 more than it takes, B takes 1 more than it brings. A gives B 5 instead of 6, and all are even: 1/14 = 0.0714.",
    },
    expected: { system: 1 / 14 },
  },
  compute: ({ graph }) => (graph.total === 0 ? null : grossCirculation(graph).withdrawn / graph.total),
};
