import type { InBoth } from "../language.ts";
import { plural } from "../numbers.ts";

/** A form that came back, looked at before it is taken over. */
interface AnswerMessages {
  readonly title: (party: string) => string;
  readonly given: (date: string) => string;
  readonly unfinished: string;
  readonly formerly: (name: string) => string;
  readonly refused: Readonly<Record<"no-form" | "other-partnership" | "party-gone", string>>;
  readonly nothing: string;
  readonly how: {
    readonly new: string;
    readonly beside: (before: string | null) => string;
    readonly again: (before: string) => string;
    readonly same: string;
  };
  readonly hoped: string;
  readonly worth: (value: string) => string;
  readonly cost: (value: string) => string;
  readonly dontKnow: string;
  readonly stake: (value: string) => string;
  readonly felt: string;
  /** Of so many others; their middle is told from so many answers on. */
  readonly feltOf: (parties: number, from: number) => string;
  readonly worthToThem: (value: string) => string;
  /** The party asked for its name to stay out of the group. */
  readonly withheld: (party: string) => string;
  /** Where others look along, an answer is not opened at once. */
  readonly notHere: string;
  readonly notHereAbout: string;
  readonly lookAlone: string;
  readonly interest: string;
  readonly newParty: (name: string) => string;
  readonly newKind: (name: string) => string;
  readonly before: (value: string) => string;
  readonly notAgain: (count: number) => string;
  readonly takeAway: string;
  readonly apart: string;
  readonly take: string;
  readonly leave: string;
  readonly taken: string;
  readonly done: string;
}

export const answers: InBoth<AnswerMessages> = {
  nl: {
    title: (party) => `Het antwoord van ${party}`,
    given: (date) => `Gegeven op ${date}.`,
    unfinished: "Dit formulier is nog niet teruggegeven. Dit staat er tot nu toe.",
    formerly: (name) => `In het formulier heet deze partij nog ${name}.`,
    refused: {
      "no-form": "Dit is geen formulier.",
      "other-partnership": "Dit formulier hoort bij een ander samenwerkingsverband.",
      "party-gone": "Deze partij zit niet meer aan tafel. Maak dat ongedaan, en open het antwoord opnieuw.",
    },
    nothing: "Er staat nog niets in.",
    how: {
      new: "nieuw",
      beside: (before) => (before === null ? "staat er al" : `staat er al, met ${before}`),
      again: (before) => `eerder: ${before}`,
      same: "zoals eerder gezegd",
    },
    hoped: "gehoopt",
    worth: (value) => `waard: ${value}`,
    cost: (value) => `hoe zwaar: ${value}`,
    dontKnow: "weet ik niet",
    stake: (value) => `Op het spel: ${value}`,
    felt: "Hoe het voelt",
    feltOf: (parties, from) =>
      `Zegt van ${parties} ${plural(parties, "andere partij", "andere partijen")} hoe het eruitziet. Vanaf ${from} antwoorden zie je het midden.`,
    worthToThem: (value) => `voor hen, denkt deze partij: ${value}`,
    withheld: (party) =>
      `${party} wil niet dat de groep hoort wie dit zei. Jij ziet het wel. In een kleine groep kan iemand het raden.`,
    notHere: "Een antwoord is eerst voor jou alleen",
    notHereAbout: "Op dit scherm kijken anderen mee. In een antwoord kan staan wat alleen voor jou is.",
    lookAlone: "Niemand kijkt mee: laat alles zien",
    interest: "Belang",
    newParty: (name) => `${name} komt erbij aan tafel`,
    newKind: (name) => `Nieuwe soort: ${name}`,
    before: (value) => `eerder: ${value}`,
    notAgain: (count) =>
      count === 1 ? "Eén ding noemt deze partij nu niet meer:" : `${count} dingen noemt deze partij nu niet meer:`,
    takeAway: "Haal dat weg",
    take: "Neem over",
    apart: "Dit is een andere stroom",
    leave: "Nu niet",
    taken: "Overgenomen. Elk woord staat nu naast wat er al stond.",
    done: "Klaar",
  },
  en: {
    title: (party) => `The answer of ${party}`,
    given: (date) => `Given on ${date}.`,
    unfinished: "This form was not given back yet. This is what stands there so far.",
    formerly: (name) => `In the form this party is still called ${name}.`,
    refused: {
      "no-form": "This is no form.",
      "other-partnership": "This form belongs to another partnership.",
      "party-gone": "This party is not at the table any more. Undo that, and open the answer again.",
    },
    nothing: "Nothing is in it yet.",
    how: {
      new: "new",
      beside: (before) => (before === null ? "stands there already" : `stands there already, with ${before}`),
      again: (before) => `before: ${before}`,
      same: "as said before",
    },
    hoped: "hoped for",
    worth: (value) => `worth: ${value}`,
    cost: (value) => `how heavy: ${value}`,
    dontKnow: "don't know",
    stake: (value) => `At stake: ${value}`,
    felt: "How it feels",
    feltOf: (parties, from) =>
      `Says of ${parties} other ${plural(parties, "party", "parties")} how it looks. From ${from} answers up you see the middle.`,
    worthToThem: (value) => `to them, it thinks: ${value}`,
    withheld: (party) =>
      `${party} does not want the group to hear who said this. You see it. In a small group somebody may guess.`,
    notHere: "An answer is first for you alone",
    notHereAbout: "Others look along on this screen. An answer may hold what is yours alone.",
    lookAlone: "Nobody looks along: show everything",
    interest: "Interest",
    newParty: (name) => `${name} joins the table`,
    newKind: (name) => `New kind: ${name}`,
    before: (value) => `before: ${value}`,
    notAgain: (count) =>
      count === 1
        ? "One thing this party does not name any more:"
        : `${count} things this party does not name any more:`,
    takeAway: "Take that away",
    take: "Take it over",
    apart: "This is another flow",
    leave: "Not now",
    taken: "Taken over. Each word now stands beside what was there.",
    done: "Done",
  },
};
