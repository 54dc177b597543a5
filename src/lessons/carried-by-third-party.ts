import type { Lesson } from "./lesson.ts";

/** All are in balance, as long as one who gets nothing back keeps paying. */
export const carriedByThirdParty: Lesson = {
  id: "carried-by-third-party",
  text: {
    nl: {
      name: "Zolang een ander betaalt",
      story: [
        "De Nachtbus brengt mensen tot drie uur ’s nachts veilig thuis.",
        "Ster rijdt, Lantaarn loopt mee tot de voordeur, het meldpunt neemt altijd op.",
        "Het fonds betaalt alle drie, en haalt er zelf niets uit.",
        "De subsidie loopt tot de zomer. Daar praat nog niemand over.",
      ],
      see: "Drie pijlen van het fonds. Wat er naar de reizigers gaat, is even breed.",
      feel: "Het loopt goed, en niemand rekent. Als het fonds belt, schrikt iedereen.",
      otherwise: "Misschien is afgesproken dat het fonds het begin betaalt.",
      question: "Wat is nodig als dat stopt?",
      waysBack: [
        "Vraag het fonds wat er nodig is om door te gaan.",
        "Zoek wie er nog meer iets aan heeft, zoals cafés en de politie.",
        "Reken samen uit welk deel blijft staan zonder het fonds.",
      ],
      counter: {
        name: "Een fonds dat helpt, en niet draagt",
        story: [
          "De Buurtbus krijgt net zoveel van een fonds.",
          "Maan, Kaars en het meldpunt doen er meer voor elkaar.",
          "Toen het fonds een jaar stopte, reed de bus door.",
        ],
        difference: "Beide fondsen geven evenveel. Het verschil zit in wat de drie elkaar geven.",
      },
    },
    en: {
      name: "As long as another pays",
      story: [
        "The Night Bus brings people home safely until three at night.",
        "Star drives, Lantern walks along to the door, the night desk always answers.",
        "The fund pays all three, and takes nothing from it.",
        "The grant runs until summer. Nobody talks of that yet.",
      ],
      see: "Three arrows from the fund. What goes to the passengers is as wide.",
      feel: "It goes well, and nobody counts. When the fund rings, everyone jumps.",
      otherwise: "Perhaps they agreed that the fund pays for the beginning.",
      question: "What’s needed if that stops?",
      waysBack: [
        "Ask the fund what it needs to go on.",
        "Look who else gains by it, such as cafés and the police.",
        "Work out together what would still stand without the fund.",
      ],
      counter: {
        name: "A fund that helps, and doesn’t carry",
        story: [
          "The Village Bus gets as much from a fund.",
          "Moon, Candle and the day desk do more for each other.",
          "When the fund stopped for a year, the bus ran on.",
        ],
        difference: "Both funds give as much. The difference lies in what the three give each other.",
      },
    },
  },
  steps: [
    {
      parties: ["p2", "p3", "p4", "p5"],
      flows: ["f4", "f5", "f6"],
      text: {
        nl: {
          said: "Ster, Lantaarn en het meldpunt brengen de reizigers veilig thuis.",
          asked: "Wat krijgen ze ervoor terug?",
          answer: "Van de reizigers niets. Voor hen is het bedoeld.",
          note: "De reizigers halen alleen. Zo is het bedoeld.",
        },
        en: {
          said: "Star Buses, Lantern and the night desk bring the passengers home safely.",
          asked: "What do they get in return?",
          answer: "Nothing from the passengers. It is meant for them.",
          note: "The passengers only take. That is how it is meant.",
        },
      },
    },
    {
      parties: [],
      flows: ["f7", "f8", "f9", "f10", "f11", "f12"],
      text: {
        nl: {
          said: "Onderling helpen de drie elkaar ook, met kleine dingen.",
          asked: "Houden ze dit zo vol?",
          answer: "Nee: elk van de drie brengt 12 en haalt 4.",
          note: "Laat dit even staan voordat het fonds erbij komt.",
        },
        en: {
          said: "The three help each other too, with small things.",
          asked: "Can they keep this up?",
          answer: "No: each of the three brings 12 and takes 4.",
          note: "Let this stand for a moment before the fund comes in.",
        },
      },
    },
    {
      parties: ["p1"],
      flows: ["f1", "f2", "f3"],
      text: {
        nl: {
          said: "Het fonds betaalt chauffeurs, verzekering en telefoon.",
          asked: "Wie is er nu nog niet in balans?",
          answer:
            "Ster, Lantaarn en het meldpunt brengen 12 en halen 12. Het fonds brengt 24 en haalt niets. De reizigers halen 24: voor hen is het bedoeld.",
          note: "Vraag wat het fonds er zelf aan heeft. De schuiver komt straks, bij Wat als.",
        },
        en: {
          said: "The fund pays drivers, insurance and the phone.",
          asked: "Who isn’t in balance now?",
          answer:
            "Star, Lantern and the night desk bring 12 and take 12. The fund brings 24 and takes nothing. The passengers take 24: it is meant for them.",
          note: "Ask what the fund itself gains by it. The slider comes later, at What if.",
        },
      },
    },
  ],
  shows: { scope: "party", measure: "netPower", of: "p1" },
  expects: [{ pattern: "carried-by-third-party", parties: ["p1"] }],
  whatIf: [
    {
      flow: "f1",
      from: 8,
      to: 0,
      text: { nl: "Als het fonds Ster niet meer betaalt", en: "If the fund no longer pays Star Buses" },
    },
    {
      flow: "f12",
      from: 2,
      to: 8,
      text: { nl: "Als het meldpunt meer van de kaartjes krijgt", en: "If the night desk gets more of the tickets" },
    },
  ],
};
