import type { InBoth } from "../language.ts";
import { plural } from "../numbers.ts";

/** What one party fills in by itself: its questions, and how it is given back. */
interface PartyFormMessages {
  readonly label: string;
  readonly notOne: { readonly title: string; readonly text: string; readonly action: string };
  readonly at: (nth: number, of: number) => string;
  readonly back: string;
  readonly next: string;
  readonly begin: string;
  readonly later: string;
  readonly remove: (what: string) => string;
  readonly start: {
    readonly question: (party: string) => string;
    readonly challenge: string;
    readonly about: readonly string[];
  };
  readonly receives: FormQuestion & { readonly who: string };
  readonly brings: FormQuestion & {
    readonly who: string;
    /** What the party thinks that it is worth to who gets it. */
    readonly worth: string;
    readonly worthAbout: string;
  };
  readonly "gives-up": FormQuestion;
  readonly hopes: FormQuestion & { readonly who: string };
  readonly stake: { readonly question: string; readonly about: string };
  readonly felt: { readonly question: string; readonly about: string };
  /** How give and take of each other party looks, from so many answers on told as their middle. */
  readonly others: {
    readonly question: string;
    readonly about: (from: number) => string;
    readonly skip: string;
    readonly choices: Readonly<
      Record<"bringsFour" | "bringsDouble" | "bringsMore" | "even" | "takesMore" | "takesDouble" | "takesFour", string>
    >;
  };
  readonly interests: FormQuestion & {
    readonly field: string;
    readonly hint: string;
    readonly onTable: string;
    readonly leaderOnly: string;
    readonly seenOnTable: string;
    readonly seenLeaderOnly: string;
  };
  readonly "hand-in": {
    readonly question: string;
    readonly nothing: string;
    readonly counts: (flows: number, interests: number) => string;
    readonly about: string;
    readonly here: string;
    readonly file: string;
    readonly link: string;
    /** The group is not told whose answer it is. */
    readonly withhold: string;
    readonly withholdAbout: string;
  };
  readonly given: string;
  /** The page between two parties, on a screen that goes round: it tells nothing of what was filled in. */
  readonly between: {
    readonly thanks: (party: string) => string;
    readonly stopped: (party: string) => string;
    readonly about: string;
    readonly next: string;
    readonly iAm: (party: string) => string;
    readonly leader: string;
  };
}

interface FormQuestion {
  readonly question: string;
  readonly about: string;
  readonly named: string;
}

export const partyForm: InBoth<PartyFormMessages> = {
  nl: {
    label: "Formulier",
    notOne: {
      title: "Dit is geen formulier.",
      text: "Een formulier open je met de link of het bestand dat je kreeg.",
      action: "Naar de foto",
    },
    at: (nth, of) => `Vraag ${nth} van ${of}`,
    back: "Terug",
    next: "Verder",
    begin: "Begin",
    later: "Stop voor nu",
    remove: (what) => `Verwijder ${what}`,
    start: {
      question: (party) => `Wat brengt ${party}, en wat haalt ${party}?`,
      challenge: "De opgave",
      about: [
        "Dit kost zo'n tien minuten. Sla over wat je niet weet.",
        "Je antwoord blijft op dit apparaat, tot je het zelf teruggeeft.",
        "De begeleider ziet alles wat je invult. Van elk belang kies je zelf wie het ziet.",
        "De rest komt op de foto die iedereen ziet: stromen, gevoel, en wat er op het spel staat.",
      ],
    },
    receives: {
      question: "Wat krijgen jullie hier, en van wie?",
      about: "Noem wat er het meest toe doet.",
      who: "Van wie?",
      named: "Dit krijgen jullie",
    },
    brings: {
      question: "Wat brengen jullie hier, en naar wie?",
      about: "Ook wat de anderen misschien nog niet zagen.",
      who: "Naar wie?",
      worth: "En hoeveel is het hun waard, denk je?",
      worthAbout: "Dat zeggen zij zelf ook. Zo zien jullie waar je hetzelfde ziet, en waar niet.",
      named: "Dit brengen jullie",
    },
    "gives-up": {
      question: "Wat leveren jullie in, zonder dat iemand het krijgt?",
      about: "Autonomie bijvoorbeeld, of mensen die nu ander werk doen.",
      named: "Dit leveren jullie in",
    },
    hopes: {
      question: "Wat hopen jullie hier te krijgen?",
      about: "Dit telt nergens mee. Het staat als wens op de foto.",
      who: "Van wie?",
      named: "Dit hopen jullie",
    },
    stake: {
      question: "Wat staat er voor jullie op het spel?",
      about: "Wat gebeurt er bij jullie als dit mislukt? Hoe zwaar weegt dat?",
    },
    felt: {
      question: "Hoe voelt het voor jullie?",
      about: "Leg wat jullie brengen naast wat jullie halen. Het gaat om gevoel, niet om rekenen.",
    },
    others: {
      question: "Hoe ziet het er bij de anderen uit?",
      about: (from) =>
        `Sla over wie je minder kent. Alleen de begeleider ziet het midden van wat jullie zeggen, vanaf ${from} antwoorden. Wie wat zei, komt nergens in beeld.`,
      skip: "sla over",
      choices: {
        bringsFour: "brengt vier keer zoveel als terugkomt",
        bringsDouble: "brengt twee keer zoveel als terugkomt",
        bringsMore: "brengt iets meer",
        even: "in balans",
        takesMore: "haalt iets meer",
        takesDouble: "haalt twee keer zoveel als erin gaat",
        takesFour: "haalt vier keer zoveel als erin gaat",
      },
    },
    interests: {
      question: "Welke belangen spelen er voor jullie?",
      about: "Van de organisatie, of van jou zelf. Jij kiest wie het ziet.",
      named: "Dit speelt er",
      field: "Een belang, in je eigen woorden",
      hint: "We willen onze naam hieraan verbinden",
      onTable: "Leg op tafel",
      leaderOnly: "Alleen voor de begeleider",
      seenOnTable: "op tafel",
      seenLeaderOnly: "alleen voor de begeleider",
    },
    "hand-in": {
      question: "Klaar? Geef het terug.",
      nothing: "Er is nog niets ingevuld. Teruggeven kan ook later.",
      counts: (flows, interests) =>
        `Je noemde ${flows} ${plural(flows, "stroom", "stromen")} en ${interests} ${plural(interests, "belang", "belangen")}.`,
      about: "Wat je teruggeeft, ziet de begeleider. Je kunt het later nog eens invullen: dan geldt het laatste.",
      here: "Geef terug aan de begeleider",
      file: "Bewaar als bestand",
      link: "Maak een link",
      withhold: "De groep hoort niet dat dit van ons komt",
      withholdAbout:
        "De begeleider weet het wel. Wat jullie zeggen, telt gewoon mee. Anoniem is het niet: in een kleine groep kan iemand het raden.",
    },
    given: "Dank je. Stuur dit nu naar wie jou dit formulier gaf.",
    between: {
      thanks: (party) => `Dank je, ${party}. Het is teruggegeven.`,
      stopped: (party) => `${party} gaat later verder.`,
      about: "Wat je invulde, is van dit scherm. De anderen zien het pas als de begeleider alles samen laat zien.",
      next: "Geef het scherm door. Wie is er nu?",
      iAm: (party) => `Wij zijn ${party}`,
      leader: "Terug naar de begeleider",
    },
  },
  en: {
    label: "Form",
    notOne: {
      title: "This is no form.",
      text: "A form opens from the link or the file that you were given.",
      action: "To the photo",
    },
    at: (nth, of) => `Question ${nth} of ${of}`,
    back: "Back",
    next: "Go on",
    begin: "Begin",
    later: "Stop for now",
    remove: (what) => `Remove ${what}`,
    start: {
      question: (party) => `What does ${party} bring, and what does it take?`,
      challenge: "The shared challenge",
      about: [
        "This takes about ten minutes. Skip what you don't know.",
        "Your answer stays on this device until you give it back yourself.",
        "The facilitator sees all that you enter. Of each interest you choose who sees it.",
        "The rest comes on the photo that all see: flows, how it feels, and what is at stake.",
      ],
    },
    receives: {
      question: "What do you receive here, and from whom?",
      about: "Name what matters most.",
      who: "From whom?",
      named: "This you receive",
    },
    brings: {
      question: "What do you bring here, and to whom?",
      about: "Also what the others may not have noticed.",
      who: "To whom?",
      worth: "And what is it worth to them, do you think?",
      worthAbout: "They say so too. It shows where you see the same, and where not.",
      named: "This you bring",
    },
    "gives-up": {
      question: "What do you give up that nobody receives?",
      about: "Autonomy for instance, or people who now do other work.",
      named: "This you give up",
    },
    hopes: {
      question: "What do you hope to receive here?",
      about: "This counts in no sum. It stands in the photo as a wish.",
      who: "From whom?",
      named: "This you hope for",
    },
    stake: {
      question: "What is at stake for you?",
      about: "What happens to you if this fails? How heavy is that?",
    },
    felt: {
      question: "How does it feel to you?",
      about: "Hold what you bring next to what you take. This is about feeling, not about sums.",
    },
    others: {
      question: "How does it look for the others?",
      about: (from) =>
        `Skip those you know less. Only the facilitator sees the middle of what you all say, from ${from} answers up. Who said what is shown nowhere.`,
      skip: "skip",
      choices: {
        bringsFour: "brings four times what comes back",
        bringsDouble: "brings double what comes back",
        bringsMore: "brings somewhat more",
        even: "in balance",
        takesMore: "takes somewhat more",
        takesDouble: "takes double what it puts in",
        takesFour: "takes four times what it puts in",
      },
    },
    interests: {
      question: "Which interests do you have in this?",
      about: "Of the organisation, or your own. You choose who sees it.",
      named: "This plays a part",
      field: "An interest, in your own words",
      hint: "We want our name to be linked to this",
      onTable: "Put it on the table",
      leaderOnly: "For the facilitator alone",
      seenOnTable: "on the table",
      seenLeaderOnly: "for the facilitator alone",
    },
    "hand-in": {
      question: "Done? Give it back.",
      nothing: "Nothing is entered yet. You can give it back later too.",
      counts: (flows, interests) =>
        `You named ${flows} ${plural(flows, "flow", "flows")} and ${interests} ${plural(interests, "interest", "interests")}.`,
      about: "The facilitator sees what you give back. You can fill it in again later: then the last one counts.",
      here: "Give it back to the facilitator",
      file: "Save as a file",
      link: "Make a link",
      withhold: "The group does not hear that this comes from us",
      withholdAbout:
        "The facilitator knows. What you say counts as it does for all. It is not anonymous: in a small group somebody may guess.",
    },
    given: "Thank you. Now send this to who asked you.",
    between: {
      thanks: (party) => `Thank you, ${party}. It is given back.`,
      stopped: (party) => `${party} goes on later.`,
      about: "What you entered is off this screen. The others see it once the facilitator shows all of it together.",
      next: "Pass the screen on. Who is next?",
      iAm: (party) => `We are ${party}`,
      leader: "Back to the facilitator",
    },
  },
};
