import { gupte } from "../bibliography.ts";
import { netCirculation } from "../circulating.ts";
import type { SystemMeasure } from "../measure.ts";

/** The part of all flow that comes back by way of others: what circulates of the net flows. Without flows: undefined. */
export const generalisedReciprocity: SystemMeasure = {
  id: "generalisedReciprocity",
  scope: "system",
  family: "lens",
  unit: "share",
  range: [0, 1],
  orientation: { nl: "hoger: meer komt terug via anderen", en: "higher: more comes back through others" },
  formula: {
    nl: "komt terug via anderen = max Σ c_ij / W met 0 ≤ c_ij ≤ max(w_ij − w_ji, 0) en Σ_j c_ij = Σ_j c_ji voor elke i; over en weer + komt terug via anderen + komt niet terug = 1",
    en: "generalisedReciprocity = max Σ c_ij / W with 0 ≤ c_ij ≤ max(w_ij − w_ji, 0) and Σ_j c_ij = Σ_j c_ji for each i; reciprocity + generalisedReciprocity + oneWay = 1",
  },
  limit: 100_000_000,
  source: gupte,
  text: {
    nl: {
      name: "Komt terug via anderen",
      question: "Hoeveel komt terug, niet direct maar via anderen?",
      inWords:
        "Streep bij elk tweetal weg wat over en weer gaat. Laat van de rest zoveel mogelijk rondgaan. Tel dat op, en deel door alles samen.",
      reading: "Hoger: meer gaat de kring rond. Opgeteld bij wat direct en niet terugkomt is het 1.",
      caution: "Dat het rondgaat, zegt niet dat iemand het zo bedoelt of merkt.",
    },
    en: {
      name: "Comes back through others",
      question: "How much comes back, not directly but through others?",
      inWords:
        "For each pair, take off what goes both ways. Of the rest, let as much as possible go round. Add that up, and divide by all together.",
      reading: "Higher: more goes round the circle. Added to what comes directly and not it is 1.",
      caution: "That it goes round does not say that anyone planned or noticed it.",
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
      nl: "Per tweetal tegen elkaar weggestreept geeft A aan B 6 − 2 = 4, B aan C 3, C aan A 3. Drie keer 3 gaat rond: 9/14 = 0,6429. Met 4/14 over en weer en 1/14 één kant op is dat 1.",
      en: "Set off pair by pair, A gives B 6 − 2 = 4, B gives C 3, C gives A 3. Three times 3 goes round: 9/14 = 0.6429. With 4/14 both ways and 1/14 one way that is 1.",
    },
    expected: { system: 9 / 14 },
  },
  compute: ({ graph }) => (graph.total === 0 ? null : netCirculation(graph).circulating / graph.total),
};
