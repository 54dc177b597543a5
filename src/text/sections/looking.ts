import type { InBoth } from "../language.ts";
import { listText, plural, valueText } from "../numbers.ts";

/** As in `photo/`, which comes after the texts. */
type Layout = "round" | "levels" | "circles" | "force" | "hand";

type SizeOf = "exchange" | "brings" | "takes" | "stake" | "power";
type ColourOf = "balance" | "role" | "level" | "kind" | "community";
type FlowColourOf = "plain" | "kind" | "one-way" | "returns";

/** A sign that stands with a colour, its lines in the legend, and what is said where it stands. */
interface Signed {
  readonly sign: string;
  readonly text: readonly string[];
  readonly says: string;
}

/** Ways of looking at the photo: their names, what they say of what is seen, and the panel in which one is chosen. */
interface LookingMessages {
  /** "You look at: …" */
  readonly at: (title: string) => string;
  readonly back: string;
  readonly title: {
    readonly whole: string;
    readonly seat: (name: string) => string;
    readonly pair: (one: string, other: string) => string;
    readonly finding: (headline: string) => string;
    readonly only: (kinds: readonly string[]) => string;
    readonly oneWay: string;
    readonly from: (least: string) => string;
    readonly size: (name: string) => string;
    readonly colour: (name: string) => string;
    readonly flowColour: (name: string) => string;
    readonly join: (parts: readonly string[]) => string;
  };
  readonly seat: {
    /** What most of its intake comes from. */
    readonly draws: (all: string, source: string, share: string) => string;
    /** Others of whom at least half of the intake comes from it. */
    readonly leaned: (list: string, count: number, name: string) => string;
    readonly circle: (name: string, others: number) => string;
    readonly noCircle: (name: string) => string;
  };
  readonly pair: {
    readonly goes: (from: string, to: string, value: string) => string;
    readonly nothing: (from: string, to: string) => string;
    readonly unknown: (from: string, to: string) => string;
  };
  /** How each layout is called, and how it is read. */
  readonly layouts: Readonly<Record<Layout, { readonly name: string; readonly title: string; readonly about: string }>>;
  /** What sizes and colours show: how it is chosen, and what is to be known of it; "" where nothing is. */
  readonly sizes: Readonly<
    Record<SizeOf, { readonly name: string; readonly legend: readonly string[]; readonly about: string }>
  >;
  readonly colours: Readonly<Record<ColourOf, { readonly name: string; readonly about: string }>>;
  readonly flowColours: Readonly<Record<FlowColourOf, { readonly name: string; readonly about: string }>>;
  readonly noStake: (parties: number) => string;
  readonly role: Readonly<Record<"core" | "in" | "out" | "other", Signed>>;
  readonly level: (step: number, of: number) => Signed;
  readonly group: (number: number) => Signed;
  readonly mostOf: (kind: string) => string;
  readonly flows: Readonly<Record<"oneWay" | "leaning" | "pairs" | "round" | "not", Signed>>;
  readonly kinds: string;
  readonly oneWay: {
    readonly found: (flows: number) => string;
    readonly unknown: (pairs: number) => string;
  };
  readonly legend: {
    readonly brings: (name: string) => readonly string[];
    readonly takes: (name: string) => readonly string[];
    readonly meant: readonly string[];
    readonly rest: readonly string[];
  };
  readonly small: (flows: number, sum: string) => string;
  readonly panel: {
    readonly title: string;
    readonly close: string;
    readonly from: string;
    readonly everybody: string;
    readonly facing: string;
    readonly allOthers: string;
    readonly layout: string;
    readonly shows: string;
    readonly size: string;
    readonly colour: string;
    readonly flowColour: string;
    readonly again: string;
    readonly pinned: (count: number) => string;
    readonly kinds: string;
    readonly oneWay: string;
    readonly oneWayAbout: string;
    readonly least: string;
    readonly all: string;
    readonly atLeast: (value: string) => string;
  };
}

export const looking: InBoth<LookingMessages> = {
  nl: {
    at: (title) => `Je kijkt naar: ${title}`,
    back: "Terug naar het geheel",
    title: {
      whole: "het geheel",
      seat: (name) => `de plek van ${name}`,
      pair: (one, other) => `${one} en ${other}, tegenover elkaar`,
      finding: (headline) => `wat opvalt: ${headline.replace(/\.$/, "")}`,
      only: (kinds) => `alleen ${listText("nl", kinds)}`,
      oneWay: "wat één kant op gaat",
      from: (least) => `stromen vanaf ${least}`,
      size: (name) => `grootte: ${name}`,
      colour: (name) => `kleur: ${name}`,
      flowColour: (name) => `pijlen: ${name}`,
      join: (parts) => parts.join(" · "),
    },
    seat: {
      draws: (all, source, share) => `Van de ${all} die binnenkomt, komt ${share} van ${source}.`,
      leaned: (list, count, name) => `${list} ${plural(count, "haalt", "halen")} de helft of meer bij ${name}.`,
      circle: (name, others) =>
        `Wat ${name} brengt, kan terugkomen via een kring met ${valueText("nl", others)} ${plural(others, "andere partij", "andere partijen")}.`,
      noCircle: (name) => `${name} zit in geen kring: wat weggaat, komt hier niet via anderen terug.`,
    },
    pair: {
      goes: (from, to, value) => `${from} brengt ${to} ${value}.`,
      nothing: (from, to) => `Van ${from} naar ${to} gaat niets.`,
      unknown: (from, to) => `Van ${from} naar ${to} is niets ingevuld.`,
    },
    layouts: {
      round: { name: "Ronde tafel", title: "", about: "Wie veel uitwisselt, zit dicht bij elkaar." },
      levels: {
        name: "Van brengen naar halen",
        title: "van brengen naar halen",
        about: "Links begint het. Hoe verder naar rechts, hoe meer er eerst via anderen ging.",
      },
      circles: {
        name: "Kring en daarbuiten",
        title: "de kring en daarbuiten",
        about:
          "In het midden de kring: wat je daar brengt, kan terugkomen. Links brengt ernaartoe, rechts haalt eruit. Onder staat wie erbuiten uitwisselt.",
      },
      force: {
        name: "Dicht bij elkaar",
        title: "wie veel uitwisselt, dicht bij elkaar",
        about:
          "Hoe meer twee partijen uitwisselen, hoe dichter ze bij elkaar staan. Links of rechts, boven of onder: dat betekent niets.",
      },
      hand: {
        name: "Zelf neerzetten",
        title: "zoals neergezet",
        about: "Sleep een partij naar een andere plek. Daar blijft de partij staan.",
      },
    },
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
    kinds: "De sommen gaan alleen over wat je hier ziet. Iets over balans zegt alleen het geheel.",
    oneWay: {
      found: (flows) =>
        flows === 0
          ? "Bij geen enkel tweetal gaat het maar één kant op."
          : `${valueText("nl", flows)} ${plural(flows, "stroom waarvoor", "stromen waarvoor")} niets direct terugkomt. Het kan via een ander terugkomen.`,
      unknown: (pairs) =>
        `Van ${valueText("nl", pairs)} ${plural(pairs, "tweetal", "tweetallen")} is de weg terug niet gevraagd.`,
    },
    legend: {
      brings: (name) => [name, "brengt"],
      takes: (name) => [name, "haalt"],
      meant: ["hier", "gaat het om"],
      rest: ["bleek:", "de rest"],
    },
    small: (flows, sum) =>
      flows === 0
        ? "Er is geen kleinere stroom."
        : `${valueText("nl", flows)} kleinere ${plural(flows, "stroom staat", "stromen staan")} er niet bij, samen ${sum}.`,
    panel: {
      title: "Zo kijk je",
      close: "Sluiten",
      from: "Vanaf de plek van",
      everybody: "niemand: het geheel",
      facing: "Tegenover",
      allOthers: "alle anderen",
      layout: "Opstelling",
      shows: "Grootte en kleur",
      size: "Grootte van een partij",
      colour: "Kleur van een partij",
      flowColour: "Kleur van de pijlen",
      again: "Zet de rest opnieuw neer",
      pinned: (count) =>
        `${valueText("nl", count)} ${plural(count, "partij staat", "partijen staan")} vast waar je ze hebt neergezet.`,
      kinds: "Soorten",
      oneWay: "Alleen wat één kant op gaat",
      oneWayAbout: "Stromen waarvoor niets direct terugkomt.",
      least: "Kleine stromen weglaten",
      all: "alle stromen",
      atLeast: (value) => `vanaf ${value}`,
    },
  },
  en: {
    at: (title) => `You look at: ${title}`,
    back: "Back to the whole",
    title: {
      whole: "the whole",
      seat: (name) => `the seat of ${name}`,
      pair: (one, other) => `${one} and ${other}, face to face`,
      finding: (headline) => `what stands out: ${headline.replace(/\.$/, "")}`,
      only: (kinds) => `only ${listText("en", kinds)}`,
      oneWay: "what goes one way",
      from: (least) => `flows from ${least} up`,
      size: (name) => `size: ${name}`,
      colour: (name) => `colour: ${name}`,
      flowColour: (name) => `arrows: ${name}`,
      join: (parts) => parts.join(" · "),
    },
    seat: {
      draws: (all, source, share) => `Of the ${all} that comes in, ${share} comes from ${source}.`,
      leaned: (list, count, name) => `${list} ${plural(count, "takes", "take")} half or more from ${name}.`,
      circle: (name, others) =>
        `What ${name} brings can come back by way of a circle with ${valueText("en", others)} ${plural(others, "other party", "other parties")}.`,
      noCircle: (name) => `${name} is in no circle: what goes out does not come back here by way of others.`,
    },
    pair: {
      goes: (from, to, value) => `${from} brings ${to} ${value}.`,
      nothing: (from, to) => `Nothing goes from ${from} to ${to}.`,
      unknown: (from, to) => `Nothing was entered from ${from} to ${to}.`,
    },
    layouts: {
      round: { name: "Round table", title: "", about: "Those who exchange much sit close together." },
      levels: {
        name: "From bringing to taking",
        title: "from bringing to taking",
        about: "It begins at the left. The further right, the more went by way of others first.",
      },
      circles: {
        name: "Circle and outside it",
        title: "the circle and outside it",
        about:
          "In the middle the circle: what one brings there can come back. The left brings to it, the right takes from it. Below stands who exchanges outside it.",
      },
      force: {
        name: "Close together",
        title: "those who exchange much close together",
        about: "The more two parties exchange, the closer they stand. Left or right, above or below means nothing.",
      },
      hand: { name: "Place them yourself", title: "as placed", about: "Drag a party to its place. It stays there." },
    },
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
    kinds: "The sums are only about what you see here. Of balance only the whole can tell.",
    oneWay: {
      found: (flows) =>
        flows === 0
          ? "Between no two parties does it go one way only."
          : `${valueText("en", flows)} ${plural(flows, "flow", "flows")} for which nothing comes back directly. It may come back by way of another.`,
      unknown: (pairs) => `Of ${valueText("en", pairs)} ${plural(pairs, "pair", "pairs")} the way back was not asked.`,
    },
    legend: {
      brings: (name) => [name, "brings"],
      takes: (name) => [name, "takes"],
      meant: ["this is what", "it is about"],
      rest: ["pale:", "the rest"],
    },
    small: (flows, sum) =>
      flows === 0
        ? "There is no smaller flow."
        : `${valueText("en", flows)} smaller ${plural(flows, "flow is", "flows are")} left out, ${sum} together.`,
    panel: {
      title: "How you look",
      close: "Close",
      from: "From the seat of",
      everybody: "nobody: the whole",
      facing: "Facing",
      allOthers: "all others",
      layout: "Layout",
      shows: "Size and colour",
      size: "Size of a party",
      colour: "Colour of a party",
      flowColour: "Colour of the arrows",
      again: "Lay out the rest anew",
      pinned: (count) =>
        `${valueText("en", count)} ${plural(count, "party stays", "parties stay")} where you placed ${plural(count, "it", "them")}.`,
      kinds: "Kinds",
      oneWay: "Only what goes one way",
      oneWayAbout: "Flows for which nothing comes back directly.",
      least: "Leave out small flows",
      all: "all flows",
      atLeast: (value) => `from ${value} up`,
    },
  },
};
