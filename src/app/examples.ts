import type { Partnership } from "../domain/partnership.ts";
import type { Language } from "../text/language.ts";
import type { AnyExample } from "../text/sections/start.ts";

/** Each example in each language is a file of its own, fetched when it is shown. */
const files: Readonly<Record<AnyExample, Readonly<Record<Language, () => Promise<{ readonly default: string }>>>>> = {
  "youth-care": {
    nl: () => import("../../data/youth-care.nl.json?raw"),
    en: () => import("../../data/youth-care.en.json?raw"),
  },
  "hospital-network": {
    nl: () => import("../../data/hospital-network.nl.json?raw"),
    en: () => import("../../data/hospital-network.en.json?raw"),
  },
  "ring-of-reciprocity": {
    nl: () => import("../../data/ring-of-reciprocity.nl.json?raw"),
    en: () => import("../../data/ring-of-reciprocity.en.json?raw"),
  },
  "one-broker": {
    nl: () => import("../../data/one-broker.nl.json?raw"),
    en: () => import("../../data/one-broker.en.json?raw"),
  },
  "food-chain": {
    nl: () => import("../../data/food-chain.nl.json?raw"),
    en: () => import("../../data/food-chain.en.json?raw"),
  },
  "warm-homes": {
    nl: () => import("../../data/warm-homes.nl.json?raw"),
    en: () => import("../../data/warm-homes.en.json?raw"),
  },
};

const loaded = new Map<string, Promise<Partnership>>();

/**
 * An example in a language. Its file is to the letter what writing the partnership gives, which tests hold it to: so it
 * is read without the checks that a file from outside needs, and these are not loaded for the first photo.
 */
export function loadExample(id: AnyExample, language: Language): Promise<Partnership> {
  const key = `${id} ${language}`;
  const known = loaded.get(key);
  if (known !== undefined) return known;
  const loading = files[id][language]().then(({ default: text }) => {
    const { format: _, version: __, ...partnership } = JSON.parse(text);
    return partnership as Partnership;
  });
  // A failed load (offline) may work the next time.
  loading.catch(() => loaded.delete(key));
  loaded.set(key, loading);
  return loading;
}
