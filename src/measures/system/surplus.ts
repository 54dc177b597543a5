import { difference } from "../difference.ts";
import type { SystemMeasure } from "../measure.ts";

/** The size of the pie that working together makes: what all take at its worth, minus what all bring at its cost. */
export const surplus: SystemMeasure = {
  id: "surplus",
  scope: "system",
  family: "own-ends",
  unit: "value",
  range: [null, null],
  orientation: { nl: "boven 0: samen levert het op", en: "above 0: together it yields" },
  formula: {
    nl: "wat samenwerken oplevert = Σ haalt − Σ brengt over de partijen; met en zonder de tafel hetzelfde",
    en: "surplus = Σ takes − Σ brings over the parties; the same drawn and resolved",
  },
  source: null,
  text: {
    nl: {
      name: "Wat samenwerken oplevert",
      question: "Is het samen meer waard dan het samen kost?",
      inWords: "Trek alles wat gebracht wordt af van alles wat gehaald wordt.",
      reading: "Boven 0 komt er meer uit dan erin gaat. Onder 0 andersom.",
      caution: "De opbrengst kan later komen, of bij anderen dan wie hier staan.",
    },
    en: {
      name: "What working together yields",
      question: "Is it worth more together than it costs together?",
      inWords: "Subtract all that is brought from all that is taken.",
      reading: "Above 0 more comes out than goes in. Below 0 the reverse.",
      caution: "The yield may come later, or to others than those in the photo.",
    },
  },
  example: {
    flows: [
      ["A", "B", 10, 20],
      ["B", "A", 5, 8],
    ],
    working: {
      nl: "Waarde voor wie haalt: 20 + 8 = 28. Zwaarte voor wie brengt: 10 + 5 = 15. 28 − 15 = 13.",
      en: "Worth to those who take: 20 + 8 = 28. Cost to those who bring: 10 + 5 = 15. 28 − 15 = 13.",
    },
    expected: { system: 13 },
  },
  compute: ({ ends }) => difference(ends.totalTakes, ends.totalBrings),
};
