import { allAnswered } from "../answered.ts";
import { squartini } from "../bibliography.ts";
import type { PartyMeasure } from "../measure.ts";
import { perParty } from "../per-party.ts";
import { share } from "../share.ts";

/** The part of what a party gives that the same others give back. A party that gives nothing: undefined. */
export const reciprocatedGiving: PartyMeasure<number> = {
  id: "reciprocatedGiving",
  scope: "party",
  family: "lens",
  unit: "share",
  range: [0, 1],
  orientation: { nl: "hoger: meer komt direct terug", en: "higher: more comes straight back" },
  formula: {
    nl: "komt direct terug_i = Σ_j min(w_ij, w_ji) / O_i",
    en: "reciprocatedGiving_i = Σ_j min(w_ij, w_ji) / O_i",
  },
  source: squartini,
  text: {
    nl: {
      name: "Komt direct terug",
      question: "Hoeveel van wat gegeven wordt, komt van dezelfde partij terug?",
      inWords:
        "Neem per partner het kleinste van wat heen en terug gaat. Deel de som daarvan door alles wat de partij geeft.",
      reading: "1: alles wordt direct beantwoord. 0: niets komt van dezelfde partij terug.",
      caution: "Het kan ook terugkomen via een ander. Dat telt hier niet.",
    },
    en: {
      name: "Comes straight back",
      question: "How much of what is given comes back from the same party?",
      inWords:
        "For each partner take the smaller of what goes and what comes back. Divide their sum by all that the party gives.",
      reading: "1: all of it is answered directly. 0: nothing comes back from the same party.",
      caution: "It may come back by way of others. That does not count here.",
    },
  },
  example: {
    flows: [
      ["A", "B", 6],
      ["B", "A", 2],
      ["B", "C", 1],
    ],
    working: {
      nl: "A geeft 6, waarvan B er 2 beantwoordt: 2/6 = 1/3. B geeft 3: A beantwoordt min(2, 6) = 2, C niets: 2/3. C geeft niets.",
      en: "A gives 6, of which B answers 2: 2/6 = 1/3. B gives 3: A answers min(2, 6) = 2, C nothing: 2/3. C gives nothing.",
    },
    expected: { A: 1 / 3, B: 2 / 3, C: null },
  },
  compute: (run) => {
    const answered = run.shared(allAnswered);
    return perParty(run, (party) => share(answered[party]!, run.graph.outflow(party)));
  },
};
