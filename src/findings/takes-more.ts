import { capital } from "../text/numbers.ts";
import { balanceSide } from "./balance-side.ts";

/** To whom more flows than from it. The flow is the subject: a number opens a conversation and accuses nobody. */
export const takesMore = balanceSide({
  id: "takes-more",
  side: "takes-more",
  order: "takes-first",
  name: { nl: "Er gaat meer naartoe dan er vandaan komt", en: "More flows to it than from it" },
  words: {
    nl: {
      plain: {
        clear: (name) => `Naar ${name} gaat meer dan er vandaan komt.`,
        asked: (name) => `Gaat naar ${name} meer dan er vandaan komt?`,
        otherwise: () => "Misschien is dat zo bedoeld.",
        question: () => "Wat vinden jullie hier passend?",
      },
      everyKind: {
        clear: (name) => `Van elke soort gaat er meer naar ${name}.`,
        asked: (name) => `Gaat er van elke soort meer naar ${name}?`,
        otherwise: () => "Misschien missen we een soort.",
        question: (name) => `Wat brengt ${name} dat hier niet staat?`,
      },
      relative: {
        clear: (name) => `${name} krijgt er meer uit dan de anderen.`,
        asked: (name) => `Krijgt ${name} er meer uit dan de anderen?`,
        otherwise: () => "Misschien is dat zo afgesproken.",
        question: () => "Wat vinden jullie hier passend?",
      },
      chosen: (by) => ({
        clear: (name) => `${capital(by)} krijgt ${name} er meer uit dan de anderen.`,
        asked: (name) => `Krijgt ${name} er, ${by}, meer uit dan de anderen?`,
        otherwise: () => "Misschien past deze maat hier niet.",
        question: () => "Wat zouden jullie hier allemaal eerlijk noemen?",
      }),
    },
    en: {
      plain: {
        clear: (name) => `More flows to ${name} than from it.`,
        asked: (name) => `Does more flow to ${name} than from it?`,
        otherwise: () => "Perhaps that was intended.",
        question: () => "What feels right to all of you?",
      },
      everyKind: {
        clear: (name) => `More of every kind flows to ${name}.`,
        asked: (name) => `Does more of every kind flow to ${name}?`,
        otherwise: () => "A kind may be missing.",
        question: (name) => `What does ${name} bring that's missing here?`,
      },
      relative: {
        clear: (name) => `${name} gets more out of it than the others.`,
        asked: (name) => `Does ${name} get more out of it than the others?`,
        otherwise: () => "Perhaps that was agreed.",
        question: () => "What feels right to all of you?",
      },
      chosen: (by) => ({
        clear: (name) => `${capital(by)}, ${name} gets more out of it than the others.`,
        asked: (name) => `Does ${name}, ${by}, get more out of it than the others?`,
        otherwise: () => "This measure may not fit here.",
        question: () => "What would all of you call fair here?",
      }),
    },
  },
});
