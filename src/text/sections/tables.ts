import type { FlowState } from "../../domain/flow.ts";
import type { Standing } from "../../domain/party.ts";
import type { InBoth } from "../language.ts";
import { small } from "../numbers.ts";

/** The tables of parties and flows: the photo's equal in words and numbers, and where they are typed. */
interface TableMessages {
  readonly title: string;
  readonly about: string;
  readonly partnership: string;
  readonly challenge: string;
  readonly challengeHint: string;
  readonly date: string;
  readonly parties: string;
  readonly flows: string;
  readonly partiesCaption: (count: number) => string;
  readonly flowsCaption: (count: number) => string;
  readonly filtered: (shown: number, all: number) => string;
  readonly yardstick: string;
  /** What amount, cost and worth are. */
  readonly threeNumbers: string;
  readonly columns: {
    readonly party: string;
    readonly kind: string;
    readonly standing: string;
    readonly brings: string;
    readonly takes: string;
    readonly inWords: string;
    readonly from: string;
    readonly to: string;
    readonly resource: string;
    readonly amount: string;
    readonly cost: string;
    readonly worth: string;
    readonly state: string;
    readonly note: string;
    readonly date: string;
    readonly shortName: string;
    readonly stake: string;
    readonly since: string;
    /** The kind as it is said within a sentence. */
    readonly capacity: (kind: string) => string;
    readonly actions: string;
  };
  readonly standing: Readonly<Record<Standing, string>>;
  readonly state: Readonly<Record<FlowState, string>>;
  readonly addParty: string;
  readonly addFlow: string;
  readonly newParty: string;
  readonly newFlow: string;
  readonly removeParty: (name: string) => string;
  readonly removeFlow: (from: string, to: string) => string;
  readonly showParty: (name: string) => string;
  readonly cell: (column: string, row: string) => string;
  readonly flowName: (from: string, to: string) => string;
  readonly sortBy: (column: string) => string;
  readonly needsNumber: string;
  readonly wrongDate: string;
  readonly needsName: string;
  readonly nobodyGives: string;
  readonly needsBoth: string;
  readonly nameTaken: (name: string) => string;
  readonly endsHint: (table: string) => string;
  /** What all others at the table are called; the hint names the first. */
  readonly allWords: readonly string[];
  readonly isNew: string;
  readonly otherKind: string;
  readonly ownKind: string;
  readonly needsKind: string;
  readonly filter: string;
  readonly filterHint: string;
  readonly more: (count: number) => string;
  readonly dontKnow: string;
  readonly moreColumns: string;
}

export const tables: InBoth<TableMessages> = {
  nl: {
    title: "Tabellen",
    about: "Alles wat op de foto staat, in rijen. Wat je hier verandert, zie je meteen op de foto.",
    partnership: "Naam van de samenwerking",
    challenge: "De opgave",
    challengeHint: "Wat kan niemand alleen?",
    date: "Datum van de foto",
    parties: "Partijen",
    flows: "Stromen",
    partiesCaption: (count) => (count === 1 ? "1 partij" : `${count} partijen`),
    flowsCaption: (count) => (count === 1 ? "1 stroom" : `${count} stromen`),
    filtered: (shown, all) => `${shown} van ${all}`,
    yardstick:
      "Kies één stroom die iedereen kent als maatstaf: die is 4. Een kwart daarvan is 1, de helft 2, dubbel 8, vier keer 16. Leeg is: weet ik niet.",
    threeNumbers:
      "Hoeveel: in de eenheid van de soort, zoals euro's of uren. Hoe zwaar: voor wie geeft. Hoeveel waard: voor wie krijgt. Alle drie mogen leeg blijven.",
    columns: {
      party: "Partij",
      kind: "Wat voor organisatie",
      standing: "Plek",
      brings: "Brengt",
      takes: "Haalt",
      inWords: "In woorden",
      from: "Van",
      to: "Naar",
      resource: "Soort",
      amount: "Hoeveel",
      cost: "Hoe zwaar",
      worth: "Hoeveel waard",
      state: "Stand",
      note: "Opmerking",
      date: "Datum",
      shortName: "Korte naam",
      stake: "Op het spel",
      since: "Doet mee sinds",
      capacity: (kind) => `Te geven: ${kind}`,
      actions: "Acties",
    },
    standing: { member: "aan tafel", beneficiary: "voor wie het is", "empty-chair": "lege stoel" },
    state: { actual: "loopt nu", hoped: "gehoopt", agreed: "afgesproken" },
    addParty: "Zet de partij erbij",
    addFlow: "Zet de stroom erbij",
    newParty: "Nieuwe partij",
    newFlow: "Nieuwe stroom",
    removeParty: (name) => `Verwijder ${name}`,
    removeFlow: (from, to) => `Verwijder ${from} naar ${to}`,
    showParty: (name) => `Toon ${name} op de foto`,
    cell: (column, row) => `${column}, ${row}`,
    flowName: (from, to) => `${from} naar ${to}`,
    sortBy: (column) => `Sorteer op ${small(column)}`,
    needsNumber: "Vul een getal in, zoals 4, of laat het leeg.",
    wrongDate: "Vul een hele datum in, of laat hem leeg.",
    needsName: "Geef de partij een naam.",
    nobodyGives: "Van niemand kan niets komen. Kies een partij of de tafel.",
    needsBoth: "Vul in van wie en naar wie.",
    nameTaken: (name) => `${name} staat al op de foto. Kies een andere naam.`,
    endsHint: (table) => `Of: ${table}, niemand. Naar meer dan één: zet er ; tussen, of typ allen`,
    allWords: ["allen", "iedereen"],
    isNew: "nieuwe partij",
    otherKind: "Eigen soort, zoals tijd of bedden…",
    ownKind: "Naam van de soort",
    needsKind: "Geef de soort een naam.",
    filter: "Zoek in de tabellen",
    filterHint: "een naam, soort of opmerking",
    more: (count) => `Toon nog ${count}`,
    dontKnow: "weet ik niet",
    moreColumns: "Toon zwaarte, waarde en opmerking",
  },
  en: {
    title: "Tables",
    about: "Everything in the photo, in rows. What you change here shows in the photo at once.",
    partnership: "Name of the partnership",
    challenge: "The shared challenge",
    challengeHint: "What can nobody do alone?",
    date: "Date of the photo",
    parties: "Parties",
    flows: "Flows",
    partiesCaption: (count) => (count === 1 ? "1 party" : `${count} parties`),
    flowsCaption: (count) => (count === 1 ? "1 flow" : `${count} flows`),
    filtered: (shown, all) => `${shown} of ${all}`,
    yardstick:
      "Choose one flow that all of you know as the yardstick: that is 4. A quarter of it is 1, half 2, double 8, four times 16. Empty means: don't know.",
    threeNumbers:
      "How much: in the unit of the kind, such as euros or hours. How heavy: for who gives. Worth: to who receives. Any of the three may stay empty.",
    columns: {
      party: "Party",
      kind: "Kind of organisation",
      standing: "Place",
      brings: "Brings",
      takes: "Takes",
      inWords: "In words",
      from: "From",
      to: "To",
      resource: "Kind",
      amount: "How much",
      cost: "How heavy",
      worth: "Worth",
      state: "State",
      note: "Note",
      date: "Date",
      shortName: "Short name",
      stake: "At stake",
      since: "Takes part since",
      capacity: (kind) => `To give: ${kind}`,
      actions: "Actions",
    },
    standing: { member: "at the table", beneficiary: "whom it is for", "empty-chair": "empty chair" },
    state: { actual: "flows now", hoped: "hoped for", agreed: "agreed" },
    addParty: "Add the party",
    addFlow: "Add the flow",
    newParty: "New party",
    newFlow: "New flow",
    removeParty: (name) => `Remove ${name}`,
    removeFlow: (from, to) => `Remove ${from} to ${to}`,
    showParty: (name) => `Show ${name} in the photo`,
    cell: (column, row) => `${column}, ${row}`,
    flowName: (from, to) => `${from} to ${to}`,
    sortBy: (column) => `Sort by ${small(column)}`,
    needsNumber: "Enter a number such as 4, or leave it empty.",
    wrongDate: "Enter a whole date, or leave it empty.",
    needsName: "Give the party a name.",
    nobodyGives: "Nothing can come from nobody. Choose a party or the table.",
    needsBoth: "Fill in from whom and to whom.",
    nameTaken: (name) => `${name} is in the photo already. Choose another name.`,
    endsHint: (table) => `Or: ${table}, nobody. To more than one: put ; between them, or type everyone`,
    allWords: ["everyone", "all"],
    isNew: "new party",
    otherKind: "Own kind, such as time or beds…",
    ownKind: "Name of the kind",
    needsKind: "Give the kind a name.",
    filter: "Search the tables",
    filterHint: "a name, kind or note",
    more: (count) => `Show ${count} more`,
    dontKnow: "don't know",
    moreColumns: "Show heaviness, worth and note",
  },
};
