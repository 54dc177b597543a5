import { krackhardt } from "../bibliography.ts";
import { alike, type DoubleReport, reportsOf } from "../double-reports.ts";
import type { PairMeasure, Run } from "../measure.ts";

/** How far the two of a pair name the same amounts, over the flows between them of which both spoke. */
export const concordance: PairMeasure<number> = {
  id: "concordance",
  scope: "pair",
  family: "own-ends",
  unit: "share",
  range: [0, 1],
  orientation: { nl: "hoger: deze twee zien hetzelfde", en: "higher: these two see the same" },
  formula: {
    nl: "deze twee hetzelfde_ij = Σ min(g, a) / Σ max(g, a) over stromen tussen i en j, heen en terug, waarvan wie brengt g opgeeft en wie haalt a, van hetzelfde (hoeveelheid × wat één eenheid telt, anders waarde, anders zwaarte); een 0 die gezegd is telt",
    en: "concordance_ij = Σ min(g, a) / Σ max(g, a) over flows between i and j, there and back, with the giver's report g and the receiver's a of the same quantity (amount × rate, else worth, else cost); a 0 that was said counts",
  },
  source: krackhardt,
  text: {
    nl: {
      name: "Hoeveel gelijk",
      question: "Zien deze twee hetzelfde?",
      inWords:
        "Tel van elke stroom tussen deze twee het kleinste getal van beide. Deel dat door de som van de grootste.",
      reading: "1: overal hetzelfde getal. 0: wat de een noemt, ziet de ander nergens.",
      caution: "Alleen stromen waarvan beide iets over hetzelfde zeiden, tellen mee. Wie gelijk heeft, zegt dit niet.",
    },
    en: {
      name: "How much is alike",
      question: "Do these two see the same?",
      inWords:
        "For each flow between these two take the smaller number of both. Divide their sum by that of the larger.",
      reading: "1: the same number everywhere. 0: what one names, the other sees nowhere.",
      caution: "Only flows of which both spoke, of the same thing, count. It does not say who is right.",
    },
  },
  example: {
    flows: [
      { from: "A", to: "B", giver: 16, receiver: 4 },
      { from: "B", to: "A", giver: 6, receiver: 8 },
      { from: "B", to: "C", giver: 8, receiver: 8 },
      { from: "A", to: "C", giver: 5 },
    ],
    working: {
      nl: "A en B: min 4 + 6 = 10, max 16 + 8 = 24, 10/24. B en C: 8/8 = 1. Over wat A aan C geeft sprak alleen A: niets te vergelijken.",
      en: "A and B: min 4 + 6 = 10, max 16 + 8 = 24, 10/24. B and C: 8/8 = 1. Of what A gives C only A spoke: nothing to compare.",
    },
    expected: { "A B": 10 / 24, "A C": null, "B C": 1 },
  },
  compute: (run, first, second) => alike(run.shared(reportsByPair).get(keyOf(run.ids[first]!, run.ids[second]!)) ?? []),
};

const keyOf = (one: string, other: string): string => JSON.stringify(one < other ? [one, other] : [other, one]);

function reportsByPair(run: Run): ReadonlyMap<string, readonly DoubleReport[]> {
  const pairs = new Map<string, DoubleReport[]>();
  for (const report of run.shared(reportsOf)) {
    const key = keyOf(report.from, report.to);
    const before = pairs.get(key);
    if (before === undefined) pairs.set(key, [report]);
    else before.push(report);
  }
  return pairs;
}
