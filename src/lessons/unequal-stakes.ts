import type { Lesson } from "./lesson.ts";

/** All bring and take alike, and for one it is everything. That is not in the flows. */
export const unequalStakes: Lesson = {
  id: "unequal-stakes",
  text: {
    nl: {
      name: "Wat er op het spel staat",
      story: [
        "Het pontje van Overveer vaart elke dag, ook voor drie scholieren.",
        "Bas vaart, het hotel koopt kaartjes, de gemeente betaalt per overtocht.",
        "Het waterschap zorgt voor de steiger.",
        "Stopt het pontje, dan zoekt Bas ander werk. Het waterschap merkt er niets van.",
      ],
      see: "De stromen zijn gelijk. De antwoorden op één vraag niet: wat gebeurt er als dit mislukt?",
      feel: "Bas wil in elke vergadering een besluit. Het waterschap stelt iets uit, en snapt de spanning niet.",
      otherwise: "Misschien las ieder de vraag anders.",
      question: "Wat gebeurt er bij jullie als dit mislukt?",
      waysBack: [
        "Laat ieder het antwoord hardop zeggen, zonder dat iemand reageert.",
        "Laat wie het meest merkt, beslissen over wat daarbij hoort.",
        "Spreek af wat de anderen doen als het misgaat.",
      ],
      counter: {
        name: "Ongelijk in grootte, gelijk in wat er op het spel staat",
        story: [
          "Bij Langeveer lopen precies dezelfde stromen.",
          "Els vaart daar naast haar boerderij.",
          "Stopt het pontje, dan is dat voor alle vier jammer, en voor niemand het einde.",
        ],
        difference: "De foto’s zijn gelijk. Het verschil zit in wat er voor ieder op het spel staat.",
      },
    },
    en: {
      name: "What is at stake",
      story: [
        "The Overveer ferry runs every day, even for three pupils.",
        "Bas runs it, the hotel buys tickets, the municipality pays for each crossing.",
        "The water board looks after the jetty.",
        "If the ferry stops, Bas looks for other work. The water board won’t notice.",
      ],
      see: "The flows are even. The answers to one question aren’t: what if this fails?",
      feel: "Bas wants a decision from every meeting. The water board puts things off, and wonders at the tension.",
      otherwise: "Each may read the question differently.",
      question: "What happens to you if this fails?",
      waysBack: [
        "Let each say the answer out loud, with nobody responding.",
        "Let those who would notice most decide on what touches them.",
        "Agree what the others do if it goes wrong.",
      ],
      counter: {
        name: "Unequal in size, equal in what is at stake",
        story: [
          "At Langeveer exactly the same flows run.",
          "Els runs the ferry there beside her farm.",
          "If it stops, all four are sorry, and it is the end for nobody.",
        ],
        difference: "The photos are alike. The difference lies in what each has at stake.",
      },
    },
  },
  steps: [
    {
      parties: ["p1", "p2", "p3"],
      flows: ["f1", "f2", "f3", "f4", "f7", "f8"],
      text: {
        nl: {
          said: "Bas brengt gasten en scholieren over. Het hotel en de gemeente betalen mee.",
          asked: null,
          answer: null,
          note: "Een gewone ruil. Zeg dat ook.",
        },
        en: {
          said: "Bas takes guests and pupils across. The hotel and the municipality help to pay.",
          asked: null,
          answer: null,
          note: "An ordinary exchange. Say so.",
        },
      },
    },
    {
      parties: ["p4"],
      flows: ["f5", "f6", "f9", "f10"],
      text: {
        nl: {
          said: "Het waterschap zorgt voor de steiger, en Bas meet elke dag het water.",
          asked: "Wie wil het liefst dat dit doorgaat?",
          answer: "Bas noemt 16, het hotel en de gemeente 4, het waterschap 1.",
          note: "Laat eerst raden, in stilte, ieder een getal. Het verschil in raden is al een gesprek.",
        },
        en: {
          said: "The water board looks after the jetty, and Bas measures the water every day.",
          asked: "Who most wants this to go on?",
          answer: "Bas says 16, the hotel and the municipality 4, the water board 1.",
          note: "Let them guess first, in silence, a number each. How the guesses differ is a conversation already.",
        },
      },
    },
  ],
  shows: { scope: "finding", pattern: "unequal-stakes" },
  expects: [{ pattern: "unequal-stakes", parties: ["p1", "p4"] }],
  whatIf: [
    {
      flow: "f6",
      from: 2,
      to: 0,
      text: { nl: "Als het waterschap minder voor de steiger doet", en: "If the water board does less for the jetty" },
    },
  ],
};
