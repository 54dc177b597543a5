import type { Lesson } from "./lesson.ts";

/** All goes well between those who are there, and one thing that the challenge needs lies with nobody. */
export const missingPiece: Lesson = {
  id: "missing-piece",
  text: {
    nl: {
      name: "Wat nog niemand brengt",
      story: [
        "In het buurthuis kunnen kinderen na school hun huiswerk maken.",
        "De Klim heeft lokalen, de studenten helpen, Mand brengt fruit.",
        "In september zat het vol. In november kwam bijna niemand meer.",
        "Om vijf uur is het dan donker.",
      ],
      see: "Een rustige foto: het gaat heen en weer, en niemand komt tekort.",
      feel: "Iedereen doet goed werk, en toch loopt het leeg. Dat maakt moe.",
      otherwise: "Misschien heeft iemand het al, en is het nooit ter sprake gekomen.",
      question: "Wie kan dit brengen?",
      waysBack: [
        "Vraag aan de ouders wat er nodig is.",
        "Kijk rond wie er nog niet aan tafel zit, en dit wel heeft.",
        "Pas de opgave aan, als het stuk er niet komt: eerder beginnen, eerder stoppen.",
      ],
      counter: {
        name: "Dezelfde foto, en het stuk ligt er",
        story: [
          "Bij het Huiswerkhuis Zuid lopen precies dezelfde stromen.",
          "Daar is het om vijf uur net zo donker.",
          "De studenten en het buurthuis lopen er met de kinderen mee naar huis.",
        ],
        difference: "Beide foto’s zijn rustig. Of er iets ontbreekt, zie je pas naast de opgave.",
      },
    },
    en: {
      name: "What nobody brings yet",
      story: [
        "Children can do their homework in the centre after school.",
        "Climb has rooms, the students help, Basket brings fruit.",
        "In September it was full. In November hardly anybody came.",
        "By five it is dark then.",
      ],
      see: "A calm photo: it goes to and fro, and nobody falls short.",
      feel: "Everyone does good work, and still it empties. That is tiring.",
      otherwise: "Someone may already hold it, and it never came up.",
      question: "Who could bring it?",
      waysBack: [
        "Ask the parents what is needed.",
        "Look for who isn’t at the table yet, and has this.",
        "Adapt the challenge if the piece doesn’t come: begin earlier, end earlier.",
      ],
      counter: {
        name: "The same photo, and the piece is there",
        story: [
          "At the South Homework House exactly the same flows run.",
          "There it is just as dark at five.",
          "The students and the centre walk the children home.",
        ],
        difference: "Both photos are calm. Whether something is missing shows only beside the challenge.",
      },
    },
  },
  steps: [
    {
      parties: ["p1", "p2", "p3"],
      flows: ["f1", "f2", "f3", "f4"],
      text: {
        nl: {
          said: "De Klim geeft lokalen, de studenten helpen, het buurthuis houdt de lijst bij.",
          asked: null,
          answer: null,
          note: "Vertel over de volle zaal in september.",
        },
        en: {
          said: "Climb gives rooms, the students help, the centre keeps the list.",
          asked: null,
          answer: null,
          note: "Tell of the full room in September.",
        },
      },
    },
    {
      parties: ["p4"],
      flows: ["f5", "f6", "f7", "f8"],
      text: {
        nl: {
          said: "Mand betaalt boeken, fruit en broodjes.",
          asked: "Wie komt hier tekort?",
          answer: "Niemand: tussen elk tweetal gaat het gelijk op.",
          note: "Zeg nog niets over november. Dat komt hierna, en de foto helpt daar niet bij.",
        },
        en: {
          said: "Basket pays for books, fruit and rolls.",
          asked: "Who falls short here?",
          answer: "Nobody: between each two it is even.",
          note: "Say nothing of November yet. It comes next, and the photo does not help with it.",
        },
      },
    },
    {
      parties: [],
      flows: [],
      text: {
        nl: {
          said: "In november komt bijna niemand meer. Om vijf uur is het donker.",
          asked: "Wat heeft een kind nodig om hier te kunnen komen?",
          answer: "Een plek, hulp, iets te eten, en veilig naar huis. Dat laatste heeft niemand.",
          note: "De puzzelstukken komen op de volgende foto. Vraag welk stuk in de eigen samenwerking ontbreekt.",
        },
        en: {
          said: "In November hardly anybody comes. By five it is dark.",
          asked: "What does a child need to be able to come here?",
          answer: "A place, help, something to eat, and a safe way home. Nobody has the last.",
          note: "The pieces come on the next photo. Ask which one is missing in their own partnership.",
        },
      },
    },
  ],
  shows: { scope: "finding", pattern: "missing-piece" },
  expects: [{ pattern: "missing-piece", parties: [] }],
  whatIf: [
    {
      flow: "f2",
      from: 4,
      to: 8,
      text: { nl: "Als de studenten met kinderen meelopen", en: "If the students walk the children home" },
    },
  ],
};
