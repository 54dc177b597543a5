import type { Lesson } from "./lesson.ts";

/** All runs by way of one. A place that gives much and costs much, and that nobody need have sought. */
export const gatekeeper: Lesson = {
  id: "gatekeeper",
  text: {
    nl: {
      name: "Alles loopt via één",
      story: [
        "Wie nieuw is in Dijkstad, komt eerst bij De Brug.",
        "Tessa van De Brug kent iedereen, en belt iedereen.",
        "De gemeente, het Taalhuis, de kwekerij, Dak en de maatjes bellen elkaar nooit.",
        "Toen Tessa twee weken vrij had, stond de telefoon bij vijf partijen stil.",
      ],
      see: "Alle pijlen komen samen bij De Brug. Tussen de anderen is het leeg.",
      feel: "Bij De Brug weet je alles, en ben je nooit klaar. Bij de anderen is het rustig.",
      otherwise: "Misschien is dat de afgesproken rol van De Brug: één ingang, één gezicht.",
      question: "Wat geeft die plek, en wat kost die?",
      waysBack: [
        "Laat twee anderen één ding rechtstreeks afspreken.",
        "Stel dat De Brug een week dicht is: wat blijft er dan liggen?",
        "Spreek af welke routes via De Brug lopen, en welke niet hoeven.",
      ],
      counter: {
        name: "In het midden, en niet onmisbaar",
        story: [
          "In Polderstad staat De Steiger net zo in het midden.",
          "De Steiger brengt en haalt evenveel als De Brug.",
          "De anderen bellen ook hun buren, een keer per maand.",
        ],
        difference: "Beide staan in het midden. Zonder De Steiger vinden de anderen elkaar nog.",
      },
    },
    en: {
      name: "It all runs through one",
      story: [
        "Whoever is new in Dijkstad comes to Bridge first.",
        "Tessa of Bridge knows everyone, and rings everyone.",
        "The municipality, the Language House, the nursery, Roof and the buddies never ring each other.",
        "When Tessa was away for two weeks, five phones fell silent.",
      ],
      see: "All arrows meet at Bridge. Between the others there is nothing.",
      feel: "At Bridge you know everything, and are never done. With the others it is quiet.",
      otherwise: "Perhaps that is Bridge’s agreed role: one door, one face.",
      question: "What does that place give, and cost?",
      waysBack: [
        "Let two others arrange one thing between them.",
        "Imagine Bridge closed for a week: what is left undone?",
        "Agree which routes run through Bridge, and which need not.",
      ],
      counter: {
        name: "In the middle, and not indispensable",
        story: [
          "In Polderstad Jetty stands in the middle in the same way.",
          "Jetty brings and takes as much as Bridge does.",
          "The others ring their neighbours as well, once a month.",
        ],
        difference: "Both stand in the middle. Without Jetty the others still find each other.",
      },
    },
  },
  steps: [
    {
      parties: ["p1", "p2", "p3"],
      flows: ["f1", "f2", "f3", "f4"],
      text: {
        nl: {
          said: "De Brug vertelt de gemeente wie er aankomt, en brengt mensen naar het Taalhuis.",
          asked: "Hoe weet de gemeente hoever iemand is met de taal?",
          answer: "Van De Brug, die het van het Taalhuis hoorde.",
          note: "Zo ontstaat een schakel: het werkt, dus niemand vraagt verder.",
        },
        en: {
          said: "Bridge tells the municipality who is coming, and brings people to the Language House.",
          asked: "How does the municipality know how far somebody is with the language?",
          answer: "From Bridge, who heard it from the Language House.",
          note: "This is how a link comes about: it works, so nobody asks further.",
        },
      },
    },
    {
      parties: ["p4", "p5", "p6"],
      flows: ["f5", "f6", "f7", "f8", "f9", "f10", "f11"],
      text: {
        nl: {
          said: "Werk, een huis en een maatje: ook dat gaat via De Brug.",
          asked: "Wie van deze zes kan er een maand tussenuit?",
          answer: "Ieder, op één na. Zonder De Brug vallen alle 20 routes tussen de anderen weg.",
          note: "Zeg erbij: De Brug is in balans. Hier gaat het om de plek, niet om de sommen.",
        },
        en: {
          said: "Work, a home and a buddy: that runs through Bridge as well.",
          asked: "Which of these six could be away for a month?",
          answer: "Any but one. Without Bridge all 20 routes between the others are gone.",
          note: "Add: Bridge is in balance. This is about the place, and not about the sums.",
        },
      },
    },
  ],
  shows: { scope: "party", measure: "gatekeeping", of: "p1" },
  expects: [{ pattern: "gatekeeper", parties: ["p1"] }],
  whatIf: [
    {
      flow: "f11",
      from: 0,
      to: 8,
      text: { nl: "Als het Taalhuis de kwekerij zelf belt", en: "If the Language House rings the nursery itself" },
    },
  ],
};
