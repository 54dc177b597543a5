import type { InBoth } from "../language.ts";

/** What a change is called when it can be undone: "Linde naar Kompas verwijderen". */
export interface EditMessages {
  readonly addParty: (name: string) => string;
  readonly addParties: (count: number) => string;
  readonly changeParty: (name: string) => string;
  readonly removeParty: (name: string) => string;
  readonly addFlow: (from: string, to: string) => string;
  readonly changeFlow: (from: string, to: string) => string;
  readonly removeFlow: (from: string, to: string) => string;
  readonly turnFlow: (from: string, to: string) => string;
  readonly splitFlow: (from: string, to: string) => string;
  /** Several at once: pasted, filled down or removed together. */
  readonly changeFlows: (count: number) => string;
  readonly changeParties: (count: number) => string;
  readonly weighKinds: string;
  readonly colourKind: (name: string) => string;
  readonly addPiece: (name: string) => string;
  readonly addPieces: (count: number) => string;
  readonly changePiece: (name: string) => string;
  readonly removePiece: (name: string) => string;
  /** What stands in the other lists. Of what may be private only whose it is: the name of a step is seen by all. */
  readonly records: {
    readonly kind: (name: string) => string;
    readonly interest: (party: string | null) => string;
    readonly card: (party: string) => string;
    readonly felt: (party: string) => string;
    readonly signal: string;
    readonly agreement: string;
    readonly succession: string;
    readonly trial: (title: string) => string;
    readonly question: string;
    readonly asked: (party: string) => string;
    readonly photo: (title: string) => string;
  };
  /** Who saw what a party said: also where it is taken back. */
  readonly acknowledge: (party: string) => string;
  readonly add: (what: string) => string;
  readonly change: (what: string) => string;
  readonly remove: (what: string) => string;
  readonly changeOther: string;
  readonly about: Readonly<Record<string, string>>;
  readonly aboutOther: string;
}

export const edits: InBoth<EditMessages> = {
  nl: {
    addParty: (name) => `${name} erbij zetten`,
    addParties: (count) => `${count} partijen erbij zetten`,
    changeParty: (name) => `${name} wijzigen`,
    removeParty: (name) => `${name} verwijderen`,
    addFlow: (from, to) => `${from} naar ${to} erbij zetten`,
    changeFlow: (from, to) => `${from} naar ${to} wijzigen`,
    removeFlow: (from, to) => `${from} naar ${to} verwijderen`,
    turnFlow: (from, to) => `${from} naar ${to} omkeren`,
    splitFlow: (from, to) => `${from} naar ${to} splitsen`,
    changeFlows: (count) => `${count} stromen wijzigen`,
    changeParties: (count) => `${count} partijen wijzigen`,
    weighKinds: "de soorten anders wegen",
    colourKind: (name) => `kleur van ${name} wijzigen`,
    addPiece: (name) => `puzzelstuk ${name} erbij leggen`,
    addPieces: (count) => `${count} puzzelstukken erbij leggen`,
    changePiece: (name) => `puzzelstuk ${name} wijzigen`,
    removePiece: (name) => `puzzelstuk ${name} verwijderen`,
    records: {
      kind: (name) => `soort ${name}`,
      interest: (party) => (party === null ? "gedeeld belang" : `belang van ${party}`),
      card: (party) => `kaart van ${party}`,
      felt: (party) => `gevoel van ${party}`,
      signal: "signaal",
      agreement: "afspraak",
      succession: "antwoord over wie wie werd",
      question: "vraag van het gesprek",
      trial: (title) => (title === "" ? "idee" : `idee ${title}`),
      asked: (party) => `formulier van ${party}`,
      photo: (title) => (title === "" ? "foto" : `foto ${title}`),
    },
    acknowledge: (party) => `wie zag wat ${party} zei`,
    add: (what) => `${what} erbij zetten`,
    change: (what) => `${what} wijzigen`,
    remove: (what) => `${what} verwijderen`,
    changeOther: "iets wijzigen",
    about: {
      title: "naam van de samenwerking wijzigen",
      date: "datum wijzigen",
      challenge: "opgave wijzigen",
      ambition: "ambitie wijzigen",
      seenBy: "“Door wiens ogen” wijzigen",
      yardstick: "maatstaf wijzigen",
      table: "de tafel op de foto wijzigen",
      unlisted: "“Dit zijn alle stromen” wijzigen",
      lens: "dikte van de stromen wijzigen",
      fairness: "wijzigen wat eerlijk is",
      precision: "een keuze bij Hoe we kijken wijzigen",
    },
    aboutOther: "iets over de foto wijzigen",
  },
  en: {
    addParty: (name) => `add ${name}`,
    addParties: (count) => `add ${count} parties`,
    changeParty: (name) => `change ${name}`,
    removeParty: (name) => `remove ${name}`,
    addFlow: (from, to) => `add ${from} to ${to}`,
    changeFlow: (from, to) => `change ${from} to ${to}`,
    removeFlow: (from, to) => `remove ${from} to ${to}`,
    turnFlow: (from, to) => `turn ${from} to ${to} round`,
    splitFlow: (from, to) => `split ${from} to ${to}`,
    changeFlows: (count) => `change ${count} flows`,
    changeParties: (count) => `change ${count} parties`,
    weighKinds: "weigh the kinds otherwise",
    colourKind: (name) => `change the colour of ${name}`,
    addPiece: (name) => `add piece ${name}`,
    addPieces: (count) => `add ${count} pieces`,
    changePiece: (name) => `change piece ${name}`,
    removePiece: (name) => `remove piece ${name}`,
    records: {
      kind: (name) => `kind ${name}`,
      interest: (party) => (party === null ? "shared interest" : `interest of ${party}`),
      card: (party) => `card of ${party}`,
      felt: (party) => `felt balance of ${party}`,
      signal: "signal",
      agreement: "agreement",
      succession: "answer on who became whom",
      question: "question of the conversation",
      trial: (title) => (title === "" ? "idea" : `idea ${title}`),
      asked: (party) => `form of ${party}`,
      photo: (title) => (title === "" ? "photo" : `photo ${title}`),
    },
    acknowledge: (party) => `who saw what ${party} said`,
    add: (what) => `add ${what}`,
    change: (what) => `change ${what}`,
    remove: (what) => `remove ${what}`,
    changeOther: "change something",
    about: {
      title: "change the name of the partnership",
      date: "change the date",
      challenge: "change the challenge",
      ambition: "change the ambition",
      seenBy: "change “Through whose eyes”",
      yardstick: "change the yardstick",
      table: "change the table in the photo",
      unlisted: "change “These are all the flows”",
      lens: "change the width of the flows",
      fairness: "change what fair means",
      precision: "change a choice under How we look",
    },
    aboutOther: "change something about the photo",
  },
};
