import type { InBoth } from "../language.ts";
import { countText, plural, valueText } from "../numbers.ts";

/** How it comes that a party stands otherwise in a second photo, or with what is tried, than before. */
interface WhyShiftedMessages {
  readonly ask: string;
  readonly withinNoise: string;
  readonly beyondNoise: string;
  readonly own: (name: string, others: string) => string;
  readonly givesUp: (name: string) => string;
  readonly weights: (kinds: string) => string;
  /** Sums are of what all bring and take, before and after. */
  readonly together: (name: string, before: readonly [string, string], after: readonly [string, string]) => string;
  readonly estimates: string;
  readonly howMany: (before: number, after: number) => string;
  /** What moved a ratio, part by part. */
  readonly parts: {
    readonly title: string;
    readonly about: string;
    readonly none: string;
    readonly noneClear: string;
    /** Those of whom the estimates may explain it, behind those of whom they cannot. */
    readonly maybe: (count: number) => string;
    readonly moved: (name: string, before: string, after: string) => string;
    /** Too little to be seen in the numbers as they are rounded. */
    readonly hardly: (name: string, ratio: string) => string;
    readonly still: (name: string) => string;
    readonly sums: (name: string, before: readonly [string, string], after: readonly [string, string]) => string;
    readonly what: string;
    readonly times: string;
    readonly timesText: (factor: string) => string;
    readonly brings: (other: string, kind: string | null) => string;
    readonly takes: (other: string, kind: string | null) => string;
    readonly givesUp: (kind: string | null) => string;
    readonly weight: (kind: string) => string;
    readonly together: string;
    readonly byRule: string;
    readonly empty: Readonly<Record<"brings" | "takes", string>>;
    readonly rest: (count: number) => string;
    readonly total: string;
    readonly noSize: string;
    readonly noRatio: (name: string) => string;
    readonly how: string;
    /** In a report, of whom it is not told. */
    readonly others: (names: string) => string;
  };
}

export const whyShifted: InBoth<WhyShiftedMessages> = {
  nl: {
    ask: "Hoe komt dat?",
    withinNoise: "Daarna kunnen alle verschillen samen van de schattingen komen. Dan noemen we niemand.",
    beyondNoise: "Eerst konden alle verschillen samen van de schattingen komen. Daarna niet meer.",
    own: (name, others) => `Wat ${name} uitwisselt met ${others}, verandert.`,
    givesUp: (name) => `Wat ${name} inlevert, verandert.`,
    weights: (kinds) => `Hoe zwaar dit telt, verandert: ${kinds}.`,
    together: (name, [brought, taken], [brings, takes]) =>
      `Wat ${name} zelf brengt en haalt, blijft gelijk. Elke partij wordt vergeleken met allen samen. Eerst brachten jullie samen ${brought} en haalden jullie ${taken}. Daarna is dat ${brings} en ${takes}.`,
    estimates: "Hoe ver een schatting ernaast kan zitten, of wat gelijk heet, verandert.",
    howMany: (before, after) =>
      `Eerst wisselen ${before} partijen iets uit, daarna ${after}. Met meer partijen moet een verschil groter zijn om op te vallen.`,
    parts: {
      title: "Wie anders staat dan eerst",
      about: "Open een partij en zie welke stromen dat maakten. De grootste verandering staat boven.",
      none: "Bij niemand veranderde de verhouding tussen brengen en halen.",
      noneClear: "Bij niemand veranderde de verhouding meer dan de schattingen kunnen verklaren.",
      maybe: (count) =>
        `Bij ${countText("nl", count)} ${plural(count, "partij", "partijen")} kan het aan de schatting liggen`,
      moved: (name, before, after) => `${name}: eerst ${before}, daarna ${after}`,
      hardly: (name, ratio) => `${name}: ${ratio}, nauwelijks anders`,
      still: (name) => `${name}: dezelfde verhouding, anders in hoe zeker`,
      sums: (name, [brought, taken], [brings, takes]) =>
        `${name} bracht eerst ${brought} en haalde ${taken}. Daarna is dat ${brings} en ${takes}.`,
      what: "Wat veranderde",
      times: "Verhouding wordt",
      timesText: (factor) => `× ${factor}`,
      brings: (other, kind) => `Naar ${other}${kind === null ? "" : `: ${kind}`}`,
      takes: (other, kind) => `Van ${other}${kind === null ? "" : `: ${kind}`}`,
      givesUp: (kind) => `Levert in${kind === null ? "" : `: ${kind}`}`,
      weight: (kind) => `Hoe zwaar telt: ${kind}`,
      together: "Allen samen: wat gelijk heet",
      byRule: "De gekozen maat: wat gelijk heet",
      empty: { brings: "Er ging niets uit: een klein getal telt", takes: "Er kwam niets in: een klein getal telt" },
      rest: (count) => `De andere ${valueText("nl", count)} samen`,
      total: "Alles bij elkaar",
      noSize: "geen grootte",
      noRatio: (name) => `Bij ${name} is er niet op beide foto's een verhouding. Dit stroomt er anders.`,
      how: "Hoe is dit getal gevonden?",
      others: (names) => `De stromen achter de verandering bij ${names} staan in het antwoord met --json.`,
    },
  },
  en: {
    ask: "How come?",
    withinNoise: "Afterwards all differences together may come from the estimates. In that case we name nobody.",
    beyondNoise: "At first all differences together could come from the estimates. Afterwards they no longer can.",
    own: (name, others) => `What ${name} exchanges with ${others} changes.`,
    givesUp: (name) => `What ${name} gives up changes.`,
    weights: (kinds) => `What counts for more or less than before: ${kinds}.`,
    together: (name, [brought, taken], [brings, takes]) =>
      `What ${name} itself brings and takes stays the same. Each party is held against all of you together. At first you brought ${brought} and took ${taken} together. Afterwards it is ${brings} and ${takes}.`,
    estimates: "How far an estimate may be off, or what is called even, changes.",
    howMany: (before, after) =>
      `At first ${before} parties exchange something, afterwards ${after}. With more parties a difference must be larger to stand out.`,
    parts: {
      title: "Who stands differently afterwards",
      about: "Open a party to see which flows made that. The largest change comes first.",
      none: "Nobody's ratio of bringing to taking changed.",
      noneClear: "Nobody's ratio changed more than the estimates can explain.",
      maybe: (count) =>
        `For ${countText("en", count)} ${plural(count, "party", "parties")} the estimates may explain it`,
      moved: (name, before, after) => `${name}: before ${before}, after ${after}`,
      hardly: (name, ratio) => `${name}: ${ratio}, hardly different`,
      still: (name) => `${name}: the same ratio, not as sure as it was, or surer`,
      sums: (name, [brought, taken], [brings, takes]) =>
        `At first ${name} brought ${brought} and took ${taken}. Afterwards it is ${brings} and ${takes}.`,
      what: "What changed",
      times: "Ratio becomes",
      timesText: (factor) => `× ${factor}`,
      brings: (other, kind) => `To ${other}${kind === null ? "" : `: ${kind}`}`,
      takes: (other, kind) => `From ${other}${kind === null ? "" : `: ${kind}`}`,
      givesUp: (kind) => `Gives up${kind === null ? "" : `: ${kind}`}`,
      weight: (kind) => `What one counts: ${kind}`,
      together: "All together: what is called even",
      byRule: "The chosen rule: what is called even",
      empty: { brings: "Nothing went out: a small number counts", takes: "Nothing came in: a small number counts" },
      rest: (count) => `The other ${valueText("en", count)} together`,
      total: "All of it",
      noSize: "no size",
      noRatio: (name) => `${name} does not have a ratio in both photos. This flows differently.`,
      how: "How was this number found?",
      others: (names) => `The flows behind the change for ${names} are in the answer with --json.`,
    },
  },
};
