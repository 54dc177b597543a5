import type { InBoth } from "../language.ts";

/** A copy to try something in, and how it is held beside where it began. */
interface TryingMessages {
  readonly title: string;
  readonly about: string;
  readonly from: string;
  readonly name: string;
  readonly begin: string;
  readonly beginAbout: string;
  /** What the photo is called that a copy of the present begins with. */
  readonly beganAt: string;
  readonly began: (title: string) => string;
  readonly untitled: (of: string) => string;
  readonly open: (title: string) => string;
  readonly compare: string;
  readonly compareOne: (title: string) => string;
  readonly rename: (title: string) => string;
  readonly newName: (title: string) => string;
  readonly remove: (title: string) => string;
  readonly changed: (date: string) => string;
  readonly photos: string;
  readonly tries: string;
  readonly isOne: (of: string | null) => string;
  readonly back: (of: string) => string;
}

export const trying: InBoth<TryingMessages> = {
  nl: {
    title: "Iets proberen",
    about: "Een proef is een kopie. Wat je daarin verandert, verandert hier niets. Daarna kun je ze vergelijken.",
    from: "Begin bij",
    name: "Wat probeer je?",
    begin: "Begin een proef",
    beginAbout: "De proef gaat open, en blijft bewaard.",
    beganAt: "Waar de proef begon",
    began: (title) => `Waar begon: ${title}`,
    untitled: (of) => (of === "" ? "Proef" : `Proef bij ${of}`),
    open: (title) => `Ga verder met de proef: ${title}`,
    compare: "Vergelijk met het begin",
    compareOne: (title) => `Vergelijk met het begin: ${title}`,
    rename: (title) => `Andere naam voor: ${title}`,
    newName: (title) => `Naam van ${title}`,
    remove: (title) => `Verwijder de proef: ${title}`,
    changed: (date) => `Laatst gewijzigd op ${date}`,
    photos: "Foto's",
    tries: "Proeven",
    isOne: (of) =>
      of === null
        ? "Dit is een proef. De foto waar de proef begon, staat hieronder."
        : `Dit is een proef bij ${of}. Daar verandert niets. De foto waar de proef begon, staat hieronder.`,
    back: (of) => `Terug naar ${of}`,
  },
  en: {
    title: "Trying something",
    about: "A try-out is a copy. What you change in it changes nothing here. Then you can compare them.",
    from: "Begin at",
    name: "What are you trying?",
    begin: "Begin a try-out",
    beginAbout: "The try-out opens, and is kept.",
    beganAt: "Where the try-out began",
    began: (title) => `Where this began: ${title}`,
    untitled: (of) => (of === "" ? "Try-out" : `Try-out with ${of}`),
    open: (title) => `Go on with the try-out: ${title}`,
    compare: "Compare with where it began",
    compareOne: (title) => `Compare with where it began: ${title}`,
    rename: (title) => `Another name for: ${title}`,
    newName: (title) => `Name of ${title}`,
    remove: (title) => `Remove the try-out: ${title}`,
    changed: (date) => `Last changed on ${date}`,
    photos: "Photos",
    tries: "Try-outs",
    isOne: (of) =>
      of === null
        ? "This is a try-out. The photo where it began stands below."
        : `This is a try-out with ${of}. Nothing changes there. The photo where it began stands below.`,
    back: (of) => `Back to ${of}`,
  },
};
