import { gupte } from "../bibliography.ts";
import { grossCirculation } from "../circulating.ts";
import type { SystemMeasure } from "../measure.ts";

/** The part of all flow that comes back, directly or by way of others, at most. Without flows: undefined. */
export const circulation: SystemMeasure = {
  id: "circulation",
  scope: "system",
  family: "lens",
  unit: "share",
  range: [0, 1],
  orientation: { nl: "hoger: meer gaat rond", en: "higher: more goes round" },
  formula: {
    nl: "gaat rond = max Σ c_ij / W met 0 ≤ c_ij ≤ w_ij en Σ_j c_ij = Σ_j c_ji voor elke i; zoals getekend is de tafel een plek",
    en: "circulation = max Σ c_ij / W with 0 ≤ c_ij ≤ w_ij and Σ_j c_ij = Σ_j c_ji for each i; drawn, the table is a node",
  },
  limit: 100_000_000,
  source: gupte,
  text: {
    nl: {
      name: "Gaat rond",
      question: "Hoeveel van alles komt terug, direct of via anderen?",
      inWords:
        "Laat zoveel mogelijk rondgaan, bij ieder evenveel erin als eruit. Tel dat op, en deel door alles samen.",
      reading: "1: alles komt weer terug. 0: niets komt terug.",
      caution: "Het is het meeste dat rond kan gaan. Of het zo gaat, weten de partijen.",
    },
    en: {
      name: "Goes round",
      question: "How much of everything comes back, directly or by way of others?",
      inWords:
        "Let as much as possible go round, into each party as much as out. Add that up, and divide by all together.",
      reading: "1: all of it comes back. 0: none of it does.",
      caution: "It is the most that can go round. Whether it does, the parties know.",
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
      nl: "A en B geven elkaar 2 heen en weer, en A, B en C geven 3 rond: A aan B 5, B aan A 2, B aan C 3, C aan A 3. Van de 6 die A aan B geeft, komt 1 niet terug. 13/14 = 0,9286.",
      en: "A and B pass 2 back and forth, and A, B and C pass 3 round: A to B 5, B to A 2, B to C 3, C to A 3. Of A's 6 to B, 1 does not come back. 13/14 = 0.9286.",
    },
    expected: { system: 13 / 14 },
  },
  compute: ({ graph }) => (graph.total === 0 ? null : grossCirculation(graph).circulating / graph.total),
};
