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
    /** How far it is with a party that may be asked. */
    readonly state: {
      readonly "not-asked": string;
      /** It said something itself, and not in a form. */
      readonly heard: string;
      readonly waiting: (how: string, date: string) => string;
      readonly partial: (date: string) => string;
      readonly answered: (date: string) => string;
    };
    readonly how: Readonly<Record<"link" | "file" | "here", string>>;
    readonly nothingSent: string;
    readonly look: string;
    readonly lookAt: (party: string) => string;
    readonly withhold: string;
    readonly withholdAbout: string;
    readonly isWithheld: string;
    readonly said: string;
    readonly saidAbout: string;
    readonly toSaid: string;
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
      label: "De link",
      copy: "Kopieer",
      copied: "Gekopieerd.",
      tooLarge: "Dit is te groot voor een link. Neem het bestand.",
      caution: "Wie deze link heeft, kan lezen wat erin staat. Alles zit in het adres zelf.",
    },
    leader: {
      title: "Ieders eigen stem",
      about:
        "Vraag elke partij hoe het er vanaf de eigen stoel uitziet. Een formulier laat zien wie er aan tafel zitten, en niets van wat anderen zeiden.",
      nobody: "Zet eerst de partijen aan tafel. Dan kun je ieder een formulier geven.",
      forms: "Een formulier voor elke partij",
      state: {
        "not-asked": "Nog niet gevraagd",
        heard: "Al gehoord, nog zonder formulier",
        waiting: (how, date) => `Gevraagd op ${date}, ${how}. Nog geen antwoord`,
        partial: (date) => `Antwoord in delen, van ${date}`,
        answered: (date) => `Antwoord van ${date}`,
      },
      how: { link: "met een link", file: "met een bestand", here: "op dit scherm" },
      nothingSent: "De app verstuurt zelf niets. Jij geeft de link of het bestand door.",
      look: "Bekijk wat er ligt",
      lookAt: (party) => `Bekijk wat ${party} op dit scherm invulde`,
      withhold: "De groep hoort niet wie dit zei",
      withholdAbout:
        "Wat deze partij zei, telt gewoon mee. Beamer, bestanden en verslag zeggen niet van wie het komt. Anoniem is het niet: in een kleine groep kan iemand het raden.",
      isWithheld: "De groep hoort niet wie dit zei",
      said: "Wat ieder zegt, naast elkaar",
      saidAbout: "Waar zien beide kanten hetzelfde, en waar niet? En hoe ziet de foto eruit door ieders ogen?",
      toSaid: "Leg naast elkaar",
      spoke: (received, brought) => `Zelf gezegd: ${received} gekregen, ${brought} gebracht`,
      form: "Formulier",
      choose: (party) => `Formulier voor ${party}`,
      way: (party) => `Hoe krijgt ${party} het formulier?`,
      asFile: "Als bestand",
      asLink: "Als link",
      here: "Nu invullen, op dit scherm",
      answers: "Een antwoord kwam terug",
      answersAbout: "Open het bestand, of plak de link. Je kijkt eerst, en neemt het dan pas over.",
      openFile: "Open een bestand",
      paste: "Link die je kreeg",
      pasteHint: "Plak hier het hele adres",
      open: "Bekijk",
      broken: "Deze link is niet heel. Vraag het bestand, of plak het hele adres opnieuw.",
      share: "De foto delen zonder bestand",
      shareAbout: "Een link met alles wat op tafel ligt. Wat alleen voor jou is, gaat niet mee.",
      shareLink: "Maak een link van de foto",
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
      state: {
        "not-asked": "Not asked yet",
        heard: "Heard already, without a form so far",
        waiting: (how, date) => `Asked on ${date}, ${how}. No answer yet`,
        partial: (date) => `Answered in part, on ${date}`,
        answered: (date) => `Answered on ${date}`,
      },
      how: { link: "by a link", file: "by a file", here: "on this screen" },
      nothingSent: "The app itself sends nothing. You pass on the link or the file.",
      look: "Look at what is here",
      lookAt: (party) => `Look at what ${party} entered on this screen`,
      withhold: "The group does not hear who said this",
      withholdAbout:
        "What this party said counts as it does for all. Beamer, files and report do not say whose it is. It is not anonymous: in a small group somebody may guess.",
      isWithheld: "The group does not hear who said this",
      said: "What each says, side by side",
      saidAbout: "Where do both ends see the same, and where not? And how does the photo look through each one's eyes?",
      toSaid: "Lay them side by side",
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
