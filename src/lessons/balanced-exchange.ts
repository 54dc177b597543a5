import type { Lesson } from "./lesson.ts";

/** Pair by pair, as much goes as comes back. The calm picture that the other lessons are held against. */
export const balancedExchange: Lesson = {
  id: "balanced-exchange",
  text: {
    nl: {
      name: "Gelijk oversteken",
      story: [
        "Oudeveld wil dat elk kind een instrument leert spelen.",
        "De Wilg, de bibliotheek en Maat helpen elkaar met uren.",
        "Twee aan twee gaat er evenveel heen als terug.",
        "De drie schrijven het op in één boek, en lezen elkaars bladzijden.",
      ],
      see: "Tussen elk tweetal lopen twee pijlen, even breed.",
      feel: "Vragen kost weinig moeite. Wie iets nodig heeft, belt gewoon.",
      otherwise: "Misschien is er iemand buiten de foto die het mogelijk maakt.",
      question: "Hoe krijgen jullie dit voor elkaar?",
      waysBack: [
        "Zeg wat goed gaat, voordat het vanzelf lijkt te spreken.",
        "Kijk na een jaar opnieuw: wat heen en weer gaat, verschuift ongemerkt.",
      ],
      counter: {
        name: "Heen en weer, en toch niet gelijk",
        story: [
          "In Nieuwveld lopen dezelfde zes pijlen.",
          "De Es stuurt elke week een leraar, net als De Wilg.",
          "Terug komt één keer per maand een kist boeken.",
        ],
        difference: "Twee pijlen zeggen dat er iets heen en weer gaat. Hoe breed ze zijn, zegt hoeveel.",
      },
    },
    en: {
      name: "An even exchange",
      story: [
        "Oudeveld wants every child to learn an instrument.",
        "Willow, the library and Measure help each other with hours.",
        "In each pair, as much goes out as comes back.",
        "The three write it in one book, and read each other’s pages.",
      ],
      see: "Between each pair run two arrows, equally wide.",
      feel: "Asking takes little effort. Whoever needs something just rings.",
      otherwise: "Somebody outside the photo may be making this possible.",
      question: "How do you manage it?",
      waysBack: [
        "Say what goes well, before it seems to go without saying.",
        "Look again in a year: an exchange shifts without anyone noticing.",
      ],
      counter: {
        name: "To and fro, and still not even",
        story: [
          "In Nieuwveld the same six arrows run.",
          "Ash sends a teacher each week, as Willow does.",
          "What comes back is one box of books a month.",
        ],
        difference: "Two arrows say that something goes to and fro. How wide they are says how much.",
      },
    },
  },
  steps: [
    {
      parties: ["p1", "p2"],
      flows: ["f1"],
      text: {
        nl: {
          said: "Een leraar van De Wilg leest voor in de bibliotheek: twaalf uur per maand.",
          asked: "Wat zou er teruggaan?",
          answer: "Boekenkisten, en iemand die ze brengt. Ook twaalf uur.",
          note: "Laat een paar mensen raden voordat je het laat zien.",
        },
        en: {
          said: "A teacher from Willow reads aloud in the library: twelve hours a month.",
          asked: "What would go back?",
          answer: "Boxes of books, and someone to bring them. Twelve hours as well.",
          note: "Let a few people guess before you show it.",
        },
      },
    },
    {
      parties: ["p3"],
      flows: ["f2", "f3", "f4"],
      text: {
        nl: {
          said: "Maat speelt bij elk boekenfeest, en oefent in het zaaltje van de bibliotheek.",
          asked: null,
          answer: null,
          note: "Wijs aan dat beide pijlen even breed zijn.",
        },
        en: {
          said: "Measure plays at every book party, and rehearses in the library’s small hall.",
          asked: null,
          answer: null,
          note: "Point out that both arrows are equally wide.",
        },
      },
    },
    {
      parties: [],
      flows: ["f5", "f6"],
      text: {
        nl: {
          said: "En ook tussen De Wilg en Maat gaat het gelijk op.",
          asked: "Wie van de drie brengt het meest?",
          answer: "De bibliotheek: 20 uur. Er komt daar ook 20 terug.",
          note: "Veel brengen en in balans zijn gaan samen. Dat helpt bij de volgende foto’s.",
        },
        en: {
          said: "And between Willow and Measure it is even as well.",
          asked: "Which of the three brings most?",
          answer: "The library: 20 hours. It takes 20 too.",
          note: "Bringing much and being in balance go together. That helps with the next photos.",
        },
      },
    },
  ],
  shows: { scope: "system", measure: "reciprocity" },
  expects: [{ pattern: "balanced", parties: [] }],
  whatIf: [
    {
      flow: "f2",
      from: 12,
      to: 2,
      text: { nl: "Als de bibliotheek minder kisten kan brengen", en: "If the library can bring fewer boxes" },
    },
  ],
};
