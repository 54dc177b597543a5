import type { FlowGraph } from "../../graph/flow-graph.ts";
import { type FewestChanges, fewestChanges } from "../../solve/fewest-changes.ts";
import { verhoeff } from "../bibliography.ts";
import type { SystemMeasure } from "../measure.ts";
import { relations, surplus } from "../relations.ts";

/** The fewest relations to renegotiate for all to be in balance; a bound where the fewest cannot be proven. Without flows: undefined. */
export const repairConversations: SystemMeasure = {
  id: "repairConversations",
  scope: "system",
  family: "lens",
  unit: "count",
  range: [0, null],
  orientation: { nl: "hoger: meer gesprekken", en: "higher: more conversations" },
  formula: {
    nl: "gesprekken voor herstel = n − het grootste aantal groepen met Σ (O_i − I_i) = 0 die samenhangen langs bestaande relaties; een bovengrens waar meer dan 16 partijen op kringen liggen van één samenhangend deel dat niet in balans is",
    en: "repairConversations = n − the largest number of groups with Σ (O_i − I_i) = 0 that are connected over existing relations; an upper bound where more than 16 lie on circles of one connected part that is not in balance",
  },
  limit: 100_000_000,
  source: verhoeff,
  text: {
    nl: {
      name: "Gesprekken voor herstel",
      question: "Met hoeveel gesprekken kan alles in balans komen?",
      inWords:
        "Verdeel de partijen in zoveel mogelijk groepen die samenhangen en samen in balans zijn. Trek dat aantal af van het aantal partijen.",
      reading: "Bij 3 zijn drie gesprekken genoeg. 0: alles is al in balans.",
      caution: "Hoe zwaar een gesprek is, telt niet mee. Bij meer dan 16 partijen in kringen is het een bovengrens.",
    },
    en: {
      name: "Conversations for repair",
      question: "With how many conversations can all come into balance?",
      inWords:
        "Divide the parties into as many connected groups as are each in balance. Take that number off the number of parties.",
      reading: "At 3, three conversations are enough. 0: all is in balance already.",
      caution: "How hard a conversation is does not count. With over 16 parties in circles it is an upper bound.",
    },
  },
  example: {
    flows: [
      ["A", "B", 2],
      ["B", "C", 2],
      ["D", "C", 1],
      ["C", "D", 1],
      ["D", "E", 3],
    ],
    working: {
      nl: "A brengt 2 meer dan A haalt, C haalt 2 meer dan C brengt. D brengt 3 meer, E haalt 3 meer. D en E maken het samen gelijk: 1. A en C wisselen niet uit en doen het via B: 2. Groepen A+B+C en D+E: 5 − 2 = 3.",
      en: "A brings 2 more than it takes, C takes 2 more than it brings. D brings 3 more, E takes 3 more. D and E even out between them: 1. A and C do not exchange and go by way of B: 2. Groups A+B+C and D+E: 5 − 2 = 3.",
    },
    expected: { system: 3 },
  },
  compute: ({ graph }) => (graph.total === 0 ? null : conversations(graph).changes),
  isBound: ({ graph }) => graph.total > 0 && !conversations(graph).proven,
};

function conversations(graph: FlowGraph): FewestChanges {
  let fewest = known.get(graph);
  if (fewest === undefined) {
    const gross = Float64Array.from({ length: graph.nodes }, (_, node) => graph.outflow(node) + graph.inflow(node));
    fewest = fewestChanges(graph.nodes, relations(graph), surplus(graph), gross);
    known.set(graph, fewest);
  }
  return fewest;
}

/** Graphs never change, and the number and whether it is proven come from one search. */
const known = new WeakMap<FlowGraph, FewestChanges>();
