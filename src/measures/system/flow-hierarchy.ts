import { luo } from "../bibliography.ts";
import { componentsOf } from "../components.ts";
import type { SystemMeasure } from "../measure.ts";

/** The part of all flow that is on no way back to where it came from. Without flows: undefined. */
export const flowHierarchy: SystemMeasure = {
  id: "flowHierarchy",
  scope: "system",
  family: "lens",
  unit: "share",
  range: [0, 1],
  orientation: { nl: "hoger: meer kan niet terugkomen", en: "higher: more cannot come back" },
  formula: {
    nl: "kan niet terug = Σ w_ij over i en j die elkaar niet beide bereiken / W; zoals getekend is de tafel een plek",
    en: "flowHierarchy = Σ w_ij over i and j in different strong components / W; drawn, the table is a node",
  },
  source: luo,
  text: {
    nl: {
      name: "Kan niet terug",
      question: "Hoeveel kan langs geen enkele weg terugkomen?",
      inWords: "Tel de stromen op die langs geen enkele weg kunnen terugkomen. Deel dat door alles samen.",
      reading: "0: alles kan terugkomen, soms via anderen. 1: niets kan terugkomen.",
      caution: "Kunnen terugkomen is nog niet terugkomen. Het zegt niet hoeveel er terugkomt.",
    },
    en: {
      name: "No way back",
      question: "How much can come back by no way at all?",
      inWords: "Add up the flows that can come back by no way at all. Divide that by all together.",
      reading: "0: all of it can come back, perhaps through others. 1: nothing can come back.",
      caution: "That it can come back is not that it does. It does not say how much.",
    },
  },
  example: {
    flows: [
      ["A", "B", 6],
      ["B", "A", 2],
      ["B", "C", 1],
    ],
    working: {
      nl: "A en B bereiken elkaar. Alleen de 1 van B naar C gaat hun kring uit: 1/9 = 0,1111.",
      en: "A and B reach each other. Only the 1 from B to C leaves their circle: 1/9 = 0.1111.",
    },
    expected: { system: 1 / 9 },
  },
  compute: ({ graph }) => {
    if (graph.total === 0) return null;
    const { of } = componentsOf(graph);
    let sum = 0;
    for (let node = 0; node < graph.nodes; node++) {
      const own = of[node];
      const end = graph.outOffsets[node + 1]!;
      for (let k = graph.outOffsets[node]!; k < end; k++)
        if (of[graph.targets[k]!] !== own) sum += graph.outWeights[k]!;
    }
    return sum / graph.total;
  },
};
