import type { Chosen } from "../domain/fairness-rule.ts";
import type { ResourceSides } from "../measures/by-resource.ts";
import type { InBoth } from "../text/language.ts";
import { messages } from "../text/messages.ts";
import { capital } from "../text/numbers.ts";
import { chosenRule, numberOf, partyOf } from "./evidence.ts";
import type { Finding, Wording } from "./pattern.ts";

/** What is named first: what the finding is about. */
export type Order = "brings-first" | "takes-first";

/** "Linde brengt 24 en haalt 15." The name is repeated, never *het* or *zij*. */
export const sumOf: InBoth<(finding: Finding, words: Wording, order: Order) => string> = {
  nl: (finding, words, order) => {
    const name = words.name(partyOf(finding));
    const brings = words.value(numberOf(finding, "brings"));
    const takes = words.value(numberOf(finding, "takes"));
    return order === "brings-first"
      ? `${name} brengt ${brings} en haalt ${takes}.`
      : `${name} haalt ${takes} en brengt ${brings}.`;
  },
  en: (finding, words, order) => {
    const brings = words.value(numberOf(finding, "brings"));
    const takes = words.value(numberOf(finding, "takes"));
    return order === "brings-first"
      ? `It brings ${brings} and takes ${takes}.`
      : `It takes ${takes} and brings ${brings}.`;
  },
};

/** "Geld 8 om 3; mensen 12 om 4." Of many kinds the largest few. */
export const kindByKind: InBoth<(kinds: readonly ResourceSides[], words: Wording, order: Order) => string> = {
  nl: (kinds, words, order) => eachKind(kinds, words, order, "om", (count) => `In totaal ${count} soorten.`),
  en: (kinds, words, order) => eachKind(kinds, words, order, "to", (count) => `${capital(count)} kinds in all.`),
};

/** More kinds than this make no sentence. */
const MOST_KINDS = 3;

function eachKind(
  all: readonly ResourceSides[],
  words: Wording,
  order: Order,
  to: string,
  inAll: (count: string) => string,
): string {
  const largest = all.toSorted((a, b) => b.brings + b.takes - a.brings - a.takes).slice(0, MOST_KINDS);
  const told = largest.map(({ resource, brings, takes }) => {
    const [first, second] = order === "brings-first" ? [brings, takes] : [takes, brings];
    return `${words.kind(resource)} ${words.value(first)} ${to} ${words.value(second)}`;
  });
  const sentence = capital(`${told.join("; ")}.`);
  return all.length <= MOST_KINDS ? sentence : `${sentence} ${inAll(words.count(all.length))}`;
}

/** What fairness is measured by, as the screens say it. */
export const measuredBy = (rule: Chosen, { language }: Pick<Wording, "language">): string =>
  messages[language].panels.caption.measuredBy[rule];

/**
 * Against the whole, with both ratios shown: "Tegenover elke 10 staat bij Linde 12, bij allen samen 20." Where a rule of
 * fairness was chosen, against what that would be.
 */
export const perTen: InBoth<(finding: Finding, words: Wording) => string> = {
  nl: (finding, words) => {
    const { own, all, name, brings, takes, by } = ratios(finding, words);
    if (own === null)
      return `${name} brengt ${brings} en haalt ${takes}; ${by === null ? `tegenover elke 10 staat bij allen samen ${all}` : `${by} staat tegenover elke 10 dan ${all}`}.`;
    return by === null
      ? `Tegenover elke 10 staat bij ${name} ${own}, bij allen samen ${all}.`
      : `Tegenover elke 10 staat bij ${name} ${own}; ${by} zou dat ${all} zijn.`;
  },
  en: (finding, words) => {
    const { own, all, name, brings, takes, by } = ratios(finding, words);
    if (own === null)
      return `${name} brings ${brings} and takes ${takes}; for every 10, ${by === null ? `all together get ${all}` : `${by}, it would be ${all}`}.`;
    return by === null
      ? `For every 10, ${name} gets ${own}; all together, ${all}.`
      : `For every 10, ${name} gets ${own}; ${by}, it would be ${all}.`;
  },
};

function ratios(finding: Finding, words: Wording) {
  const brings = numberOf(finding, "brings");
  const takes = numberOf(finding, "takes");
  const rule = chosenRule(finding);
  return {
    own: brings === 0 ? null : words.value(round((10 * takes) / brings)),
    all: words.value(round(10 / numberOf(finding, "kappa"))),
    name: words.name(partyOf(finding)),
    brings: words.value(brings),
    takes: words.value(takes),
    by: rule === null ? null : measuredBy(rule, words),
  };
}

/** Whole numbers in a sentence, unless that would show two different ratios as the same. */
const round = (value: number): number => (value >= 20 ? Math.round(value) : Math.round(value * 10) / 10);
