import { adams } from "../bibliography.ts";
import type { Rule } from "../fairness-rule.ts";

/** What each gets for what it brings is what all get together: equity, with what flows as the only input. */
export const equal: Rule = {
  id: "equal",
  numbers: null,
  error: () => 0,
  formula: {
    nl: "doel_i = κ: brengt_i / haalt_i is voor iedereen gelijk aan die van allen samen",
    en: "target_i = κ: brings_i / takes_i is for everyone that of all together",
  },
  source: adams,
  text: {
    nl: {
      question: "Wie van jullie kan hier meer brengen, of minder?",
      inWords:
        "Deel wat gebracht wordt door wat gehaald wordt. Bij iedereen komt daar hetzelfde uit als bij allen samen.",
      reading: "Wie twee keer zoveel brengt, haalt ook twee keer zoveel.",
      caution: "Deze regel weet niet wat iemand kan, wat er op het spel staat, of wat is afgesproken.",
    },
    en: {
      question: "Who of you could bring more here, or less?",
      inWords: "Divide what is brought by what is taken. For everyone that gives what it gives for all together.",
      reading: "Who brings twice as much takes twice as much.",
      caution: "This rule knows nothing of what somebody can do, has at stake, or agreed to.",
    },
  },
};
