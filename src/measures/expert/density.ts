import graphDensity from "graphology-metrics/graph/density.js";
import { wasserman } from "../bibliography.ts";
import type { SystemMeasure } from "../measure.ts";
import { EXPERT_LIMIT, expertGraph } from "./expert-graph.ts";

/** How many of all possible flows between parties there are. With fewer than two parties: undefined. */
export const density: SystemMeasure = {
  id: "density",
  scope: "system",
  family: "lens",
  unit: "share",
  range: [0, 1],
  orientation: { nl: "hoger: meer routes in gebruik", en: "higher: more ways in use" },
  formula: {
    nl: "dichtheid = geordende paren van partijen met w_ij > 0 / n(n − 1)",
    en: "density = ordered pairs of parties with w_ij > 0 / n(n − 1)",
  },
  limit: EXPERT_LIMIT,
  source: wasserman,
  text: {
    nl: {
      name: "Dichtheid",
      question: "Welk deel van alle mogelijke stromen is er?",
      inWords: "Tel in hoeveel richtingen er iets stroomt. Deel door alle richtingen die er tussen twee zijn.",
      reading: "0: er stroomt niets. 1: iedereen geeft iedereen iets.",
      caution: "Dicht is niet eerlijk. Of er evenveel teruggaat, zegt dit niet.",
    },
    en: {
      name: "Density",
      question: "Which part of all possible flows is there?",
      inWords: "Count in how many directions something flows. Divide by all directions between two.",
      reading: "0: nothing flows. 1: everybody gives everybody something.",
      caution: "Dense is not fair. Whether as much goes back, it does not say.",
    },
  },
  example: {
    flows: [
      ["A", "B", 6],
      ["B", "A", 2],
      ["B", "C", 1],
    ],
    working: {
      nl: "Drie van de 3 × 2 richtingen: 0,5.",
      en: "Three of the 3 × 2 directions: 0.5.",
    },
    expected: { system: 0.5 },
  },
  compute: (run) => (run.parties < 2 ? null : graphDensity.directedDensity(run.shared(expertGraph))),
};
