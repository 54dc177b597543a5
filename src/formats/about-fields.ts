import type { About } from "../domain/partnership.ts";
import type { Language } from "../text/language.ts";
import { exportTexts } from "../text/sections/export-tables.ts";
import { fairRules } from "../text/sections/fair-rules.ts";
import { settings } from "../text/sections/settings.ts";
import type { CellValue } from "./write-table.ts";

/** One thing that is said of a photo as a whole, as a sheet has it: its name, and what stands beside it. */
export interface AboutField {
  readonly label: (language: Language) => string;
  /** "word": one of `words`, by its code. */
  readonly sort: "text" | "date" | "number" | "word";
  /** Of a number, the least that it can be. */
  readonly least?: number;
  readonly words?: (language: Language) => Readonly<Record<string, string>>;
  /** Null where it is not said. */
  readonly of: (about: About) => CellValue;
  readonly put: (about: About, value: string | number) => About;
}

const text = (key: "title" | "challenge" | "ambition" | "story" | "yardstick"): AboutField => ({
  label: (language) => exportTexts[language].photo[key],
  sort: "text",
  of: (about) => about[key],
  put: (about, value) => ({ ...about, [key]: String(value) }),
});

const number = (key: "sigma" | "lean" | "tolerance", least: number): AboutField => ({
  label: (language) => exportTexts[language].photo[key],
  sort: "number",
  least,
  of: ({ precision }) => precision[key],
  put: (about, value) => ({ ...about, precision: { ...about.precision, [key]: Number(value) } }),
});

const word = (
  key: "lens" | "fairness" | "unlisted",
  label: AboutField["label"],
  words: NonNullable<AboutField["words"]>,
): AboutField => ({
  label,
  words,
  sort: "word",
  of: (about) => about[key],
  put: (about, value) => ({ ...about, [key]: value }),
});

const eyes = (key: "eyes" | "setting", words: NonNullable<AboutField["words"]>): AboutField => ({
  label: (language) => settings[language][key],
  words,
  sort: "word",
  of: ({ seenBy }) => seenBy[key],
  // Who looked is somebody else now: a file's name is none of theirs.
  put: (about, value) => ({
    ...about,
    seenBy: { ...about.seenBy, ...(key === "eyes" ? { names: "" } : {}), [key]: value },
  }),
});

/** Everything that a sheet says of a photo as a whole, in the order of its rows. Written and read by this one list. */
export const ABOUT_FIELDS: readonly AboutField[] = [
  text("title"),
  {
    label: (language) => exportTexts[language].photo.date,
    sort: "date",
    of: ({ date }) => date,
    put: (about, value) => ({ ...about, date: String(value) }),
  },
  text("challenge"),
  text("ambition"),
  text("story"),
  eyes("eyes", (language) => settings[language].eyesWords),
  {
    label: (language) => settings[language].names,
    sort: "text",
    of: ({ seenBy }) => seenBy.names,
    put: (about, value) => ({ ...about, seenBy: { ...about.seenBy, names: String(value) } }),
  },
  eyes("setting", (language) => {
    const { unknown: _, ...said } = settings[language].settingWords;
    return said;
  }),
  text("yardstick"),
  word(
    "lens",
    (language) => settings[language].lens,
    (language) => settings[language].lenses,
  ),
  word(
    "fairness",
    (language) => exportTexts[language].photo.fairness,
    (language) => fairRules[language].rule,
  ),
  number("sigma", 0),
  number("lean", 0),
  number("tolerance", 1),
  word(
    "unlisted",
    (language) => exportTexts[language].photo.unlisted,
    (language) => exportTexts[language].unlisted,
  ),
];
