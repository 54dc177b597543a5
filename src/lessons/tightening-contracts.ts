import type { Lesson } from "./lesson.ts";

/** Longer contracts and bills for waiting, beside an imbalance. Laid side by side, never as proof. */
export const tighteningContracts: Lesson = {
  id: "tightening-contracts",
  text: {
    nl: {
      name: "De afspraken worden strakker",
      story: [
        "Wiel rijdt kinderen naar een school ver weg.",
        "Wiel wacht als een kind nog niet klaar is, en kent elk kind bij naam.",
        "In januari kreeg het contract een bijlage van elf bladzijden.",
        "Sinds maart stuurt Wiel een rekening voor elke minuut wachten.",
      ],
      see: "Van Wiel gaat meer weg dan er terugkomt. De twee signalen staan er niet op.",
      feel: "Het gesprek gaat over kleine letters. Over de kinderen gaat het steeds minder.",
      otherwise: "Misschien is er een nieuwe regel, en heeft het niets met de balans te maken.",
      question: "Waar gaat het gedoe over?",
      waysBack: [
        "Leg de bijlage opzij, en vraag wat er mist.",
        "Benoem wat nooit in het contract stond: wachten, en elk kind kennen.",
        "Spreek één ding ruimer af, en kijk wat er gebeurt.",
      ],
      counter: {
        name: "Dezelfde bijlage, en een andere reden",
        story: [
          "In Kanaalstad kreeg het contract ook elf bladzijden erbij.",
          "Stuur laat daar voor elke rit een handtekening zetten.",
          "Dat vraagt de accountant, sinds een nieuwe wet. De stromen zijn daar in balans.",
        ],
        difference: "De signalen zijn gelijk. Pas naast de balans zie je of er meer speelt.",
      },
    },
    en: {
      name: "The agreements grow tighter",
      story: [
        "Wheel Taxis drives children to a school far off.",
        "Wheel Taxis waits when a child isn’t ready, and knows each by name.",
        "In January the contract got an annex of eleven pages.",
        "Since March it bills each minute of waiting.",
      ],
      see: "More leaves Wheel Taxis than comes back. The two signals are not on the photo.",
      feel: "The talk is of small print. It is less and less about the children.",
      otherwise: "There may be a new rule, and it may have nothing to do with balance.",
      question: "What is the trouble about?",
      waysBack: [
        "Put the annex aside, and ask what is missing.",
        "Name what was never in the contract: waiting, and knowing each child.",
        "Agree on one thing more loosely, and see what happens.",
      ],
      counter: {
        name: "The same annex, for another reason",
        story: [
          "In Kanaalstad the contract got eleven more pages too.",
          "Steer Taxis has each ride signed for there.",
          "The auditor asks for it, since a new law. The flows are in balance there.",
        ],
        difference: "The signals are the same. Only beside the balance do you see whether more is going on.",
      },
    },
  },
  steps: [
    {
      parties: ["p1", "p2", "p3", "p4"],
      flows: ["f7", "f8", "f9", "f10"],
      text: {
        nl: {
          said: "De gemeente betaalt de school voor toezicht. De ouders lopen mee naar de bus.",
          asked: "Wat weet je al van Wiel, als je hoort: elf bladzijden erbij?",
          answer: null,
          note: "Mensen vertellen nu een verhaal over Wiel. Schrijf het op, zonder naam erbij.",
        },
        en: {
          said: "The municipality pays Circle School for supervision. The parents walk along to the bus.",
          asked: "What do you know of Wheel Taxis already, on hearing: eleven more pages?",
          answer: null,
          note: "People now tell a story about Wheel Taxis. Write it down, with no name to it.",
        },
      },
    },
    {
      parties: [],
      flows: ["f1", "f2", "f3"],
      text: {
        nl: {
          said: "Wiel rijdt ook als het sneeuwt, wacht, en kent bij De Kring elk kind.",
          asked: "Wat hiervan staat in het contract?",
          answer: "Alleen het rijden.",
          note: "Wat niet in het contract staat, kan er ook niet in strakker worden.",
        },
        en: {
          said: "Wheel Taxis drives in the snow, waits, and knows each child at Circle School.",
          asked: "Which of this is in the contract?",
          answer: "Only the driving.",
          note: "What is not in the contract can’t be made tighter in it.",
        },
      },
    },
    {
      parties: [],
      flows: ["f4", "f5", "f6"],
      text: {
        nl: {
          said: "Dit komt terug: een bedrag per rit, en af en toe een belletje.",
          asked: "Wat leg je naast elkaar: de signalen, en wat nog meer?",
          answer: "Wiel brengt 20 en haalt 8, en er zijn twee signalen sinds januari.",
          note: "Naast elkaar is niet hetzelfde als doordat. Laat de groep een andere verklaring zoeken.",
        },
        en: {
          said: "This comes back: a sum for each ride, and a call now and then.",
          asked: "What do you lay side by side: the signals, and what else?",
          answer: "Wheel Taxis brings 20 and takes 8, and there are two signals since January.",
          note: "Side by side isn’t the same as because of. Let the group look for another explanation.",
        },
      },
    },
  ],
  shows: { scope: "party", measure: "logRatio", of: "p1" },
  expects: [{ pattern: "signals-beside-imbalance", parties: ["p1"] }],
  whatIf: [
    {
      flow: "f4",
      from: 4,
      to: 16,
      text: { nl: "Als de gemeente wachten betaalt", en: "If the municipality pays for waiting" },
    },
    {
      flow: "f2",
      from: 8,
      to: 2,
      text: { nl: "Als kinderen klaarstaan", en: "If children are ready in time" },
    },
  ],
};
