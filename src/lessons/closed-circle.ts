import type { Lesson } from "./lesson.ts";

/** Four among whom all goes round, and two who feed the circle or are fed by it. Neither side is at fault. */
export const closedCircle: Lesson = {
  id: "closed-circle",
  text: {
    nl: {
      name: "Een kring, en wie erbuiten staat",
      story: [
        "Eén avond per jaar staat de haven open voor iedereen.",
        "De Loods, de werf, De Bolder en het museum doen dit al twaalf jaar.",
        "De jongeren zetten de stoelen neer. De ateliers krijgen een muur om te exposeren.",
        "Aan tafel zitten zes partijen. Er praten er vier.",
      ],
      see: "Tussen vier partijen gaat veel rond. Twee staan ernaast, met een paar dunne pijlen.",
      feel: "Binnen is het warm en gaat alles snel. Wie erbuiten staat, hoort het achteraf.",
      otherwise: "Misschien doen de jongeren en de ateliers liever op afroep mee.",
      question: "Wie mist wie?",
      waysBack: [
        "Vraag wie erbuiten staat wat er nog meer te brengen is.",
        "Laat één ding van de kring ook langs een van hen lopen.",
        "Vertel wat al jaren vanzelf gaat. Voor nieuwe partijen is dat niet te zien.",
      ],
      counter: {
        name: "Klein, en toch in de kring",
        story: [
          "Bij de fabriek doen ook vier grote en twee kleine partijen mee.",
          "Bij Draad en de ateliers lopen dezelfde dunne lijnen.",
          "Daar gaat wel iets terug: een oefenruimte, en een ontwerp voor de stoffen.",
        ],
        difference: "Klein meedoen is niet hetzelfde als erbuiten staan. Het gaat erom of het terugkomt.",
      },
    },
    en: {
      name: "A circle, and those outside",
      story: [
        "One night a year the harbour is open to all.",
        "Warehouse, the yard, Bollard and the museum have done this for twelve years.",
        "Quay Youth set out the chairs. The studios get a wall to show their work.",
        "Six parties sit at the table. Four of them talk.",
      ],
      see: "Among four parties much goes round. Two stand beside it, with a few thin arrows.",
      feel: "Inside it is warm and all goes quickly. Those outside hear of it afterwards.",
      otherwise: "Quay Youth and the studios may prefer to join when needed.",
      question: "Who misses whom?",
      waysBack: [
        "Ask those outside what more they could bring.",
        "Let one thing in the circle run through one of them too.",
        "Say out loud what has gone without saying for years. Newcomers can’t see it.",
      ],
      counter: {
        name: "Small, and yet in the circle",
        story: [
          "At the mill four large parties and two small ones take part too.",
          "Thread Youth and the studios have the same thin lines.",
          "There something does come back: a place to rehearse, and a design for the cloth.",
        ],
        difference: "A small part isn’t the same as standing outside. It depends on whether it comes back.",
      },
    },
  },
  steps: [
    {
      parties: ["p1", "p2", "p3", "p4"],
      flows: ["f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8"],
      text: {
        nl: {
          said: "Vier partijen maken al twaalf jaar samen de Havenavond.",
          asked: "Wat zie je als je hier alleen naar deze vier kijkt?",
          answer: "Het gaat heen en weer, en ook nog rond. Iedereen is in balans.",
          note: "Laat merken dat dit een sterke groep is. Dat blijft zo.",
        },
        en: {
          said: "Four parties have made Harbour Night together for twelve years.",
          asked: "What do you see if you look at these four alone?",
          answer: "It goes to and fro, and round as well. Everyone is in balance.",
          note: "Let it be felt that this is a strong group. That stays so.",
        },
      },
    },
    {
      parties: ["p5"],
      flows: ["f9", "f10", "f14"],
      text: {
        nl: {
          said: "De jongeren zetten stoelen neer, en maken de kade schoon.",
          asked: "Wat gaat er naar de jongeren toe?",
          answer: "Niets. Dat zegt iedereen.",
          note: "Vraag hoe het is om zo binnen te komen. Niemand heeft de jongeren weggehouden.",
        },
        en: {
          said: "Quay Youth set out chairs, and clean the quay.",
          asked: "What goes to Quay Youth?",
          answer: "Nothing. Everyone says so.",
          note: "Ask what it is like to come in like this. Nobody kept them out.",
        },
      },
    },
    {
      parties: ["p6"],
      flows: ["f11", "f12", "f13"],
      text: {
        nl: {
          said: "De ateliers krijgen staal, een muur en een regel in de folder.",
          asked: "Wat hebben de jongeren en de ateliers met elkaar gemeen?",
          answer: "De een brengt alleen, de ander haalt alleen. Bij geen van beide gaat het rond.",
          note: "De jongeren brengen, de ateliers halen. Zo staan beide erbuiten.",
        },
        en: {
          said: "The studios get steel, a wall, and a line in the leaflet.",
          asked: "What do Quay Youth and the studios have in common?",
          answer: "One only brings, the other only takes. At neither does it go round.",
          note: "Quay Youth bring, the studios take. So both stand outside.",
        },
      },
    },
  ],
  shows: { scope: "system", measure: "coreParties" },
  expects: [{ pattern: "closed-circle", parties: ["p5", "p6"] }],
  whatIf: [
    {
      flow: "f14",
      from: 0,
      to: 8,
      text: {
        nl: "Als De Loods de jongeren laat oefenen op het podium",
        en: "If Warehouse lets Quay Youth rehearse on its stage",
      },
    },
  ],
};
