import type { Lesson } from "./lesson.ts";

/** What seems to go one way is answered after all, by what nobody writes down: influence, silence, waiting. */
export const hiddenCounterFlow: Lesson = {
  id: "hidden-counter-flow",
  text: {
    nl: {
      name: "Wat niemand opschrijft",
      story: [
        "Duin betaalt de boswachter, de paden en het bezoekershuis.",
        "Op papier komt er weinig terug: tellingen, wandelaars, een naam op de gevel.",
        "Toch zegt Duin dat het zo goed is. Niemand begrijpt hoe dat kan.",
        "Tot iemand vraagt wie bepaalt waar de putten komen.",
      ],
      see: "Drie brede pijlen gaan weg, en drie even brede komen terug. Drie kwart van wat terugkomt, had niemand genoemd.",
      feel: "Wulp, Zand en de dorpsraad zeggen minder dan ze weten. Duin merkt alleen rust.",
      otherwise: "Misschien is dat wachten en zwijgen een gewoonte, en geen ruil.",
      question: "Wat gaat hier heen en weer dat nog niemand noemde?",
      waysBack: [
        "Noem het, en teken het als stroom. Dan kan het ook veranderen.",
        "Vraag van elke stille stroom of die nog past.",
        "Spreek af wie wat beslist, los van wie betaalt.",
      ],
      counter: {
        name: "Betalen, en niets terugvragen",
        story: [
          "Op de heide lopen dezelfde pijlen weg, van Heide naar drie anderen.",
          "Ook hier is naar invloed, zwijgen en wachten gevraagd.",
          "Het antwoord was: niets. De putten zijn daar op een open avond gekozen.",
        ],
        difference:
          "Bij beide gaat er evenveel weg. Toen ernaar gevraagd werd, werden bij Duin de pijlen terug breder. Bij Heide bleven ze smal.",
      },
    },
    en: {
      name: "What nobody writes down",
      story: [
        "Dune Water pays for the ranger, the paths and the visitor house.",
        "On paper little returns: counts, walkers, a name on the front.",
        "Still Dune Water says that it is fine. Nobody understands how.",
        "Until someone asks who decides where the wells go.",
      ],
      see: "Three wide arrows leave, and three as wide come back. Three quarters of what comes back, nobody had named.",
      feel: "Curlew, Sand Walkers and the village council say less than they know. Dune Water only notices calm.",
      otherwise: "The waiting and the silence may simply be habit, and no exchange.",
      question: "What goes to and fro here that nobody has named?",
      waysBack: [
        "Name it, and draw it as a flow. Then it can change too.",
        "Ask of each silent flow whether it still fits.",
        "Agree who decides what, apart from who pays.",
      ],
      counter: {
        name: "Paying, and asking nothing back",
        story: [
          "On the heath the same arrows leave, from Heath Water to three others.",
          "Here too they were asked about influence, silence and waiting.",
          "The answer was: nothing. The wells were chosen on an open evening.",
        ],
        difference:
          "As much goes out at both. When somebody asked, the arrows back to Dune Water grew wider. At Heath Water they stayed narrow.",
      },
    },
  },
  steps: [
    {
      parties: ["p1", "p2", "p3", "p4"],
      flows: ["f1", "f2", "f3"],
      text: {
        nl: {
          said: "Duin betaalt de boswachter, de paden en het bezoekershuis.",
          asked: "Wat zou Duin daarvoor terugkrijgen?",
          answer: null,
          note: "Schrijf alles op, ook de grappen. Vaak zit daar de stille stroom bij.",
        },
        en: {
          said: "Dune Water pays for the ranger, the paths and the visitor house.",
          asked: "What might Dune Water get in return?",
          answer: null,
          note: "Write it all down, the jokes too. The silent flow is often among them.",
        },
      },
    },
    {
      parties: [],
      flows: ["f4", "f5", "f6", "f10", "f11", "f12", "f13"],
      text: {
        nl: {
          said: "Dit staat in het jaarverslag: tellingen, wandelaars, een naam op de gevel.",
          asked: "Tegenover elke 10 die Duin haalt, hoeveel gaat eruit?",
          answer: "Duin brengt 24 en haalt 6: tegenover elke 10 gaat 40 uit.",
          note: "Met alleen het jaarverslag zou je hier stoppen. Vraag of dit klopt met het gevoel.",
        },
        en: {
          said: "This is in the yearly report: counts, walkers, a name on the front.",
          asked: "For every 10 that Dune Water takes, how many go out?",
          answer: "Dune Water brings 24 and takes 6: for every 10 in, 40 go out.",
          note: "With the yearly report alone you would end here. Ask whether this fits the feeling.",
        },
      },
    },
    {
      parties: [],
      flows: ["f7", "f8", "f9"],
      text: {
        nl: {
          said: "Wulp laat Duin als eerste kiezen. Zand zwijgt over het hek. De dorpsraad wacht.",
          asked: "Wat doet dit met de foto?",
          answer:
            "De pijlen terug worden vier keer zo breed. Duin haalt nu 24. Iedereen is in balans, op een kwart na.",
          note: "In balans is hier niet hetzelfde als goed. Vraag wie dit zo zou willen houden.",
        },
        en: {
          said: "Curlew lets Dune Water choose first. Sand Walkers keep silent about the fence. The village council waits.",
          asked: "What does this do to the photo?",
          answer:
            "The arrows back grow four times as wide. Dune Water takes 24 now. Everyone is in balance, within a quarter.",
          note: "In balance isn’t the same as good here. Ask who would want to keep it so.",
        },
      },
    },
  ],
  shows: { scope: "party", measure: "logRatio", of: "p1" },
  expects: [{ pattern: "balanced", parties: [] }],
  whatIf: [
    {
      flow: "f9",
      from: 6,
      to: 0,
      text: { nl: "Als de dorpsraad niet langer wacht", en: "If the village council waits no longer" },
    },
    {
      flow: "f7",
      from: 6,
      to: 0,
      text: { nl: "Als de putten op een open avond gekozen worden", en: "If the wells are chosen on an open evening" },
    },
  ],
};
