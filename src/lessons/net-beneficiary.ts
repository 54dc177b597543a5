import type { Lesson } from "./lesson.ts";

/** To whom more flows than from it. The flow is the subject, and nobody is accused of taking. */
export const netBeneficiary: Lesson = {
  id: "net-beneficiary",
  text: {
    nl: {
      name: "Waar het naartoe gaat",
      story: [
        "Vier ondernemers willen dat gasten een nacht langer blijven.",
        "De Otter, het museum en Trap sturen hun gasten door naar het hotel.",
        "Het hotel betaalt een vast bedrag, en leent ruimte uit.",
        "Het was een slecht jaar toen dat werd afgesproken. Nu zit het hotel vol.",
      ],
      see: "Naar het hotel gaan drie brede stromen. Er komen drie smalle vandaan.",
      feel: "Het hotel is tevreden en prijst de groep. De anderen zijn stiller dan vroeger.",
      otherwise: "Misschien is het zo bedoeld: vol hotel, vol dorp.",
      question: "Wat vinden jullie hier passend?",
      waysBack: [
        "Opnieuw bespreken wat bij een slecht jaar paste.",
        "Het hotel vragen wat daar makkelijk te geven is.",
        "Hardop afspreken dat het zo goed is, als dat zo is.",
      ],
      counter: {
        name: "Veel krijgen, en veel doorgeven",
        story: [
          "Aan de Vaart komt ook alles binnen bij één punt: De Sluis.",
          "Gasten van De Meerkoet, het museum en Wiel melden zich daar.",
          "De Sluis stuurt iedereen weer door, naar de volgende.",
        ],
        difference: "Bij beide komt veel binnen. Bij De Sluis gaat evenveel weer naar buiten.",
      },
    },
    en: {
      name: "Where it goes",
      story: [
        "Four owners want guests to stay one more night.",
        "Otter, the museum and Pedal send their guests on to the hotel.",
        "The hotel pays a fixed sum, and lends some space.",
        "It was a bad year when they agreed on that. Now the hotel is full.",
      ],
      see: "Three wide flows go to the hotel. Three narrow ones come from it.",
      feel: "The hotel is content and praises the group. The others are quieter than they were.",
      otherwise: "Perhaps that was intended: a full hotel, a full village.",
      question: "What feels right to all of you?",
      waysBack: [
        "Talk over again what suited a bad year.",
        "Ask the hotel what is easy for it to give.",
        "Agree out loud that it is fine like this, if it is.",
      ],
      counter: {
        name: "Receiving much, and passing it on",
        story: [
          "On the Canal everything comes in at one point too: the Lock.",
          "Guests of Coot, the museum and Wheel check in there.",
          "The Lock sends everyone on to the next.",
        ],
        difference: "Much comes in at both. From the Lock, just as much goes out again.",
      },
    },
  },
  steps: [
    {
      parties: ["p2", "p3", "p4"],
      flows: ["f7", "f8", "f9", "f10"],
      text: {
        nl: {
          said: "De Otter, het museum en Trap sturen elkaar gasten.",
          asked: "Wie hebben deze drie nog nodig, als gasten willen blijven slapen?",
          answer: "Iemand met bedden. Die heeft nog niemand.",
          note: "Het hotel komt pas in de volgende stap. Zo zie je waar het hotel voor nodig was.",
        },
        en: {
          said: "Otter, the museum and Pedal send each other guests.",
          asked: "Who do these three still need, if guests want to stay the night?",
          answer: "Somebody with beds. Nobody has any yet.",
          note: "The hotel comes in the next step. That way you see what it was needed for.",
        },
      },
    },
    {
      parties: ["p1"],
      flows: ["f1", "f2", "f3"],
      text: {
        nl: {
          said: "Het hotel doet mee. Alle gasten gaan er ’s avonds heen.",
          asked: "Wat zou jij willen dat het hotel terugdoet?",
          answer: null,
          note: "Schrijf op wat er geroepen wordt. Vergelijk het straks met de foto.",
        },
        en: {
          said: "The hotel joins. In the evening all the guests go there.",
          asked: "What would you want the hotel to do in return?",
          answer: null,
          note: "Write down what is called out. Compare it with the photo later.",
        },
      },
    },
    {
      parties: [],
      flows: ["f4", "f5", "f6"],
      text: {
        nl: {
          said: "Dit komt er van het hotel terug.",
          asked: "Tegenover elke 10 die het hotel brengt: hoeveel gaat erheen?",
          answer: "Het hotel haalt 24 en brengt 8: tegenover elke 10 gaat 30 erheen.",
          note: "Vraag de helft van de groep om naast het hotel te gaan zitten. Wat ziet het hotel?",
        },
        en: {
          said: "This is what comes back from the hotel.",
          asked: "For every 10 that the hotel brings, how many go in?",
          answer: "The hotel takes 24 and brings 8. For every 10 that it brings, 30 go in.",
          note: "Ask half of the group to sit beside the hotel. What does it see from there?",
        },
      },
    },
  ],
  shows: { scope: "party", measure: "logRatio", of: "p1" },
  expects: [{ pattern: "takes-more", parties: ["p1"] }],
  whatIf: [
    {
      flow: "f4",
      from: 4,
      to: 16,
      text: { nl: "Als het hotel per gast betaalt", en: "If the hotel pays for each guest" },
    },
    {
      flow: "f3",
      from: 8,
      to: 0,
      text: { nl: "Als gasten zelf een fiets komen halen", en: "If guests fetch a bicycle themselves" },
    },
  ],
};
