import type { InBoth } from "../language.ts";

/** The frame round every screen: views, commands, notices. */
export interface ShellMessages {
  readonly name: string;
  readonly skip: string;
  readonly views: {
    readonly label: string;
    readonly photo: string;
    readonly challenge: string;
    readonly round: string;
    readonly listening: string;
    readonly conversation: string;
    readonly help: string;
    readonly tables: string;
    readonly reference: string;
    readonly charts: string;
    readonly photos: string;
    readonly said: string;
    readonly constellation: string;
    readonly trainer: string;
    readonly beamer: string;
    readonly felt: string;
    readonly form: string;
  };
  readonly goTo: (view: string) => string;
  readonly tools: string;
  readonly more: string;
  readonly save: string;
  readonly language: { readonly label: string; readonly nl: string; readonly en: string };
  readonly theme: { readonly toDark: string; readonly toLight: string };
  readonly commands: {
    readonly search: string;
    readonly look: string;
    readonly party: string;
    readonly pieces: string;
    readonly kinds: string;
    readonly voices: string;
    readonly save: string;
    readonly saveSealed: string;
    readonly export: string;
    readonly print: string;
    readonly open: string;
    readonly paste: string;
    readonly startEmpty: string;
    readonly toStart: string;
    readonly help: string;
    readonly clearSelection: string;
    readonly steps: string;
    readonly openBeamer: string;
    readonly nextStep: string;
    readonly previousStep: string;
    readonly addParty: string;
    readonly addFlow: string;
    readonly addFlowFrom: (name: string) => string;
  };
  /** The switch that hides what is not on the table. `short`: on the button, while it is on. */
  readonly onlyOnTable: {
    readonly name: string;
    readonly short: string;
    readonly turnOn: string;
    readonly turnOff: string;
  };
  /** The switch that replaces names. Never called anonymous: who knows the parties knows them again. */
  readonly replaceNames: {
    readonly name: string;
    readonly short: string;
    readonly turnOn: string;
    readonly turnOff: string;
    readonly caution: string;
    readonly fixed: string;
  };
  readonly photoOf: (date: string) => string;
  readonly undated: string;
  readonly undone: (what: string) => string;
  readonly redone: (what: string) => string;
  readonly undoing: (what: string) => string;
  readonly redoing: (what: string) => string;
  readonly busy: string;
  readonly stale: string;
  readonly exampleFailed: string;
  readonly noBeamer: string;
  readonly linkBroken: string;
  readonly shared: string;
  readonly leftAtStart: (title: string) => string;
  /** What a copy to try something in is, beside its date. */
  readonly tryOut: string;
  readonly keptHere: string;
  /** On the button of the four steps. A part of its name. */
  readonly steps: string;
  readonly refused: string;
  readonly drop: string;
  readonly dismiss: string;
  readonly saving: {
    /** In the name of a file with what is not on the table. */
    readonly mark: string;
  };
}

export const shell: InBoth<ShellMessages> = {
  nl: {
    name: "Evenwicht",
    skip: "Naar de inhoud",
    views: {
      label: "Weergaven",
      photo: "Foto",
      challenge: "De opgave",
      round: "Ronde",
      listening: "Luisteren",
      conversation: "Gesprek",
      help: "Wat kan helpen",
      tables: "Tabellen",
      reference: "Getallen",
      charts: "Grafieken",
      photos: "Foto's vergelijken",
      said: "Wat ieder zegt",
      constellation: "Opstelling",
      trainer: "Trainersruimte",
      beamer: "Beamer",
      felt: "Hoe het voelt",
      form: "Formulier",
    },
    goTo: (view) => `Naar: ${view}`,
    tools: "Gereedschap",
    more: "Meer",
    save: "Bewaar",
    language: { label: "Taal", nl: "Nederlands", en: "English" },
    theme: { toDark: "Donker scherm", toLight: "Licht scherm" },
    commands: {
      search: "Zoek, of doe iets",
      look: "Hoe we kijken",
      party: "De kaart van een partij",
      pieces: "Puzzelstukken: wie heeft wat",
      kinds: "Soorten inbreng",
      voices: "Formulieren en links",
      save: "Bewaar als bestand",
      saveSealed: "Bewaar met een wachtwoordzin",
      export: "Bewaar foto of verslag…",
      print: "Afdrukken",
      open: "Open een bestand",
      paste: "Plak een tabel",
      startEmpty: "Begin een nieuwe samenwerking",
      toStart: "Naar het begin",
      help: "Toetsen",
      clearSelection: "Laat de partij los",
      steps: "Samen kijken, in vier stappen",
      openBeamer: "Open het beamerscherm",
      nextStep: "Volgende stap",
      previousStep: "Vorige stap",
      addParty: "Partij erbij",
      addFlow: "Stroom erbij",
      addFlowFrom: (name) => `Stroom erbij, vanaf ${name}`,
    },
    onlyOnTable: {
      name: "Alleen wat op tafel ligt",
      short: "Op tafel",
      turnOn: "Toon en bewaar alleen wat op tafel ligt",
      turnOff: "Toon en bewaar weer alles",
    },
    replaceNames: {
      name: "Namen vervangen",
      short: "Namen vervangen",
      turnOn: "Vervang de namen",
      turnOff: "Toon de namen weer",
      caution:
        "Namen zijn vervangen. Wie jullie kent, herkent jullie nog. Namen die anders gespeld zijn, blijven staan.",
      fixed: "Hier zijn namen vervangen. Toon eerst de namen weer, en wijzig het dan.",
    },
    photoOf: (date) => `Foto van ${date}`,
    undated: "Foto zonder datum",
    undone: (what) => `Ongedaan gemaakt: ${what}`,
    redone: (what) => `Opnieuw gedaan: ${what}`,
    undoing: (what) => `Ongedaan maken: ${what}`,
    redoing: (what) => `Opnieuw: ${what}`,
    busy: "De getallen worden berekend.",
    stale: "De getallen horen nog bij de vorige stand.",
    exampleFailed: "Het voorbeeld kon niet worden geladen. Ververs de pagina en kies het opnieuw.",
    noBeamer: "De browser hield het tweede venster tegen. Sta vensters toe, of toon de stap op dit scherm.",
    shared: "Deze foto is met je gedeeld. Wat je verandert, blijft op dit apparaat.",
    linkBroken: "Deze link is niet heel. Vraag het bestand, of open het hele adres opnieuw.",
    leftAtStart: (title) => `${title} staat bij het begin.`,
    tryOut: "Proef",
    keptHere: "hier bewaard",
    steps: "Stappen",
    refused: "Dit past nog niet. Er is niets veranderd.",
    drop: "Laat het bestand hier los",
    dismiss: "Melding sluiten",
    saving: { mark: "alleen-voor-jou" },
  },
  en: {
    name: "Evenwicht",
    skip: "To the content",
    views: {
      label: "Views",
      photo: "Photo",
      challenge: "The challenge",
      round: "Round",
      listening: "Listening",
      conversation: "Conversation",
      help: "What could help",
      tables: "Tables",
      reference: "Numbers",
      charts: "Charts",
      photos: "Compare photos",
      said: "What each says",
      constellation: "Constellation",
      trainer: "Trainer’s room",
      beamer: "Beamer",
      felt: "How it feels",
      form: "Form",
    },
    goTo: (view) => `Go to: ${view}`,
    tools: "Tools",
    more: "More",
    save: "Save",
    language: { label: "Language", nl: "Nederlands", en: "English" },
    theme: { toDark: "Dark screen", toLight: "Light screen" },
    commands: {
      search: "Find or do something",
      look: "How we look",
      party: "The card of a party",
      pieces: "Pieces of the puzzle: who has what",
      kinds: "Kinds of contribution",
      voices: "Forms and links",
      save: "Save as a file",
      saveSealed: "Save with a passphrase",
      export: "Save photo or report…",
      print: "Print",
      open: "Open a file",
      paste: "Paste a table",
      startEmpty: "Start a new partnership",
      toStart: "Back to the start",
      help: "Keys",
      clearSelection: "Let go of the party",
      steps: "Look together, in four steps",
      openBeamer: "Open the beamer screen",
      nextStep: "Next step",
      previousStep: "Previous step",
      addParty: "Add party",
      addFlow: "Add flow",
      addFlowFrom: (name) => `Add flow from ${name}`,
    },
    onlyOnTable: {
      name: "Only what is on the table",
      short: "On the table",
      turnOn: "Show and save only what is on the table",
      turnOff: "Show and save everything again",
    },
    replaceNames: {
      name: "Names replaced",
      short: "Names replaced",
      turnOn: "Replace the names",
      turnOff: "Show the names again",
      caution: "Names are replaced. Who knows you still recognises you. Names that are spelt otherwise remain.",
      fixed: "Names are replaced here. Show the names again first, and change it then.",
    },
    photoOf: (date) => `Photo of ${date}`,
    undated: "Photo without a date",
    undone: (what) => `Undone: ${what}`,
    redone: (what) => `Done again: ${what}`,
    undoing: (what) => `Undo: ${what}`,
    redoing: (what) => `Redo: ${what}`,
    busy: "Working out the numbers.",
    stale: "The numbers still belong to the previous state.",
    exampleFailed: "The example could not be loaded. Refresh the page and choose it again.",
    noBeamer: "The browser stopped the second window. Allow windows, or show the step on this screen.",
    shared: "This photo was shared with you. What you change stays on this device.",
    linkBroken: "This link is not whole. Ask for the file, or open the whole address again.",
    leftAtStart: (title) => `You can find ${title} at the start.`,
    tryOut: "Try-out",
    keptHere: "kept here",
    steps: "Steps",
    refused: "This does not fit yet. Nothing has changed.",
    drop: "Let go of the file here",
    dismiss: "Close this message",
    saving: { mark: "for-you-alone" },
  },
};
