import type { InBoth } from "../language.ts";
import { capital, countText, plural } from "../numbers.ts";

/** The screen on which photos are taken, looked back at and compared. */
interface PhotosMessages {
  readonly about: string;
  readonly take: string;
  readonly takeAbout: string;
  readonly date: string;
  readonly title: string;
  readonly note: string;
  readonly wrongDate: string;
  readonly taken: (count: number) => string;
  readonly none: string;
  readonly example: string;
  /** That a photo of before may come from a file or a table. */
  readonly earlier: string;
  readonly now: string;
  readonly nowAbout: string;
  readonly untitled: (date: string) => string;
  readonly counts: (parties: number, flows: number) => string;
  readonly look: (title: string) => string;
  readonly print: (title: string) => string;
  readonly copy: (title: string) => string;
  readonly rename: (title: string) => string;
  readonly remove: (title: string) => string;
  readonly newTitle: (title: string) => string;
  readonly newNote: (title: string) => string;
  readonly frozen: string;
  readonly back: string;
  readonly compare: string;
  readonly compareAbout: string;
  readonly first: string;
  readonly second: string;
  readonly same: string;
  readonly how: string;
  readonly views: Readonly<Record<"change" | "beside" | "blend" | "table", string>>;
  readonly viewAbout: Readonly<Record<"change" | "beside" | "blend" | "table", string>>;
  readonly slider: string;
  readonly tables: string;
  readonly table: Readonly<Record<"parties" | "flows" | "intended" | "whole" | "findings", string>>;
  /** In place of a table without rows. */
  readonly nothing: string;
  readonly nothingFound: string;
  readonly save: string;
  readonly standsOut: string;
  readonly notDrawn: string;
}

export const photos: InBoth<PhotosMessages> = {
  nl: {
    about: "Een foto legt vast hoe het er nu voor staat. Wat jullie daarna invullen, verandert de foto niet.",
    take: "Maak een foto",
    takeAbout: "Alles wat er nu staat gaat op de foto.",
    date: "Datum",
    title: "Titel",
    note: "Notitie",
    wrongDate: "Vul een datum in.",
    taken: (count) => capital(`${countText("nl", count)} ${plural(count, "foto", "foto's")}`),
    none: "Er is nog geen foto gemaakt. Met twee momenten kun je vergelijken: de foto van toen, en nu.",
    example: "Bekijk een voorbeeld met vijf foto's",
    earlier:
      "Heb je een eerdere foto als bestand of tabel? Haal die erbij, en kies: bij de foto's. Je geeft er een datum bij.",
    now: "Nu",
    nowAbout: "Zoals het er nu staat.",
    untitled: (date) => `Foto van ${date}`,
    counts: (parties, flows) =>
      `${parties} ${plural(parties, "partij", "partijen")}, ${flows} ${plural(flows, "stroom", "stromen")}`,
    look: (title) => `Bekijk: ${title}`,
    print: (title) => `Print: ${title}`,
    copy: (title) => `Ga verder met een kopie van: ${title}`,
    rename: (title) => `Titel en notitie van: ${title}`,
    remove: (title) => `Verwijder: ${title}`,
    newTitle: (title) => `Titel van ${title}`,
    newNote: (title) => `Notitie bij ${title}`,
    frozen: "Dit is een foto van toen. Hier verandert niets meer.",
    back: "Terug naar de foto's",
    compare: "Vergelijk twee foto's",
    compareAbout: "Iedereen staat steeds op dezelfde plek, en alles heeft één schaal.",
    first: "Eerst",
    second: "Daarna",
    same: "Kies twee verschillende foto's.",
    how: "Hoe wil je vergelijken?",
    views: { change: "Wat veranderde", beside: "Naast elkaar", blend: "Over elkaar", table: "In een tabel" },
    viewAbout: {
      change: "Hoe groter, hoe meer er veranderde. Gekleurd is wat schattingen niet kunnen verklaren.",
      beside: "Links de eerste foto, rechts de tweede.",
      blend: "Schuif van de eerste foto naar de tweede.",
      table: "Elke kolom is te sorteren.",
    },
    slider: "Van de eerste foto naar de tweede",
    tables: "Welke tabel?",
    table: {
      parties: "Partijen",
      flows: "Stromen",
      intended: "Gehoopt en afgesproken",
      whole: "Het geheel",
      findings: "Wat opvalt",
    },
    nothing: "Hiervan staat op geen van beide foto's iets.",
    nothingFound: "Op geen van beide foto's valt iets duidelijk op.",
    save: "Bewaar als CSV",
    standsOut: "Wat opviel",
    notDrawn: "Getekend zijn alleen stromen die er zijn en een grootte hebben.",
  },
  en: {
    about: "A photo keeps how things stand now. What you enter later does not change it.",
    take: "Take a photo",
    takeAbout: "Everything as it stands now goes in the photo.",
    date: "Date",
    title: "Title",
    note: "Note",
    wrongDate: "Enter a date.",
    taken: (count) => capital(`${countText("en", count)} ${plural(count, "photo", "photos")}`),
    none: "No photo has been taken yet. Two moments can be compared: the photo of then, and now.",
    example: "Look at an example with five photos",
    earlier: "Is an earlier photo in a file or a table? Bring it in, and choose: with the photos. You give it a date.",
    now: "Now",
    nowAbout: "As things stand now.",
    untitled: (date) => `Photo of ${date}`,
    counts: (parties, flows) =>
      `${parties} ${plural(parties, "party", "parties")}, ${flows} ${plural(flows, "flow", "flows")}`,
    look: (title) => `Look at: ${title}`,
    print: (title) => `Print: ${title}`,
    copy: (title) => `Go on with a copy of: ${title}`,
    rename: (title) => `Title and note of: ${title}`,
    remove: (title) => `Remove: ${title}`,
    newTitle: (title) => `Title of ${title}`,
    newNote: (title) => `Note with ${title}`,
    frozen: "This is a photo of then. Nothing changes here any more.",
    back: "Back to the photos",
    compare: "Compare two photos",
    compareAbout: "Everybody stands at one place, and everything has one scale.",
    first: "Before",
    second: "After",
    same: "Choose two different photos.",
    how: "How do you want to compare?",
    views: { change: "What changed", beside: "Side by side", blend: "Over each other", table: "In a table" },
    viewAbout: {
      change: "The larger, the more it changed. What the estimates cannot explain has colour.",
      beside: "The first photo on the left, the second on the right.",
      blend: "Slide from the first photo to the second.",
      table: "Every column can be sorted.",
    },
    slider: "From the first photo to the second",
    tables: "Which table?",
    table: {
      parties: "Parties",
      flows: "Flows",
      intended: "Hoped for and agreed",
      whole: "The whole",
      findings: "What stands out",
    },
    nothing: "Neither photo has any of this.",
    nothingFound: "Nothing clearly stands out in either photo.",
    save: "Save as CSV",
    standsOut: "What stood out",
    notDrawn: "Only flows that are there and have a size are drawn.",
  },
};
