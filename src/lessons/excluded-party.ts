import type { Lesson } from "./lesson.ts";

/** One sits at the table, and nothing goes to it or from it. That was asked, which is what makes it a finding. */
export const excludedParty: Lesson = {
  id: "excluded-party",
  text: {
    nl: {
      name: "Wel uitgenodigd, niet gevraagd",
      story: [
        "In Pleinstad komt er ’s avonds iets te doen op het plein.",
        "De gemeente, Actief en het college helpen elkaar over en weer.",
        "De Jongerenraad zit ook aan tafel, sinds het begin.",
        "Gevraagd wat er heen en weer gaat, zeggen alle vier: nog niets.",
      ],
      see: "Drie partijen in een driehoek. Eén erbuiten, zonder lijnen.",
      feel: "Iedereen is aardig. De Jongerenraad krijgt de stukken, en na afloop geen telefoontje.",
      otherwise: "Misschien zijn we iets vergeten, of is de Jongerenraad er nog maar net.",
      question: "Welke plek heeft de Jongerenraad hier?",
      waysBack: [
        "Vraag de Jongerenraad wat daar is, dat hier ontbreekt.",
        "Geef één ding uit handen: het programma van één avond.",
        "Zeg het eerlijk als er nu geen plek is.",
      ],
      counter: {
        name: "Even leeg, en nog niet gevraagd",
        story: [
          "In Parkstad ziet de foto er precies zo uit.",
          "De Jongerenraad staat ook daar los van de andere drie.",
          "Alleen is het de eerste avond, en heeft nog niemand ernaar gevraagd.",
        ],
        difference: "Leeg is niet hetzelfde als niets. Bij Pleinstad is het gevraagd, in Parkstad nog niet.",
      },
    },
    en: {
      name: "Invited, and not asked",
      story: [
        "In Pleinstad they want something to do on the square in the evening.",
        "The municipality, Active and the college help each other, to and fro.",
        "The Youth Council has been at the table from the start.",
        "Asked what goes to and fro, all four say: nothing yet.",
      ],
      see: "Three parties in a triangle. One outside, without lines.",
      feel: "Everyone is kind. The Youth Council gets the papers, and no call afterwards.",
      otherwise: "We may have missed something, or the Youth Council has only just come.",
      question: "What is the Youth Council’s place here?",
      waysBack: [
        "Ask the Youth Council what it has that is missing here.",
        "Hand over one thing: the programme of one evening.",
        "Say so honestly if there is no place now.",
      ],
      counter: {
        name: "Just as empty, and not asked yet",
        story: [
          "In Parkstad the photo looks exactly the same.",
          "There too the Youth Council stands apart from the other three.",
          "But it is the first evening, and nobody has asked about it.",
        ],
        difference: "Empty isn’t the same as nothing. In Pleinstad they asked, in Parkstad not yet.",
      },
    },
  },
  steps: [
    {
      parties: ["p1", "p2", "p3"],
      flows: ["f1", "f2", "f3", "f4", "f5", "f6"],
      text: {
        nl: {
          said: "De gemeente, Actief en het college maken samen iets van het plein.",
          asked: "Voor wie doen ze dit?",
          answer: "Voor jongeren.",
          note: "Stel deze vraag luchtig. Het antwoord blijft hangen tot de volgende stap.",
        },
        en: {
          said: "Together, the municipality, Active and the college bring life to the square.",
          asked: "Who are they doing this for?",
          answer: "For young people.",
          note: "Ask this lightly. The answer stays in the air until the next step.",
        },
      },
    },
    {
      parties: ["p4"],
      flows: ["f7", "f8", "f9", "f10", "f11", "f12"],
      text: {
        nl: {
          said: "De Jongerenraad zit ook aan tafel.",
          asked: "Wat gaat er heen en weer met de Jongerenraad?",
          answer: "Gevraagd: 0 gebracht, 0 gehaald.",
          note: "Zes keer is het gevraagd, en zes keer was het nul. Een nul is een antwoord, leeg is dat niet.",
        },
        en: {
          said: "The Youth Council sits at the table too.",
          asked: "What goes to and fro with the Youth Council?",
          answer: "We asked: 0 brought, 0 taken.",
          note: "Six times it was asked, and six times it was zero. A zero is an answer; empty isn’t.",
        },
      },
    },
  ],
  shows: { scope: "finding", pattern: "left-out" },
  expects: [{ pattern: "left-out", parties: ["p4"] }],
  whatIf: [
    {
      flow: "f7",
      from: 0,
      to: 8,
      text: { nl: "Als de Jongerenraad één avond verzorgt", en: "If the Youth Council runs one evening" },
    },
  ],
};
