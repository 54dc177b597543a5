import { krackhardt } from "../bibliography.ts";
import { alike, reportsOf } from "../double-reports.ts";
import type { SystemMeasure } from "../measure.ts";

/** How far giver and receiver name the same amounts, over the flows of which both spoke. */
export const concordance: SystemMeasure = {
  id: "concordance",
  scope: "system",
  family: "own-ends",
  unit: "share",
  range: [0, 1],
  orientation: { nl: "hoger: beide kanten zien hetzelfde", en: "higher: both ends see the same" },
  formula: {
    nl: "beide kanten hetzelfde = Σ min(g, a) / Σ max(g, a) over stromen waarvan wie brengt g opgeeft en wie haalt a, van hetzelfde (hoeveelheid × wat één eenheid telt, anders waarde, anders zwaarte); een 0 die gezegd is telt. Met en zonder de tafel hetzelfde",
    en: "concordance = Σ min(g, a) / Σ max(g, a) over flows with the giver's report g and the receiver's a of the same quantity (amount × rate, else worth, else cost); a 0 that was said counts. Drawn and resolved the same",
  },
  source: krackhardt,
  text: {
    nl: {
      name: "Beide kanten hetzelfde",
      question: "Zien wie brengt en wie haalt hetzelfde?",
      inWords: "Tel van elke stroom het kleinste getal van beide kanten. Deel dat door de som van de grootste.",
      reading: "1: overal hetzelfde getal. 0: wat de een noemt, ziet de ander nergens.",
      caution: "Alleen stromen waarvan beide kanten iets zeiden, tellen mee.",
    },
    en: {
      name: "Both ends alike",
      question: "Do those who bring and those who take see the same?",
      inWords: "For each flow take the smaller number of both ends. Divide their sum by that of the larger.",
      reading: "1: the same number everywhere. 0: what one names, the other sees nowhere.",
      caution: "Only flows of which both ends spoke count.",
    },
  },
  example: {
    flows: [
      { from: "A", to: "B", giver: 16, receiver: 4 },
      { from: "B", to: "C", giver: 8, receiver: 8 },
      { from: "C", to: "A", giver: 0, receiver: 2 },
      { from: "A", to: "C", giver: 5 },
    ],
    working: {
      nl: "min: 4 + 8 + 0 = 12. max: 16 + 8 + 2 = 26. 12/26. Over de laatste stroom sprak alleen wie brengt.",
      en: "min: 4 + 8 + 0 = 12. max: 16 + 8 + 2 = 26. 12/26. Of the last flow only its giver spoke.",
    },
    expected: { system: 12 / 26 },
  },
  compute: (run) => alike(run.shared(reportsOf)),
};
