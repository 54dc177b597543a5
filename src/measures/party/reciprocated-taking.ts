import { allAnswered } from "../answered.ts";
import { squartini } from "../bibliography.ts";
import type { PartyMeasure } from "../measure.ts";
import { perParty } from "../per-party.ts";
import { share } from "../share.ts";

/** The part of what a party takes that it gives back to the same others. A party that takes nothing: undefined. */
export const reciprocatedTaking: PartyMeasure<number> = {
  id: "reciprocatedTaking",
  scope: "party",
  family: "lens",
  unit: "share",
  range: [0, 1],
  orientation: { nl: "hoger: meer gaat direct terug", en: "higher: more goes straight back" },
  formula: {
    nl: "gaat direct terug_i = Σ_j min(w_ij, w_ji) / I_i",
    en: "reciprocatedTaking_i = Σ_j min(w_ij, w_ji) / I_i",
  },
  source: squartini,
  text: {
    nl: {
      name: "Gaat direct terug",
      question: "Hoeveel van wat binnenkomt, gaat naar dezelfde partij terug?",
      inWords:
        "Neem per partner het kleinste van wat heen en terug gaat. Deel de som daarvan door alles wat binnenkomt.",
      reading: "1: alles wordt direct beantwoord. 0: naar die partijen gaat niets terug.",
      caution: "Het kan ook teruggaan via een ander. Dat telt hier niet.",
    },
    en: {
      name: "Goes straight back",
      question: "How much of what comes in goes back to the same party?",
      inWords:
        "For each partner take the smaller of what goes and what comes back. Divide their sum by all that comes in.",
      reading: "1: all of it is answered directly. 0: nothing goes back to those parties.",
      caution: "It may go back by way of others. That does not count here.",
    },
  },
  example: {
    flows: [
      ["A", "B", 6],
      ["B", "A", 2],
      ["B", "C", 1],
    ],
    working: {
      nl: "A haalt 2 van B en geeft B 6: min(2, 6)/2 = 1. B haalt 6 van A en geeft A 2: 2/6 = 1/3. C haalt 1 en geeft niets: 0.",
      en: "A takes 2 from B and gives B 6: min(2, 6)/2 = 1. B takes 6 from A and gives A 2: 2/6 = 1/3. C takes 1 and gives nothing: 0.",
    },
    expected: { A: 1, B: 1 / 3, C: 0 },
  },
  compute: (run) => {
    const answered = run.shared(allAnswered);
    return perParty(run, (party) => share(answered[party]!, run.graph.inflow(party)));
  },
};
