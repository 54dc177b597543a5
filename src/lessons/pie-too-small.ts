import type { Lesson } from "./lesson.ts";

/** Nobody is treated unevenly; together they put in more than comes out. */
export const pieTooSmall: Lesson = {
  id: "pie-too-small",
  text: {
    nl: {
      name: "Samen meer erin dan eruit",
      story: [
        "Vier partijen willen fietsroutes die niet bij de gemeentegrens ophouden.",
        "Elke dinsdag zitten ze samen, met ambtenaren, kaarten en koffie.",
        "Na een half jaar is er een overzicht, en een foto in de krant.",
        "Er ligt nog geen meter fietspad.",
      ],
      see: "Naar de tafel lopen vier brede pijlen. Van de tafel komen vier smalle.",
      feel: "Ze houden het van elkaar bij: wie was er niet, wie levert te laat.",
      otherwise: "Misschien komt de opbrengst later, of is die er nu al voor fietsers.",
      question: "Waar doen jullie dit voor?",
      waysBack: [
        "Maak de opgave kleiner, of juist zo groot dat het loont.",
        "Kijk wat minder kan: minder dinsdagen, één kaart.",
        "Zoek één ding dat voor iedereen iets waard is, en begin daar.",
      ],
      counter: {
        name: "Evenveel erin, en meer eruit",
        story: [
          "Bij de wandelroutes zitten ook vier partijen elke dinsdag bij elkaar.",
          "Cedorp en Dedorp leveren evenveel als Aldorp en Bedorp.",
          "Na een half jaar lopen er mensen, en merkt ieder dorp dat.",
        ],
        difference: "Er gaat evenveel in. Bij de wandelroutes is het samen meer waard dan het kostte.",
      },
    },
    en: {
      name: "More goes in than comes out",
      story: [
        "Four parties want cycle routes that don’t end at the border.",
        "Every Tuesday they meet, with officers, maps and coffee.",
        "After half a year there is an overview, and a picture in the paper.",
        "There isn’t a metre of path yet.",
      ],
      see: "Four wide arrows run to the table. Four narrow ones come from it.",
      feel: "They keep count of each other: who wasn’t there, who is late.",
      otherwise: "It may come later, or reach cyclists already.",
      question: "What are you doing this for?",
      waysBack: [
        "Make the challenge smaller, or so large that it pays.",
        "See what could be less: fewer Tuesdays, one map.",
        "Find one thing that is worth something to all, and begin there.",
      ],
      counter: {
        name: "As much in, and more out",
        story: [
          "For the footpaths four parties meet every Tuesday too.",
          "Cedorp and Dedorp put in as much as Aldorp and Bedorp.",
          "After half a year people walk there, and each village notices.",
        ],
        difference: "As much goes in. For the footpaths, what comes out is worth more than it cost.",
      },
    },
  },
  steps: [
    {
      parties: ["p1", "p2", "p3", "p4"],
      flows: ["f1", "f2", "f3", "f4"],
      text: {
        nl: {
          said: "Aldorp, Bedorp, de Fietsersclub en de provincie brengen elk evenveel naar de tafel.",
          asked: "Wie brengt hier het minst?",
          answer: "Niemand. Ieder brengt 8.",
          note: "Zo begint het gesprek vaak: bij wie het minst doet. Laat het even lopen.",
        },
        en: {
          said: "Aldorp, Bedorp, the cyclists and the province each bring the same to the table.",
          asked: "Who brings least here?",
          answer: "Nobody. Each brings 8.",
          note: "Talks often begin like this: with who does least. Let it run for a moment.",
        },
      },
    },
    {
      parties: [],
      flows: ["f5", "f6", "f7", "f8"],
      text: {
        nl: {
          said: "En dit haalt ieder eruit: een overzicht, een foto in de krant, een jaarverslag.",
          asked: "Er gaat 32 in. Hoeveel komt er samen uit?",
          answer: "14. De Fietsersclub haalt 2, de anderen 4.",
          note: "Nu is de vraag een andere: waar is dit voor?",
        },
        en: {
          said: "And this is what each takes: an overview, a picture in the paper, a yearly report.",
          asked: "32 go in. How much comes out for all together?",
          answer: "14. The cyclists take 2, the others 4.",
          note: "Now the question is a different one: what is this for?",
        },
      },
    },
  ],
  shows: { scope: "system", measure: "surplus" },
  expects: [{ pattern: "negative-surplus", parties: [] }],
  whatIf: [
    {
      flow: "f7",
      from: 2,
      to: 16,
      text: {
        nl: "Als er één pad komt dat de Fietsersclub echt wil",
        en: "If one path comes that the cyclists really want",
      },
    },
    {
      flow: "f1",
      from: 8,
      to: 2,
      text: { nl: "Als Aldorp eens per maand komt", en: "If Aldorp comes once a month" },
    },
  ],
};
