import type { PartyMeasure } from "../measure.ts";

/** What a party takes: the sum of what reaches it, at what that is worth to it. */
export const takes: PartyMeasure<number> = {
  id: "takes",
  scope: "party",
  family: "own-ends",
  unit: "value",
  range: [0, null],
  orientation: { nl: "hoger: haalt meer", en: "higher: takes more" },
  formula: {
    nl: "haalt_i = Σ waarde van wat i krijgt",
    en: "takes_i = Σ worth of what i receives",
  },
  source: null,
  text: {
    nl: {
      name: "Haalt",
      question: "Wat haalt ieder?",
      inWords: "Tel alles op wat de partij haalt, elk zoveel als het daar waard is.",
      reading: "Alles wat bij deze partij aankomt, opgeteld naar wat het daar waard is. Ook van de tafel.",
      caution: "Veel halen zegt niets over willen. Soms is het precies waar jullie het voor doen.",
    },
    en: {
      name: "Takes",
      question: "What does each take?",
      inWords: "Add up all that the party takes, each at its worth there.",
      reading: "All that reaches this party, added up by its worth there. What comes from the table counts too.",
      caution: "Taking much says nothing about wanting. Sometimes it is just what you do it for.",
    },
  },
  example: {
    flows: [
      ["A", "B", 6],
      ["B", "A", 2],
      ["B", "C", 1],
    ],
    working: {
      nl: "A krijgt 2 van B. B krijgt 6 van A. C krijgt 1 van B.",
      en: "A receives 2 from B. B receives 6 from A. C receives 1 from B.",
    },
    expected: { A: 2, B: 6, C: 1 },
  },
  compute: (run) => run.ends.takes,
};
