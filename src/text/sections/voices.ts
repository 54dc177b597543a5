import type { InBoth } from "../language.ts";
import { plural } from "../numbers.ts";

/** Every party's own voice: its form, what the leader does with forms and answers, and an answer before it is taken over. */
interface VoicesMessages {
  readonly form: {
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
    readonly brings: FormQuestion & { readonly who: string };
    readonly "gives-up": FormQuestion;
    readonly hopes: FormQuestion & { readonly who: string };
    readonly stake: { readonly question: string; readonly about: string };
    readonly felt: { readonly question: string; readonly about: string };
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
    };
    readonly given: string;
  };
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
  readonly answer: {
    readonly title: (party: string) => string;
    readonly given: (date: string) => string;
    readonly unfinished: string;
    readonly formerly: (name: string) => string;
    readonly refused: Readonly<Record<"no-form" | "other-partnership" | "party-gone", string>>;
    readonly nothing: string;
    readonly how: {
      readonly new: string;
      readonly beside: (before: string | null) => string;
      readonly again: (before: string) => string;
      readonly same: string;
    };
    readonly hoped: string;
    readonly worth: (value: string) => string;
    readonly cost: (value: string) => string;
    readonly dontKnow: string;
    readonly stake: (value: string) => string;
    readonly felt: string;
    readonly interest: string;
    readonly newParty: (name: string) => string;
    readonly newKind: (name: string) => string;
    readonly before: (value: string) => string;
    readonly notAgain: (count: number) => string;
    readonly takeAway: string;
    readonly apart: string;
    readonly take: string;
    readonly leave: string;
    readonly taken: string;
    readonly done: string;
  };
}

interface FormQuestion {
  readonly question: string;
  readonly about: string;
  readonly named: string;
}

export const voices: InBoth<VoicesMessages> = {
  nl: {
    form: {
      label: "Formulier",
      notOne: {
        title: "Dit is geen formulier.",
        text: "Een formulier open je met de koppeling of het bestand dat je kreeg.",
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
          "De begeleider ziet alles wat je invult. De anderen zien wat op tafel komt.",
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
        link: "Maak een koppeling",
      },
      given: "Dank je. Stuur dit nu naar wie je vroeg.",
    },
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
    answer: {
      title: (party) => `Het antwoord van ${party}`,
      given: (date) => `Gegeven op ${date}.`,
      unfinished: "Dit formulier is nog niet teruggegeven. Dit staat er tot nu toe.",
      formerly: (name) => `In het formulier heet deze partij nog ${name}.`,
      refused: {
        "no-form": "Dit is geen formulier.",
        "other-partnership": "Dit formulier hoort bij een ander samenwerkingsverband.",
        "party-gone": "Deze partij zit niet meer aan tafel. Maak dat ongedaan, en open het antwoord opnieuw.",
      },
      nothing: "Er staat nog niets in.",
      how: {
        new: "nieuw",
        beside: (before) => (before === null ? "staat er al" : `staat er al, met ${before}`),
        again: (before) => `eerder: ${before}`,
        same: "zoals eerder gezegd",
      },
      hoped: "gehoopt",
      worth: (value) => `waard: ${value}`,
      cost: (value) => `hoe zwaar: ${value}`,
      dontKnow: "weet ik niet",
      stake: (value) => `Op het spel: ${value}`,
      felt: "Hoe het voelt",
      interest: "Belang",
      newParty: (name) => `${name} komt erbij aan tafel`,
      newKind: (name) => `Nieuwe soort: ${name}`,
      before: (value) => `eerder: ${value}`,
      notAgain: (count) =>
        count === 1 ? "Eén ding noemt deze partij nu niet meer:" : `${count} dingen noemt deze partij nu niet meer:`,
      takeAway: "Haal dat weg",
      take: "Neem over",
      apart: "Dit is een andere stroom",
      leave: "Nu niet",
      taken: "Overgenomen. Elk woord staat nu naast wat er al stond.",
      done: "Klaar",
    },
  },
  en: {
    form: {
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
          "The facilitator sees all that you enter. The others see what comes on the table.",
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
      },
      given: "Thank you. Now send this to who asked you.",
    },
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
    answer: {
      title: (party) => `The answer of ${party}`,
      given: (date) => `Given on ${date}.`,
      unfinished: "This form was not given back yet. This is what stands there so far.",
      formerly: (name) => `In the form this party is still called ${name}.`,
      refused: {
        "no-form": "This is no form.",
        "other-partnership": "This form belongs to another partnership.",
        "party-gone": "This party is not at the table any more. Undo that, and open the answer again.",
      },
      nothing: "Nothing is in it yet.",
      how: {
        new: "new",
        beside: (before) => (before === null ? "stands there already" : `stands there already, with ${before}`),
        again: (before) => `before: ${before}`,
        same: "as said before",
      },
      hoped: "hoped for",
      worth: (value) => `worth: ${value}`,
      cost: (value) => `how heavy: ${value}`,
      dontKnow: "don't know",
      stake: (value) => `At stake: ${value}`,
      felt: "How it feels",
      interest: "Interest",
      newParty: (name) => `${name} joins the table`,
      newKind: (name) => `New kind: ${name}`,
      before: (value) => `before: ${value}`,
      notAgain: (count) =>
        count === 1
          ? "One thing this party does not name any more:"
          : `${count} things this party does not name any more:`,
      takeAway: "Take that away",
      take: "Take it over",
      apart: "This is another flow",
      leave: "Not now",
      taken: "Taken over. Each word now stands beside what was there.",
      done: "Done",
    },
  },
};
