import type { Lesson } from "./lesson.ts";

/** Three photos of one partnership: who brings more than comes back brings less each time, and nobody says a word. */
export const partyWithdrawing: Lesson = {
  id: "party-withdrawing",
  text: {
    nl: {
      name: "Stilletjes minder",
      story: [
        "Bij Draaidop repareren ze op zaterdag wat stuk is.",
        "In het voorjaar van 2025 stonden er acht monteurs, dit najaar vier.",
        "Wat er terugkwam was nooit veel, en dat is ook minder geworden.",
        "Niemand heeft iets opgezegd. In de verslagen staat er niets over.",
      ],
      see: "Op drie foto’s worden de pijlen van Draaidop smaller. Andersom ook.",
      feel: "Draaidop zegt steeds vaker dat het druk is. De anderen denken: vast het seizoen.",
      otherwise: "Misschien is het goed zo, en past minder bij wie er nu zijn.",
      question: "Wat houdt dit op zijn plek?",
      waysBack: [
        "Leg de foto’s naast elkaar, en vraag wat ieder ziet.",
        "Vraag wat er nodig is voordat iemand het niet meer volhoudt.",
        "Spreek af wat er overblijft als Draaidop kleiner wil.",
      ],
      counter: {
        name: "Ook minder, en afgesproken",
        story: [
          "Bij Moersleutel werden de pijlen net zo veel smaller.",
          "Van acht monteurs ging Moersleutel ook naar vier.",
          "De hal, de school en de milieustraat gaven ook minder, zoals afgesproken.",
        ],
        difference: "Beide worden kleiner. Bij Moersleutel gaat er op elke foto evenveel heen als terug.",
      },
    },
    en: {
      name: "Quietly less",
      story: [
        "On Saturdays Twist Cap mends what is broken.",
        "In spring 2025 there were eight menders, this autumn four.",
        "What came back was never much, and has grown less too.",
        "Nobody gave notice. The minutes say nothing of it.",
      ],
      see: "Over three photos the arrows from Twist Cap grow narrower. So do those to it.",
      feel: "Twist Cap says more and more often that it is busy. The others think: it’s the season.",
      otherwise: "It may be fine, and less may suit those who are there now.",
      question: "What holds this in place?",
      waysBack: [
        "Lay the photos side by side, and ask what each sees.",
        "Ask what is needed before somebody can’t keep it up.",
        "Agree what remains if Twist Cap wants to be smaller.",
      ],
      counter: {
        name: "Less too, by agreement",
        story: [
          "At Spanner the arrows grew narrower just as much.",
          "It went from eight menders to four as well.",
          "The hall, the school and the yard gave less too, as agreed.",
        ],
        difference: "Both grow smaller. At Spanner as much goes out as comes back, on each photo.",
      },
    },
  },
  steps: [
    {
      parties: ["p1", "p2", "p3", "p4"],
      flows: ["f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8", "f9", "f10", "f11", "f12"],
      photo: "n1",
      text: {
        nl: {
          said: "Voorjaar 2025. Draaidop helpt de hal, de school en de milieustraat.",
          asked: "Wat verwacht je over een jaar?",
          answer: null,
          note: "Draaidop brengt hier 24 en haalt 8. Noem de getallen nog niet.",
        },
        en: {
          said: "Spring 2025. Twist Cap helps the hall, the school and the yard.",
          asked: "What do you expect in a year?",
          answer: null,
          note: "Twist Cap brings 24 here and takes 8. Don’t name the numbers yet.",
        },
      },
    },
    {
      parties: [],
      flows: [],
      photo: "n2",
      text: {
        nl: {
          said: "Najaar 2025. Alles staat er nog.",
          asked: "Wat is er veranderd?",
          answer: "Draaidop brengt 20 in plaats van 24. De school geeft ook iets minder.",
          note: "Het is weinig. Dat is het punt: er gebeurt niets waar je iets van zegt.",
        },
        en: {
          said: "Autumn 2025. Everything is still there.",
          asked: "What has changed?",
          answer: "Twist Cap brings 20 instead of 24. The school gives a little less too.",
          note: "It is little. That is the point: nothing happens that anyone would mention.",
        },
      },
    },
    {
      parties: [],
      flows: [],
      text: {
        nl: {
          said: "Nu, een jaar later.",
          asked: "Hoeveel brengt Draaidop nog?",
          answer: "12: de helft van toen. Er komt 5 terug.",
          note: "Ga twee stappen terug, en weer vooruit. Vraag wie de eerste kleine stap had gemerkt.",
        },
        en: {
          said: "Now, a year later.",
          asked: "How much does Twist Cap still bring?",
          answer: "12: half of what it was. 5 comes back.",
          note: "Go two steps back, and forward again. Ask who had noticed the first small step.",
        },
      },
    },
  ],
  shows: { scope: "party", measure: "logRatio", of: "p1" },
  expects: [{ pattern: "persistent-imbalance", parties: ["p1"] }],
  whatIf: [
    {
      flow: "f4",
      from: 2,
      to: 8,
      text: { nl: "Als de hal een eigen werkplaats geeft", en: "If the hall gives a workshop of its own" },
    },
    {
      flow: "f1",
      from: 4,
      to: 0,
      text: { nl: "Als Draaidop op zaterdag stopt", en: "If Twist Cap stops on Saturdays" },
    },
  ],
};
