import { readdirSync, readFileSync } from "node:fs";
import { readDocument } from "../../src/document/read.ts";
import type { State } from "../../src/domain/partnership.ts";
import type { Language } from "../../src/text/language.ts";
import { referenceSets, referenceState } from "../reference.ts";

/** What a drawing of the gallery is drawn of. */
export interface Network {
  readonly name: string;
  readonly language: Language;
  readonly state: () => State;
}

/** An example of `data/`. */
export const example = (id: string, language: Language): Network => ({
  name: `${id}.${language}`,
  language,
  state: () => {
    const read = readDocument(readFileSync(`data/${id}.${language}.json`, "utf8"));
    if (!read.ok) throw new Error(`${id}: ${JSON.stringify(read.faults)}`);
    return read.value;
  },
});

/** Every example, in Dutch and English by turns: both are seen, and nothing is drawn twice. */
export const examples: readonly Network[] = readdirSync("data")
  .filter((file) => file.endsWith(".nl.json"))
  .map((file, nth) => example(file.replace(".nl.json", ""), nth % 2 === 0 ? "nl" : "en"));

/** The reference networks, where they lie beside the project. */
export const references: readonly Network[] = referenceSets.map(([name, set]) => ({
  name,
  language: "en",
  state: () => {
    const state = referenceState(name, set);
    return { ...state, about: { ...state.about, title: name } };
  },
}));
