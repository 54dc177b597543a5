import { emerson } from "../bibliography.ts";
import type { BothWays, PairMeasure, Run } from "../measure.ts";

/** The part of what `party` takes that comes from `other`; null where it takes nothing. */
export function dependenceOn({ graph }: Pick<Run, "graph">, party: number, other: number): number | null {
  const intake = graph.inflow(party);
  return intake === 0 ? null : graph.weight(other, party) / intake;
}

/** How much each of a pair leans on the other. The table counts in what a party takes. */
export const dependence: PairMeasure<BothWays> = {
  id: "dependence",
  scope: "pair",
  family: "lens",
  unit: "share",
  range: [0, 1],
  orientation: { nl: "hoger: leunt meer op de ander", en: "higher: leans more on the other" },
  formula: {
    nl: "leunt op, i op j = w_ji / I_i, en j op i = w_ij / I_j; [eerste op tweede, tweede op eerste]",
    en: "dependence of i on j = w_ji / I_i, and of j on i = w_ij / I_j; [first on second, second on first]",
  },
  source: emerson,
  text: {
    nl: {
      name: "Leunt op",
      question: "Hoeveel van wat de een haalt, komt van de ander?",
      inWords: "Deel wat van de ander komt door alles wat binnenkomt, voor elk van de twee.",
      reading: "1: alles komt van de ander. 0: niets. Er staan twee getallen, één per kant.",
      caution: "Het gaat over wat er nu stroomt. Wat een ander kan overnemen, staat er niet in.",
    },
    en: {
      name: "Leans on",
      question: "How much of what one takes comes from the other?",
      inWords: "Divide what comes from the other by all that comes in, for each.",
      reading: "1: all of it comes from the other. 0: none. There are two numbers, one per side.",
      caution: "It is about what flows now. What another could take over is not in it.",
    },
  },
  example: {
    flows: [
      ["A", "B", 6],
      ["B", "A", 2],
      ["C", "B", 2],
    ],
    working: {
      nl: "A haalt 2, alles van B: 1. B haalt 8, waarvan 6 van A: 0,75; en 2 van C: 0,25. C haalt niets: niet te zeggen.",
      en: "A takes 2, all from B: 1. B takes 8, of which 6 from A: 0.75; and 2 from C: 0.25. C takes nothing: undefined.",
    },
    expected: { "A B": [1, 0.75], "B C": [0.25, null] },
  },
  compute: (run, first, second) => [dependenceOn(run, first, second), dependenceOn(run, second, first)],
};
