import type { InBoth } from "../language.ts";

/** What the leader does with forms and answers, and a document in an address. */
interface VoicesMessages {
  readonly link: {
    readonly label: string;
    readonly copy: string;
    readonly copied: string;
    readonly tooLarge: string;
    readonly caution: string;
  };
  readonly leader: {
    readonly title: string;
    readonly about: string;
    readonly nobody: string;
    readonly forms: string;
    readonly silent: string;
    readonly spoke: (received: number, brought: number) => string;
    readonly form: string;
    readonly choose: (party: string) => string;
    readonly way: (party: string) => string;
    readonly asFile: string;
    readonly asLink: string;
    readonly here: string;
    readonly answers: string;
    readonly answersAbout: string;
    readonly openFile: string;
    readonly paste: string;
    readonly pasteHint: string;
    readonly open: string;
    readonly broken: string;
    readonly share: string;
    readonly shareAbout: string;
    readonly shareLink: string;
  };
}

export const voices: InBoth<VoicesMessages> = {
  nl: {
    link: {
      label: "De koppeling",
      copy: "Kopieer",
      copied: "Gekopieerd.",
      tooLarge: "Dit is te groot voor een koppeling. Neem het bestand.",
      caution: "Wie deze koppeling heeft, kan lezen wat erin staat. Alles zit in het adres zelf.",
    },
    leader: {
      title: "Ieders eigen stem",
      about:
        "Vraag elke partij hoe het er vanaf de eigen stoel uitziet. Een formulier laat zien wie er aan tafel zitten, en niets van wat anderen zeiden.",
      nobody: "Zet eerst de partijen aan tafel. Dan kun je ieder een formulier geven.",
      forms: "Een formulier voor elke partij",
      silent: "Nog niet zelf gehoord",
      spoke: (received, brought) => `Zelf gezegd: ${received} gekregen, ${brought} gebracht`,
      form: "Formulier",
      choose: (party) => `Formulier voor ${party}`,
      way: (party) => `Hoe krijgt ${party} het formulier?`,
      asFile: "Als bestand",
      asLink: "Als koppeling",
      here: "Nu invullen, op dit scherm",
      answers: "Een antwoord kwam terug",
      answersAbout: "Open het bestand, of plak de koppeling. Je kijkt eerst, en neemt het dan pas over.",
      openFile: "Open een bestand",
      paste: "Koppeling die je kreeg",
      pasteHint: "Plak hier het hele adres",
      open: "Bekijk",
      broken: "Deze koppeling is niet heel. Vraag het bestand, of plak het hele adres opnieuw.",
      share: "De foto delen zonder bestand",
      shareAbout: "Een koppeling met alles wat op tafel ligt. Wat alleen voor jou is, gaat niet mee.",
      shareLink: "Maak een koppeling van de foto",
    },
  },
  en: {
    link: {
      label: "The link",
      copy: "Copy",
      copied: "Copied.",
      tooLarge: "This is too large for a link. Take the file.",
      caution: "Who has this link can read what is in it. All of it is in the address itself.",
    },
    leader: {
      title: "Every party's own voice",
      about:
        "Ask each party how it looks from its seat. A form shows who is at the table, and nothing of what others said.",
      nobody: "First put the parties at the table. Then you can give each a form.",
      forms: "A form for each party",
      silent: "Not heard itself yet",
      spoke: (received, brought) => `Said itself: ${received} received, ${brought} brought`,
      form: "Form",
      choose: (party) => `Form for ${party}`,
      way: (party) => `How does ${party} get the form?`,
      asFile: "As a file",
      asLink: "As a link",
      here: "Fill it in now, on this screen",
      answers: "An answer came back",
      answersAbout: "Open the file, or paste the link. You look first, and only then take it over.",
      openFile: "Open a file",
      paste: "The link that you were given",
      pasteHint: "Paste the whole address here",
      open: "Look at it",
      broken: "This link is not whole. Ask for the file, or paste the whole address again.",
      share: "Share the photo without a file",
      shareAbout: "A link with all that is on the table. What is yours alone stays out.",
      shareLink: "Make a link of the photo",
    },
  },
};
