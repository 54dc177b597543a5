import type { Language } from "./language.ts";
import { quoted } from "./quoted.ts";

/** Names of which one is meant, as a question has them: “Linde” of “Kompas”. */
export const either = (language: Language, names: readonly string[]): string =>
  names.map((name) => quoted(name)).join({ nl: " of ", en: " or " }[language]);
