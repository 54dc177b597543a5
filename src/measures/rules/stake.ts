import { withheldIn } from "../../document/left-out.ts";
import { FILE_PRECISION } from "../../domain/create.ts";
import { moulin } from "../bibliography.ts";
import type { Rule } from "../fairness-rule.ts";

/** σ of one stake on the log scale: an estimate on the doubling scale, however well the books are kept. */
export const STAKE_ERROR = FILE_PRECISION.sigma;

/** Who has twice as much at stake brings twice as much for what it takes, as costs are shared in proportion to interest. */
export const stake: Rule = {
  id: "stake",
  // What only one party can have said, and withholds by name, no verdict may rest on.
  numbers: (state) => {
    const withheld = new Set(withheldIn(state));
    return new Map(
      state.parties.flatMap(({ id, stake: named }) => ((named ?? 0) > 0 && !withheld.has(id) ? [[id, named!]] : [])),
    );
  },
  error: (sigma) => Math.max(STAKE_ERROR, sigma),
  formula: {
    nl: "doel_i = κ·γ·s_i; s_i is wat er voor i op het spel staat, en γ de ene factor waarmee Σ_i (brengt_i + κ·haalt_i)·(γs_i − 1)/(γs_i + 1) = 0. Dan blijft gelijk wat allen brengen en wat allen halen",
    en: "target_i = κ·γ·s_i; s_i is what is at stake for i, and γ the one factor for which Σ_i (brings_i + κ·takes_i)·(γs_i − 1)/(γs_i + 1) = 0. Then what all bring and what all take stay as they are",
  },
  source: moulin,
  text: {
    nl: {
      question: "Wat gebeurt er bij ieder van jullie als dit mislukt?",
      inWords:
        "Zet wat iemand brengt af tegen wat er voor die partij op het spel staat. Staat er twee keer zoveel op het spel, dan wordt er voor wat terugkomt twee keer zoveel gebracht.",
      reading: "Voor wie er veel op het spel staat, brengt meer dan er terugkomt.",
      caution: "Je kunt het ook omdraaien: wie het meest waagt, krijgt het meest terug. Bespreek dat eerst.",
    },
    en: {
      question: "What happens to each of you if this fails?",
      inWords:
        "Hold what somebody brings against what is at stake for that party. With twice as much at stake, twice as much is brought for what comes back.",
      reading: "Who has much at stake brings more than comes back.",
      caution: "It can be turned round: who risks most gets most back. Talk about that first.",
    },
  },
};
