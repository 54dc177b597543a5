import { simplexShare } from "../../solve/simplex-share.ts";
import { varsi } from "../bibliography.ts";
import { kindLeans } from "../kind-leans.ts";
import type { PartyMeasure } from "../measure.ts";
import { isJudged } from "../own-ends.ts";
import { perParty } from "../per-party.ts";

/**
 * How much of its side hangs on the prices: of all ways to weigh the kinds, each as likely as another, the share under
 * which it brings more than comes back. A kind in which a party has no part changes nothing.
 */
export const weightAcceptability: PartyMeasure<number> = {
  id: "weightAcceptability",
  scope: "party",
  family: "own-ends",
  unit: "share",
  range: [0, 1],
  orientation: { nl: "hoger: brengt bij meer wegingen meer", en: "higher: brings more under more weightings" },
  formula: {
    nl: "het deel van alle wegingen {λ ≥ 0, Σλ_r = 1} met Σ_r λ_r a_ir > 0; a_ir = (brengt_ir − κ·haalt_ir)/W_r, W_r = (Σ brengt_r + κ·Σ haalt_r)/2 over de partijen. Exact",
    en: "share of the simplex {λ ≥ 0, Σλ_r = 1} with Σ_r λ_r a_ir > 0; a_ir = (brings_ir − κ·takes_ir)/W_r, W_r = (Σ brings_r + κ·Σ takes_r)/2 over the parties. Exact",
  },
  source: varsi,
  text: {
    nl: {
      name: "Brengt meer, deel van de wegingen",
      question: "Bij welk deel van alle wegingen van de soorten brengt deze partij meer?",
      inWords: "Weeg de soorten op alle manieren. Bij welk deel gaat er meer uit dan er binnenkomt?",
      reading: "1: hoe je ook weegt. 0: bij geen enkele weging. Ertussen hangt het van de weging af.",
      caution: "Elke weging telt hier even zwaar. Niet elke weging past bij jullie.",
    },
    en: {
      name: "Brings more, share of weightings",
      question: "Under what share of all weightings of the kinds does it bring more?",
      inWords: "Weigh the kinds in every way; count the share in which more goes out.",
      reading: "1: however you weigh. 0: under no weighting. Between, it depends on the weighting.",
      caution: "Every weighting counts the same here. Not every one suits you.",
    },
  },
  example: {
    flows: [
      { from: "A", to: "B", kind: "money", weight: 6 },
      { from: "B", to: "A", kind: "staff", weight: 2 },
      { from: "C", to: "A", kind: "staff", weight: 2 },
    ],
    working: {
      nl: "κ = 1. Geld: 6 in totaal, mensen: 4. A brengt 6/6 = 1 van het geld en haalt 4/4 = 1 van de mensen: a = (1, −1), meer waar λ_geld > ½: 0,5. B: a = (−1, ½), meer waar λ_geld < ½·(1 − λ_geld), dus onder ⅓. C: a = (0, ½): meer bij elke weging, behalve als er niets dan geld telt. Dus 1.",
      en: "κ = 1. Money: 6 in all, staff: 4. A brings 6/6 = 1 of the money and takes 4/4 = 1 of the staff: a = (1, −1), more where λ_money > ½: 0.5. B: a = (−1, ½), more where λ_money < ½·(1 − λ_money), so below ⅓. C: a = (0, ½): more under every weighting but money alone, so 1.",
    },
    expected: { A: 0.5, B: 1 / 3, C: 1 },
  },
  compute: (run) => {
    const { offsets, leans } = kindLeans(run);
    return perParty(run, (party) =>
      isJudged(run.ends, party) ? simplexShare(leans, offsets[party], offsets[party + 1]) : Number.NaN,
    );
  },
};
