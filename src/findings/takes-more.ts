import { leaning } from "./balance-side.ts";
import { numberOf, partyOf } from "./evidence.ts";
import type { Pattern } from "./pattern.ts";
import { perTen, sumOf } from "./sum-in-words.ts";

/** To whom more flows than from it. The flow is the subject: a number opens a conversation and accuses nobody. */
export const takesMore: Pattern = {
  id: "takes-more",
  name: { nl: "Er gaat meer naartoe dan er vandaan komt", en: "More flows to it than from it" },
  find: (context) => leaning(context, "takes-more", "takes-more"),
  text: {
    nl: (finding, words) => {
      const name = words.name(partyOf(finding));
      if (numberOf(finding, "relative") === 1)
        return {
          headline:
            finding.sure === "clear"
              ? `${name} krijgt er meer uit dan de anderen.`
              : `Krijgt ${name} er meer uit dan de anderen?`,
          sum: perTen.nl(finding, words),
          otherwise: "Misschien is dat zo afgesproken.",
          question: "Wat vinden jullie hier passend?",
        };
      return {
        headline:
          finding.sure === "clear"
            ? `Naar ${name} gaat meer dan er vandaan komt.`
            : `Gaat naar ${name} meer dan er vandaan komt?`,
        sum: sumOf.nl(finding, words, "takes-first"),
        otherwise: "Misschien is dat zo bedoeld.",
        question: "Wat vinden jullie hier passend?",
      };
    },
    en: (finding, words) => {
      const name = words.name(partyOf(finding));
      if (numberOf(finding, "relative") === 1)
        return {
          headline:
            finding.sure === "clear"
              ? `${name} gets more out of it than the others.`
              : `Does ${name} get more out of it than the others?`,
          sum: perTen.en(finding, words),
          otherwise: "Perhaps that was agreed.",
          question: "What feels right to all of you?",
        };
      return {
        headline:
          finding.sure === "clear" ? `More flows to ${name} than from it.` : `Does more flow to ${name} than from it?`,
        sum: sumOf.en(finding, words, "takes-first"),
        otherwise: "Perhaps that was intended.",
        question: "What feels right to all of you?",
      };
    },
  },
};
