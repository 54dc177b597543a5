import type { Language } from "../text/language.ts";
import type { Theme } from "../view/workspace.ts";

export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  /** Commands by one key alone can be in the way of those who speak their text: they can be turned off. */
  readonly singleKeys: boolean;
  readonly onlyOnTable: boolean;
  readonly namesReplaced: boolean;
}

export const PREFERENCES_KEY = "evenwicht.preferences";

/** What was chosen before, else what the browser asks for. A private window may refuse storage: then only the latter. */
export function readPreferences(): Preferences {
  const asked: Preferences = {
    language: navigator.language.toLowerCase().startsWith("nl") ? "nl" : "en",
    theme: matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light",
    singleKeys: true,
    onlyOnTable: false,
    namesReplaced: false,
  };
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PREFERENCES_KEY) ?? "{}");
    if (typeof kept !== "object" || kept === null) return asked;
    const { language, theme, singleKeys, onlyOnTable, namesReplaced } = kept as Partial<Record<string, unknown>>;
    return {
      language: language === "nl" || language === "en" ? language : asked.language,
      theme: theme === "light" || theme === "dark" ? theme : asked.theme,
      singleKeys: typeof singleKeys === "boolean" ? singleKeys : asked.singleKeys,
      onlyOnTable: onlyOnTable === true,
      namesReplaced: namesReplaced === true,
    };
  } catch {
    return asked;
  }
}

/** Remembers a choice where the browser allows it; without, it holds until the page is closed. */
export function keepPreferences(chosen: Partial<Preferences>): void {
  try {
    const before: unknown = JSON.parse(localStorage.getItem(PREFERENCES_KEY) ?? "{}");
    localStorage.setItem(PREFERENCES_KEY, JSON.stringify({ ...(typeof before === "object" ? before : {}), ...chosen }));
  } catch {
    // Refused: nothing to do, and nothing of the work depends on it.
  }
}
