import type { InBoth } from "../language.ts";
import { listText, plural } from "../numbers.ts";

/** The grids of flows and parties, and the matrix: where a partnership is typed and pasted in. */
interface GridMessages {
  readonly entry: {
    readonly label: string;
    readonly flows: string;
    readonly matrix: string;
    readonly parties: string;
  };
  readonly partiesTitle: string;
  readonly hint: string;
  readonly fingerHint: string;
  readonly newRow: string;
  readonly chosen: (rows: number) => string;
  readonly removeRows: (rows: number) => string;
  readonly taken: (rows: number) => string;
  readonly newParties: (names: readonly string[]) => string;
  readonly newKinds: (names: readonly string[]) => string;
  readonly askKinds: (names: readonly string[]) => string;
  readonly addKinds: string;
  readonly notNow: string;
  readonly nothingTaken: string;
  readonly isAll: string;
  readonly isAllAbout: string;
  readonly matrix: {
    readonly title: string;
    readonly about: string;
    readonly kind: string;
    readonly allKinds: string;
    readonly state: string;
    /** What the numbers are: under the lens, or in a unit. */
    readonly inWorth: string;
    readonly inCost: string;
    readonly inMean: string;
    readonly inUnit: (unit: string) => string;
    readonly gives: string;
    readonly givesTotal: string;
    readonly getsTotal: string;
    /** What is not a number; `isAll`: whether what is empty does not flow. */
    readonly signs: (isAll: boolean) => string;
    readonly cell: (from: string, to: string) => string;
    readonly nothingAsked: string;
    readonly unsized: string;
    readonly several: (count: number) => string;
    /** What it means that a cell says so. */
    readonly severalSign: string;
    readonly choose: string;
    readonly flowsHere: (from: string, to: string) => string;
    readonly number: (kind: string) => string;
    readonly newOfKind: string;
    readonly whichKind: (value: string) => string;
    readonly scale: (from: string, to: string) => string;
    readonly dontKnow: string;
    readonly clear: string;
    readonly removeFlow: (kind: string) => string;
    readonly kindFirst: string;
    readonly nobodyYet: string;
    readonly own: string;
  };
}

export const grids: InBoth<GridMessages> = {
  nl: {
    entry: { label: "Waar je in typt", flows: "Stromen", matrix: "Wie geeft aan wie", parties: "Partijen" },
    partiesTitle: "Over de partijen",
    hint: "Typ in een cel, of plak een blok uit een spreadsheet. Pijltjes gaan van cel naar cel. Ctrl+D vult naar onder.",
    fingerHint: "Tik twee keer op een cel om erin te typen.",
    newRow: "Nieuwe rij",
    chosen: (rows) => `${rows} ${plural(rows, "rij", "rijen")} gekozen`,
    removeRows: (rows) => `Verwijder ${rows} ${plural(rows, "rij", "rijen")}`,
    taken: (rows) => `${rows} ${plural(rows, "rij", "rijen")} overgenomen.`,
    newParties: (names) => `Nieuw aan tafel: ${listText("nl", names)}.`,
    newKinds: (names) => `Nieuwe ${plural(names.length, "soort", "soorten")}: ${listText("nl", names)}.`,
    askKinds: (names) =>
      names.length === 1
        ? `De soort ${names[0]} is er nog niet. Er is nog niets overgenomen.`
        : `De soorten ${listText("nl", names)} zijn er nog niet. Er is nog niets overgenomen.`,
    addKinds: "Zet erbij en neem over",
    notNow: "Toch niet",
    nothingTaken: "Er is nog niets overgenomen.",
    isAll: "Dit zijn alle stromen",
    isAllAbout: "Aan: wat hier niet staat, loopt niet. Uit: er is nog niet naar gevraagd.",
    matrix: {
      title: "Wie geeft aan wie",
      about: "De rij geeft, de kolom krijgt.",
      kind: "Soort",
      allKinds: "Alle soorten",
      state: "Stand",
      inWorth:
        "Getallen: hoeveel het waard is voor wie het krijgt. Bij Partijen telt wat iemand brengt zoals het valt.",
      inCost: "Getallen: hoe zwaar het valt.",
      inMean: "Getallen: het midden van waarde en zwaarte.",
      inUnit: (unit) => `Getallen in ${unit}.`,
      gives: "Geeft",
      givesTotal: "Geeft samen",
      getsTotal: "Krijgt samen",
      signs: (isAll) =>
        `0: gevraagd, er loopt niets. ?: weet ik niet hoeveel. Leeg: ${isAll ? "er loopt niets" : "nog niet gevraagd"}.`,
      cell: (from, to) => `${from} aan ${to}`,
      nothingAsked: "leeg",
      unsized: "weet ik niet hoeveel",
      several: (count) => `${count} stromen`,
      severalSign: "Staat er “2 stromen” bij, dan is het getal hun som. Kies de cel om ze los te zien.",
      choose: "Kies een cel. Hier zie je dan wat er loopt.",
      flowsHere: (from, to) => `Wat ${from} geeft aan ${to}`,
      number: (kind) => `Getal bij ${kind}`,
      newOfKind: "Nieuwe stroom is",
      whichKind: (value) => `Welke soort is het? Getal: ${value}.`,
      scale: (from, to) => `Hoeveel: ${from} aan ${to}`,
      dontKnow: "weet ik niet",
      clear: "leeg",
      removeFlow: (kind) => `Verwijder ${kind}`,
      kindFirst: "Kies eerst de soort. Plak daarna opnieuw.",
      nobodyYet: "Er is nog niemand aan tafel. Zet hieronder de eerste partij erbij.",
      own: "niet te vullen",
    },
  },
  en: {
    entry: { label: "Where you type", flows: "Flows", matrix: "Who gives to whom", parties: "Parties" },
    partiesTitle: "About the parties",
    hint: "Type in a cell, or paste a block from a spreadsheet. Arrows go from cell to cell. Ctrl+D fills down.",
    fingerHint: "Tap a cell twice to type in it.",
    newRow: "New row",
    chosen: (rows) => `${rows} ${plural(rows, "row", "rows")} chosen`,
    removeRows: (rows) => `Remove ${rows} ${plural(rows, "row", "rows")}`,
    taken: (rows) => `${rows} ${plural(rows, "row", "rows")} taken over.`,
    newParties: (names) => `New at the table: ${listText("en", names)}.`,
    newKinds: (names) => `New ${plural(names.length, "kind", "kinds")}: ${listText("en", names)}.`,
    askKinds: (names) =>
      names.length === 1
        ? `There is no kind ${names[0]} yet. Nothing is taken over.`
        : `There are no kinds ${listText("en", names)} yet. Nothing is taken over.`,
    addKinds: "Add and take over",
    notNow: "Not now",
    nothingTaken: "Nothing is taken over yet.",
    isAll: "These are all the flows",
    isAllAbout: "On: what is not here does not flow. Off: it has not been asked yet.",
    matrix: {
      title: "Who gives to whom",
      about: "The row gives, the column gets.",
      kind: "Kind",
      allKinds: "All kinds",
      state: "State",
      inWorth:
        "Numbers: what it is worth to who gets it. Under Parties, what somebody brings counts as heavy as it is.",
      inCost: "Numbers: how heavy it is.",
      inMean: "Numbers: midway between worth and heaviness.",
      inUnit: (unit) => `Numbers in ${unit}.`,
      gives: "Gives",
      givesTotal: "Gives in all",
      getsTotal: "Gets in all",
      signs: (isAll) =>
        `0: asked, and nothing flows. ?: don't know how much. Empty: ${isAll ? "nothing flows" : "not asked yet"}.`,
      cell: (from, to) => `${from} to ${to}`,
      nothingAsked: "empty",
      unsized: "don't know how much",
      several: (count) => `${count} flows`,
      severalSign: "Where it says “2 flows”, the number is their sum. Choose the cell to see each.",
      choose: "Choose a cell. What flows there then shows here.",
      flowsHere: (from, to) => `What ${from} gives to ${to}`,
      number: (kind) => `Number for ${kind}`,
      newOfKind: "A new flow is",
      whichKind: (value) => `Which kind is it? Number: ${value}.`,
      scale: (from, to) => `How much: ${from} to ${to}`,
      dontKnow: "don't know",
      clear: "empty",
      removeFlow: (kind) => `Remove ${kind}`,
      kindFirst: "Choose the kind first. Then paste again.",
      nobodyYet: "Nobody is at the table yet. Add the first party below.",
      own: "not to be filled in",
    },
  },
};
