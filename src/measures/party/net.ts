import { difference } from "../difference.ts";
import type { PartyMeasure } from "../measure.ts";
import { perParty } from "../per-party.ts";

/** What goes out minus what comes in: the gain (below 0) or loss (above 0) in itself, whatever the others have. */
export const net: PartyMeasure<number> = {
  id: "net",
  scope: "party",
  family: "own-ends",
  unit: "value",
  range: [null, null],
  orientation: { nl: "boven 0: brengt meer; onder 0: haalt meer", en: "above 0: brings more; below 0: takes more" },
  formula: {
    nl: "verschil_i = brengt_i − haalt_i",
    en: "net_i = brings_i − takes_i",
  },
  source: null,
  text: {
    nl: {
      name: "Verschil",
      question: "Wat blijft er over als je halen van brengen aftrekt?",
      inWords: "Trek wat de partij haalt af van wat de partij brengt.",
      reading: "Boven 0 gaat er meer uit dan erin komt. Onder 0 komt er meer in.",
      caution: "Groeit de opbrengst, dan kan ieder onder 0 staan. Vergelijk dan de verhouding.",
    },
    en: {
      name: "Difference",
      question: "What is left when you take what comes in from what goes out?",
      inWords: "Subtract what the party takes from what it brings.",
      reading: "Above 0 more goes out than comes in. Below 0 more comes in.",
      caution: "When working together yields much, all may stand below 0. Then compare the ratio.",
    },
  },
  example: {
    flows: [
      ["A", "B", 6],
      ["B", "A", 2],
      ["B", "C", 1],
    ],
    working: {
      nl: "A: 6 − 2 = 4. B: (2 + 1) − 6 = −3. C: 0 − 1 = −1.",
      en: "A: 6 − 2 = 4. B: (2 + 1) − 6 = −3. C: 0 − 1 = −1.",
    },
    expected: { A: 4, B: -3, C: -1 },
  },
  compute: (run) => perParty(run, (party) => difference(run.ends.brings[party]!, run.ends.takes[party]!)),
};
