import type { Lesson } from "./lesson.ts";

/** Most of what one takes comes from one other, and nothing goes back. */
export const oneWayDependency: Lesson = {
  id: "one-way-dependency",
  text: {
    nl: {
      name: "Leunen op één",
      story: [
        "Speeltuin De Wip is open, winter en zomer.",
        "Bouwbedrijf Balk repareert alles wat stuk is, en vraagt daar niets voor.",
        "De Wip helpt Zonnehof en De Linde, met ruimte.",
        "Balk krijgt niets van De Wip. Dat is nagevraagd.",
      ],
      see: "De dikste pijl naar De Wip komt van Balk. Andersom loopt er niets.",
      feel: "Bij De Wip durft niemand Balk iets te weigeren. Balk merkt daar niets van.",
      otherwise: "Misschien loopt het terug via een ander, of is dit voor Balk gewoon plezier.",
      question: "Wat merken jullie daar allebei van?",
      waysBack: [
        "Vraag Balk wat dit kost, en wat dit oplevert.",
        "Zoek een tweede die kan repareren, al is het maar een deel.",
        "Zet er iets tegenover dat Balk wil hebben, zoals de speeltuin voor een feest.",
      ],
      counter: {
        name: "Ook één kant op, en niet leunen",
        story: [
          "De Schommel krijgt net zoveel hulp van een bouwbedrijf: Gording.",
          "Ook naar Gording gaat niets terug.",
          "Maanhof en De Iep brengen De Schommel elk net zoveel.",
        ],
        difference:
          "Beide speeltuinen krijgen iets waar niets voor teruggaat. De Schommel valt niet om als Gording stopt.",
      },
    },
    en: {
      name: "Leaning on one",
      story: [
        "Seesaw Playground is open winter and summer.",
        "Beam, a builder, mends whatever breaks, and asks nothing for it.",
        "Seesaw helps Zonnehof and Lime Tree with space.",
        "Beam gets nothing from Seesaw. They were asked.",
      ],
      see: "The widest arrow to Seesaw comes from Beam. Nothing runs the other way.",
      feel: "At Seesaw nobody dares to refuse Beam anything. Beam notices none of that.",
      otherwise: "It may return through others, or Beam may simply enjoy it.",
      question: "What do you both notice?",
      waysBack: [
        "Ask Beam what this costs, and what it gives.",
        "Look for a second who can mend things, if only a part.",
        "Give something that Beam wants, such as the playground for a party.",
      ],
      counter: {
        name: "One way too, and no leaning",
        story: [
          "Swing gets as much help from a builder: Purlin.",
          "Nothing goes back to Purlin either.",
          "Maanhof and Elm each bring Swing as much.",
        ],
        difference: "Both playgrounds get something with no return. Swing stays up if Purlin stops.",
      },
    },
  },
  steps: [
    {
      parties: ["p1", "p3", "p4"],
      flows: ["f2", "f3", "f4", "f5", "f10", "f11"],
      text: {
        nl: {
          said: "De Wip, Zonnehof en De Linde helpen elkaar met mensen en ruimte.",
          asked: null,
          answer: null,
          note: "Een gewone foto. Laat ieder even kijken.",
        },
        en: {
          said: "Seesaw, Zonnehof and Lime Tree help each other with people and space.",
          asked: null,
          answer: null,
          note: "An ordinary photo. Let everyone look for a moment.",
        },
      },
    },
    {
      parties: ["p2"],
      flows: ["f1"],
      text: {
        nl: {
          said: "Bouwbedrijf Balk repareert alles wat stuk is.",
          asked: "Welk deel van wat De Wip haalt, komt nu van Balk?",
          answer: "Meer dan de helft: 8 van de 14.",
          note: "Vraag nog niet wat er teruggaat. Dat komt zo.",
        },
        en: {
          said: "Beam mends whatever breaks.",
          asked: "What part of what Seesaw takes comes from Beam now?",
          answer: "More than half: 8 of 14.",
          note: "Don’t ask yet what goes back. That comes next.",
        },
      },
    },
    {
      parties: [],
      flows: ["f6", "f7", "f8", "f9"],
      text: {
        nl: {
          said: "Balk doet ook mee met Zonnehof en De Linde. Daar gaat het heen en weer.",
          asked: "Wat gaat er van De Wip naar Balk?",
          answer: "Niets. Beide zeggen dat.",
          note: "Het getal komt zo: hoeveel van wat De Wip haalt, komt van één partij. Vraag vast: wat als Balk verhuist?",
        },
        en: {
          said: "Beam takes part with Zonnehof and Lime Tree too. There it goes to and fro.",
          asked: "What goes from Seesaw to Beam?",
          answer: "Nothing. Both say so.",
          note: "The number comes soon: how much of what Seesaw takes comes from one party. Ask already: what if Beam moves away?",
        },
      },
    },
  ],
  shows: { scope: "party", measure: "topSourceShare", of: "p1" },
  expects: [{ pattern: "one-way-dependency", parties: ["p1", "p2"] }],
  whatIf: [
    {
      flow: "f1",
      from: 8,
      to: 0,
      text: { nl: "Als Balk even niet kan", en: "If Beam can’t for a while" },
    },
    {
      flow: "f3",
      from: 4,
      to: 16,
      text: { nl: "Als buren van Zonnehof zelf repareren", en: "If neighbours from Zonnehof do the mending" },
    },
  ],
};
