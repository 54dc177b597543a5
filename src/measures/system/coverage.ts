import { waysAsked } from "../asked.ts";
import type { SystemMeasure } from "../measure.ts";

/**
 * How much of the photo was asked for. Over members: whom it is for, and an empty chair, are not asked what they bring to
 * each. Where what is not listed means that nothing flows, all was asked. With fewer than two members: undefined.
 */
export const coverage: SystemMeasure = {
  id: "coverage",
  scope: "system",
  family: "lens",
  unit: "share",
  range: [0, 1],
  orientation: { nl: "hoger: er is meer gevraagd", en: "higher: more was asked" },
  formula: {
    nl: "gevraagd = geordende paren van leden met een genoteerde stroom, ook een van 0 of zonder grootte / n(n − 1), n leden; 1 waar wat er niet staat niets is",
    en: "coverage = ordered pairs of members with any actual flow noted, one of 0 or without a size included / n(n − 1), n members; 1 where unlisted means none",
  },
  source: null,
  text: {
    nl: {
      name: "Gevraagd",
      question: "Van hoeveel routes tussen twee is bekend of er iets loopt?",
      inWords:
        "Tel van ieder naar elk ander of er iets is ingevuld. Ook niets en weet ik niet tellen mee. Deel dat door alle routes tussen twee.",
      reading: "1: naar alles is gevraagd. Lager: er kan nog veel ontbreken op de foto.",
      caution: "Gevraagd is nog niet zeker. Zeg je dat dit alle stromen zijn, dan is het 1.",
    },
    en: {
      name: "Asked",
      question: "For how many ways between two is it known whether anything flows?",
      inWords:
        "Count from each to every other whether anything is entered. Nothing and don't know count too. Divide that by all ways between two.",
      reading: "1: all was asked. Lower: much may still be missing from the photo.",
      caution: "Asked is not sure. Once you say that these are all the flows, it is 1.",
    },
  },
  example: {
    flows: [
      ["A", "B", 6],
      ["B", "A", 2],
    ],
    working: {
      nl: "Wat er niet staat, stroomt hier niet, dus naar alles is gevraagd: 1. Was dat onbekend, met een derde lid C, dan 2 van de 3 × 2 wegen: 1/3.",
      en: "What is not listed does not flow here, so all was asked: 1. Were that unknown, with a third member C, then 2 of the 3 × 2 ways: 1/3.",
    },
    expected: { system: 1 },
  },
  compute: (run) => {
    const { state } = run;
    if (state === null) return run.parties < 2 ? null : 1;
    const members = state.parties.flatMap(({ id, standing }) =>
      standing === "member" ? [run.arrays.indexOf.get(id)!] : [],
    );
    if (members.length < 2) return null;
    if (state.about.unlisted === "none") return 1;
    const asked = run.shared(waysAsked);
    let ways = 0;
    for (const from of members) for (const to of members) if (from !== to && asked(from, to) !== "not-asked") ways++;
    return ways / (members.length * (members.length - 1));
  },
};
