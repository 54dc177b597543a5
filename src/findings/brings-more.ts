import { leaning } from "./balance-side.ts";
import { numberOf, partyOf } from "./evidence.ts";
import type { Pattern } from "./pattern.ts";
import { perTen, sumOf } from "./sum-in-words.ts";

/** Who brings more than comes back, as far as the estimates allow to say so (DESIGN §5). */
export const bringsMore: Pattern = {
  id: "brings-more",
  name: { nl: "Brengt meer dan er terugkomt", en: "Brings more than comes back" },
  find: (context) => leaning(context, "gives-more", "brings-more"),
  text: {
    nl: (finding, words) => {
      const name = words.name(partyOf(finding));
      if (numberOf(finding, "relative") === 1)
        return {
          headline:
            finding.sure === "clear"
              ? `${name} krijgt er minder uit dan de anderen.`
              : `Krijgt ${name} er minder uit dan de anderen?`,
          sum: perTen.nl(finding, words),
          otherwise: `Misschien komt het deel van ${name} later.`,
          question: "Wat zou meer waard zijn?",
        };
      return {
        headline:
          finding.sure === "clear" ? `${name} brengt meer dan er terugkomt.` : `Brengt ${name} meer dan er terugkomt?`,
        sum: sumOf.nl(finding, words, "brings-first"),
        otherwise: "Misschien komt er iets terug dat hier ontbreekt.",
        question: "Wat is nodig om dit te blijven brengen?",
      };
    },
    en: (finding, words) => {
      const name = words.name(partyOf(finding));
      if (numberOf(finding, "relative") === 1)
        return {
          headline:
            finding.sure === "clear"
              ? `${name} gets less out of it than the others.`
              : `Does ${name} get less out of it than the others?`,
          sum: perTen.en(finding, words),
          otherwise: `The part that is for ${name} may come later.`,
          question: "What would be worth more?",
        };
      return {
        headline:
          finding.sure === "clear"
            ? `${name} brings more than comes back.`
            : `Does ${name} bring more than comes back?`,
        sum: sumOf.en(finding, words, "brings-first"),
        otherwise: "Perhaps a return is missing here.",
        question: "What would it take to keep bringing this?",
      };
    },
  },
};
