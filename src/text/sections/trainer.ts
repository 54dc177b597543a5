import type { InBoth } from "../language.ts";
import { valueText } from "../numbers.ts";

/** A number that is shown in words, with what it counts. */
export type CountedNumber = "leaning" | "difference" | "surplus" | "parties";
interface Counted {
  readonly said: string;
  readonly means: string | null;
}

/** The trainer's room: the library of patterns, and how one is told step by step. */
interface TrainerMessages {
  readonly title: string;
  readonly about: string;
  readonly patterns: string;
  readonly patternsAbout: string;
  readonly tell: (name: string) => string;
  readonly back: string;
  readonly busy: string;
  readonly failed: string;
  /** Where this telling stands: "Slide 2 of 9". */
  readonly at: (nth: number, of: number) => string;
  readonly slides: {
    readonly label: string;
    readonly title: string;
    readonly step: (nth: number) => string;
    readonly seen: string;
    readonly number: string;
    readonly whatIf: string;
    readonly counter: string;
    readonly question: string;
  };
  readonly next: string;
  readonly previous: string;
  readonly reveal: string;
  readonly answer: string;
  readonly stillHidden: string;
  readonly openBeamer: string;
  readonly here: string;
  readonly leaveHere: string;
  readonly fullScreen: string;
  readonly controls: string;
  readonly notes: string;
  readonly notesAbout: string;
  readonly noNote: string;
  readonly noteOf: {
    readonly title: string;
    readonly seen: string;
    readonly number: string;
    readonly whatIf: string;
    readonly counter: string;
    readonly question: string;
  };
  readonly comesNext: string;
  readonly atTheTable: string;
  readonly otherwise: string;
  readonly waysBack: string;
  readonly alike: string;
  readonly difference: string;
  readonly differenceAsked: string;
  readonly whatIfAsked: string;
  readonly now: string;
  readonly changed: string;
  /** The size of a slider's flow: "now 4, then 12". */
  readonly sizes: (now: string, then: string) => string;
  readonly sums: (brings: string, takes: string) => string;
  readonly backToNow: string;
  readonly waiting: string;
  readonly counted: Readonly<Record<CountedNumber, (value: number) => Counted>>;
}

/** One decimal is enough to look at. */
const rounded = (value: number): number => Math.round(Math.abs(value) * 10) / 10;

export const trainer: InBoth<TrainerMessages> = {
  nl: {
    title: "Trainersruimte",
    about: "Patronen om te laten zien, en situaties om zelf mee te puzzelen. Je hoeft niets voor te bereiden.",
    patterns: "Patronen",
    patternsAbout: "Kies er een. Het verhaal komt stap voor stap, met jouw aantekeningen erbij.",
    tell: (name) => `Vertel: ${name}`,
    back: "Naar de trainersruimte",
    busy: "Het verhaal wordt geladen.",
    failed: "Dit verhaal kon niet worden geladen. Ververs de pagina en kies het opnieuw.",
    at: (nth, of) => `Beeld ${nth} van ${of}`,
    slides: {
      label: "Beelden",
      title: "Begin",
      step: (nth) => `Stap ${nth}`,
      seen: "Wat je ziet",
      number: "Het getal",
      whatIf: "Wat als",
      counter: "Lijkt erop",
      question: "De vraag",
    },
    next: "Verder",
    previous: "Terug",
    reveal: "Toon het antwoord",
    answer: "Antwoord",
    stillHidden: "De zaal ziet dit nog niet.",
    openBeamer: "Open het beamerscherm",
    here: "Toon op dit scherm",
    leaveHere: "Terug naar je aantekeningen",
    fullScreen: "Volledig scherm",
    controls: "Verder en terug",
    notes: "Alleen voor jou",
    notesAbout: "Dit staat niet op het beamerscherm.",
    noNote: "Hier is geen aantekening bij.",
    noteOf: {
      title: "Vertel nog niet hoe dit patroon heet. De naam komt vanzelf.",
      seen: "Laat eerst de zaal zeggen wat er te zien is. Lees daarna voor.",
      number: "Open het getal als iemand vraagt waar het vandaan komt. Het getal opent het gesprek.",
      whatIf: "Laat raden voor je schuift. Vraag daarna wie dit merkt, en wat het kost.",
      counter: "Geef de zaal een minuut. Wat is hier anders?",
      question: "Stel de vraag en wacht. Ook wie weinig zegt, heeft hier een antwoord.",
    },
    comesNext: "Hierna",
    atTheTable: "Aan tafel",
    otherwise: "Wat kan er nog meer aan de hand zijn?",
    waysBack: "Wat kan helpen",
    alike: "Dit lijkt erop",
    difference: "Wat is het verschil?",
    differenceAsked: "Kijk naar beide foto’s. Wat is hier anders?",
    whatIfAsked: "Wat verandert er als je hieraan schuift?",
    now: "Nu",
    changed: "Dan",
    sizes: (now, then) => (now === then ? `nu ${now}` : `nu ${now}, dan ${then}`),
    sums: (brings, takes) => `brengt\u00a0${brings}, haalt\u00a0${takes}`,
    backToNow: "Zet terug zoals het is",
    waiting: "We beginnen zo.",
    counted: {
      leaning: (value) => {
        const size = valueText("nl", rounded(value));
        if (value <= 0 || size === "0") return { said: value < 0 ? "leunt zelf meer" : "gelijk op", means: null };
        const [parties, takes] = size === "1" ? ["partij", "haalt"] : ["partijen", "halen"];
        return {
          said: `${size} ${parties}`,
          means: `Wat anderen hier halen, is samen zoveel als alles wat ${size} ${parties} ${takes}.`,
        };
      },
      difference: (value) => {
        const size = valueText("nl", rounded(value));
        if (rounded(value) === 0) return { said: "geen verschil", means: null };
        return {
          said: value > 0 ? `${size} meer gebracht dan gehaald` : `${size} meer gehaald dan gebracht`,
          means: null,
        };
      },
      surplus: (value) => {
        const size = valueText("nl", rounded(value));
        if (rounded(value) === 0) return { said: "evenveel eruit als erin", means: null };
        return { said: value > 0 ? `${size} meer eruit dan erin` : `${size} meer erin dan eruit`, means: null };
      },
      parties: (value) => ({ said: value === 1 ? "1 partij" : `${valueText("nl", value)} partijen`, means: null }),
    },
  },
  en: {
    title: "Trainer’s room",
    about: "Patterns to show, and cases to work on. There is nothing to prepare.",
    patterns: "Patterns",
    patternsAbout: "Choose one. Its story comes step by step, with your notes beside it.",
    tell: (name) => `Tell: ${name}`,
    back: "To the trainer’s room",
    busy: "Loading the story.",
    failed: "This story could not be loaded. Refresh the page and choose it again.",
    at: (nth, of) => `Slide ${nth} of ${of}`,
    slides: {
      label: "Slides",
      title: "Beginning",
      step: (nth) => `Step ${nth}`,
      seen: "What you see",
      number: "The number",
      whatIf: "What if",
      counter: "Looks alike",
      question: "The question",
    },
    next: "On",
    previous: "Back",
    reveal: "Show the answer",
    answer: "Answer",
    stillHidden: "The room does not see this yet.",
    openBeamer: "Open the beamer screen",
    here: "Show on this screen",
    leaveHere: "Back to your notes",
    fullScreen: "Full screen",
    controls: "On and back",
    notes: "For you alone",
    notesAbout: "This is not on the beamer screen.",
    noNote: "There is no note here.",
    noteOf: {
      title: "Do not say yet what this pattern is called. The name comes by itself.",
      seen: "Let the room say first what there is to see. Then read it out.",
      number: "Open the number when somebody asks where it comes from. It opens the conversation.",
      whatIf: "Let them guess before you slide. Then ask who notices, and what it costs.",
      counter: "Give the room a minute. What differs here?",
      question: "Ask the question and wait. Those who say little have an answer too.",
    },
    comesNext: "Next",
    atTheTable: "At the table",
    otherwise: "What else could be going on?",
    waysBack: "What could help",
    alike: "This looks alike",
    difference: "What is the difference?",
    differenceAsked: "Look at both photos. What differs?",
    whatIfAsked: "What changes when you move this?",
    now: "Now",
    changed: "Then",
    sizes: (now, then) => (now === then ? `now ${now}` : `now ${now}, then ${then}`),
    sums: (brings, takes) => `brings\u00a0${brings}, takes\u00a0${takes}`,
    backToNow: "Put it back as it is",
    waiting: "We are about to begin.",
    counted: {
      leaning: (value) => {
        const size = valueText("en", rounded(value));
        if (value <= 0 || size === "0") return { said: value < 0 ? "leans more itself" : "even", means: null };
        const [parties, take] = size === "1" ? ["party", "takes"] : ["parties", "take"];
        return {
          said: `${size} ${parties}`,
          means: `What others take here adds up to all that ${size} ${parties} ${take}.`,
        };
      },
      difference: (value) => {
        const size = valueText("en", rounded(value));
        if (rounded(value) === 0) return { said: "no difference", means: null };
        return { said: value > 0 ? `${size} more brought than taken` : `${size} more taken than brought`, means: null };
      },
      surplus: (value) => {
        const size = valueText("en", rounded(value));
        if (rounded(value) === 0) return { said: "as much out as in", means: null };
        return { said: value > 0 ? `${size} more out than in` : `${size} more in than out`, means: null };
      },
      parties: (value) => ({ said: value === 1 ? "1 party" : `${valueText("en", value)} parties`, means: null }),
    },
  },
};
