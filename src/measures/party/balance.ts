import { adams } from "../bibliography.ts";
import { difference } from "../difference.ts";
import type { PartyMeasure } from "../measure.ts";
import { perParty } from "../per-party.ts";
import { share } from "../share.ts";

/** Bringing against taking on a scale from −1 to 1, measured against the whole (κ). No exchange: undefined, not 0. */
export const balance: PartyMeasure<number> = {
  id: "balance",
  scope: "party",
  family: "own-ends",
  unit: "balance",
  range: [-1, 1],
  orientation: { nl: "boven 0: brengt meer; onder 0: haalt meer", en: "above 0: brings more; below 0: takes more" },
  formula: {
    nl: "balans_i = (brengt_i − κ·haalt_i) / (brengt_i + κ·haalt_i), κ = Σ brengt / Σ haalt over de partijen",
    en: "balance_i = (brings_i − κ·takes_i) / (brings_i + κ·takes_i), κ = Σ brings / Σ takes over the parties",
  },
  source: adams,
  text: {
    nl: {
      name: "Balans",
      question: "Brengt en haalt deze partij in dezelfde verhouding als allen samen?",
      inWords:
        "κ is wat allen samen brengen, gedeeld door wat allen samen halen. Vermenigvuldig wat deze partij haalt met κ. Deel het verschil met wat gebracht wordt door de som van beide.",
      reading: "0: dezelfde verhouding als het geheel. 1: alleen brengen. −1: alleen halen.",
      caution: "Dit getal weet niet hoe zeker de schattingen zijn. Kijk ook bij Hoe zeker.",
    },
    en: {
      name: "Balance",
      question: "Does this party bring and take in the same proportion as all together?",
      inWords:
        "κ is what all bring together, divided by what all take together. Multiply what this party takes by κ. Divide its difference from what is brought by the sum of both.",
      reading: "0: the same proportion as the whole. 1: only bringing. −1: only taking.",
      caution: "This number does not know how sure the estimates are. Look at How sure as well.",
    },
  },
  example: {
    flows: [
      ["A", "B", 6],
      ["B", "A", 2],
      ["B", "C", 1],
    ],
    working: {
      nl: "Eén gewicht per stroom, dus κ = 9/9 = 1. A: (6 − 2)/(6 + 2) = 0,5. B: (3 − 6)/(3 + 6) = −1/3. C: (0 − 1)/(0 + 1) = −1.",
      en: "One weight per flow, so κ = 9/9 = 1. A: (6 − 2)/(6 + 2) = 0.5. B: (3 − 6)/(3 + 6) = −1/3. C: (0 − 1)/(0 + 1) = −1.",
    },
    expected: { A: 0.5, B: -1 / 3, C: -1 },
  },
  compute: ({ parties, ends }) =>
    perParty({ parties }, (party) => {
      const [out, into] = [ends.brings[party]!, ends.rates[party]! * ends.takes[party]!];
      return share(difference(out, into), out + into);
    }),
};
