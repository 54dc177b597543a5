import type { Lesson } from "./lesson.ts";

/** Who carries: brings three times what comes back, and everybody is glad of it. */
export const overInvestedParty: Lesson = {
  id: "over-invested-party",
  text: {
    nl: {
      name: "Wie de kar trekt",
      story: [
        "In de Berkenwijk eet op woensdag iedereen samen die dat wil.",
        "Buurthuis De Berk kookt, maakt het rooster en weet wie er alleen zit.",
        "De anderen helpen ook, ieder met iets kleins.",
        "Vorige maand was de kok ziek, en toen ging het niet door.",
      ],
      see: "Van De Berk gaan drie brede stromen weg. Er komen drie smalle terug.",
      feel: "Iedereen is blij met De Berk. De Berk komt als laatste binnen en is moe.",
      otherwise: "Misschien krijgt De Berk iets terug dat hier niet staat, zoals subsidie.",
      question: "Wat is nodig om dit te blijven brengen?",
      waysBack: [
        "Hardop zeggen wat De Berk doet, waar de anderen bij zijn.",
        "Eén taak van De Berk overnemen, zoals het rooster.",
        "Er iets tegenover zetten dat De Berk goed kan gebruiken.",
      ],
      counter: {
        name: "Veel brengen, en veel terugkrijgen",
        story: [
          "In de Elzenwijk draait het eten ook om het buurthuis.",
          "De Els brengt evenveel als De Berk.",
          "De anderen brengen De Els net zoveel terug: een zaal, geld en mensen.",
        ],
        difference: "Beide buurthuizen zitten in het midden en brengen veel. Alleen bij De Els komt het terug.",
      },
    },
    en: {
      name: "Who carries it",
      story: [
        "In Birch End anyone who likes can share a meal on Wednesday.",
        "Birch House cooks, makes the rota, and knows who is on their own.",
        "The others help too, each with something small.",
        "Last month the cook was ill, and there was no meal.",
      ],
      see: "Three wide flows leave Birch House. Three narrow ones come back.",
      feel: "Everyone is glad of Birch House. Birch House comes in last, and tired.",
      otherwise: "Birch House may get a return that isn’t here, such as a grant.",
      question: "What would it take to keep bringing this?",
      waysBack: [
        "Say out loud what Birch House does, with the others there.",
        "Take over one of its tasks, such as the rota.",
        "Give something in return that Birch House can really use.",
      ],
      counter: {
        name: "Bringing much, and getting much back",
        story: [
          "In Alder End the meal revolves around the community house as well.",
          "Alder House brings as much as Birch House does.",
          "The others bring as much back: a hall, money and people.",
        ],
        difference: "Both houses sit in the middle and bring much. Only at Alder House does it come back.",
      },
    },
  },
  steps: [
    {
      parties: ["p1", "p2", "p3", "p4"],
      flows: [],
      text: {
        nl: {
          said: "Vier partijen zorgen er samen voor dat niemand altijd alleen eet.",
          asked: "Wat brengt ieder hier, denk je?",
          answer: null,
          note: "Laat raden. Ieder raadt eerst voor zichzelf.",
        },
        en: {
          said: "Together, four parties see to it that nobody always eats alone.",
          asked: "What does each of them bring, do you think?",
          answer: null,
          note: "Let them guess. Each guesses alone first.",
        },
      },
    },
    {
      parties: [],
      flows: ["f7", "f8", "f9", "f10"],
      text: {
        nl: {
          said: "De kerk, Oever en Vonk helpen elkaar over en weer.",
          asked: null,
          answer: null,
          note: "Hier is weinig te zien. Dat is goed: zo ziet heen en weer eruit.",
        },
        en: {
          said: "The church, Oever and Spark help each other, to and fro.",
          asked: null,
          answer: null,
          note: "There is little to see here. That is fine: this is what to and fro looks like.",
        },
      },
    },
    {
      parties: [],
      flows: ["f1", "f2", "f3"],
      text: {
        nl: {
          said: "De Berk kookt, maakt het rooster en weet wie er alleen zit.",
          asked: "Wat denk je dat er naar De Berk teruggaat?",
          answer: "Een zaal, wat geld voor boodschappen en twee mensen die afwassen.",
          note: "Wacht met het antwoord tot iemand een bedrag of een taak noemt.",
        },
        en: {
          said: "Birch House cooks, makes the rota, and knows who is on their own.",
          asked: "What do you think goes back to Birch House?",
          answer: "A hall, some money for groceries, and two people who wash up.",
          note: "Hold the answer until somebody names a sum or a task.",
        },
      },
    },
    {
      parties: [],
      flows: ["f4", "f5", "f6"],
      text: {
        nl: {
          said: "Dit komt er terug.",
          asked: "Tegenover elke 10 die De Berk haalt: hoeveel gaat er uit?",
          answer: "De Berk brengt 24 en haalt 8. Tegenover elke 10 gaat 30 uit.",
          note: "Vraag daarna hoe dit voelt voor wie smalle pijlen geeft. Niemand deed iets verkeerd.",
        },
        en: {
          said: "This is what comes back.",
          asked: "For every 10 that Birch House takes, how many go out?",
          answer: "Birch House brings 24 and takes 8. For every 10, 30 go out.",
          note: "Then ask how this feels to those with narrow arrows. Nobody did anything wrong.",
        },
      },
    },
  ],
  shows: { scope: "party", measure: "logRatio", of: "p1" },
  expects: [{ pattern: "brings-more", parties: ["p1"] }],
  whatIf: [
    {
      flow: "f5",
      from: 2,
      to: 16,
      text: { nl: "Als Oever een kok betaalt", en: "If Oever pays for a cook" },
    },
    {
      flow: "f3",
      from: 8,
      to: 0,
      text: { nl: "Als Vonk zelf het rooster maakt", en: "If Spark makes its own rota" },
    },
  ],
};
