import type { Lens } from "../../domain/partnership.ts";
import type { InBoth } from "../language.ts";
import { plural } from "../numbers.ts";

/** How give and take feels, from bringing most to taking most. */
type Felt = "bringsFour" | "bringsDouble" | "bringsMore" | "even" | "takesMore" | "takesDouble" | "takesFour";

/** The four steps: the leader's bar, the screen that all look at, and what each party says by itself. */
interface MeetingMessages {
  readonly steps: {
    readonly label: string;
    readonly collect: string;
    readonly look: string;
    readonly feel: string;
    readonly see: string;
  };
  readonly back: string;
  readonly next: string;
  readonly here: string;
  readonly hide: string;
  readonly startSilence: string;
  readonly stopSilence: string;
  readonly askRound: string;
  readonly thePhoto: string;
  readonly feltBeside: string;
  readonly told: string;
  readonly nothingTold: string;
  /** What the leader does in each step, on the leader's own screen. */
  readonly leads: Readonly<Record<"collect" | "look" | "feel" | "see", string>>;
  readonly together: (brings: string, takes: string) => string;
  readonly toAsk: (names: string) => string;
  readonly sumsHere: string;
  readonly possibleHere: string;
  readonly notesHere: string;
  readonly midRound: string;
  readonly withoutNumbers: string;
  readonly answered: (count: number, of: number) => string;
  readonly beamer: {
    readonly label: string;
    readonly controls: string;
    readonly fullScreen: string;
    readonly leave: string;
    readonly at: (nth: number, of: number) => string;
    readonly tooLarge: string;
    readonly collect: { readonly title: string; readonly text: string; readonly flows: (count: number) => string };
    readonly look: {
      readonly title: string;
      readonly text: string;
      readonly widths: Readonly<Record<Lens, string>>;
      readonly silence: string;
      readonly over: string;
    };
    readonly feel: { readonly title: string; readonly text: string; readonly all: string };
    readonly see: { readonly title: string; readonly text: string };
  };
  readonly beside: {
    readonly title: string;
    readonly party: string;
    readonly feels: string;
    readonly photo: string;
    readonly sum: (brings: string, takes: string) => string;
    readonly differs: string;
    readonly nobody: string;
    readonly question: string;
    readonly says: Readonly<Record<Felt, string>>;
    readonly dontKnow: string;
  };
  readonly felt: {
    readonly label: string;
    readonly cover: string;
    readonly coverText: string;
    readonly thanks: string;
    readonly turn: (name: string) => string;
    readonly said: (name: string) => string;
    readonly notYet: (name: string) => string;
    readonly others: string;
    readonly change: string;
    readonly all: string;
    readonly toLeader: string;
    readonly question: string;
    readonly about: string;
    readonly later: string;
    readonly again: string;
    readonly choices: Readonly<Record<Felt, string>>;
    readonly dontKnow: string;
    readonly done: string;
    readonly notNow: string;
    readonly nobodyYet: { readonly title: string; readonly text: string; readonly action: string };
  };
}

export const meeting: InBoth<MeetingMessages> = {
  nl: {
    steps: { label: "Stap", collect: "Verzamelen", look: "Kijken", feel: "Voelen", see: "Zien" },
    back: "Vorige",
    next: "Volgende",
    here: "Toon op dit scherm",
    hide: "Berg de stappen op",
    startSilence: "Begin de minuut",
    stopSilence: "Stop de minuut",
    askRound: "Geef het scherm rond",
    thePhoto: "De foto",
    feltBeside: "Gevoel naast de foto",
    told: "Wat opvalt",
    nothingTold: "Er valt niets duidelijk op.",
    leads: {
      collect: "De groep ziet iedereen even groot, zonder sommen. Ga verder als ieder aan de beurt was.",
      look: "De groep ziet nu hoe breed de stromen zijn. Begin de minuut, en zeg zelf niets.",
      feel: "Laat ieder apart zeggen hoe het voelt. Getallen komen daarna pas.",
      see: "Toon één voor één wat opvalt. Vragen om na te gaan staan alleen hier.",
    },
    possibleHere: "Hier staat ook wat alleen mogelijk is. Kijkt iedereen op dit scherm mee? Toon dan alleen de stap.",
    together: (brings, takes) => `Allen samen: ${brings} gebracht, ${takes} gehaald.`,
    toAsk: (names) => `Nog te vragen: ${names}.`,
    sumsHere: "Hier staan ook sommen. Kijkt iedereen op dit scherm mee? Toon dan alleen de stap.",
    notesHere: "Hier staat ook wat niet op tafel ligt. Kijkt iedereen op dit scherm mee? Toon dan alleen de stap.",
    midRound: "De ronde loopt nog, en hier staan al sommen. Kijkt iedereen mee?",
    withoutNumbers: "Toon zonder getallen",
    answered: (count, of) =>
      count === 0
        ? "Nog niemand gaf antwoord"
        : `${count} van de ${of} partijen ${plural(count, "gaf", "gaven")} antwoord`,
    beamer: {
      label: "Beamerscherm",
      controls: "Verder en terug",
      fullScreen: "Volledig scherm",
      leave: "Terug naar je eigen scherm",
      at: (nth, of) => `${nth} van ${of}`,
      tooLarge: "Dit netwerk is te groot om samen stap voor stap te bekijken.",
      collect: {
        title: "Wie brengt wat, en naar wie?",
        text: "Iedereen is hier even groot. Elke stroom is even breed.",
        flows: (count) =>
          count === 0 ? "Nog niets genoemd." : count === 1 ? "1 stroom genoemd." : `${count} stromen genoemd.`,
      },
      look: {
        title: "Wat zie je?",
        text: "Dit is een foto, geen rapport. Hij klopt nooit helemaal.",
        widths: {
          worth: "Hoe breder de stroom, hoe meer die waard is voor wie hem krijgt.",
          cost: "Hoe breder de stroom, hoe zwaarder die valt voor wie hem geeft.",
          mean: "Hoe breder de stroom, hoe zwaarder die valt en hoe meer die waard is.",
        },
        silence: "We kijken een minuut stil.",
        over: "De minuut is om. Wat zag je?",
      },
      feel: {
        title: "Hoe voelt het?",
        text: "Wat brengen jullie, naast wat jullie halen? Ieder antwoordt zonder dat de anderen meekijken.",
        all: "Iedereen gaf antwoord.",
      },
      see: {
        title: "Wat valt op?",
        text: "De kern kleurt alleen waar het duidelijk is.",
      },
    },
    beside: {
      title: "Gevoel naast de foto",
      party: "Partij",
      feels: "Zo voelt het",
      photo: "De foto toont",
      sum: (brings, takes) => `${brings} gebracht, ${takes} gehaald`,
      differs: "anders dan het voelt",
      nobody: "Nog niemand zei hoe het voelt.",
      question: "Wat ziet de foto niet?",
      says: {
        bringsFour: "brengt vier keer zoveel",
        bringsDouble: "brengt dubbel",
        bringsMore: "brengt wat meer",
        even: "gelijk op",
        takesMore: "haalt wat meer",
        takesDouble: "haalt dubbel",
        takesFour: "haalt vier keer zoveel",
      },
      dontKnow: "weet het niet",
    },
    felt: {
      label: "Hoe het voelt",
      cover: "Wie is aan de beurt?",
      coverText: "Geef het scherm door. Alleen die partij kijkt nu.",
      thanks: "Dank je. Geef het scherm door aan de volgende.",
      turn: (name) => `Verder als ${name}`,
      said: (name) => `${name}, gaf antwoord`,
      notYet: (name) => `${name}, nog niet`,
      others: "Of een andere partij",
      change: "Toch iets anders? Kies dan je eigen partij.",
      all: "Iedereen gaf antwoord.",
      toLeader: "Terug naar de leider",
      question: "Hoe voelt het voor jullie?",
      about: "Leg wat jullie brengen naast wat jullie halen. Het gaat om gevoel, niet om rekenen.",
      later: "De anderen zien dit nu niet. Later kan jullie antwoord naast de foto komen te staan.",
      again: "Jullie gaven al antwoord. Wat je nu kiest, komt ervoor in de plaats.",
      choices: {
        bringsFour: "We brengen vier keer zoveel als we halen",
        bringsDouble: "We brengen twee keer zoveel als we halen",
        bringsMore: "We brengen wat meer dan we halen",
        even: "Het gaat gelijk op",
        takesMore: "We halen wat meer dan we brengen",
        takesDouble: "We halen twee keer zoveel als we brengen",
        takesFour: "We halen vier keer zoveel als we brengen",
      },
      dontKnow: "Weet ik niet",
      done: "Klaar, geef het scherm door",
      notNow: "Nu geen antwoord",
      nobodyYet: {
        title: "Er zit nog niemand aan tafel.",
        text: "Zet eerst de partijen erbij. Dan kan ieder zeggen hoe het voelt.",
        action: "Wie zitten er aan tafel",
      },
    },
  },
  en: {
    steps: { label: "Step", collect: "Collect", look: "Look", feel: "Feel", see: "See" },
    back: "Previous",
    next: "Next",
    here: "Show on this screen",
    hide: "Put the steps away",
    startSilence: "Start the minute",
    stopSilence: "Stop the minute",
    askRound: "Pass the screen round",
    thePhoto: "The photo",
    feltBeside: "Feeling beside photo",
    told: "What stands out",
    nothingTold: "Nothing clearly stands out.",
    leads: {
      collect: "The group sees everyone the same size, without sums. Go on when each has had a turn.",
      look: "The group now sees how wide the flows are. Start the minute, and say nothing yourself.",
      feel: "Let each say apart how it feels. Numbers come only after that.",
      see: "Show what stands out one by one. Questions to check stand only here.",
    },
    possibleHere:
      "What is only possible stands here too. Does everyone look on at this screen? Then show the step alone.",
    together: (brings, takes) => `All together: ${brings} brought, ${takes} taken.`,
    toAsk: (names) => `Still to ask: ${names}.`,
    sumsHere: "Sums stand here too. Is everyone looking at this screen? Then show only the step.",
    notesHere: "What is not on the table stands here too. Is everyone looking at this screen? Then show only the step.",
    midRound: "The round is still going, and sums stand here already. Is everyone looking?",
    withoutNumbers: "Show it without numbers",
    answered: (count, of) =>
      count === 0 ? "Nobody has answered yet" : `${count} of ${of} parties ${plural(count, "has", "have")} answered`,
    beamer: {
      label: "Beamer screen",
      controls: "On and back",
      fullScreen: "Full screen",
      leave: "Back to your own screen",
      at: (nth, of) => `${nth} of ${of}`,
      tooLarge: "This network is too large to look at together, step by step.",
      collect: {
        title: "Who brings what, and to whom?",
        text: "Everyone is the same size here. Every flow is equally wide.",
        flows: (count) =>
          count === 0 ? "Nothing named yet." : count === 1 ? "1 flow named." : `${count} flows named.`,
      },
      look: {
        title: "What do you see?",
        text: "This is a photo, not a report. It's never quite right.",
        widths: {
          worth: "The wider the flow, the more it is worth to whoever receives it.",
          cost: "The wider the flow, the heavier it is for whoever gives it.",
          mean: "The wider the flow, the heavier it is and the more it is worth.",
        },
        silence: "We look in silence for a minute.",
        over: "The minute is over. What did you see?",
      },
      feel: {
        title: "How does it feel?",
        text: "What do you bring, next to what you take? Each answers unseen by the others.",
        all: "Everyone has answered.",
      },
      see: {
        title: "What stands out?",
        text: "The core has colour only where it is clear.",
      },
    },
    beside: {
      title: "Feeling beside photo",
      party: "Party",
      feels: "How it feels",
      photo: "The photo shows",
      sum: (brings, takes) => `${brings} brought, ${takes} taken`,
      differs: "other than it feels",
      nobody: "Nobody has said how it feels yet.",
      question: "What doesn't the photo see?",
      says: {
        bringsFour: "brings four times as much",
        bringsDouble: "brings double",
        bringsMore: "brings somewhat more",
        even: "about even",
        takesMore: "takes somewhat more",
        takesDouble: "takes double",
        takesFour: "takes four times as much",
      },
      dontKnow: "does not know",
    },
    felt: {
      label: "How it feels",
      cover: "Whose turn is it?",
      coverText: "Pass the screen on. Only that party looks now.",
      thanks: "Thank you. Pass the screen to the next party.",
      turn: (name) => `Go on as ${name}`,
      said: (name) => `${name}, has answered`,
      notYet: (name) => `${name}, not yet`,
      others: "Or another party",
      change: "Changed your mind? Choose your own party.",
      all: "Everyone has answered.",
      toLeader: "Back to the leader",
      question: "How does it feel to you?",
      about: "Hold what you bring next to what you take. This is about feeling, not about sums.",
      later: "The others don't see this now. Later your answer may stand beside the photo.",
      again: "You have answered already. What you choose now replaces it.",
      choices: {
        bringsFour: "We bring four times what we take",
        bringsDouble: "We bring double what we take",
        bringsMore: "We bring somewhat more than we take",
        even: "It is about even",
        takesMore: "We take somewhat more than we bring",
        takesDouble: "We take double what we bring",
        takesFour: "We take four times what we bring",
      },
      dontKnow: "Don't know",
      done: "Done, pass the screen on",
      notNow: "No answer now",
      nobodyYet: {
        title: "Nobody is at the table yet.",
        text: "Add the parties first. Then each can say how it feels.",
        action: "Who is at the table",
      },
    },
  },
};
