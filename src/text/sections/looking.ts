import type { InBoth } from "../language.ts";
import { listText, plural, valueText } from "../numbers.ts";

/** Ways of looking at the photo: their names, what they say of what is seen, and the panel in which one is chosen. */
interface LookingMessages {
  /** "You look at: …" */
  readonly at: (title: string) => string;
  readonly back: string;
  /** While many are laid out; and what one press stops. */
  readonly arranging: string;
  readonly stop: string;
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
  /** Only what was said by one party, or at one end of each flow, or by both. */
  readonly told: {
    readonly party: (name: string) => string;
    readonly givers: string;
    readonly receivers: string;
    readonly both: string;
    readonly ofParty: (name: string, flows: number) => string;
    readonly of: (flows: number) => string;
    readonly least: string;
    readonly panel: string;
    readonly all: string;
  };
  /** How each layout is called, and how it is read. */
  readonly layouts: Readonly<
    Record<
      "round" | "levels" | "circles" | "force" | "hand",
      { readonly name: string; readonly title: string; readonly about: string }
    >
  >;
  /** Levels: one stood so far off that nobody else could be told apart. */
  readonly shortened: string;
  /** Who belongs to an organisation stands at it. */
  readonly fold: {
    readonly title: string;
    readonly at: (organisation: string, count: number) => string;
    readonly stands: (list: string, count: number) => string;
    readonly within: (flows: number, sum: string) => string;
    readonly sums: string;
    readonly legend: readonly string[];
    readonly with: (count: number) => string;
    /** Of the numbers beside the photo. */
    readonly apart: (name: string) => string;
    readonly belong: (list: string, count: number, name: string) => string;
    readonly panel: string;
    readonly all: string;
    readonly allAbout: string;
    readonly one: (name: string, count: string) => string;
  };
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
    arranging: "De partijen krijgen een plek.",
    stop: "Stop: terug naar de ronde tafel",
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
    told: {
      party: (name) => `de foto door de ogen van ${name}`,
      givers: "zoals wie brengt het zegt",
      receivers: "zoals wie haalt het zegt",
      both: "wat beide kanten bevestigen",
      ofParty: (name, flows) =>
        `${name} noemt ${valueText("nl", flows)} ${plural(flows, "stroom", "stromen")}. Wat anderen zeiden, staat er niet bij.`,
      of: (flows) =>
        flows === 0
          ? "Hier is niets genoemd."
          : `Het gaat om ${valueText("nl", flows)} ${plural(flows, "stroom", "stromen")}.`,
      least: "Van elke stroom telt het minste waar beide het over eens zijn.",
      panel: "Wie zegt het",
      all: "alles wat bekend is",
    },
    shortened: "Een groot gat is hier kleiner getekend. De volgorde klopt, de afstand niet.",
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
    fold: {
      title: "wie bij een organisatie hoort, staat daar",
      at: (organisation, count) => `${valueText("nl", count)} bij ${organisation}`,
      stands: (list, count) =>
        `Niet apart getekend: ${list}. Wat ${count === 1 ? "die brengt en haalt, telt" : "zij brengen en halen, telt"} daar mee.`,
      within: (flows, sum) =>
        flows === 0
          ? ""
          : `${valueText("nl", flows)} ${plural(flows, "stroom", "stromen")} binnen een organisatie, samen ${sum}, ${plural(flows, "is", "zijn")} niet getekend en ${plural(flows, "telt", "tellen")} niet mee.`,
      sums: "Sommen, grootte en kleur horen bij de partijen zoals ze hier staan. Wat opvalt, gaat over ieder apart.",
      legend: ["zoveel", "horen erbij"],
      with: (count) =>
        `Met ${valueText("nl", count)} ${plural(count, "partij", "partijen")} die erbij ${plural(count, "hoort", "horen")}.`,
      apart: (name) => `De getallen hier zijn van ${name} alleen. Op de foto telt mee wie erbij hoort.`,
      belong: (list, count, name) => `${list} ${plural(count, "hoort", "horen")} bij ${name}.`,
      panel: "Samen op de foto",
      all: "Iedereen bij de eigen organisatie",
      allAbout: "Wie bij een organisatie hoort, staat daar. Wat er tussen hen gaat, blijft binnen.",
      one: (name, count) => `${name} en ${count} die erbij horen`,
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
    arranging: "The parties are getting their places.",
    stop: "Stop: back to the round table",
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
    told: {
      party: (name) => `through the eyes of ${name}`,
      givers: "as those who give say it",
      receivers: "as those who receive say it",
      both: "what both ends confirm",
      ofParty: (name, flows) =>
        `${name} names ${valueText("en", flows)} ${plural(flows, "flow", "flows")}. What others said is left out.`,
      of: (flows) =>
        flows === 0
          ? "Nothing is named here."
          : `This is about ${valueText("en", flows)} ${plural(flows, "flow", "flows")}.`,
      least: "Of each flow the least counts that both agree on.",
      panel: "In whose words",
      all: "all that is known",
    },
    shortened: "A wide gap is drawn smaller here. Read the order, not the distance.",
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
    fold: {
      title: "who belongs to an organisation stands at it",
      at: (organisation, count) => `${valueText("en", count)} at ${organisation}`,
      stands: (list, count) =>
        `Not drawn apart: ${list}. What ${count === 1 ? "it brings and takes" : "they bring and take"} counts there.`,
      within: (flows, sum) =>
        flows === 0
          ? ""
          : `${valueText("en", flows)} ${plural(flows, "flow", "flows")} within an organisation, ${sum} together, ${plural(flows, "is", "are")} not drawn and not counted.`,
      sums: "Sums, size and colour are those of the parties as they stand here. What stands out is about each apart.",
      legend: ["so many", "belong to it"],
      with: (count) =>
        `With ${valueText("en", count)} ${plural(count, "party that belongs", "parties that belong")} to it.`,
      apart: (name) => `The numbers here are those of ${name} alone. The photo counts who belongs to it too.`,
      belong: (list, count, name) => `${list} ${plural(count, "belongs", "belong")} to ${name}.`,
      panel: "Together in the photo",
      all: "Everybody at their own organisation",
      allAbout: "Who belongs to an organisation stands at it. What goes between them stays within.",
      one: (name, count) => `${name} and ${count} that belong to it`,
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
