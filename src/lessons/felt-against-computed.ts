import type { Lesson } from "./lesson.ts";

/** One feels it very differently from what the photo shows. Neither is wrong: something is not on it yet. */
export const feltAgainstComputed: Lesson = {
  id: "felt-against-computed",
  text: {
    nl: {
      name: "Gevoel en foto verschillen",
      story: [
        "In Esdorp helpen vier partijen wie thuis voor iemand zorgt.",
        "Ieder vulde eerst voor zich in hoe het voelt.",
        "Het Mantelzorgpunt voelt: wij brengen drie keer zoveel als er terugkomt.",
        "Op de foto brengt het Mantelzorgpunt 12 en haalt 12.",
      ],
      see: "De foto is rustig. Wat het Mantelzorgpunt voelt, staat er niet op.",
      feel: "De Linden en de gemeente kijken verbaasd. Bij het Mantelzorgpunt wordt het stil.",
      otherwise: "Misschien gaat het gevoel over vroeger, of over iets buiten deze groep.",
      question: "Wat ziet de foto niet?",
      waysBack: [
        "Vraag door zonder te rekenen: waar zit het?",
        "Teken wat ontbreekt. Hier was dat: ’s nachts de telefoon opnemen.",
        "Zeg dat het gezien is, ook als de foto niet verandert.",
      ],
      counter: {
        name: "Hetzelfde gevoel, en de foto ziet het ook",
        story: [
          "In Beekdorp voelt het mantelzorgpunt precies hetzelfde.",
          "Daar zijn de pijlen weg breder, en de pijlen terug smaller.",
          "Van Beekdorp gaat 24 weg, en er komt 9 terug.",
        ],
        difference: "Het gevoel is gelijk. In Beekdorp laat de foto het ook zien.",
      },
    },
    en: {
      name: "Feeling and photo differ",
      story: [
        "In Esdorp four parties help those who care for someone at home.",
        "Each first filled in alone how it feels.",
        "Carers’ Point feels: we bring three times what comes back.",
        "On the photo Carers’ Point brings 12 and takes 12.",
      ],
      see: "The photo is calm. What Carers’ Point feels is not on it.",
      feel: "Lindens and the municipality look surprised. At Carers’ Point it grows quiet.",
      otherwise: "The feeling may be about earlier days, or about something outside this group.",
      question: "What doesn’t the photo see?",
      waysBack: [
        "Keep asking, without counting: where does it come from?",
        "Draw what is missing. Here it was answering the phone at night.",
        "Say that it was seen, even if the photo doesn’t change.",
      ],
      counter: {
        name: "The same feeling, and the photo sees it too",
        story: [
          "In Beekdorp the carers’ point feels exactly the same.",
          "There the arrows out are wider, and the arrows back narrower.",
          "From Beekdorp 24 goes out, and 9 comes back.",
        ],
        difference: "The feeling is the same. In Beekdorp the photo shows it too.",
      },
    },
  },
  steps: [
    {
      parties: ["p1", "p2", "p3", "p4"],
      flows: ["f7", "f8", "f9", "f10"],
      text: {
        nl: {
          said: "De Linden, de gemeente en het dorpshuis helpen elkaar. Het Mantelzorgpunt komt zo.",
          asked: null,
          answer: null,
          note: "Vertel dat ieder eerst alleen invulde hoe het voelt, voor de getallen.",
        },
        en: {
          said: "Lindens, the municipality and the village hall help each other. Carers’ Point comes next.",
          asked: null,
          answer: null,
          note: "Tell them that each first filled in alone how it feels, before any number.",
        },
      },
    },
    {
      parties: [],
      flows: ["f1", "f2", "f3", "f4", "f5", "f6"],
      text: {
        nl: {
          said: "Het Mantelzorgpunt brengt 12 en haalt 12.",
          asked: "Hoe zou dit voelen, voor het Mantelzorgpunt?",
          answer: "Drie keer zoveel gebracht als gehaald.",
          note: "Zeg niet wie gelijk heeft. Vraag: stel dat beide kloppen, wat ontbreekt er dan?",
        },
        en: {
          said: "Carers’ Point brings 12 and takes 12.",
          asked: "How would this feel, to Carers’ Point?",
          answer: "As bringing three times what it takes.",
          note: "Don’t say who is right. Ask: suppose both are true, what is missing then?",
        },
      },
    },
    {
      parties: [],
      flows: [],
      text: {
        nl: {
          said: "Het duurde tien minuten voor iemand het zei.",
          asked: "Wat denk je dat er niet op de foto stond?",
          answer: "’s Nachts de telefoon opnemen. Niemand had daar een woord voor.",
          note: "Een gevoel is een aanwijzing. Het is geen meting, en ook geen vergissing.",
        },
        en: {
          said: "It took ten minutes before somebody said it.",
          asked: "What do you think was not on the photo?",
          answer: "Answering the phone at night. Nobody had a word for it.",
          note: "A feeling is a hint. It is no measurement, and no mistake either.",
        },
      },
    },
  ],
  shows: { scope: "party", measure: "logRatio", of: "p1" },
  expects: [{ pattern: "felt-against-computed", parties: ["p1"] }],
  whatIf: [
    {
      flow: "f2",
      from: 4,
      to: 16,
      text: { nl: "Als de telefoon ’s nachts meetelt", en: "If the phone at night counts too" },
    },
  ],
};
