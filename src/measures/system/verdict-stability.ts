import { lahdelma } from "../bibliography.ts";
import type { SystemMeasure } from "../measure.ts";
import { verdictsUnderWeights } from "../weighted-verdicts.ts";

/** Whether what is said of the parties would be said just so with other prices: the share for whom it would. */
export const verdictStability: SystemMeasure = {
  id: "verdictStability",
  scope: "system",
  family: "own-ends",
  unit: "share",
  range: [0, 1],
  orientation: { nl: "hoger: hangt minder van de weging af", en: "higher: depends less on the weighting" },
  formula: {
    nl: "het deel van de partijen met uitwisseling dat er onder alle wegingen hetzelfde bij staat: de afgesproken, elke soort alleen, elke twee soorten gelijk, en 200 gelijkmatig getrokken (vast begin), elke soort op haar eigen totaal; zonder die waarbij de partij niets uitwisselt. Met en zonder de tafel hetzelfde",
    en: "share of the parties with exchange whose verdict is one and the same under all admitted weightings: the stated one, each kind alone, each two kinds evenly, and 200 drawn evenly from the simplex (fixed seed), each kind scaled to its own total; without those under which the party exchanges nothing. Drawn and resolved the same",
  },
  // Some 7 s for 100,000 parties with a million flows of seven kinds: 30 times what all near-linear measures take.
  limit: 1e8,
  source: lahdelma,
  text: {
    nl: {
      name: "Blijft staan bij elke weging",
      question: "Voor welk deel van de partijen hangt het niet van de weging af?",
      inWords: "Weeg de soorten op ruim 200 manieren. Tel bij wie steeds hetzelfde blijft staan.",
      reading: "1: hoe je de soorten ook weegt, bij iedereen blijft hetzelfde staan.",
      caution: "Ook heel scheve wegingen tellen mee: één soort alles, de rest niets.",
    },
    en: {
      name: "Holds under every weighting",
      question: "For what share of the parties does it not depend on the weighting?",
      inWords: "Weigh the kinds in over 200 ways. Count those for whom the same always holds.",
      reading: "1: however you weigh the kinds, the same holds for everyone.",
      caution: "Extreme weightings count too: one kind everything, the others nothing.",
    },
  },
  example: {
    flows: [
      { from: "A", to: "B", kind: "money", weight: 16 },
      { from: "B", to: "A", kind: "staff", weight: 16 },
      { from: "C", to: "D", kind: "staff", weight: 4 },
      { from: "D", to: "C", kind: "staff", weight: 4 },
    ],
    working: {
      nl: "In de afgesproken weging brengen alle vier wat ze halen: geen verschil te zien. Met alleen geld brengt A alleen en haalt B alleen, en dat is voorbij 1,25 : 1: het slaat om. C en D wisselen alleen mensen uit, bij elke weging evenveel; met alleen geld wisselen ze niets uit, en dat zegt niets. 2 van 4.",
      en: "At the stated weights all four bring what they take: no sign. By money alone A only brings and B only takes, which is beyond 1.25 : 1: it turns. C and D exchange staff alone, as much both ways under every weighting; by money alone they exchange nothing, which says nothing. 2 of 4.",
    },
    expected: { system: 0.5 },
  },
  compute: (run) => {
    const exchanging = verdictsUnderWeights(run).filter(({ size }) => size > 0);
    return exchanging.length === 0 ? null : exchanging.filter(({ size }) => size === 1).length / exchanging.length;
  },
};
