import type { Lesson } from "./lesson.ts";

/** One piece of the puzzle lies with one party alone: a reason to be there, and a reason to take care of it. */
export const soleHolder: Lesson = {
  id: "sole-holder",
  text: {
    nl: {
      name: "Wie dit als enige heeft",
      story: [
        "Aan de Plas wordt elke zomer gezwommen.",
        "De brigade heeft een boot, en acht mensen die ermee kunnen varen.",
        "De camping, de gemeente en de EHBO hebben allemaal iets anders.",
        "Op een hete zondag in juli was de boot stuk.",
      ],
      see: "Op de foto valt weinig op: het gaat heen en weer. Bij de puzzelstukken wel.",
      feel: "Wie het als enige heeft, voelt zich nodig. En kan nooit een zondag overslaan.",
      otherwise: "Misschien kan een ander een deel, en heeft niemand dat gevraagd.",
      question: "Wat vraagt dat van jullie allemaal?",
      waysBack: [
        "Vraag wie een deel zou kunnen leren.",
        "Spreek af wat er gebeurt op de dag dat het er niet is.",
        "Zorg samen voor wie het heeft: vakantie, onderhoud, opvolging.",
      ],
      counter: {
        name: "Dezelfde foto, en twee boten",
        story: [
          "Aan de Kreek lopen precies dezelfde stromen.",
          "De brigade vaart daar ook als enige.",
          "Alleen heeft de gemeente daar zelf ook een boot liggen, met bemanning.",
        ],
        difference: "De foto laat zien wat er stroomt. Of een ander het ook kan, staat bij de puzzelstukken.",
      },
    },
    en: {
      name: "Held by one alone",
      story: [
        "Every summer people swim in the Lake.",
        "The lifeguards have a boat, and eight people who can handle it.",
        "The campsite, the municipality and First Aid each have something else.",
        "On a hot Sunday in July the boat was broken.",
      ],
      see: "Little stands out on the photo: it goes to and fro. Among the pieces, one thing does.",
      feel: "Whoever alone holds it feels needed. And can never skip a Sunday.",
      otherwise: "Another may hold part of it, and nobody asked.",
      question: "What does that ask of you all?",
      waysBack: [
        "Ask who could learn a part of it.",
        "Agree what happens on the day that it isn’t there.",
        "Look after who holds it together: holidays, upkeep, successors.",
      ],
      counter: {
        name: "The same photo, and two boats",
        story: [
          "At the Creek exactly the same flows run.",
          "There too only the lifeguards go out.",
          "But the municipality has a boat of its own there, with a crew.",
        ],
        difference: "The photo shows what flows. Whether another could do it, the pieces show.",
      },
    },
  },
  steps: [
    {
      parties: ["p1", "p2", "p3", "p4"],
      flows: ["f7", "f8", "f9", "f10"],
      text: {
        nl: {
          said: "Voor veilig zwemmen zijn vier dingen nodig.",
          asked: "Welke vier?",
          answer: "Een boot met bemanning, eerste hulp, ogen op het strand, en borden en boeien.",
          note: "Laat ze opschrijven. Vaak noemt iemand een vijfde, en dat is mooi.",
        },
        en: {
          said: "Safe swimming needs four things.",
          asked: "Which four?",
          answer: "A boat with a crew, first aid, eyes on the beach, and signs and buoys.",
          note: "Have them written down. Often someone names a fifth, which is fine.",
        },
      },
    },
    {
      parties: [],
      flows: ["f1", "f2", "f3", "f4", "f5", "f6"],
      text: {
        nl: {
          said: "De brigade vaart, en krijgt een plek, brandstof en hulp op de kant.",
          asked: "Welk van de vier ligt maar bij één partij?",
          answer: "De boot met bemanning: die heeft alleen de brigade.",
          note: "De puzzelstukken komen op de volgende foto. Vraag aan de anderen wat er op die zondag gebeurde.",
        },
        en: {
          said: "The lifeguards go out, and get a place, fuel, and help on the shore.",
          asked: "Which of the four lies with one party only?",
          answer: "The boat with its crew: only the lifeguards have that.",
          note: "The pieces come on the next photo. Ask the others what happened that Sunday.",
        },
      },
    },
  ],
  shows: { scope: "finding", pattern: "sole-holder" },
  expects: [{ pattern: "sole-holder", parties: ["p1"] }],
  whatIf: [
    {
      flow: "f4",
      from: 4,
      to: 8,
      text: { nl: "Als de gemeente een tweede boot betaalt", en: "If the municipality pays for a second boat" },
    },
  ],
};
