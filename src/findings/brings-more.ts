import { capital } from "../text/numbers.ts";
import { balanceSide } from "./balance-side.ts";

/** Who brings more than comes back, as far as the estimates allow to say so (DESIGN §5). */
export const bringsMore = balanceSide({
  id: "brings-more",
  side: "gives-more",
  order: "brings-first",
  name: { nl: "Brengt meer dan er terugkomt", en: "Brings more than comes back" },
  words: {
    nl: {
      plain: {
        clear: (name) => `${name} brengt meer dan er terugkomt.`,
        asked: (name) => `Brengt ${name} meer dan er terugkomt?`,
        otherwise: () => "Misschien komt er iets terug dat hier ontbreekt.",
        question: () => "Wat is nodig om dit te blijven brengen?",
      },
      everyKind: {
        clear: (name) => `Van elke soort brengt ${name} meer dan er terugkomt.`,
        asked: (name) => `Brengt ${name} van elke soort meer dan er terugkomt?`,
        otherwise: () => "Misschien ontbreekt hier een soort die terugkomt.",
        question: () => "Wat is nodig om dit te blijven brengen?",
      },
      relative: {
        clear: (name) => `${name} krijgt er minder uit dan de anderen.`,
        asked: (name) => `Krijgt ${name} er minder uit dan de anderen?`,
        otherwise: (name) => `Misschien komt het deel van ${name} later.`,
        question: () => "Wat zou meer waard zijn?",
      },
      chosen: (by) => ({
        clear: (name) => `${capital(by)} krijgt ${name} er minder uit dan de anderen.`,
        asked: (name) => `Krijgt ${name} er, ${by}, minder uit dan de anderen?`,
        otherwise: () => "Misschien past deze maat hier niet.",
        question: () => "Wat zouden jullie hier allemaal eerlijk noemen?",
      }),
    },
    en: {
      plain: {
        clear: (name) => `${name} brings more than comes back.`,
        asked: (name) => `Does ${name} bring more than comes back?`,
        otherwise: () => "Perhaps a return is missing here.",
        question: () => "What would it take to keep bringing this?",
      },
      everyKind: {
        clear: (name) => `${name} brings more of every kind than comes back.`,
        asked: (name) => `Does ${name} bring more of every kind than comes back?`,
        otherwise: () => "Perhaps a kind that returns is missing here.",
        question: () => "What would it take to keep bringing this?",
      },
      relative: {
        clear: (name) => `${name} gets less out of it than the others.`,
        asked: (name) => `Does ${name} get less out of it than the others?`,
        otherwise: (name) => `The part that is for ${name} may come later.`,
        question: () => "What would be worth more?",
      },
      chosen: (by) => ({
        clear: (name) => `${capital(by)}, ${name} gets less out of it than the others.`,
        asked: (name) => `Does ${name}, ${by}, get less out of it than the others?`,
        otherwise: () => "This measure may not fit here.",
        question: () => "What would all of you call fair here?",
      }),
    },
  },
});
