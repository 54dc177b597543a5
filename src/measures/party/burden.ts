import { kindBurdens } from "../kind-burdens.ts";
import type { PartyMeasure } from "../measure.ts";
import { perParty } from "../per-party.ts";

/** How heavily it carries for its size: the largest part of its own capacity that it gives, over the kinds. */
export const burden: PartyMeasure<number> = {
  id: "burden",
  scope: "party",
  family: "own-ends",
  unit: "share",
  range: [0, null],
  orientation: { nl: "hoger: draagt zwaarder voor wat het heeft", en: "higher: carries more for what it has" },
  formula: {
    nl: "deel van wat in huis is_i = max over de soorten r met een bekende omvang van Σ wat i van r geeft / omvang_ir, in de eenheid van die soort; brengt_i/omvang_i waar alleen een omvang als geheel bekend is. Een stroom zonder hoeveelheid maakt het een ondergrens",
    en: "burden_i = max over kinds r with a known capacity of Σ amounts of r that i gives / capacity_ir, in the kind's unit; brings_i/size_i where only a size is known. A flow without an amount makes it a lower bound",
  },
  source: null,
  text: {
    nl: {
      name: "Deel van wat in huis is",
      question: "Welk deel geeft deze partij van wat er in huis is?",
      inWords: "Deel per soort wat deze partij geeft door wat ervan in huis is. Neem het grootste deel.",
      reading: "1: van een soort alles. 0,5: van een soort de helft, van de andere minder.",
      caution: "Van een stroom zonder hoeveelheid telt niets mee. Dan is het minstens dit.",
    },
    en: {
      name: "Part of its own capacity",
      question: "How much of what it has itself does it give?",
      inWords: "Per kind, divide what this party gives by what it has of it. Take the largest part.",
      reading: "1: all of one kind. 0.5: half of one kind, less of the others.",
      caution: "A flow without an amount counts for nothing. Then it is at least this.",
    },
  },
  example: {
    flows: [
      { from: "A", to: "B", kind: "staff", weight: 20 },
      { from: "A", to: "B", kind: "money", weight: 10 },
      { from: "B", to: "A", kind: "money", weight: 30 },
      { from: "C", to: "A", kind: "money", weight: 5 },
    ],
    capacity: { A: { staff: 40, money: 100 }, B: { staff: 8, money: 120 } },
    working: {
      nl: "A geeft 20 van zijn 40 mensen en 10 van zijn 100 geld: het grootste deel is 0,5. B geeft geen van zijn 8 mensen en 30 van zijn 120 geld: 0,25. Wat C heeft, is niet gezegd.",
      en: "A gives 20 of its 40 staff and 10 of its 100 money: the larger part is 0.5. B gives none of its 8 staff and 30 of its 120 money: 0.25. What C has, nobody said.",
    },
    expected: { A: 0.5, B: 0.25, C: null },
  },
  compute: (run) => {
    // In a list of flows alone nobody says what it has: no party is looked up there.
    if (run.state === null) return new Float64Array(run.parties).fill(Number.NaN);
    const burdens = kindBurdens(run);
    return perParty(run, (party) => {
      const shares = (burdens.get(run.ids[party]!) ?? []).flatMap(({ share }) => share ?? []);
      return shares.length === 0 ? Number.NaN : Math.max(...shares);
    });
  },
};
