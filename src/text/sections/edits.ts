import type { InBoth } from "../language.ts";

/** What a change is called when it can be undone: "Linde naar Kompas verwijderen". */
interface EditMessages {
  readonly addParty: (name: string) => string;
  readonly addParties: (count: number) => string;
  readonly changeParty: (name: string) => string;
  readonly removeParty: (name: string) => string;
  readonly addFlow: (from: string, to: string) => string;
  readonly changeFlow: (from: string, to: string) => string;
  readonly removeFlow: (from: string, to: string) => string;
  readonly weighKinds: string;
  readonly addPiece: (name: string) => string;
  readonly addPieces: (count: number) => string;
  readonly changePiece: (name: string) => string;
  readonly removePiece: (name: string) => string;
  readonly addOther: string;
  readonly changeOther: string;
  readonly removeOther: string;
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
    weighKinds: "de soorten anders wegen",
    addPiece: (name) => `puzzelstuk ${name} erbij leggen`,
    addPieces: (count) => `${count} puzzelstukken erbij leggen`,
    changePiece: (name) => `puzzelstuk ${name} wijzigen`,
    removePiece: (name) => `puzzelstuk ${name} verwijderen`,
    addOther: "iets erbij zetten",
    changeOther: "iets wijzigen",
    removeOther: "iets verwijderen",
    about: {
      title: "naam van de samenwerking wijzigen",
      date: "datum wijzigen",
      challenge: "opgave wijzigen",
      seenBy: "“Door wiens ogen” wijzigen",
      yardstick: "maatstaf wijzigen",
      table: "de tafel op de foto wijzigen",
      unlisted: "“Dit zijn alle stromen” wijzigen",
      lens: "dikte van de stromen wijzigen",
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
    weighKinds: "weigh the kinds otherwise",
    addPiece: (name) => `add piece ${name}`,
    addPieces: (count) => `add ${count} pieces`,
    changePiece: (name) => `change piece ${name}`,
    removePiece: (name) => `remove piece ${name}`,
    addOther: "add something",
    changeOther: "change something",
    removeOther: "remove something",
    about: {
      title: "change the name of the partnership",
      date: "change the date",
      challenge: "change the challenge",
      seenBy: "change “Through whose eyes”",
      yardstick: "change the yardstick",
      table: "change the table in the photo",
      unlisted: "change “These are all the flows”",
      lens: "change the width of the flows",
      precision: "change a choice under How we look",
    },
    aboutOther: "change something about the photo",
  },
};
