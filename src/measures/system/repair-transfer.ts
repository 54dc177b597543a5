import type { SystemMeasure } from "../measure.ts";
import { imbalance } from "./imbalance.ts";

/** The least that shifts for all to be in balance if anyone may exchange with anyone. Without flows: undefined. */
export const repairTransfer: SystemMeasure = {
  id: "repairTransfer",
  scope: "system",
  family: "lens",
  unit: "share",
  range: [0, 1],
  orientation: { nl: "hoger: meer verschuift", en: "higher: more shifts" },
  formula: {
    nl: "herstel, vrij verdeeld = ½ Σ_i abs(O_i − I_i) / W",
    en: "repairTransfer = ½ Σ_i abs(O_i − I_i) / W",
  },
  source: null,
  text: {
    nl: {
      name: "Herstel, vrij verdeeld",
      question: "Hoeveel verschuift er minstens, als iedereen met iedereen kan ruilen?",
      inWords:
        "Neem bij elke partij hoe ver geven en krijgen uit elkaar liggen. Tel dat op, neem de helft, en deel door alles samen.",
      reading: "0: alles is al in balans. Bij een half verschuift de helft van alles.",
      caution: "Dit getal is gelijk aan Uit balans. Het is een voorzet, geen afspraak.",
    },
    en: {
      name: "Repair, freely shared",
      question: "How much shifts at least, if anyone may exchange with anyone?",
      inWords:
        "For each party take how far giving and getting lie apart. Add that up, take half, and divide by all together.",
      reading: "0: all is in balance already. At a half, half of everything shifts.",
      caution: "This number equals Out of balance. It is a first suggestion, no agreement.",
    },
  },
  example: {
    flows: [
      ["A", "B", 2],
      ["B", "C", 2],
    ],
    working: {
      nl: "A brengt 2 meer dan A haalt, C haalt 2 meer dan C brengt. C geeft A 2, en iedereen is gelijk: 2/4 = 0,5.",
      en: "A brings 2 more than it takes, C takes 2 more than it brings. C gives A 2, and all are even: 2/4 = 0.5.",
    },
    expected: { system: 1 / 2 },
  },
  compute: (run) => run.value(imbalance),
};
