import type { Lens } from "../../domain/partnership.ts";
import type { InBoth } from "../language.ts";

/** Names of those that a sum is about: a party, or the two of a pair. */
type Named = readonly string[];

/** A number that is opened: the sums it rests on, the calculation, and under which weight. */
export interface OpenedMessages {
  readonly title: string;
  /** What a sum adds up; the keys are those of `measures/opened/working.ts`. */
  readonly sums: Readonly<Record<string, (names: Named) => string>>;
  readonly to: (name: string) => string;
  readonly from: (name: string) => string;
  readonly pair: (one: string, other: string) => string;
  readonly together: string;
  readonly nothing: string;
  readonly emptySide: string;
  readonly more: (count: number) => string;
  readonly lens: Readonly<Record<Lens, string>>;
  /** What a button says that shows a number and opens it: what is seen comes first. */
  readonly open: (shown: string, measure: string) => string;
  readonly leftOut: string;
  /** What a ratio is held against, where that is not one to one. */
  readonly against: Readonly<Record<"all" | "rule", string>>;
}

export const opened: InBoth<OpenedMessages> = {
  nl: {
    title: "Zo komt het tot stand",
    sums: {
      brings: ([name]) => `Wat ${name} brengt`,
      takes: ([name]) => `Wat ${name} haalt`,
      gives: ([name]) => `Wat van ${name} uitgaat`,
      receives: ([name]) => `Wat bij ${name} binnenkomt`,
      there: ([first, second]) => `Van ${first} naar ${second}`,
      back: ([first, second]) => `Van ${second} naar ${first}`,
      answered: () => "Heen en terug, het kleinste van beide",
      "spread-out": () => "Wat eruit gaat: elk deel in het kwadraat",
      "spread-in": () => "Wat binnenkomt: elk deel in het kwadraat",
      sources: () => "Elke bron: het deel in het kwadraat",
      leaning: ([name]) => `Het deel van ${name} in wat elk haalt`,
      "all-brings": () => "Wat allen brengen",
      "all-takes": () => "Wat allen halen",
      "all-gives": () => "Wat van elk uitgaat",
      "pairs-answered": () => "Elk tweetal: het kleinste, heen en terug",
      apart: () => "Hoe ver geven en krijgen uit elkaar liggen",
      "parts-given": () => "Ieders deel in het brengen, in het kwadraat",
      "parts-taken": () => "Ieders deel in het halen, in het kwadraat",
      "given-of-kind": ([name]) => `Wat ${name} van deze soort geeft`,
      "given-up": ([name]) => `Wat ${name} aan autonomie inlevert`,
      routes: ([name]) => `Routes die wegvallen zonder ${name}`,
    },
    to: (name) => `naar ${name}`,
    from: (name) => `van ${name}`,
    pair: (one, other) => `${one} en ${other}`,
    together: "samen",
    nothing: "Hier staat niets.",
    emptySide: "Hier staat niets. Een lege kant telt als 1.",
    more: (count) => `Nog ${count}`,
    lens: {
      worth: "Elke stroom telt zoveel als hij waard is.",
      cost: "Elke stroom telt zo zwaar als hij valt.",
      mean: "Elke stroom telt voor het midden van zwaarte en waarde.",
    },
    open: (shown, measure) => `${shown}. ${measure}: zo komt het tot stand`,
    leftOut: "niet uitgerekend",
    against: { all: "vergeleken met allen samen", rule: "vergeleken met wat hier eerlijk heet" },
  },
  en: {
    title: "How it comes about",
    sums: {
      brings: ([name]) => `What ${name} brings`,
      takes: ([name]) => `What ${name} takes`,
      gives: ([name]) => `What goes out from ${name}`,
      receives: ([name]) => `What comes in to ${name}`,
      there: ([first, second]) => `From ${first} to ${second}`,
      back: ([first, second]) => `From ${second} to ${first}`,
      answered: () => "There and back, the smaller of the two",
      "spread-out": () => "What goes out: each part squared",
      "spread-in": () => "What comes in: each part squared",
      sources: () => "Each source: its part squared",
      leaning: ([name]) => `${name}'s part in what each takes`,
      "all-brings": () => "What all of them bring",
      "all-takes": () => "What all of them take",
      "all-gives": () => "What goes out from each",
      "pairs-answered": () => "Each pair: the smaller, there and back",
      apart: () => "How far giving and getting lie apart",
      "parts-given": () => "Each one's part in the bringing, squared",
      "parts-taken": () => "Each one's part in the taking, squared",
      "given-of-kind": ([name]) => `What ${name} gives of this kind`,
      "given-up": ([name]) => `What ${name} gives up in autonomy`,
      routes: ([name]) => `Routes that are gone without ${name}`,
    },
    to: (name) => `to ${name}`,
    from: (name) => `from ${name}`,
    pair: (one, other) => `${one} and ${other}`,
    together: "together",
    nothing: "Nothing here.",
    emptySide: "Nothing here. An empty side counts as 1.",
    more: (count) => `${count} more`,
    lens: {
      worth: "Each flow counts as much as it is worth.",
      cost: "Each flow counts as heavy as it is.",
      mean: "Each flow counts midway between heaviness and worth.",
    },
    open: (shown, measure) => `${shown}. ${measure}: how it comes about`,
    leftOut: "not worked out",
    against: { all: "compared with all together", rule: "compared with what counts as fair here" },
  },
};
