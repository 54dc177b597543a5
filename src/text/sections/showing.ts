import type { InBoth } from "../language.ts";
import { plural, valueText } from "../numbers.ts";

/** A sign that stands with a colour, its lines in the legend, and what is said where it stands. */
interface Signed {
  readonly sign: string;
  readonly text: readonly string[];
  readonly says: string;
}

/** What sizes and colours of the photo can show. */
interface ShowingMessages {
  /** What sizes and colours show: how it is chosen, and what is to be known of it; "" where nothing is. */
  readonly sizes: Readonly<
    Record<
      "exchange" | "brings" | "takes" | "stake" | "power",
      { readonly name: string; readonly legend: readonly string[]; readonly about: string }
    >
  >;
  readonly colours: Readonly<
    Record<"balance" | "role" | "level" | "kind" | "community", { readonly name: string; readonly about: string }>
  >;
  readonly flowColours: Readonly<
    Record<"plain" | "kind" | "one-way" | "returns", { readonly name: string; readonly about: string }>
  >;
  readonly noStake: (parties: number) => string;
  readonly role: Readonly<Record<"core" | "in" | "out" | "other", Signed>>;
  readonly level: (step: number, of: number) => Signed;
  readonly group: (number: number) => Signed;
  readonly mostOf: (kind: string) => string;
  readonly flows: Readonly<Record<"oneWay" | "leaning" | "pairs" | "round" | "not", Signed>>;
}

export const showing: InBoth<ShowingMessages> = {
  nl: {
    sizes: {
      exchange: { name: "wat er doorheen gaat", legend: ["groter: er gaat", "meer doorheen"], about: "" },
      brings: { name: "wat wordt gebracht", legend: ["groter:", "brengt meer"], about: "" },
      takes: { name: "wat wordt gehaald", legend: ["groter:", "haalt meer"], about: "" },
      stake: { name: "wat er op het spel staat", legend: ["groter: meer", "op het spel"], about: "" },
      power: {
        name: "wat anderen er halen",
        legend: ["groter: anderen", "halen hier meer"],
        about: "Hoe groter, hoe groter het deel van wat anderen halen dat hiervandaan komt.",
      },
    },
    colours: {
      balance: { name: "balans", about: "" },
      role: { name: "plek bij de kring", about: "" },
      level: { name: "van brengen naar halen", about: "1 staat aan het begin, 4 het verst stroomafwaarts." },
      kind: { name: "wat er het meest gebracht wordt", about: "" },
      community: {
        name: "groep",
        about: "Wie elkaar meer geven dan de anderen, vormen een groep. Andere indelingen kunnen net zo goed zijn.",
      },
    },
    flowColours: {
      plain: { name: "geen", about: "" },
      kind: { name: "soort", about: "Gaan er meer soorten, dan telt de grootste." },
      "one-way": { name: "één kant op", about: "Zonder kleur: gaat heen en terug, of de weg terug is niet gevraagd." },
      returns: {
        name: "wat terugkomt",
        about: "Per pijl telt het grootste deel. Waar het rondgaat, kan vaak op meer manieren.",
      },
    },
    noStake: (parties) =>
      `Van ${valueText("nl", parties)} ${plural(parties, "partij", "partijen")} is niet gevraagd wat er op het spel staat: het kleinste rondje.`,
    role: {
      core: { sign: "K", text: ["K: in", "de kring"], says: "In de kring." },
      in: { sign: "B", text: ["B: brengt", "naar de kring"], says: "Brengt naar de kring." },
      out: { sign: "H", text: ["H: haalt", "uit de kring"], says: "Haalt uit de kring." },
      other: { sign: "N", text: ["N: naast", "de kring"], says: "Naast de kring." },
    },
    level: (step, of) => ({
      sign: String(step),
      text:
        step === 1
          ? ["1: hier", "begint het"]
          : step === of
            ? [`${step}: het verst`, "stroomafwaarts"]
            : [`${step}:`, "daartussen"],
      says: `Stap ${step} van ${of}, van brengen naar halen.`,
    }),
    group: (number) => ({ sign: String(number), text: [`${number}:`, `groep ${number}`], says: `Groep ${number}.` }),
    mostOf: (kind) => `Vooral ${kind}.`,
    flows: {
      oneWay: { sign: "1", text: ["1: één", "kant op"], says: "Er komt niets direct terug." },
      leaning: { sign: "+", text: ["+: meer heen", "dan terug"], says: "Er gaat duidelijk meer heen dan terug." },
      pairs: { sign: "=", text: ["=: komt", "direct terug"], says: "Het meeste komt direct terug." },
      round: { sign: "o", text: ["o: komt terug", "via anderen"], says: "Het meeste kan via anderen terugkomen." },
      not: { sign: "–", text: ["–: komt", "niet terug"], says: "Het meeste komt niet terug." },
    },
  },
  en: {
    sizes: {
      exchange: { name: "what goes through it", legend: ["larger: more", "goes through it"], about: "" },
      brings: { name: "what it brings", legend: ["larger:", "brings more"], about: "" },
      takes: { name: "what it takes", legend: ["larger:", "takes more"], about: "" },
      stake: { name: "what is at stake for it", legend: ["larger: more", "at stake"], about: "" },
      power: {
        name: "how much others draw on it",
        legend: ["larger: others", "draw on it more"],
        about: "The larger, the larger the part of what others take that comes from here.",
      },
    },
    colours: {
      balance: { name: "balance", about: "" },
      role: { name: "place by the circle", about: "" },
      level: { name: "from bringing to taking", about: "1 stands at the beginning, 4 furthest downstream." },
      kind: { name: "what is brought most", about: "" },
      community: {
        name: "group",
        about: "Those who give each other more than the others form a group. Other groupings may be as good.",
      },
    },
    flowColours: {
      plain: { name: "none", about: "" },
      kind: { name: "kind", about: "Where several kinds go, the largest counts." },
      "one-way": { name: "one way", about: "Without a colour: it goes both ways, or the way back was not asked." },
      returns: {
        name: "what comes back",
        about: "Of each arrow the largest part counts. Where it runs round can often be in more than one way.",
      },
    },
    noStake: (parties) =>
      `Of ${valueText("en", parties)} ${plural(parties, "party", "parties")} it was not asked what is at stake: the smallest disc.`,
    role: {
      core: { sign: "C", text: ["C: in", "the circle"], says: "In the circle." },
      in: { sign: "B", text: ["B: brings", "to the circle"], says: "Brings to the circle." },
      out: { sign: "T", text: ["T: takes", "from the circle"], says: "Takes from the circle." },
      other: { sign: "O", text: ["O: outside", "the circle"], says: "Outside the circle." },
    },
    level: (step, of) => ({
      sign: String(step),
      text:
        step === 1
          ? ["1: here", "it begins"]
          : step === of
            ? [`${step}: furthest`, "downstream"]
            : [`${step}:`, "in between"],
      says: `Step ${step} of ${of}, from bringing to taking.`,
    }),
    group: (number) => ({ sign: String(number), text: [`${number}:`, `group ${number}`], says: `Group ${number}.` }),
    mostOf: (kind) => `Mostly ${kind}.`,
    flows: {
      oneWay: { sign: "1", text: ["1: one", "way"], says: "Nothing comes back directly." },
      leaning: { sign: "+", text: ["+: more there", "than back"], says: "Clearly more goes there than back." },
      pairs: { sign: "=", text: ["=: comes", "back directly"], says: "Most of it comes back directly." },
      round: {
        sign: "o",
        text: ["o: comes back", "by way of others"],
        says: "Most of it can come back by way of others.",
      },
      not: { sign: "–", text: ["–: does not", "come back"], says: "Most of it does not come back." },
    },
  },
};
