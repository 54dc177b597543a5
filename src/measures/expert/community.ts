import louvain from "graphology-communities-louvain";
import { seededRandom } from "../../domain/random.ts";
import { blondel } from "../bibliography.ts";
import type { PartyMeasure } from "../measure.ts";
import { columnOf, EXPERT_LIMIT } from "./expert-graph.ts";

/** Any number: the same network is to give the same groups each time. */
const SEED = 1;

/** Groups within which more flows than between them, numbered from 1 in the order of their first parties. */
export const community: PartyMeasure<number> = {
  id: "community",
  scope: "party",
  family: "lens",
  unit: "count",
  range: [1, null],
  orientation: { nl: "een nummer, geen rangorde", en: "a number, no ranking" },
  formula: {
    nl: "de groepen die de methode van Louvain vindt voor de gerichte modulariteit Σ_{i en j in één groep} (w_ij − O_i I_j/W)/W, met een vast begin; over stromen tussen partijen",
    en: "the groups that Louvain's method finds for the directed modularity Σ_{ij in one group} (w_ij − O_i I_j/W)/W, seeded; over flows between parties",
  },
  limit: EXPERT_LIMIT,
  source: blondel,
  text: {
    nl: {
      name: "Groep",
      question: "Welke partijen geven elkaar meer dan de anderen?",
      inWords:
        "Begin met iedereen apart. Voeg samen zolang er binnen de groepen meer stroomt dan bij toeval. Nummer de groepen.",
      reading: "Wie hetzelfde nummer heeft, hoort bij elkaar. Het nummer zelf zegt niets.",
      caution: "Andere indelingen kunnen net zo goed zijn. Of het binnen een groep eerlijk gaat, zegt het niet.",
    },
    en: {
      name: "Group",
      question: "Which parties give each other more than the others?",
      inWords:
        "Start with everybody apart. Join as long as more flows inside the groups than by chance. Number the groups.",
      reading: "Those with the same number belong together. The number itself says nothing.",
      caution: "Other groupings may be as good. Whether a group is fair inside, it does not say.",
    },
  },
  example: {
    flows: [
      ["A", "B", 5],
      ["B", "A", 5],
      ["C", "D", 5],
      ["D", "C", 5],
      ["B", "C", 1],
    ],
    working: {
      nl: "A en B geven elkaar 10, C en D ook, en daartussen gaat maar 1: twee groepen, die van A eerst.",
      en: "A and B give each other 10, C and D too, and only 1 goes between: two groups, A's first.",
    },
    expected: { A: 1, B: 1, C: 2, D: 2 },
  },
  compute: (run) => {
    const found = columnOf(run, (graph) => louvain(graph, { rng: seededRandom(SEED) }));
    const numbers = new Map<number, number>();
    return found.map((group) => {
      const number = numbers.get(group) ?? numbers.size + 1;
      numbers.set(group, number);
      return number;
    });
  },
};
