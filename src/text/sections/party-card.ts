import type { InBoth } from "../language.ts";

/** All that is known of one party, to read and to change. */
interface PartyCardMessages {
  readonly title: (name: string) => string;
  readonly open: string;
  readonly which: string;
  readonly before: string;
  readonly after: string;
  readonly nobody: string;
  readonly who: {
    readonly head: string;
    readonly name: string;
    readonly shortName: string;
    readonly kind: string;
    readonly standing: string;
    readonly inside: string;
    readonly insideNothing: string;
    readonly insideAbout: string;
    readonly since: string;
    readonly until: string;
  };
  /** Who got the name of another may be that other, entered twice. */
  readonly same: {
    readonly question: (name: string) => string;
    readonly action: string;
    readonly about: (name: string) => string;
  };
  readonly remove: (name: string) => string;
  readonly people: {
    readonly head: string;
    readonly about: string;
    readonly label: string;
    readonly hint: string;
    readonly list: string;
    readonly rename: (name: string) => string;
    readonly remove: (name: string) => string;
  };
  readonly wants: {
    readonly head: string;
    readonly commitment: (name: string) => string;
    readonly commitmentHint: string;
    readonly stake: string;
    readonly stakeAbout: string;
  };
  readonly capacity: {
    readonly head: string;
    readonly about: string;
    readonly kind: (kind: string, unit: string | null) => string;
    readonly size: string;
    readonly sizeAbout: string;
  };
  readonly pieces: {
    readonly head: string;
    readonly none: string;
    readonly emptyChair: string;
    readonly holding: Readonly<Record<"missing" | "sole" | "shared", string>>;
  };
  readonly givesUp: {
    readonly head: string;
    readonly about: string;
    readonly list: string;
    readonly kind: string;
    readonly what: string;
    readonly cost: string;
    readonly add: string;
    readonly remove: (what: string) => string;
    readonly of: (field: string, what: string) => string;
  };
  readonly heard: string;
  readonly done: string;
}

export const partyCard: InBoth<PartyCardMessages> = {
  nl: {
    title: (name) => `Kaart van ${name}`,
    open: "Kaart",
    which: "Partij",
    before: "Vorige partij",
    after: "Volgende partij",
    nobody: "Er zit nog niemand aan tafel.",
    who: {
      head: "Wie",
      name: "Naam",
      shortName: "Korte naam, voor een klein scherm",
      kind: "Wat voor organisatie",
      standing: "Plek",
      inside: "Hoort bij",
      insideNothing: "staat op zichzelf",
      insideAbout: "Voor iemand, of een team, met eigen stromen. Op de foto kan dat samen met de organisatie.",
      since: "Doet mee sinds",
      until: "Deed mee tot",
    },
    same: {
      question: (name) => `Is dit dezelfde partij als ${name}?`,
      action: "Maak er één partij van",
      about: (name) =>
        `Alles wat van beide is, staat dan bij ${name}. Alleen wat tussen deze twee stroomt, vervalt. Je kunt het ongedaan maken.`,
    },
    remove: (name) => `Verwijder ${name}`,
    people: {
      head: "Mensen",
      about: "Voor wat iemand zelf wil of meemaakt. Een naam is genoeg.",
      label: "Naam van iemand",
      hint: "Voornaam",
      list: "Mensen in deze partij",
      rename: (name) => `Naam van ${name}`,
      remove: (name) => `Verwijder ${name}`,
    },
    wants: {
      head: "Wat er speelt",
      commitment: (name) => `Wat kan en wil ${name} bijdragen?`,
      commitmentHint: "Twee avonden per maand, zolang het rooster dat toelaat",
      stake: "Wat staat er op het spel?",
      stakeAbout: "4 is zoveel als de maatstaf, 8 het dubbele, 2 de helft. Leeg is: weet ik niet.",
    },
    capacity: {
      head: "Wat er te verdelen is",
      about: "Hoeveel is er in totaal? Dan blijkt hoe zwaar iets weegt. Leeg is: weet ik niet.",
      kind: (kind, unit) => (unit === null ? kind : `${kind}, in ${unit}`),
      size: "Grootte in één getal",
      sizeAbout: "Telt alleen waar je het per soort niet weet.",
    },
    pieces: {
      head: "Puzzelstukken",
      none: "Er zijn nog geen puzzelstukken. Noem ze bij de opgave.",
      emptyChair: "Een lege stoel heeft geen puzzelstuk.",
      holding: { missing: "nog van niemand", sole: "van één partij", shared: "gedeeld" },
    },
    givesUp: {
      head: "Levert in",
      about: "Wat verdwijnt zonder dat iemand het krijgt, zoals zelf kiezen.",
      list: "Wat wordt ingeleverd",
      kind: "Soort",
      what: "In eigen woorden",
      cost: "Hoe zwaar",
      add: "Zet erbij",
      remove: (what) => `Verwijder: ${what}`,
      of: (field, what) => `${field}: ${what}`,
    },
    heard: "Belangen, kaarten en signalen",
    done: "Klaar",
  },
  en: {
    title: (name) => `Card of ${name}`,
    open: "Card",
    which: "Party",
    before: "Previous party",
    after: "Next party",
    nobody: "Nobody is at the table yet.",
    who: {
      head: "Who",
      name: "Name",
      shortName: "Short name, for a small screen",
      kind: "Kind of organisation",
      standing: "Place",
      inside: "Belongs to",
      insideNothing: "stands by itself",
      insideAbout:
        "For somebody, or a team, with flows of their own. The photo can show them together with the organisation.",
      since: "Takes part since",
      until: "Took part until",
    },
    same: {
      question: (name) => `Is this the same party as ${name}?`,
      action: "Make them one party",
      about: (name) =>
        `All that belongs to either then stands with ${name}. Only what flows between the two goes. You can undo it.`,
    },
    remove: (name) => `Remove ${name}`,
    people: {
      head: "People",
      about: "For what somebody wants or goes through. A name is enough.",
      label: "Somebody's name",
      hint: "First name",
      list: "People in this party",
      rename: (name) => `Name of ${name}`,
      remove: (name) => `Remove ${name}`,
    },
    wants: {
      head: "What is going on",
      commitment: (name) => `What can and will ${name} commit?`,
      commitmentHint: "Two evenings a month, as long as the rota allows",
      stake: "What is at stake?",
      stakeAbout: "4 is as much as the yardstick, 8 double, 2 half. Empty means: don't know.",
    },
    capacity: {
      head: "What there is to share",
      about: "How much is there in all? Then it shows how much something weighs. Empty means: don't know.",
      kind: (kind, unit) => (unit === null ? kind : `${kind}, in ${unit}`),
      size: "Size as one number",
      sizeAbout: "Counts only where you do not know it per kind.",
    },
    pieces: {
      head: "Pieces of the puzzle",
      none: "There are no pieces yet. Name them with the challenge.",
      emptyChair: "An empty chair holds no piece.",
      holding: { missing: "nobody's yet", sole: "one party's", shared: "shared" },
    },
    givesUp: {
      head: "Gives up",
      about: "What goes without anybody receiving it, such as choosing for oneself.",
      list: "What is given up",
      kind: "Kind",
      what: "In their own words",
      cost: "How heavy",
      add: "Add",
      remove: (what) => `Remove: ${what}`,
      of: (field, what) => `${field}: ${what}`,
    },
    heard: "Interests, cards and signals",
    done: "Done",
  },
};
