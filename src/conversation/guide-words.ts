import type { InBoth } from "../text/language.ts";
import type { Turn } from "./guide.ts";

interface GuideWords {
  readonly opening: Part<"look"> & { readonly good: string };
  readonly listening: Part<"receive" | "bring" | "hope" | "let-go"> & {
    readonly chair: { readonly about: string; readonly question: (name: string) => string };
    readonly notes: Readonly<Record<"from" | "to" | Turn["said"][number]["sort"], string>>;
    readonly seenBy: (names: string) => string;
  };
  readonly keeping: Part<"keeps" | "returns" | "miss">;
  /** `open`: where nothing stands out. */
  readonly standsOut: Part<"open"> & {
    readonly toAll: string;
    readonly to: (names: string) => string;
    readonly theOthers: string;
    readonly toBoth: (names: string, others: string) => string;
    readonly more: string;
  };
  readonly interests: Part<"matters" | "backpack" | "shared"> & {
    readonly onTable: string;
    readonly none: string;
    readonly whole: string;
  };
  readonly ways: Part<never>;
  readonly closing: Part<"who" | "again">;
}

/** What a part is called, what is said first, and what is asked, each question under a name that stays. */
interface Part<Question extends string> {
  readonly title: string;
  readonly about: string;
  readonly questions: Readonly<Record<Question, string>>;
}

/** The words that a guide comes with. */
export const guideWords: InBoth<GuideWords> = {
  nl: {
    opening: {
      title: "Om te beginnen",
      about: "Dit is een foto, geen rapport. Hij klopt nooit helemaal. We kijken eerst een minuut stil.",
      questions: { look: "Wat zie je?" },
      good: "Wat goed gaat",
    },
    listening: {
      title: "Luisteren",
      about: "Om de beurt. Eén spreekt, de rest luistert en reageert nog niet.",
      questions: {
        receive: "Wat krijg je hier, en van wie?",
        bring: "Wat breng je dat nog niemand noemde?",
        hope: "Waar hoop je op?",
        "let-go": "Wat heb je losgelaten, en wie zag dat?",
      },
      chair: {
        about: "Deze stoel is leeg. Een vraag aan jullie allemaal.",
        question: (name) => `Wat zie je hier door de ogen van ${name}?`,
      },
      notes: {
        from: "op de foto van",
        to: "op de foto naar",
        wish: "wens",
        dream: "droom",
        pain: "pijn",
        loss: "verlies",
        interest: "belang",
      },
      seenBy: (names) => `Gezien door ${names}.`,
    },
    keeping: {
      title: "Wat dit in stand houdt",
      about: "Wat jullie samen doen, zoekt vanzelf een evenwicht. Soms langs een weg die niemand tekende.",
      questions: {
        keeps: "Wat houdt dit in stand?",
        returns: "Wat komt er terug dat hier niet staat: wachten, invloed, stilte, weggaan?",
        miss: "Wat zou je missen als het anders werd?",
      },
    },
    standsOut: {
      title: "Wat opvalt",
      about: "",
      questions: { open: "Wat zie jij dat de foto niet laat zien?" },
      toAll: "Een vraag aan jullie allemaal.",
      to: (names) => `Een vraag aan ${names}, en aan de anderen.`,
      theOthers: "de anderen",
      toBoth: (names, others) => `Een vraag aan ${names}, en net zo goed aan ${others}.`,
      more: "Wat kan er nog meer meespelen?",
    },
    interests: {
      title: "Belangen",
      about: "Ieder heeft een rugzakje mee, van de organisatie en van zichzelf. Wat dicht blijft, blijft dicht.",
      questions: {
        matters: "Wat staat er voor jou op het spel?",
        backpack: "Wat uit je rugzakje helpt de anderen om je te begrijpen?",
        shared: "Welk belang hebben jullie samen?",
      },
      onTable: "Wat al op tafel ligt",
      none: "Er ligt nog geen belang op tafel.",
      whole: "van jullie samen",
    },
    ways: {
      title: "Wat kan helpen",
      about: "Vragen aan jullie allemaal. Er is meer dan één weg, en jullie kiezen er nog geen.",
      questions: {},
    },
    closing: {
      title: "Afspraken",
      about: "Kijk eerst terug: wat hoorde je dat je nog niet wist?",
      questions: {
        who: "Wie doet wat, en wanneer is het klaar?",
        again: "En wanneer kijken jullie weer samen naar de foto?",
      },
    },
  },
  en: {
    opening: {
      title: "To begin",
      about: "This is a photo, not a report. It's never quite right. We look in silence for a minute.",
      questions: { look: "What do you see?" },
      good: "What goes well",
    },
    listening: {
      title: "Listening",
      about: "Take turns. One speaks, the others listen and don't respond yet.",
      questions: {
        receive: "What do you receive here, and from whom?",
        bring: "What do you bring that nobody has named?",
        hope: "What do you hope for?",
        "let-go": "What did you let go, and who noticed?",
      },
      chair: {
        about: "This chair is empty. A question to all of you.",
        question: (name) => `What do you see here through the eyes of ${name}?`,
      },
      notes: {
        from: "in the photo from",
        to: "in the photo to",
        wish: "wish",
        dream: "dream",
        pain: "pain",
        loss: "loss",
        interest: "interest",
      },
      seenBy: (names) => `Seen by ${names}.`,
    },
    keeping: {
      title: "What keeps it so",
      about: "What you do together finds a balance of its own. Sometimes by a way that nobody drew.",
      questions: {
        keeps: "What keeps this as it is?",
        returns: "What comes back that isn't drawn: delay, influence, silence, leaving?",
        miss: "What would you miss if it changed?",
      },
    },
    standsOut: {
      title: "What stands out",
      about: "",
      questions: { open: "What do you see that the photo doesn't show?" },
      toAll: "A question to all of you.",
      to: (names) => `A question to ${names}, and to the others.`,
      theOthers: "the others",
      toBoth: (names, others) => `A question to ${names}, and just as much to ${others}.`,
      more: "What else could be at play?",
    },
    interests: {
      title: "Interests",
      about: "Everybody carries a backpack, the organisation's and their own. What stays closed stays closed.",
      questions: {
        matters: "What is at stake for you?",
        backpack: "What in your backpack would help the others understand you?",
        shared: "Which interest do you share?",
      },
      onTable: "On the table already",
      none: "No interest is on the table yet.",
      whole: "of you together",
    },
    ways: {
      title: "What could help",
      about: "Questions to all of you. There is more than one way, and you don't choose one yet.",
      questions: {},
    },
    closing: {
      title: "Agreements",
      about: "Look back first: what did you hear that you didn't know?",
      questions: {
        who: "Who does what, and when is it done?",
        again: "And when will you look at the photo together again?",
      },
    },
  },
};
