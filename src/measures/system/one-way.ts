import { gupte } from "../bibliography.ts";
import { netCirculation } from "../circulating.ts";
import type { SystemMeasure } from "../measure.ts";

/** The part of all flow that does not come back, neither directly nor by way of others. Without flows: undefined. */
export const oneWay: SystemMeasure = {
  id: "oneWay",
  scope: "system",
  family: "lens",
  unit: "share",
  range: [0, 1],
  orientation: { nl: "hoger: meer komt niet terug", en: "higher: more does not come back" },
  formula: {
    nl: "komt niet terug = max Σ n_ij·min(1, h_j − h_i) / W over hoogtes h, met n_ij = max(w_ij − w_ji, 0): het minste dat er van de nettostromen af gaat voordat de rest rondloopt, uitgerekend met de hoogtes en niet als wat overblijft",
    en: "oneWay = max Σ n_ij·min(1, h_j − h_i) / W over levels h, with n_ij = max(w_ij − w_ji, 0): the least that has to be taken off the net flows for the rest to circulate, worked out from the levels and not as a remainder",
  },
  limit: 100_000_000,
  source: gupte,
  text: {
    nl: {
      name: "Komt niet terug",
      question: "Wat blijft over als alles wat terugkomt eraf is?",
      inWords:
        "Streep bij elk tweetal weg wat over en weer gaat. Zoek het minste dat eraf gaat, tot de rest rondgaat. Deel dat door alles samen.",
      reading: "0: alles komt terug, direct of via anderen. 1: niets komt terug.",
      caution: "Waar partijen er zijn voor anderen, zoals bewoners, hoort dit erbij.",
    },
    en: {
      name: "Does not come back",
      question: "What is left once everything that comes back is taken off?",
      inWords:
        "For each pair, take off what goes both ways. Find the least to take off for the rest to go round. Divide it by all together.",
      reading: "0: all of it comes back, directly or through others. 1: nothing does.",
      caution: "Where parties are there for others, such as residents, this belongs to it.",
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
      nl: "Per tweetal tegen elkaar weggestreept geeft A aan B 4, B aan C 3, C aan A 3. Geen hoogtes doen het beter dan A 0, B 1, C ½: 4 × 1 + 3 × (−½) + 3 × (−½) = 1. 1/14 = 0,0714.",
      en: "Set off pair by pair, A gives B 4, B gives C 3, C gives A 3. No levels do better than A 0, B 1, C ½: 4 × 1 + 3 × (−½) + 3 × (−½) = 1. 1/14 = 0.0714.",
    },
    expected: { system: 1 / 14 },
  },
  compute: ({ graph }) => (graph.total === 0 ? null : netCirculation(graph).withdrawn / graph.total),
};
