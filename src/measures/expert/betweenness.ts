import betweennessCentrality from "graphology-metrics/centrality/betweenness.js";
import { freeman } from "../bibliography.ts";
import type { PartyMeasure } from "../measure.ts";
import { columnOf, EXPERT_LIMIT } from "./expert-graph.ts";

/**
 * On how many shortest ways between others a party lies, a way counted in flows. Without weights, on purpose: the
 * package would read a weight as a distance, so that a large flow would keep two parties far apart.
 */
export const betweenness: PartyMeasure<number> = {
  id: "betweenness",
  scope: "party",
  family: "lens",
  unit: "count",
  range: [0, null],
  orientation: { nl: "hoger: vaker ertussen", en: "higher: more often between" },
  formula: {
    nl: "betweenness_k = Σ over geordende paren (i, j) van anderen van het deel van de kortste wegen van i naar j dat langs k gaat; elke stroom is één stap, hoe zwaar ook; over stromen tussen partijen",
    en: "betweenness_k = Σ over ordered pairs (i, j) of others of the part of the shortest ways from i to j that passes k, each flow one step whatever its weight; over flows between parties",
  },
  limit: EXPERT_LIMIT,
  source: freeman,
  text: {
    nl: {
      name: "Ertussen",
      question: "Op hoeveel kortste routes tussen anderen ligt deze partij?",
      inWords:
        "Zoek tussen elke twee anderen de kortste routes. Tel welk deel langs deze partij gaat. Tel die delen op.",
      reading: "0: op geen enkele kortste route. Hoger: op meer.",
      caution: "Hoeveel er stroomt, telt niet mee. Of er een omweg is, zie je bij Schakel.",
    },
    en: {
      name: "Between",
      question: "On how many shortest routes between others does this party lie?",
      inWords:
        "Find the shortest routes between each two others. Count which part passes this party. Add up those parts.",
      reading: "0: on no shortest route. Higher: on more.",
      caution: "How much flows does not count. Whether there is a detour, Link shows.",
    },
  },
  example: {
    flows: [
      ["A", "B", 1],
      ["B", "C", 9],
      ["A", "D", 1],
      ["D", "C", 1],
    ],
    working: {
      nl: "Van A naar C zijn er twee wegen van twee stappen, één langs B en één langs D: elk een half.",
      en: "From A to C there are two ways of two steps, one past B and one past D: a half each.",
    },
    expected: { A: 0, B: 0.5, C: 0, D: 0.5 },
  },
  compute: (run) => columnOf(run, (graph) => betweennessCentrality(graph, { getEdgeWeight: null, normalized: false })),
};
