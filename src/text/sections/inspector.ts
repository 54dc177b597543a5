import type { FlowState } from "../../domain/flow.ts";
import type { Standing } from "../../domain/party.ts";
import type { InBoth } from "../language.ts";

/** One party opened: its sums in words, how sure, its flows, and the numbers behind them. Sums come in as text. */
export interface InspectorMessages {
  readonly label: (name: string) => string;
  readonly close: string;
  readonly roles: Readonly<Record<"core" | "in" | "out" | "other" | "isolated", string>>;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly noExchange: string;
  readonly noSign: string;
  readonly noSignLong: string;
  readonly established: string;
  readonly establishedWithin: (ratio: string) => string;
  readonly withinNoise: string;
  readonly withinNoiseLong: string;
  readonly unranked: Readonly<Record<Exclude<Standing, "member">, string>>;
  readonly brings: (sum: string) => string;
  readonly takes: (sum: string) => string;
  readonly perTenOut: (out: string) => string;
  readonly perTenIn: (into: string) => string;
  readonly perTenEven: string;
  readonly onlyOut: (out: string) => string;
  readonly onlyIn: (into: string) => string;
  readonly ratio: string;
  readonly even: string;
  readonly times: (n: string) => string;
  readonly moreOut: string;
  readonly moreIn: string;
  readonly ratioReading: string;
  readonly ratioExact: (ratio: string, from: string, to: string) => string;
  /** Where all together take more, or less, than they bring: what a ratio is held against, and the sum. */
  readonly againstAll: (takenPerTen: string) => string;
  readonly ratioSum: (sum: {
    readonly brings: string;
    readonly takes: string;
    readonly own: string;
    readonly all: string;
    readonly ratio: string;
  }) => string;
  readonly ratioAria: (place: string, from: string, to: string) => string;
  readonly ratioOnSide: (ratio: string, side: "out" | "in" | "even") => string;
  readonly unsized: string;
  readonly bringsTo: (name: string) => string;
  readonly takesFrom: (name: string) => string;
  readonly nothingBrought: string;
  readonly nothingTaken: string;
  readonly state: Readonly<Record<FlowState, string>>;
  readonly unknownSize: string;
  readonly itself: string;
  /** What reaches nobody, and where it counts. */
  readonly givenUp: string;
  readonly givenUpCounts: string;
  readonly more: (count: number) => string;
  readonly findings: string;
  readonly onPhoto: string;
  readonly soleHolder: (piece: string) => string;
  readonly stake: (value: string) => string;
  readonly felt: (ratio: string, side: "out" | "in" | "even") => string;
  readonly moreNumbers: string;
  readonly moreNumbersAbout: string;
  readonly undefinedValue: string;
}

export const inspector: InBoth<InspectorMessages> = {
  nl: {
    label: (name) => `Over ${name}`,
    close: "Laat de partij los",
    roles: {
      core: "in de kring",
      in: "brengt naar de kring",
      out: "haalt uit de kring",
      other: "naast de kring",
      isolated: "staat nog los",
    },
    standing: { member: "", beneficiary: "voor wie jullie dit doen", "empty-chair": "lege stoel" },
    noExchange: "Nog niets ingevuld.",
    noSign: "Geen verschil te zien.",
    noSignLong: "Dat is nog geen balans.",
    established: "In balans, op een kwart na.",
    establishedWithin: (ratio) => `In balans, binnen ${ratio} om 1.`,
    withinNoise: "Het verschil kan aan de schattingen liggen.",
    withinNoiseLong: "Zolang dat voor de hele foto geldt, noemen we bij niemand de balans.",
    unranked: {
      beneficiary: "Degenen voor wie jullie dit doen, wegen we niet.",
      "empty-chair": "Wie er niet bij zit, wegen we niet.",
    },
    brings: (sum) => `brengt ${sum}`,
    takes: (sum) => `haalt ${sum}`,
    perTenOut: (out) => `Tegenover elke 10 die binnenkomt, gaat ${out} uit.`,
    perTenIn: (into) => `Tegenover elke 10 die uitgaat, komt ${into} binnen.`,
    perTenEven: "Tegenover elke 10 die binnenkomt, gaat ook zo'n 10 uit.",
    onlyOut: (out) => `Er gaat ${out} uit, en er komt niets binnen.`,
    onlyIn: (into) => `Er komt ${into} binnen, en er gaat niets uit.`,
    ratio: "Verhouding, met de marge van de schattingen",
    even: "gelijk",
    times: (n) => `${n}×`,
    moreOut: "er gaat meer uit",
    moreIn: "er komt meer binnen",
    ratioReading:
      "De streep laat zien hoe ver de schattingen kunnen afwijken. Het vlak in het midden noemen jullie gelijk.",
    ratioExact: (ratio, from, to) => `Precies: ${ratio}, met een marge van ${from} tot ${to}.`,
    againstAll: (taken) => `Dit is afgezet tegen alle partijen samen: op elke 10 gebracht is daar ${taken} gehaald.`,
    ratioSum: ({ brings, takes, own, all, ratio }) =>
      `De som: ${brings} gebracht : ${takes} gehaald = ${own}. Bij allen samen is dat ${all}. En ${own} : ${all} = ${ratio}.`,
    ratioAria: (place, from, to) => `Verhouding: ${place}. Marge van ${from} tot ${to}.`,
    ratioOnSide: (ratio, side) =>
      side === "even" ? "gelijk" : `${ratio} keer zoveel ${side === "out" ? "uit als in" : "in als uit"}`,
    unsized: "Niet elke stroom heeft een getal. De sommen zijn dus niet compleet.",
    bringsTo: (name) => `Wat ${name} brengt`,
    takesFrom: (name) => `Wat ${name} haalt`,
    nothingBrought: "Hier staat nog niets.",
    nothingTaken: "Hier staat nog niets.",
    state: { actual: "", hoped: "gehoopt", agreed: "afgesproken" },
    unknownSize: "weet ik niet",
    itself: "zichzelf",
    givenUp: "ingeleverd",
    givenUpCounts: "Bij niemand aangekomen. Telt mee in wat gebracht is.",
    more: (count) => `Nog ${count}`,
    findings: "Wat hier opvalt",
    onPhoto: "Verder op de foto",
    soleHolder: (piece) => `Heeft als enige: ${piece}`,
    stake: (value) => `Op het spel: ${value}`,
    felt: (ratio, side) =>
      side === "even"
        ? "Eigen gevoel: gelijk"
        : `Eigen gevoel: ${ratio} keer zoveel ${side === "out" ? "uit als in" : "in als uit"}`,
    moreNumbers: "Meer getallen",
    moreNumbersAbout: "Elk getal met zijn formule, hoe je het leest en wat het niet zegt.",
    undefinedValue: "niet te zeggen",
  },
  en: {
    label: (name) => `About ${name}`,
    close: "Let go of the party",
    roles: {
      core: "in the circle",
      in: "brings to the circle",
      out: "takes from the circle",
      other: "beside the circle",
      isolated: "stands apart",
    },
    standing: { member: "", beneficiary: "those this is for", "empty-chair": "empty chair" },
    noExchange: "Nothing entered yet.",
    noSign: "No visible difference.",
    noSignLong: "That isn't balance yet.",
    established: "In balance, within a quarter.",
    establishedWithin: (ratio) => `In balance, within ${ratio} to 1.`,
    withinNoise: "The estimates may explain the difference.",
    withinNoiseLong: "While that holds for the whole photo, we name nobody's balance.",
    unranked: {
      beneficiary: "We do not weigh those this is for.",
      "empty-chair": "We do not weigh those who are not here.",
    },
    brings: (sum) => `brings ${sum}`,
    takes: (sum) => `takes ${sum}`,
    perTenOut: (out) => `For every 10 that come in, ${out} go out.`,
    perTenIn: (into) => `For every 10 that go out, ${into} come in.`,
    perTenEven: "For every 10 that come in, about 10 go out.",
    onlyOut: (out) => `${out} goes out, and nothing comes in.`,
    onlyIn: (into) => `${into} comes in, and nothing goes out.`,
    ratio: "Ratio, with the margin of the estimates",
    even: "even",
    times: (n) => `${n}×`,
    moreOut: "more goes out",
    moreIn: "more comes in",
    ratioReading: "The bar shows how far the estimates may be off. The band in the middle is what you call even.",
    ratioExact: (ratio, from, to) => `Exactly: ${ratio}, with a margin from ${from} to ${to}.`,
    againstAll: (taken) => `This is held against all parties together: for every 10 brought, ${taken} are taken there.`,
    ratioSum: ({ brings, takes, own, all, ratio }) =>
      `The sum: ${brings} brought : ${takes} taken = ${own}. For all together that is ${all}. And ${own} : ${all} = ${ratio}.`,
    ratioAria: (place, from, to) => `Ratio: ${place}. Margin from ${from} to ${to}.`,
    ratioOnSide: (ratio, side) =>
      side === "even" ? "even" : `${ratio} times as much ${side === "out" ? "out as in" : "in as out"}`,
    unsized: "Not every flow has a number. So the sums are not complete.",
    bringsTo: (name) => `What ${name} brings`,
    takesFrom: (name) => `What ${name} takes`,
    nothingBrought: "Nothing here yet.",
    nothingTaken: "Nothing here yet.",
    state: { actual: "", hoped: "hoped for", agreed: "agreed" },
    unknownSize: "don't know",
    itself: "itself",
    givenUp: "given up",
    givenUpCounts: "Reached nobody. Counts in what is brought.",
    more: (count) => `${count} more`,
    findings: "What stands out here",
    onPhoto: "Also in the photo",
    soleHolder: (piece) => `The only one to hold: ${piece}`,
    stake: (value) => `At stake: ${value}`,
    felt: (ratio, side) =>
      side === "even"
        ? "Own feeling: even"
        : `Own feeling: ${ratio} times as much ${side === "out" ? "out as in" : "in as out"}`,
    moreNumbers: "More numbers",
    moreNumbersAbout: "Each number with its formula, how to read it and what it does not say.",
    undefinedValue: "cannot be said",
  },
};
