import type { InBoth } from "../language.ts";

interface NothingMessages {
  readonly say: string;
  readonly said: (name: string) => string;
}

/** The receiver's round: one question at a time. Read by its own screen only, so it comes with that. */
interface RoundMessages {
  readonly label: string;
  readonly turn: (round: 1 | 2, at: number, of: number) => string;
  readonly back: string;
  readonly next: string;
  readonly stop: string;
  readonly toPhoto: string;
  readonly photo: string;
  /** Something was begun that is not named yet, and is left. */
  readonly begun: string;
  readonly nobodyYet: { readonly title: string; readonly text: string; readonly action: string };
  readonly yardstick: {
    readonly short: string;
    readonly question: string;
    readonly about: string;
    readonly label: string;
    readonly hint: string;
    readonly later: string;
  };
  readonly receives: {
    readonly question: string;
    readonly about: (most: number) => string;
    readonly who: string;
    readonly named: string;
    readonly enough: (count: number) => string;
    readonly toSee: string;
  };
  readonly brings: {
    readonly question: string;
    readonly who: string;
    readonly byOthers: string;
    readonly named: string;
    readonly enough: string;
  };
  readonly givesUp: {
    readonly question: string;
    readonly about: string;
    readonly named: string;
    readonly enough: string;
  };
  /** What a party says that has nothing to name, that it said so, and the beginning of the list of those who did. */
  readonly nothing: {
    readonly receivesNothing: NothingMessages & { readonly list: string };
    readonly bringsNothing: NothingMessages & { readonly list: string };
    readonly nothingElse: NothingMessages;
    readonly takeBack: string;
  };
  /** What goes to several at once. */
  readonly several: {
    readonly each: string;
    readonly some: string;
    readonly take: (count: number) => string;
    readonly cost: string;
    readonly about: string;
  };
  readonly otherName: string;
  /** `several`: it can be chosen for several at once. */
  readonly tableMeans: (table: string, several: boolean) => string;
  readonly add: (name: string) => string;
  readonly what: string;
  readonly ownWords: string;
  readonly otherKind: string;
  readonly kindName: string;
  readonly take: string;
  readonly worth: string;
  readonly cost: string;
  readonly comparedWith: (yardstick: string) => string;
  readonly scale: Readonly<Record<0 | 1 | 2 | 4 | 8 | 16 | 32 | 64, string>>;
  readonly dontKnow: string;
  readonly from: (name: string) => string;
  readonly to: (name: string) => string;
  readonly change: (what: string) => string;
  readonly remove: (what: string) => string;
  readonly worthOf: (what: string) => string;
  readonly costOf: (what: string) => string;
  readonly worthSaid: (value: string) => string;
  readonly heaviness: { readonly lighter: string; readonly same: string; readonly heavier: string };
  readonly heavinessOf: (what: string) => string;
  readonly all: {
    readonly short: string;
    readonly question: string;
    readonly counts: (named: number, notYetSeen: number, withoutNumber: number) => string;
    readonly silent: string;
    readonly ask: (name: string) => string;
    readonly isAll: string;
    readonly isAllAbout: string;
    readonly done: string;
    readonly notYet: string;
    readonly heard: string;
    readonly heardAbout: string;
    readonly heardDone: string;
  };
}

export const round: InBoth<RoundMessages> = {
  nl: {
    label: "De ronde",
    turn: (nth, at, of) => `${nth === 1 ? "Eerste" : "Tweede"} ronde, partij ${at} van ${of}`,
    back: "Terug",
    next: "Verder",
    stop: "Stop voor nu",
    toPhoto: "Naar de foto",
    photo: "De tafel tot nu toe",
    begun: "Dit staat er nog niet bij. Maak het af, of druk nog eens: dan vervalt het.",
    nobodyYet: {
      title: "Er zit nog niemand aan tafel.",
      text: "Zet eerst de partijen erbij. Dan komt ieder om de beurt aan het woord.",
      action: "Wie zitten er aan tafel",
    },
    yardstick: {
      short: "De maatstaf",
      question: "Welke uitwisseling kennen jullie allemaal?",
      about:
        "Kies er samen één als maatstaf: die is 4. Al het andere vergelijken jullie daarmee. Neem iets van gewone grootte: dan past er groter en kleiner naast.",
      label: "Onze maatstaf",
      hint: "Iets wat iedereen kent, zoals de overdracht in het weekend",
      later: "Nog geen idee? Sla over, je kunt hier altijd terugkomen.",
    },
    receives: {
      question: "Wat krijg je hier, en van wie?",
      about: (most) => `Noem er hooguit ${most}: wat er het meest toe doet.`,
      who: "Van wie?",
      named: "Dit krijg je",
      enough: (count) => `Dat zijn er ${count}. Dank je, dan is de volgende aan de beurt.`,
      toSee: "Dit staat al op de foto. Wat is het jullie waard?",
    },
    brings: {
      question: "Wat breng je hier?",
      who: "Wat breng je dat nog niemand noemde, en naar wie?",
      byOthers: "Dit noemden anderen. Valt het jullie zwaarder of lichter dan het hun waard is?",
      named: "Dit breng je ook",
      enough: "Dat is genoeg voor nu.",
    },
    givesUp: {
      question: "Wat lever je in, zonder dat iemand het krijgt?",
      about: "Autonomie bijvoorbeeld, of mensen die nu ander werk doen.",
      named: "Dit lever je in",
      enough: "Dat is genoeg voor nu.",
    },
    nothing: {
      receivesNothing: {
        say: "Wij krijgen hier niets",
        said: (name) => `${name} zegt hier niets te krijgen.`,
        list: "Zegt niets te krijgen:",
      },
      bringsNothing: {
        say: "Wij brengen hier niets",
        said: (name) => `${name} zegt hier niets te brengen.`,
        list: "Zegt niets te brengen:",
      },
      nothingElse: { say: "Verder brengen we niets", said: (name) => `${name} zegt verder niets te brengen.` },
      takeBack: "Toch wel",
    },
    several: {
      each: "allen, ieder apart",
      some: "meer dan één",
      take: (count) => (count === 0 ? "Kies wie" : count === 1 ? "Kies deze ene" : `Kies deze ${count}`),
      cost: "Hoe zwaar valt het jullie, voor ieder apart?",
      about: "Ieder krijgt een eigen stroom, met dit getal. Later kun je ze los van elkaar aanpassen.",
    },
    otherName: "Naam",
    tableMeans: (table, several) =>
      `Kies ${table} voor wat van of voor jullie allemaal samen is. Is iets voor ieder apart, zoals vertrouwen? ${several ? "Kies dan: allen, ieder apart. Want wat" : "Noem dan ieder apart: wat"} naar ${table} gaat, telt bij niemand als gehaald.`,
    add: (name) => `Zet ${name} erbij`,
    what: "Wat is het?",
    ownWords: "In je eigen woorden (hoeft niet)",
    otherKind: "Een eigen soort, zoals tijd of bedden",
    kindName: "Naam van de soort",
    take: "Kies",
    worth: "Hoeveel is dit jullie waard?",
    cost: "Hoe zwaar valt het jullie?",
    comparedWith: (yardstick) =>
      yardstick === ""
        ? "Neem een gewone uitwisseling tussen jullie als 4."
        : `Vergeleken met: ${yardstick}. Dat is 4.`,
    scale: {
      0: "niets",
      1: "een kwart",
      2: "de helft",
      4: "evenveel",
      8: "dubbel",
      16: "vier keer",
      32: "acht keer",
      64: "zestien keer",
    },
    dontKnow: "weet ik niet",
    from: (name) => `van ${name}`,
    to: (name) => `naar ${name}`,
    change: (what) => `${what}, kies opnieuw`,
    remove: (what) => `Verwijder ${what}`,
    worthOf: (what) => `Hoeveel waard: ${what}`,
    costOf: (what) => `Hoe zwaar: ${what}`,
    worthSaid: (value) => `waard: ${value}`,
    heaviness: { lighter: "lichter", same: "even zwaar", heavier: "zwaarder" },
    heavinessOf: (what) => `Zwaarder of lichter: ${what}`,
    all: {
      short: "Tot slot",
      question: "Is dit alles?",
      counts: (named, notYetSeen, withoutNumber) =>
        [
          named === 1 ? "1 stroom op de foto." : `${named} stromen op de foto.`,
          notYetSeen === 0 ? "" : `${notYetSeen} gebracht, en door de ander nog niet gezien.`,
          withoutNumber === 0 ? "" : `${withoutNumber} nog zonder getal.`,
        ]
          .filter((part) => part !== "")
          .join(" "),
      silent: "Noemde nog niets:",
      ask: (name) => `Vraag het ${name}`,
      isAll: "Dit is alles",
      isAllAbout:
        "Wat hier niet staat, stroomt er dan niet. Zolang je dit niet zegt, is er alleen nog niet naar gevraagd.",
      done: "Dit is alles. Wat hier niet staat, loopt niet.",
      notYet: "Toch nog niet",
      heard: "Beide kanten zijn gehoord",
      heardAbout: "Van elke stroom spraken de gever en de ontvanger. De foto kan dan minder voorzichtig zijn.",
      heardDone: "Beide kanten zijn gehoord.",
    },
  },
  en: {
    label: "The round",
    turn: (nth, at, of) => `${nth === 1 ? "First" : "Second"} round, party ${at} of ${of}`,
    back: "Back",
    next: "Next",
    stop: "Stop for now",
    toPhoto: "To the photo",
    photo: "The table so far",
    begun: "This is not added yet. Finish it, or press again: then it is dropped.",
    nobodyYet: {
      title: "Nobody is at the table yet.",
      text: "Add the parties first. Then each will speak in turn.",
      action: "Who is at the table",
    },
    yardstick: {
      short: "The yardstick",
      question: "Which exchange do all of you know?",
      about:
        "Choose one together as yardstick: that is 4. Compare everything else with it. Take something of ordinary size, so that larger and smaller fit beside it.",
      label: "Our yardstick",
      hint: "Something all of you know, such as the weekend handover",
      later: "No idea yet? Skip it; you can always come back.",
    },
    receives: {
      question: "What do you receive here, and from whom?",
      about: (most) => `Name ${most} at most: what matters most.`,
      who: "From whom?",
      named: "You receive",
      enough: (count) => `That makes ${count}. Thank you; the next party may speak.`,
      toSee: "This is in the photo already. What is it worth to you?",
    },
    brings: {
      question: "What do you bring here?",
      who: "What do you bring that nobody has named, and to whom?",
      byOthers: "Others named this. Is it heavier or lighter for you than it is worth to them?",
      named: "You also bring",
      enough: "That is enough for now.",
    },
    givesUp: {
      question: "What do you give up that nobody receives?",
      about: "Autonomy, for instance, or staff who now do other work.",
      named: "You give up",
      enough: "That is enough for now.",
    },
    nothing: {
      receivesNothing: {
        say: "We receive nothing here",
        said: (name) => `${name} says that nothing comes in here.`,
        list: "Says that nothing comes in:",
      },
      bringsNothing: {
        say: "We bring nothing here",
        said: (name) => `${name} says that it brings nothing here.`,
        list: "Says that it brings nothing:",
      },
      nothingElse: { say: "We bring nothing else", said: (name) => `${name} says that it brings nothing else.` },
      takeBack: "Something after all",
    },
    several: {
      each: "everyone, each apart",
      some: "more than one",
      take: (count) => (count === 0 ? "Choose who" : count === 1 ? "Choose this one" : `Choose these ${count}`),
      cost: "How heavy is it for you, for each of them?",
      about: "Each gets a flow of its own, with this number. Later you can change them one by one.",
    },
    otherName: "Name",
    tableMeans: (table, several) =>
      `Choose ${table} for what is from or for all of you together. Is something for each of you, such as trust? Then ${several ? "choose: everyone, each apart. What" : "name each: what"} goes to ${table} counts as taken by nobody.`,
    add: (name) => `Add ${name}`,
    what: "What is it?",
    ownWords: "In your own words (optional)",
    otherKind: "A kind of your own, such as time or beds",
    kindName: "Name of the kind",
    take: "Choose",
    worth: "What is it worth to you?",
    cost: "How heavy is it for you?",
    comparedWith: (yardstick) =>
      yardstick === "" ? "Take an ordinary exchange among you as 4." : `Compared with: ${yardstick}. That is 4.`,
    scale: {
      0: "nothing",
      1: "a quarter",
      2: "half",
      4: "the same",
      8: "double",
      16: "four times",
      32: "eight times",
      64: "sixteen times",
    },
    dontKnow: "don't know",
    from: (name) => `from ${name}`,
    to: (name) => `to ${name}`,
    change: (what) => `${what}, choose again`,
    remove: (what) => `Remove ${what}`,
    worthOf: (what) => `Worth of ${what}`,
    costOf: (what) => `How heavy: ${what}`,
    worthSaid: (value) => `worth: ${value}`,
    heaviness: { lighter: "lighter", same: "just as heavy", heavier: "heavier" },
    heavinessOf: (what) => `Heavier or lighter: ${what}`,
    all: {
      short: "In closing",
      question: "Is that all?",
      counts: (named, notYetSeen, withoutNumber) =>
        [
          named === 1 ? "1 flow in the photo." : `${named} flows in the photo.`,
          notYetSeen === 0 ? "" : `${notYetSeen} brought, and not yet seen by the other.`,
          withoutNumber === 0 ? "" : `${withoutNumber} without a number yet.`,
        ]
          .filter((part) => part !== "")
          .join(" "),
      silent: "Named nothing yet:",
      ask: (name) => `Ask ${name}`,
      isAll: "That is all",
      isAllAbout: "Then what is not here does not flow. Otherwise it has not been asked yet.",
      done: "That is all. What is not here does not flow.",
      notYet: "Not quite yet",
      heard: "Both ends have been heard",
      heardAbout: "Of every flow, giver and receiver spoke. The photo can then be less careful.",
      heardDone: "Both ends have been heard.",
    },
  },
};
