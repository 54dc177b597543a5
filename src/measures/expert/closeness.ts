import closenessCentrality from "graphology-metrics/centrality/closeness.js";
import { wasserman } from "../bibliography.ts";
import type { PartyMeasure } from "../measure.ts";
import { columnOf, EXPERT_LIMIT } from "./expert-graph.ts";

/** In how few steps others reach a party, weighed by how many of them do. 0 where none do. */
export const closeness: PartyMeasure<number> = {
  id: "closeness",
  scope: "party",
  family: "lens",
  unit: "share",
  range: [0, 1],
  orientation: { nl: "hoger: in minder stappen bereikt", en: "higher: reached in fewer steps" },
  formula: {
    nl: "nabij_i = (r/Σ d_ji)·(r/(n − 1)), met r het aantal partijen j dat i bereikt en d_ji hun stappen; elke stroom is één stap, hoe zwaar ook; 0 waar r = 0; over stromen tussen partijen",
    en: "closeness_i = (r/Σ d_ji)·(r/(n − 1)), r the parties j that reach i and d_ji their steps, each flow one step whatever its weight; 0 where r = 0; over flows between parties",
  },
  limit: EXPERT_LIMIT,
  source: wasserman,
  text: {
    nl: {
      name: "Nabij",
      question: "In hoe weinig stappen bereiken anderen deze partij?",
      inWords:
        "Tel wie deze partij bereiken, en deel door hun stappen samen. Vermenigvuldig met het deel van alle anderen dat dit is.",
      reading: "1: iedereen geeft direct aan deze partij. 0: niemand bereikt deze partij.",
      caution: "Een kleine stroom telt als een grote. Dichtbij is nog niet in balans.",
    },
    en: {
      name: "Close",
      question: "In how few steps do others reach this party?",
      inWords:
        "Count who reach this party, and divide by their steps together. Multiply by the part of all others that they are.",
      reading: "1: everybody gives to this party directly. 0: nobody reaches it.",
      caution: "A small flow counts like a large one. Close is not in balance yet.",
    },
  },
  example: {
    flows: [
      ["A", "B", 1],
      ["B", "C", 9],
    ],
    working: {
      nl: "Niemand bereikt A: 0. A bereikt B in 1 stap, één van twee anderen: 1/1 × 1/2 = 0,5. B en A bereiken C in 1 + 2 stappen, twee van twee: 2/3 × 2/2 = 0,6667.",
      en: "Nobody reaches A: 0. A reaches B in 1 step, one of two others: 1/1 × 1/2 = 0.5. B and A reach C in 1 + 2 steps, two of two: 2/3 × 2/2 = 0.6667.",
    },
    expected: { A: 0, B: 0.5, C: 2 / 3 },
  },
  compute: (run) => columnOf(run, (graph) => closenessCentrality(graph, { wassermanFaust: true })),
};
