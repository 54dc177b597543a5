import type { InBoth } from "../language.ts";

/** One's own lessons, and a session of lessons in an order. */
interface OwnLessonsMessages {
  readonly title: string;
  readonly about: string;
  readonly sessionTitle: string;
  readonly empty: string;
  readonly add: string;
  readonly addLesson: string;
  readonly own: string;
  readonly up: (name: string) => string;
  readonly down: (name: string) => string;
  readonly remove: (name: string) => string;
  readonly undo: string;
  readonly redo: string;
  readonly save: string;
  readonly open: string;
  readonly fileName: string;
  readonly faults: (count: number) => string;
  readonly make: string;
  readonly makeAbout: string;
  readonly from: (title: string) => string;
  readonly noneOpen: string;
  readonly name: string;
  readonly story: string;
  readonly question: string;
  readonly note: string;
  readonly makeIt: string;
  readonly caution: string;
  readonly untitled: string;
  readonly steps: {
    readonly parties: string;
    readonly brings: (from: string, to: string) => string;
    readonly asked: string;
    readonly ifMore: (from: string, to: string) => string;
  };
}

export const ownLessons: InBoth<OwnLessonsMessages> = {
  nl: {
    title: "Jouw sessie",
    about: "Zet patronen op volgorde, met lessen van jezelf ertussen. Bewaar alles als één bestand.",
    sessionTitle: "Hoe heet deze sessie?",
    empty: "Er staat nog niets in deze sessie.",
    add: "Patroon erbij",
    addLesson: "Zet erbij",
    own: "van jezelf",
    up: (name) => `Eerder: ${name}`,
    down: (name) => `Later: ${name}`,
    remove: (name) => `Haal weg: ${name}`,
    undo: "Een stap terug in de sessie",
    redo: "Die stap opnieuw",
    save: "Bewaar de sessie als bestand",
    open: "Open een sessie",
    fileName: "sessie",
    faults: (count) =>
      count === 1
        ? "Dit bestand klopt op één plek niet. Er is niets overgenomen."
        : `Dit bestand klopt op ${count} plekken niet. Er is niets overgenomen.`,
    make: "Maak een les",
    makeAbout: "Van de samenwerking die nu open is. Namen worden vervangen, en alleen wat op tafel ligt gaat mee.",
    from: (title) => `Van: ${title}`,
    noneOpen: "Open eerst een samenwerking. Dan kun je er hier een les van maken.",
    name: "Naam van de les",
    story: "Het verhaal, in een paar zinnen",
    question: "De vraag aan het eind",
    note: "Aantekening, alleen voor jou",
    makeIt: "Zet deze les in de sessie",
    caution: "Wie de partijen kent, herkent ze misschien nog. Lees de les na voor je hem deelt.",
    untitled: "Les zonder naam",
    steps: {
      parties: "Dit zijn de partijen.",
      brings: (from, to) => `${from} brengt aan ${to}.`,
      asked: "Wat brengt ieder hier, denk je?",
      ifMore: (from, to) => `Van ${from} naar ${to}`,
    },
  },
  en: {
    title: "Your session",
    about: "Put patterns in an order, with lessons of your own among them. Save it all as one file.",
    sessionTitle: "What is this session called?",
    empty: "There is nothing in this session yet.",
    add: "Add a pattern",
    addLesson: "Add it",
    own: "your own",
    up: (name) => `Earlier: ${name}`,
    down: (name) => `Later: ${name}`,
    remove: (name) => `Take away: ${name}`,
    undo: "One step back in the session",
    redo: "That step again",
    save: "Save the session as a file",
    open: "Open a session",
    fileName: "session",
    faults: (count) =>
      count === 1
        ? "This file is wrong in one place. Nothing was taken over."
        : `This file is wrong in ${count} places. Nothing was taken over.`,
    make: "Make a lesson",
    makeAbout: "Of the partnership that is open now. Names are replaced, and only what is on the table goes along.",
    from: (title) => `From: ${title}`,
    noneOpen: "Open a partnership first. Then you can make a lesson of it here.",
    name: "Name of the lesson",
    story: "The story, in a few sentences",
    question: "The question at the end",
    note: "A note, for you alone",
    makeIt: "Put this lesson in the session",
    caution: "Who knows the parties may still recognise them. Read the lesson through before you share it.",
    untitled: "Lesson without a name",
    steps: {
      parties: "These are the parties.",
      brings: (from, to) => `${from} brings to ${to}.`,
      asked: "What does each of them bring, do you think?",
      ifMore: (from, to) => `From ${from} to ${to}`,
    },
  },
};
