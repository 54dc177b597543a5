import { broder } from "../bibliography.ts";
import { largestCircle } from "../circle.ts";
import type { SystemMeasure } from "../measure.ts";

/** What flows inside the largest circle. 0 where there is none. */
export const coreFlow: SystemMeasure = {
  id: "coreFlow",
  scope: "system",
  family: "lens",
  unit: "value",
  range: [0, null],
  orientation: { nl: "hoger: er stroomt meer in de kring", en: "higher: more flows in the circle" },
  formula: {
    nl: "stroomt in de kring = Σ w_ij over i en j in de grootste groep van minstens 2 waarin ieder ieder bereikt (bij gelijke die met de meeste stroom); zoals getekend is de tafel een plek",
    en: "coreFlow = Σ w_ij over i and j in the largest strong component of at least 2 parties (of equal ones that with most flow); drawn, the table is a node",
  },
  source: broder,
  text: {
    nl: {
      name: "Stroomt in de kring",
      question: "Hoeveel stroomt er binnen de kring?",
      inWords: "Zoek de grootste groep waarin ieder elk ander kan bereiken. Tel op wat er binnen die groep stroomt.",
      reading: "Leg dit naast alles wat stroomt. De rest gaat de kring in, eruit, of erlangs.",
      caution: "Binnen de kring kan alles terugkomen. Hoeveel er terugkomt, zegt het niet.",
    },
    en: {
      name: "Flow in the circle",
      question: "How much flows inside the circle?",
      inWords: "Find the largest group in which each can reach every other. Add up what flows inside it.",
      reading: "Hold it against all that flows. The rest goes in, out or past the circle.",
      caution: "Inside the circle all of it can come back. How much does, it does not say.",
    },
  },
  example: {
    flows: [
      ["A", "B", 6],
      ["B", "A", 2],
      ["B", "C", 1],
    ],
    working: {
      nl: "A en B bereiken elkaar; tussen hen stroomt 6 + 2 = 8. De 1 naar C gaat hun kring uit.",
      en: "A and B reach each other; between them flow 6 + 2 = 8. The 1 to C leaves their circle.",
    },
    expected: { system: 8 },
  },
  compute: ({ graph, parties }) => largestCircle(graph, parties, graph.nodes)?.flow ?? 0,
};
