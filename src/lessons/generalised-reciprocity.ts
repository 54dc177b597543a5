import type { Lesson } from "./lesson.ts";

/** A ring that looks unfair pair by pair: nobody gets anything back from whom they help, and everybody gets it back. */
export const generalisedReciprocity: Lesson = {
  id: "generalised-reciprocity",
  text: {
    nl: {
      name: "Het komt terug, via een ander",
      story: [
        "In de Molenstraat helpen vier winkels elkaar met uren.",
        "De bakker past op bij de fietsenmaker. Die houdt de fietsen van de drukker rijdend.",
        "De drukker helpt de boekwinkel, en die staat op zaterdag bij de bakker.",
        "Wie helpt, krijgt van die winkel niets terug.",
      ],
      see: "Tussen elk tweetal loopt de pijl één kant op. Samen vormen ze een kring.",
      feel: "Niemand houdt bij wie wat schuldig is. Zodra één uitvalt, merken alle vier het.",
      otherwise: "Misschien is het toeval dat de uren nu zo rondgaan.",
      question: "Wat houdt dit gaande?",
      waysBack: [
        "Vertel elkaar de hele kring, zodat ieder weet waar het vandaan komt.",
        "Spreek af wie er inspringt als één winkel even niet kan.",
      ],
      counter: {
        name: "Vier pijlen, en geen kring",
        story: [
          "In de Havenstraat staan dezelfde vier winkels.",
          "Ook hier lopen vier pijlen.",
          "Eén ervan loopt andersom: de bakker helpt ook de boekwinkel.",
        ],
        difference: "Eén pijl de andere kant op, en er komt niets meer rond.",
      },
    },
    en: {
      name: "It comes back, by way of others",
      story: [
        "In Mill Lane four shops help each other with hours.",
        "The baker minds the bicycle shop. The bicycle shop keeps the printer’s bicycles running.",
        "The printer helps the bookshop, and the bookshop serves at the baker’s on Saturday.",
        "Nobody gets anything back from the one they help.",
      ],
      see: "Between any two, the arrow runs one way. Together they make a circle.",
      feel: "Nobody keeps track of who owes what. When one drops out, all four notice.",
      otherwise: "It may be chance that the hours go round like this just now.",
      question: "What keeps this going?",
      waysBack: [
        "Tell each other the whole circle, so that each knows where it comes from.",
        "Agree who steps in when one shop can’t for a while.",
      ],
      counter: {
        name: "Four arrows, and no circle",
        story: [
          "In Harbour Lane there are the same four shops.",
          "Here too there are four arrows.",
          "One of them runs the other way: the baker helps the bookshop as well.",
        ],
        difference: "One arrow the other way, and nothing comes round any more.",
      },
    },
  },
  steps: [
    {
      parties: ["p1", "p2"],
      flows: ["f1"],
      text: {
        nl: {
          said: "De bakker past tien uur per maand op bij de fietsenmaker.",
          asked: "Wat gaat er terug van de fietsenmaker naar de bakker?",
          answer: "Niets.",
          note: "Laat het even onhandig zijn. Vraag nog niet of dit eerlijk is.",
        },
        en: {
          said: "The baker minds the bicycle shop for ten hours a month.",
          asked: "What goes back from the bicycle shop to the baker?",
          answer: "Nothing.",
          note: "Let it be awkward for a moment. Don’t ask yet whether it is fair.",
        },
      },
    },
    {
      parties: ["p3"],
      flows: ["f2"],
      text: {
        nl: {
          said: "De fietsenmaker houdt de bezorgfietsen van de drukker rijdend.",
          asked: "Wie krijgt hier nog niets?",
          answer: null,
          note: "De bakker. Dat zegt de groep zelf wel.",
        },
        en: {
          said: "The bicycle shop keeps the printer’s delivery bicycles running.",
          asked: "Who gets nothing here so far?",
          answer: null,
          note: "The baker. The group will say so.",
        },
      },
    },
    {
      parties: ["p4"],
      flows: ["f3"],
      text: {
        nl: {
          said: "De drukker drukt de leeslijsten van de boekwinkel en helpt inpakken.",
          asked: "Hoe zou je dit noemen, als het hier ophield?",
          answer: "Een rij: het loopt één kant op, en er komt niets terug.",
          note: "Stop hier even. Dit is bijna het voorbeeld dat er alleen op lijkt.",
        },
        en: {
          said: "The printer prints the bookshop’s reading lists and helps to pack.",
          asked: "What would you call this if it ended here?",
          answer: "A row: it runs one way, and nothing comes back.",
          note: "Stop here a moment. This is almost the example that only looks alike.",
        },
      },
    },
    {
      parties: [],
      flows: ["f4"],
      text: {
        nl: {
          said: "En op zaterdag helpt de boekwinkel mee in de bakkerij.",
          asked: "Wie komt er nu tekort?",
          answer: "Niemand. Ieder brengt tien of elf uur en haalt er tien of elf.",
          note: "Laat ieder in de eigen samenwerking zoeken: van wie komt het terug bij jou?",
        },
        en: {
          said: "And on Saturday the bookshop serves in the bakery.",
          asked: "Who falls short now?",
          answer: "Nobody. Each brings ten or eleven hours and takes ten or eleven.",
          note: "Let each look in their own partnership: through whom does it come back to you?",
        },
      },
    },
  ],
  shows: { scope: "system", measure: "generalisedReciprocity" },
  expects: [{ pattern: "generalised-reciprocity", parties: ["p1", "p2", "p3", "p4"] }],
  whatIf: [
    {
      flow: "f4",
      from: 11,
      to: 0,
      text: {
        nl: "Als de boekwinkel op zaterdag niet meer kan",
        en: "If the bookshop can’t come on Saturday any more",
      },
    },
  ],
};
