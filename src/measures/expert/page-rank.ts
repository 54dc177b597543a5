import pagerank from "graphology-metrics/centrality/pagerank.js";
import { brin } from "../bibliography.ts";
import type { PartyMeasure } from "../measure.ts";
import { columnOf, EXPERT_LIMIT } from "./expert-graph.ts";

/** Where value would end up that goes on along the flows, and now and then starts anew anywhere. */
export const pageRank: PartyMeasure<number> = {
  id: "pageRank",
  scope: "party",
  family: "lens",
  unit: "share",
  range: [0, 1],
  orientation: { nl: "hoger: meer komt hier uit", en: "higher: more ends up here" },
  formula: {
    nl: "p_j = 0,15/n + 0,85·(Σ_i p_i w_ij/O_i + Σ_{i: O_i = 0} p_i/n); over stromen tussen partijen, alle p samen 1",
    en: "p_j = 0.15/n + 0.85·(Σ_i p_i w_ij/O_i + Σ_{i: O_i = 0} p_i/n); over flows between parties, all p together 1",
  },
  limit: EXPERT_LIMIT,
  source: brin,
  text: {
    nl: {
      name: "PageRank",
      question: "Waar komt het uit als alles steeds verder stroomt?",
      inWords:
        "Laat een stukje waarde telkens een stroom volgen, zware stromen vaker. Eén op de zeven keer begint het ergens opnieuw. Tel hoe vaak het waar is.",
      reading: "Samen is het 1. Hoger: hier komt meer uit, ook via anderen.",
      caution: "Hoog is hier wie veel ontvangt, niet wie veel brengt. Balans zie je er niet aan.",
    },
    en: {
      name: "PageRank",
      question: "Where does it end up if everything keeps flowing on?",
      inWords:
        "Let a bit of value follow one flow after another, heavy ones more often. One time in seven it starts anew anywhere. Count how often it is where.",
      reading: "Together it is 1. Higher: more ends up here, also through others.",
      caution: "High is who receives much, not who brings much. It does not show balance.",
    },
  },
  example: {
    flows: [
      ["A", "B", 3],
      ["B", "A", 1],
    ],
    working: {
      nl: "Elk geeft alles door aan de ander: p = 0,075 + 0,85 p. Dus p = 0,5 voor allebei, welk gewicht ook.",
      en: "Each passes all it has to the other: p = 0.075 + 0.85 p, so p = 0.5 for both, whatever the weights.",
    },
    expected: { A: 0.5, B: 0.5 },
  },
  compute: (run) =>
    columnOf(run, (graph) => pagerank(graph, { getEdgeWeight: "weight", tolerance: 1e-13, maxIterations: 1000 })),
};
