import type { FlowState } from "../../domain/flow.ts";
import type { Standing } from "../../domain/party.ts";
import type { InBoth } from "../language.ts";

/** What stands above the columns of an export, and in its cells: words that import knows too. */
interface ExportTexts {
  readonly sheets: Readonly<
    Record<"flows" | "parties" | "measures" | "whole" | "findings" | "photo" | "method", string>
  >;
  readonly flows: Readonly<
    Record<"source" | "target" | "resource" | "state" | "amount" | "cost" | "worth" | "date" | "note", string>
  >;
  readonly parties: Readonly<
    Record<"id" | "name" | "kind" | "standing" | "inside" | "capacity" | "stake" | "felt", string>
  >;
  readonly states: Readonly<Record<FlowState, string>>;
  readonly standings: Readonly<Record<Exclude<Standing, "member">, string>>;
  readonly measures: Readonly<Record<"measure" | "value", string>> & {
    /** Of a number that is a logarithm. */
    readonly logarithm: (name: string) => string;
  };
  readonly findings: Readonly<Record<"pattern" | "parties" | "headline" | "sum" | "otherwise" | "question", string>>;
  readonly method: Readonly<Record<"about" | "text", string>>;
  /** What is said of the photo as a whole, beside what the settings have names for. */
  readonly photo: Readonly<
    Record<
      | "title"
      | "date"
      | "challenge"
      | "ambition"
      | "story"
      | "yardstick"
      | "fairness"
      | "sigma"
      | "lean"
      | "tolerance"
      | "unlisted",
      string
    >
  >;
  readonly unlisted: Readonly<Record<"none" | "unknown", string>>;
}

export const exportTexts: InBoth<ExportTexts> = {
  nl: {
    sheets: {
      flows: "Stromen",
      parties: "Partijen",
      measures: "Getallen per partij",
      whole: "Getallen van het geheel",
      findings: "Wat opvalt",
      photo: "Over deze foto",
      method: "Hoe het is berekend",
    },
    flows: {
      source: "van",
      target: "naar",
      resource: "soort",
      state: "stand",
      amount: "hoeveelheid",
      cost: "hoe zwaar",
      worth: "hoeveel waard",
      date: "datum",
      note: "opmerking",
    },
    parties: {
      id: "code",
      name: "naam",
      kind: "soort",
      standing: "plek",
      inside: "hoort bij",
      capacity: "draagkracht",
      stake: "op het spel",
      felt: "gevoelde verhouding",
    },
    states: { actual: "loopt nu", hoped: "gehoopt", agreed: "afgesproken" },
    standings: { beneficiary: "voor wie", "empty-chair": "lege stoel" },
    measures: { measure: "getal", value: "waarde ervan", logarithm: (name) => `${name} (logaritme)` },
    findings: {
      pattern: "patroon",
      parties: "over wie",
      headline: "wat opvalt",
      sum: "som",
      otherwise: "wat het nog meer kan zijn",
      question: "vraag",
    },
    method: { about: "waarover", text: "uitleg" },
    photo: {
      title: "Titel",
      date: "Datum",
      challenge: "Opgave",
      ambition: "Ambitie",
      story: "Het verhaal erbij",
      yardstick: "Maatstaf",
      fairness: "Eerlijk is",
      sigma: "Speling van een schatting (σ)",
      lean: "Kleur van wie voor beide kanten spreekt (σ_r)",
      tolerance: "Gelijk is tot, om 1",
      unlisted: "Wat er niet staat",
    },
    unlisted: { none: "loopt niet", unknown: "is nog niet gevraagd" },
  },
  en: {
    sheets: {
      flows: "Flows",
      parties: "Parties",
      measures: "Numbers per party",
      whole: "Numbers of the whole",
      findings: "What stands out",
      photo: "About this photo",
      method: "How it was worked out",
    },
    flows: {
      source: "from",
      target: "to",
      resource: "kind",
      state: "state",
      amount: "amount",
      cost: "cost",
      worth: "worth",
      date: "date",
      note: "note",
    },
    parties: {
      id: "code",
      name: "name",
      kind: "kind",
      standing: "standing",
      inside: "part of",
      capacity: "capacity",
      stake: "stake",
      felt: "felt balance",
    },
    states: { actual: "actual", hoped: "hoped", agreed: "agreed" },
    standings: { beneficiary: "beneficiary", "empty-chair": "empty chair" },
    measures: { measure: "number", value: "its value", logarithm: (name) => `${name} (logarithm)` },
    findings: {
      pattern: "pattern",
      parties: "about whom",
      headline: "what stands out",
      sum: "sum",
      otherwise: "what else it may be",
      question: "question",
    },
    method: { about: "about", text: "explanation" },
    photo: {
      title: "Title",
      date: "Date",
      challenge: "Shared challenge",
      ambition: "Ambition",
      story: "The story behind it",
      yardstick: "Yardstick",
      fairness: "Fair is",
      sigma: "Margin of an estimate (σ)",
      lean: "Lean of who speaks for both ends (σ_r)",
      tolerance: "Even is up to, to 1",
      unlisted: "What is not there",
    },
    unlisted: { none: "does not flow", unknown: "was not asked yet" },
  },
};
