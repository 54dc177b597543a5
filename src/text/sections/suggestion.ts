import type { InBoth } from "../language.ts";
import { listText, plural, valueText } from "../numbers.ts";
import type { AllowedWord } from "./repairing.ts";

/** The smallest repair on the screen. What it says of flows and of what blocks it stands in `repairing.ts`. */
interface SuggestionMessages {
  readonly first: {
    readonly title: string;
    readonly why: string;
    readonly listen: string;
    readonly anyway: string;
  };
  readonly ambition: { readonly title: string; readonly action: string };
  readonly losses: {
    readonly title: string;
    readonly of: (party: string) => string;
    readonly none: string;
    readonly allSeen: string;
    readonly action: string;
  };
  readonly agenda: string;
  readonly noFlows: string;
  readonly search: {
    readonly title: string;
    readonly goal: string;
    readonly least: string;
    readonly fewest: string;
    readonly allow: string;
    readonly allowed: Readonly<Record<AllowedWord, string>>;
    readonly stays: string;
    readonly pick: string;
    readonly noWay: string;
    readonly release: (from: string, to: string) => string;
    readonly locked: (from: string, to: string) => string;
    readonly released: (from: string, to: string) => string;
    readonly otherwise: string;
    readonly autonomy: (ways: readonly string[]) => string;
    readonly apart: (names: readonly string[]) => string;
    readonly nobody: string;
    readonly lens: (what: string) => string;
    readonly fair: (rule: string) => string;
    /** Where what a party brings counts otherwise in the photo. */
    readonly lensDiffers: string;
    readonly all: (party: string) => string;
    readonly lockedAll: (party: string) => string;
  };
  readonly busy: string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly failed: string;
  readonly again: string;
  readonly agendaAbout: string;
  readonly scale: (now: string, then: string) => string;
  readonly scaleNew: (then: string) => string;
  readonly scaleSame: (now: string) => string;
  readonly kinds: (kinds: readonly string[]) => string;
  readonly amount: (kind: string, now: string, then: string, unit: string) => string;
  readonly effect: (party: string, now: readonly [number, number], then: readonly [number, number]) => string;
  readonly leave: string;
  readonly leaveThis: (from: string, to: string) => string;
  readonly take: string;
  readonly takeThis: (line: string) => string;
  readonly taken: string;
  readonly takeAll: string;
  readonly toConversation: string;
  readonly nth: (nth: number, of: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly third: {
    readonly question: string;
    readonly look: string;
    /** What shifts among themselves, and whether it is less with a third party. */
    readonly about: (alone: { readonly shifts: number; readonly isMore: boolean } | null) => string;
    readonly back: string;
    readonly name: string;
  };
  readonly freed: Readonly<Record<"lock" | "allow" | "third-party", string>>;
  readonly trying: {
    readonly kind: string;
    readonly action: string;
    readonly about: string;
    readonly title: (of: string) => string;
  };
  readonly photos: { readonly now: string; readonly after: string };
  readonly sums: {
    readonly title: string;
    readonly party: string;
    readonly brings: string;
    readonly takes: string;
    readonly change: (now: number, then: number) => string;
  };
}

export const suggestion: InBoth<SuggestionMessages> = {
  nl: {
    first: {
      title: "Eerst de luisterronde",
      why: "Een voorzet helpt pas als ieder gehoord is. Anders gaat het over getallen, en niet over wat er leeft.",
      listen: "Naar de luisterronde",
      anyway: "Toch openen",
    },
    ambition: { title: "Eerst de ambitie", action: "Probeer een andere ambitie" },
    losses: {
      title: "Dan wat is losgelaten",
      of: (party) => `${party}: door niemand gezien, voor zover hier staat.`,
      none: "Er ligt nog geen verlies op tafel.",
      allSeen: "Van elk verlies op tafel zei iemand het te zien.",
      action: "Naar de kaarten",
    },
    agenda: "Dan de agenda",
    noFlows: "Er loopt nog niets waarvan de grootte bekend is. Zet eerst stromen op de foto.",
    search: {
      title: "Hoe we zoeken",
      goal: "Waar let je op?",
      least: "Zo weinig mogelijk verschuiven",
      fewest: "Zo weinig mogelijk gesprekken",
      allow: "Wat mag veranderen?",
      allowed: {
        existing: "meer en minder, in bestaande relaties",
        any: "ook nieuwe relaties",
        more: "alleen meer van wat er al loopt",
        less: "alleen minder van wat er al loopt",
      },
      stays: "Wat blijft zoals het is",
      pick: "Kies wat blijft",
      noWay: "Nog niets. Kies hier een stroom, of laat er een zo in de voorzet.",
      release: (from, to) => `Laat los: wat ${from} aan ${to} brengt`,
      locked: (from, to) => `Wat ${from} aan ${to} brengt, blijft zoals het is.`,
      released: (from, to) => `Wat ${from} aan ${to} brengt, mag weer veranderen.`,
      otherwise: "Je zoekt nu anders.",
      autonomy: (ways) =>
        `Autonomie betaal je niet met autonomie. Daarom ${plural(ways.length, "wordt deze stroom", "worden deze stromen")} niet meer: ${listText("nl", ways)}.`,
      apart: (names) => `Met rust gelaten: ${listText("nl", names)}.`,
      nobody: "wat is ingeleverd en niemand bereikt",
      lens: (what) => `Hier telt van elke stroom één getal: ${what}.`,
      fair: (rule) => `Eerlijk is hier: ${rule}.`,
      lensDiffers:
        "Op de foto telt bij wie brengt hoe zwaar het valt. Daarom staan hier soms andere sommen, en kan er op de foto iets blijven opvallen.",
      all: (party) => `alles wat ${party} brengt`,
      lockedAll: (party) => `Alles wat ${party} brengt, blijft zoals het is.`,
    },
    busy: "Even zoeken naar een voorzet.",
    cancel: "Stop met zoeken",
    cancelled: "Het zoeken is gestopt.",
    failed: "Hier kan niet gezocht worden. Misschien laat de server van deze pagina het rekenen niet toe.",
    again: "Zoek opnieuw",
    agendaAbout: "Bij elk gesprek staat wat dat gesprek alleen doet. Wat alles samen doet, staat eronder.",
    scale: (now, then) => `Op de schaal: van ${now} naar ${then}.`,
    scaleNew: (then) => `Op de schaal: ${then}.`,
    scaleSame: (now) => `Op de schaal blijft het ${now}.`,
    kinds: (kinds) => `Het gaat om ${listText("nl", kinds)}.`,
    amount: (kind, now, then, unit) => `${kind}: van ${now} naar ${then} ${unit}.`,
    effect: (party, [brings, takes], [thenBrings, thenTakes]) =>
      `${party} brengt nu ${valueText("nl", brings)} en haalt ${valueText("nl", takes)}. Dan ${valueText("nl", thenBrings)} en ${valueText("nl", thenTakes)}.`,
    leave: "Laat dit zo",
    leaveThis: (from, to) => `Laat dit zo: wat ${from} aan ${to} brengt`,
    take: "Neem mee naar het gesprek",
    takeThis: (line) => `Neem mee naar het gesprek: ${line}`,
    taken: "Ligt klaar voor het gesprek.",
    takeAll: "Neem alles mee naar het gesprek",
    toConversation: "Naar het gesprek",
    nth: (nth, of) => `Voorzet ${nth} van ${of}. Ze zijn ongeveer even groot.`,
    previous: "Vorige voorzet",
    next: "Volgende voorzet",
    third: {
      question: "Is dit meer dan jullie samen kunnen dragen?",
      look: "Kijk met een derde partij",
      about: (alone) =>
        alone === null
          ? "Een derde partij betaalt mee of vraagt iets. Met elkaar alleen lukt het zo niet."
          : alone.isMore
            ? `Een derde partij betaalt mee of vraagt iets. Met elkaar alleen verschuift er ${valueText("nl", alone.shifts)}.`
            : `Een derde partij maakt het hier niet kleiner: met elkaar alleen verschuift er ook ${valueText("nl", alone.shifts)}.`,
      back: "Weer zonder derde partij",
      name: "Derde partij",
    },
    freed: { lock: "Laat die los", allow: "Sta dat toe", "third-party": "Kijk met een derde partij" },
    trying: {
      kind: "Wat er nieuw bij komt, is",
      action: "Probeer dit",
      about: "Er gaat een kopie open waarin dit zo is. Hier verandert niets.",
      title: (of) => (of === "" ? "Een voorzet" : `Een voorzet bij ${of}`),
    },
    photos: { now: "Nu", after: "Met deze voorzet" },
    sums: {
      title: "Wat alles samen doet",
      party: "Partij",
      brings: "Brengt",
      takes: "Haalt",
      change: (now, then) =>
        now === then ? valueText("nl", now) : `van ${valueText("nl", now)} naar ${valueText("nl", then)}`,
    },
  },
  en: {
    first: {
      title: "First the listening round",
      why: "A suggestion helps once everybody has been heard. Before that it is about numbers, not about what lives among you.",
      listen: "To the listening round",
      anyway: "Open it all the same",
    },
    ambition: { title: "First the ambition", action: "Try another ambition" },
    losses: {
      title: "Then what was let go",
      of: (party) => `${party}: seen by nobody, as far as it says here.`,
      none: "No loss is on the table yet.",
      allSeen: "For each loss on the table somebody said that they see it.",
      action: "To the cards",
    },
    agenda: "Then the agenda",
    noFlows: "Nothing flows yet of which the size is known. Put flows in the photo first.",
    search: {
      title: "How we search",
      goal: "What do you look for?",
      least: "As little shifting as can be",
      fewest: "As few conversations as can be",
      allow: "What may change?",
      allowed: {
        existing: "more and less, in existing relations",
        any: "new relations as well",
        more: "only more of what flows already",
        less: "only less of what flows already",
      },
      stays: "What stays as it is",
      pick: "Choose what stays",
      noWay: "Nothing yet. Choose a flow here, or leave one as it is in the suggestion.",
      release: (from, to) => `Let go: what ${from} brings ${to}`,
      locked: (from, to) => `What ${from} brings ${to} stays as it is.`,
      released: (from, to) => `What ${from} brings ${to} may change again.`,
      otherwise: "You now search in another way.",
      autonomy: (ways) =>
        `Autonomy is not paid in autonomy. So ${plural(ways.length, "this flow does", "these flows do")} not become more: ${listText("en", ways)}.`,
      apart: (names) => `Left in peace: ${listText("en", names)}.`,
      nobody: "what is given up and reaches nobody",
      lens: (what) => `Here each flow counts with one number: ${what}.`,
      fair: (rule) => `Fair here is: ${rule}.`,
      lensDiffers:
        "In the photo what counts for the giver is how heavy it is. So sums may differ here, and something may still stand out in the photo.",
      all: (party) => `all that ${party} brings`,
      lockedAll: (party) => `All that ${party} brings stays as it is.`,
    },
    busy: "Looking for a suggestion.",
    cancel: "Stop looking",
    cancelled: "The search was stopped.",
    failed: "It cannot be worked out here. Perhaps the server of this page does not allow it.",
    again: "Look again",
    agendaAbout: "With each conversation stands what it does alone. What all of them do together stands below.",
    scale: (now, then) => `On the scale: from ${now} to ${then}.`,
    scaleNew: (then) => `On the scale: ${then}.`,
    scaleSame: (now) => `On the scale it stays ${now}.`,
    kinds: (kinds) => `It is about ${listText("en", kinds)}.`,
    amount: (kind, now, then, unit) => `${kind}: from ${now} to ${then} ${unit}.`,
    effect: (party, [brings, takes], [thenBrings, thenTakes]) =>
      `${party} now brings ${valueText("en", brings)} and takes ${valueText("en", takes)}. Then ${valueText("en", thenBrings)} and ${valueText("en", thenTakes)}.`,
    leave: "Leave this as it is",
    leaveThis: (from, to) => `Leave this as it is: what ${from} brings ${to}`,
    take: "Take to the conversation",
    takeThis: (line) => `Take to the conversation: ${line}`,
    taken: "Ready for the conversation.",
    takeAll: "Take all of it to the conversation",
    toConversation: "To the conversation",
    nth: (nth, of) => `Suggestion ${nth} of ${of}. They are about equally large.`,
    previous: "Previous suggestion",
    next: "Next suggestion",
    third: {
      question: "Is this more than you can bear together?",
      look: "Look with a third party",
      about: (alone) =>
        alone === null
          ? "A third party pays something or asks something. Among yourselves alone it cannot be done this way."
          : alone.isMore
            ? `A third party pays something or asks something. Among yourselves alone, ${valueText("en", alone.shifts)} shifts.`
            : `A third party makes it no smaller here: among yourselves alone, ${valueText("en", alone.shifts)} shifts too.`,
      back: "Without a third party again",
      name: "Third party",
    },
    freed: { lock: "Let that go", allow: "Allow that", "third-party": "Look with a third party" },
    trying: {
      kind: "What is new in it is",
      action: "Try this",
      about: "A copy opens in which it is so. Nothing changes here.",
      title: (of) => (of === "" ? "A first suggestion" : `A first suggestion for ${of}`),
    },
    photos: { now: "Now", after: "With this suggestion" },
    sums: {
      title: "What all of it does together",
      party: "Party",
      brings: "Brings",
      takes: "Takes",
      change: (now, then) =>
        now === then ? valueText("en", now) : `from ${valueText("en", now)} to ${valueText("en", then)}`,
    },
  },
};
