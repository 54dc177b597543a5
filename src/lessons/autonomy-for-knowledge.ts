import type { Lesson } from "./lesson.ts";

/** One gives up its own say, the other brings what it knows. What it costs and what it is worth are two numbers. */
export const autonomyForKnowledge: Lesson = {
  id: "autonomy-for-knowledge",
  text: {
    nl: {
      name: "Zeggenschap in ruil voor kennis",
      story: [
        "Twee zwembaden redden het niet alleen.",
        "Het sportbedrijf weet hoe je een half leeg bad toch openhoudt.",
        "De Golf levert daarvoor het rooster, de prijzen en de eigen baas in.",
        "Het Ven levert alleen het rooster in, en is er blij mee.",
      ],
      see: "De lijnen van De Golf en Het Ven zijn even breed: zoveel is het waard voor wie het krijgt.",
      feel: "Bij De Golf is het stil. Het sportbedrijf zegt dat het toch zo goed gaat.",
      otherwise: "Misschien koos De Golf hier zelf voor, en was het een opluchting.",
      question: "Wat heeft De Golf losgelaten, en wie zag dat?",
      waysBack: [
        "Zeg wat er losgelaten is, en laat het sportbedrijf zeggen dat het gezien is.",
        "Geef een deel terug dat voor het sportbedrijf weinig uitmaakt.",
        "Spreek af wie beslist als het druk is.",
      ],
      counter: {
        name: "Dezelfde lijn, en licht te geven",
        story: [
          "Twee ijsbanen doen precies hetzelfde.",
          "De Krul levert ook het rooster, de prijzen en de baas in.",
          "De baas ging net met pensioen, en niemand wilde het overnemen.",
        ],
        difference: "Voor wie het krijgt is het evenveel waard. De Golf viel het vier keer zo zwaar.",
      },
    },
    en: {
      name: "Your own say, in exchange for knowledge",
      story: [
        "Two pools can’t manage on their own.",
        "The sports company knows how to keep a half-empty pool open.",
        "Wave Pool gives up its own timetable, its prices and its manager for that.",
        "Fen Pool gives up the timetable only, and is glad of it.",
      ],
      see: "The lines of Wave Pool and Fen Pool are equally wide: what it is worth to whoever gets it.",
      feel: "At Wave Pool it is quiet. The sports company says that all goes so well.",
      otherwise: "Perhaps Wave Pool chose this, and it was a relief.",
      question: "What did Wave Pool let go, and who noticed?",
      waysBack: [
        "Say what was let go, and let the sports company say that it saw it.",
        "Give back a part that makes little difference to the sports company.",
        "Agree who decides when it is busy.",
      ],
      counter: {
        name: "The same line, and light to give",
        story: [
          "Two ice rinks do exactly the same.",
          "Curl Rink gives up its timetable, its prices and its manager too.",
          "The manager had just retired, and nobody wanted to take over.",
        ],
        difference: "It is worth as much to whoever gets it. For Wave Pool it was four times as heavy.",
      },
    },
  },
  steps: [
    {
      parties: ["p2", "p3"],
      flows: ["f3", "f4"],
      text: {
        nl: {
          said: "Het Ven laat het rooster aan het sportbedrijf over, en leert warmte terugwinnen.",
          asked: "Wie heeft hier het meest aan?",
          answer: "Het Ven: kennis die 8 waard is, voor een rooster dat 4 kostte.",
          note: "Leg uit: elke stroom heeft twee getallen. Hoe zwaar het valt, en wat het waard is.",
        },
        en: {
          said: "Fen Pool leaves its timetable to the sports company, and learns to recover heat.",
          asked: "Who gains most by this?",
          answer: "Fen Pool: knowledge worth 8, for a timetable that cost 4.",
          note: "Explain: each flow has two numbers. How heavy it is, and what it is worth.",
        },
      },
    },
    {
      parties: ["p1"],
      flows: ["f1", "f2", "f5", "f6"],
      text: {
        nl: {
          said: "De Golf levert ook de prijzen en de eigen baas in. De lijnen zijn even breed.",
          asked: "Hoe zwaar valt dit De Golf, denk je?",
          answer: "16: vier keer zo zwaar als een gewone stroom hier. Waard is het 4.",
          note: "De lijnen tonen wat het waard is. Hoe zwaar het valt, zie je daar niet. Geef dat tijd.",
        },
        en: {
          said: "Wave Pool gives up its prices and its own manager too. The lines are equally wide.",
          asked: "How heavy is this for Wave Pool, do you think?",
          answer: "16: four times as heavy as an ordinary flow here. It is worth 4.",
          note: "The lines show what it is worth. How heavy it is, they do not show. Take time for that.",
        },
      },
    },
  ],
  shows: { scope: "party", measure: "net", of: "p1" },
  expects: [{ pattern: "heavy-sacrifice", parties: ["p1"] }],
  whatIf: [
    {
      flow: "f1",
      from: 4,
      to: 1,
      text: { nl: "Als De Golf de eigen baas houdt", en: "If Wave Pool keeps its own manager" },
    },
    {
      flow: "f2",
      from: 8,
      to: 16,
      text: { nl: "Als het sportbedrijf meer kennis brengt", en: "If the sports company brings more knowledge" },
    },
  ],
};
