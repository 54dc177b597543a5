import type { InBoth } from "../language.ts";
import { small, valueText } from "../numbers.ts";

/** Words for two photos beside each other, on the screen and on the command line. */
interface ComparingMessages {
  readonly before: string;
  readonly after: string;
  /** What something was before, and was after, at the head of a column. */
  readonly at: Readonly<Record<"before" | "after", (what: string) => string>>;
  readonly difference: string;
  readonly status: string;
  readonly beyond: string;
  /** Whether a change is more than the estimates explain. */
  readonly sure: Readonly<Record<"clear" | "maybe" | "unknown", string>>;
  readonly partyStatus: Readonly<Record<"new" | "gone" | "kept", string>>;
  readonly flowStatus: Readonly<Record<"new" | "gone" | "grown" | "shrunk" | "same", string>>;
  readonly shares: Readonly<
    Record<
      "weightedJaccard" | "brayCurtis" | "reshaping" | "volumeChange",
      { readonly name: string; readonly about: string }
    >
  >;
  /** What is still there and was, or is now, only possible is a heading of its own. */
  readonly findingStatus: Readonly<Record<"new" | "surer" | "persisting" | "less-sure" | "solved", string>>;
  /** What came or went, and may be no more than the estimates. */
  readonly findingMaybe: string;
  readonly flows: string;
  readonly parties: string;
  readonly whole: string;
  readonly turned: string;
  readonly ratioMoved: string;
  readonly turnedPair: (gaveMore: string, givesMore: string, sure: boolean) => string;
  readonly counts: (kinds: Readonly<Record<"new" | "gone" | "grown" | "shrunk" | "same", number>>) => string;
  readonly nothingClear: string;
  readonly steps: string;
  readonly flowCounts: Readonly<Record<"flowsAdded" | "flowsDropped" | "flowsKept", string>>;
  readonly star: string;
  readonly moreFlows: (count: number) => string;
  /** What was hoped for or agreed, beside what is there. */
  readonly intended: {
    readonly title: string;
    readonly kind: string;
    readonly wanted: string;
    readonly gap: string;
    readonly outcome: string;
    readonly sort: Readonly<Record<"hoped" | "agreed", string>>;
    readonly come: Readonly<Record<"actual" | "partly" | "not-yet" | "unknown", string>>;
    readonly byParty: string;
    readonly toGive: string;
    readonly gives: string;
    readonly toGet: string;
    readonly gets: string;
  };
}

export const comparing: InBoth<ComparingMessages> = {
  nl: {
    before: "eerst",
    after: "daarna",
    at: { before: (what) => `Eerst: ${small(what)}`, after: (what) => `Daarna: ${small(what)}` },
    difference: "verschil",
    status: "wat er gebeurde",
    beyond: "hoe zeker",
    sure: {
      clear: "duidelijk",
      maybe: "kan aan de schatting liggen",
      unknown: "–",
    },
    partyStatus: { new: "nieuw", gone: "niet meer op de foto", kept: "gebleven" },
    flowStatus: { new: "nieuw", gone: "weg", grown: "gegroeid", shrunk: "kleiner", same: "gelijk" },
    shares: {
      weightedJaccard: { name: "Gelijk gebleven", about: "van alles wat er op een van beide foto's stroomt" },
      brayCurtis: { name: "Veranderd", about: "0 is hetzelfde, 1 is niets gemeen" },
      reshaping: { name: "daarvan verschoven", about: "wat de ene stroom won en een andere verloor" },
      volumeChange: { name: "daarvan meer of minder", about: "doordat er in totaal meer of minder stroomt" },
    },
    findingStatus: {
      new: "Valt nieuw op",
      surer: "Eerst mogelijk, daarna duidelijk",
      persisting: "Valt nog steeds op",
      "less-sure": "Eerst duidelijk, daarna mogelijk",
      solved: "Valt niet meer op",
    },
    findingMaybe: "De verandering kan aan de schatting liggen.",
    flows: "Stromen die veranderden",
    parties: "Partijen",
    whole: "Het geheel",
    turned: "Omgekeerd",
    ratioMoved: "verhouding duidelijk veranderd",
    turnedPair: (gaveMore, givesMore, sure) =>
      `Eerst ging er meer van ${gaveMore} naar ${givesMore}, daarna andersom.${sure ? "" : " Dat kan aan de schatting liggen."}`,
    counts: (of) => {
      const parts = [
        of.new > 0 ? `${valueText("nl", of.new)} nieuw` : "",
        of.gone > 0 ? `${valueText("nl", of.gone)} vervallen` : "",
        of.grown > 0 ? `${valueText("nl", of.grown)} gegroeid` : "",
        of.shrunk > 0 ? `${valueText("nl", of.shrunk)} kleiner` : "",
      ].filter((part) => part !== "");
      const same = `${valueText("nl", of.same)} gelijk`;
      return parts.length === 0 ? "Geen stroom veranderde." : `Wegen met een stroom: ${[...parts, same].join(", ")}.`;
    },
    nothingClear: "Geen verandering die groter is dan de schattingen kunnen verklaren.",
    steps: "Van elke foto naar de volgende",
    flowCounts: {
      flowsAdded: "Nieuwe wegen met een stroom",
      flowsDropped: "Wegen waar de stroom wegviel",
      flowsKept: "Wegen waar de stroom bleef",
    },
    star: "* duidelijk veranderd sinds de foto ervoor, meer dan de schattingen kunnen verklaren",
    moreFlows: (count) => `… en nog ${valueText("nl", count)}; met --json staan ze er allemaal.`,
    intended: {
      title: "Gehoopt en afgesproken",
      kind: "soort",
      wanted: "bedoeld",
      gap: "nu meer of minder",
      outcome: "wat ervan kwam",
      sort: { hoped: "gehoopt", agreed: "afgesproken" },
      come: { actual: "loopt nu", partly: "loopt deels", "not-yet": "nog niet", unknown: "weten we niet" },
      byParty: "Gehoopt en afgesproken, per partij",
      toGive: "te brengen",
      gives: "brengt nu",
      toGet: "te halen",
      gets: "haalt nu",
    },
  },
  en: {
    before: "before",
    after: "after",
    at: { before: (what) => `Before: ${small(what)}`, after: (what) => `After: ${small(what)}` },
    difference: "difference",
    status: "what happened",
    beyond: "how sure",
    sure: {
      clear: "clear",
      maybe: "the estimates may explain it",
      unknown: "–",
    },
    partyStatus: { new: "new", gone: "no longer in the photo", kept: "still there" },
    flowStatus: { new: "new", gone: "gone", grown: "grown", shrunk: "smaller", same: "the same" },
    shares: {
      weightedJaccard: { name: "Stayed the same", about: "of all that flows in either photo" },
      brayCurtis: { name: "Changed", about: "0 is the same, 1 is nothing in common" },
      reshaping: { name: "of which moved", about: "what one flow gained and another lost" },
      volumeChange: { name: "of which more or less", about: "because more, or less, flows in all" },
    },
    findingStatus: {
      new: "Newly stands out",
      surer: "First possible, then clear",
      persisting: "Still stands out",
      "less-sure": "First clear, then possible",
      solved: "No longer stands out",
    },
    findingMaybe: "The estimates may explain this change.",
    flows: "Flows that changed",
    parties: "Parties",
    whole: "The whole",
    turned: "Turned round",
    ratioMoved: "ratio clearly changed",
    turnedPair: (gaveMore, givesMore, sure) =>
      `Before, more went from ${gaveMore} to ${givesMore}; afterwards it is the other way round.${sure ? "" : " The estimates may explain it."}`,
    counts: (of) => {
      const parts = [
        of.new > 0 ? `${valueText("en", of.new)} new` : "",
        of.gone > 0 ? `${valueText("en", of.gone)} gone` : "",
        of.grown > 0 ? `${valueText("en", of.grown)} grown` : "",
        of.shrunk > 0 ? `${valueText("en", of.shrunk)} smaller` : "",
      ].filter((part) => part !== "");
      const same = `${valueText("en", of.same)} the same`;
      return parts.length === 0 ? "No flow changed." : `Ways with a flow: ${[...parts, same].join(", ")}.`;
    },
    nothingClear: "No change that is larger than the estimates can explain.",
    steps: "From each photo to the next",
    flowCounts: {
      flowsAdded: "New ways with a flow",
      flowsDropped: "Ways where the flow went",
      flowsKept: "Ways where the flow stayed",
    },
    star: "* clearly changed since the photo before it, more than the estimates can explain",
    moreFlows: (count) => `… and ${valueText("en", count)} more; --json has all of them.`,
    intended: {
      title: "Hoped for and agreed",
      kind: "kind",
      wanted: "meant",
      gap: "now more or less",
      outcome: "what came of it",
      sort: { hoped: "hoped for", agreed: "agreed" },
      come: { actual: "flows now", partly: "in part", "not-yet": "not yet", unknown: "not known" },
      byParty: "Hoped for and agreed, by party",
      toGive: "meant to bring",
      gives: "brings now",
      toGet: "meant to take",
      gets: "takes now",
    },
  },
};
