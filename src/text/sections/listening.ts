import type { Interest, ListeningCard, Openness } from "../../domain/interest.ts";
import type { InBoth } from "../language.ts";

/** What can be noted of a party while it is listened to. */
export type Noted = "interest" | ListeningCard["sort"] | "signal";
/** The signals that have a word of ours; any other is the users' own. */
export type KnownSignal = "trouble" | "tightening" | "withdrawal";

/** Interests, listening cards and signals: in one place, and on a party's card. */
interface ListeningMessages {
  readonly title: string;
  readonly about: string;
  readonly opening: string;
  readonly who: string;
  readonly everybody: string;
  readonly whole: string;
  readonly noted: Readonly<Record<Noted, string>>;
  readonly openness: Readonly<Record<Openness, string>>;
  readonly opennessAbout: Readonly<Record<Openness, string>>;
  readonly onlyOnTable: string;
  readonly nature: Readonly<Record<Interest["nature"], string>>;
  readonly signals: Readonly<Record<KnownSignal, string>>;
  readonly entry: {
    readonly label: string;
    readonly of: string;
    readonly choose: string;
    readonly what: string;
    readonly text: string;
    readonly hints: Readonly<Record<Noted, string>>;
    readonly openness: string;
    readonly sort: string;
    readonly chooseSort: string;
    readonly date: string;
    readonly add: string;
  };
  readonly nobodyYet: string;
  readonly empty: string;
  readonly nothing: (name: string) => string;
  readonly nothingOfWhole: string;
  readonly count: (count: number) => string;
  readonly field: {
    readonly text: (what: string) => string;
    readonly openness: (what: string) => string;
    readonly sort: (what: string) => string;
    readonly nature: (what: string) => string;
    readonly person: (what: string) => string;
    readonly date: (what: string) => string;
    readonly remove: (what: string) => string;
  };
  readonly ofParty: string;
  readonly needsText: string;
  readonly needsDate: string;
  readonly seen: {
    readonly by: (names: string) => string;
    readonly named: (name: string, date: string | null) => string;
    readonly ask: string;
    readonly nobody: string;
  };
  readonly touches: {
    readonly also: (names: string) => string;
    readonly ask: string;
    readonly parties: string;
    readonly flows: string;
    readonly flow: (from: string, to: string, kind: string) => string;
    readonly noFlows: string;
  };
}

export const listening: InBoth<ListeningMessages> = {
  nl: {
    title: "Luisteren",
    about: "Belangen, wensen, dromen, pijn, verlies en signalen. Er staat geen getal bij.",
    opening: "Om de beurt, de rest luistert. Wat is hier voor jou belangrijk?",
    who: "Wie is aan het woord",
    everybody: "Allemaal",
    whole: "Het geheel",
    noted: { interest: "Belang", wish: "Wens", dream: "Droom", pain: "Pijn", loss: "Verlies", signal: "Signaal" },
    openness: {
      "on-the-table": "op tafel",
      "facilitator-only": "alleen voor de begeleider",
      private: "privé",
    },
    opennessAbout: {
      "on-the-table": "Iedereen mag dit zien.",
      "facilitator-only": "Wie begeleidt, ziet dit. Het gaat niet mee als je deelt.",
      private: "Alleen voor wie het opschrijft. Het gaat niet mee als je deelt.",
    },
    onlyOnTable: "Dit scherm toont alleen wat op tafel ligt. Wat je hier schrijft, leest iedereen mee.",
    nature: { organisational: "van de organisatie", personal: "persoonlijk" },
    signals: { trouble: "gedoe", tightening: "strakkere afspraken", withdrawal: "terugtrekken" },
    entry: {
      label: "Schrijf erbij",
      of: "Van wie",
      choose: "kies wie",
      what: "Wat hoor je",
      text: "In eigen woorden",
      hints: {
        interest: "Rust in het team",
        wish: "Eén plek om te bellen",
        dream: "Over vijf jaar kent niemand nog een wachtlijst",
        pain: "De afspraak die niemand nakwam",
        loss: "Iets waar we vroeger zelf over gingen",
        signal: "Het overleg werd twee keer afgezegd",
      },
      openness: "Wie ziet dit",
      sort: "Wat voor signaal",
      chooseSort: "Kies, of typ een woord",
      date: "Wanneer",
      add: "Zet erbij",
    },
    nobodyYet: "Er zit nog niemand aan tafel. Zet bij de opgave eerst de partijen neer.",
    empty: "Hier staat nog niets. Kies wie er aan het woord is.",
    nothing: (name) => `Van ${name} staat hier nog niets. Wat hoor je?`,
    nothingOfWhole: "Over het geheel staat hier nog niets. Wat delen jullie?",
    count: (count) => (count === 1 ? "1 notitie" : `${count} notities`),
    field: {
      text: (what) => `${what}, in eigen woorden`,
      openness: (what) => `Wie ziet dit: ${what}`,
      sort: (what) => `Wat het is: ${what}`,
      nature: (what) => `Van de organisatie of persoonlijk: ${what}`,
      person: (what) => `Van wie: ${what}`,
      date: (what) => `Wanneer: ${what}`,
      remove: (what) => `Verwijder: ${what}`,
    },
    ofParty: "de partij zelf",
    needsText: "Schrijf iets op, of verwijder het.",
    needsDate: "Vul een datum in.",
    seen: {
      by: (names) => `Gezien door ${names}.`,
      named: (name, date) => (date === null ? name : `${name} (${date})`),
      ask: "Wie zag dit?",
      nobody: "Nog door niemand gezien.",
    },
    touches: {
      also: (names) => `Ook bij ${names}.`,
      ask: "Wie en wat raakt het?",
      parties: "Partijen",
      flows: "Stromen",
      flow: (from, to, kind) => `${from} naar ${to}: ${kind}`,
      noFlows: "Tussen deze partijen staat nog geen stroom.",
    },
  },
  en: {
    title: "Listening",
    about: "Interests, wishes, dreams, pain, loss and signals. None of them has a number.",
    opening: "Take turns; the others listen. What matters to you here?",
    who: "Who is speaking",
    everybody: "Everybody",
    whole: "The whole",
    noted: { interest: "Interest", wish: "Wish", dream: "Dream", pain: "Pain", loss: "Loss", signal: "Signal" },
    openness: {
      "on-the-table": "on the table",
      "facilitator-only": "facilitator only",
      private: "private",
    },
    opennessAbout: {
      "on-the-table": "Everybody may see this.",
      "facilitator-only": "The facilitator sees this. It stays out of what you share.",
      private: "Only for who writes it down. It stays out of what you share.",
    },
    onlyOnTable: "This screen shows only what is on the table. Everybody reads what you write here.",
    nature: { organisational: "of the organisation", personal: "personal" },
    signals: { trouble: "trouble", tightening: "tighter agreements", withdrawal: "withdrawal" },
    entry: {
      label: "Write it down",
      of: "Whose",
      choose: "choose who",
      what: "What do you hear",
      text: "In their own words",
      hints: {
        interest: "Calm in the team",
        wish: "One place to call",
        dream: "In five years nobody knows what a waiting list is",
        pain: "The promise that nobody kept",
        loss: "Choosing for ourselves who moves in",
        signal: "The meeting was called off twice",
      },
      openness: "Who sees this",
      sort: "What kind of signal",
      chooseSort: "Choose, or type a word",
      date: "When",
      add: "Add",
    },
    nobodyYet: "Nobody is at the table yet. Add the parties to the challenge first.",
    empty: "Nothing here yet. Choose who is speaking.",
    nothing: (name) => `Nothing of ${name} here yet. What do you hear?`,
    nothingOfWhole: "Nothing about the whole here yet. What do you share?",
    count: (count) => (count === 1 ? "1 note" : `${count} notes`),
    field: {
      text: (what) => `${what}, in their own words`,
      openness: (what) => `Who sees this: ${what}`,
      sort: (what) => `What it is: ${what}`,
      nature: (what) => `Of the organisation or personal: ${what}`,
      person: (what) => `Whose: ${what}`,
      date: (what) => `When: ${what}`,
      remove: (what) => `Remove: ${what}`,
    },
    ofParty: "the party itself",
    needsText: "Write something, or remove it.",
    needsDate: "Enter a date.",
    seen: {
      by: (names) => `Seen by ${names}.`,
      named: (name, date) => (date === null ? name : `${name} (${date})`),
      ask: "Who saw this?",
      nobody: "Nobody has seen this yet.",
    },
    touches: {
      also: (names) => `With ${names} too.`,
      ask: "Whom and what does it touch?",
      parties: "Parties",
      flows: "Flows",
      flow: (from, to, kind) => `${from} to ${to}: ${kind}`,
      noFlows: "There is no flow between these parties yet.",
    },
  },
};
