import type { InBoth } from "../language.ts";
import { valueText } from "../numbers.ts";

/**
 * Why work is not kept, or cannot be read. `full`: there is no room left. `refused`: this browser keeps nothing here,
 * as in some private windows. `newer`: a newer Evenwicht wrote it. `waiting`: a tab with an older Evenwicht is in the
 * way. `failed`: anything else, which may go well the next time.
 */
export type Trouble = "full" | "refused" | "newer" | "waiting" | "failed";

/** What can be done with a partnership at the start. */
export type ShelfDeed = "remove" | "archive" | "take-back" | "rename" | "duplicate";

/** What is kept on this device: what goes wrong with it, and what is done with it at the start. */
export interface KeepingMessages {
  readonly mayGo: string;
  /** On the button, and as the name of the step that can be undone. */
  readonly does: Readonly<Record<ShelfDeed, (title: string) => string>>;
  /** When it was done. */
  readonly done: Readonly<Record<ShelfDeed, (title: string) => string>>;
  readonly newName: (title: string) => string;
  readonly copyOf: (title: string) => string;
  readonly archived: (count: number) => string;
}

export const keeping: InBoth<KeepingMessages> = {
  nl: {
    mayGo: "Deze browser kan dit werk opruimen als de ruimte opraakt. Bewaar het daarom ook als bestand.",
    does: {
      remove: (title) => `Haal ${title} van dit apparaat`,
      archive: (title) => `Berg ${title} op`,
      "take-back": (title) => `Haal ${title} weer tevoorschijn`,
      rename: (title) => `Geef ${title} een andere naam`,
      duplicate: (title) => `Maak een kopie van ${title}`,
    },
    done: {
      remove: (title) => `Weggehaald: ${title}.`,
      archive: (title) => `Opgeborgen: ${title}.`,
      "take-back": (title) => `Weer tevoorschijn: ${title}.`,
      rename: (title) => `De nieuwe naam is ${title}.`,
      duplicate: (title) => `Er is een kopie van ${title}.`,
    },
    newName: (title) => `Nieuwe naam van ${title}`,
    copyOf: (title) => `${title} (kopie)`,
    archived: (count) => `Opgeborgen: ${valueText("nl", count)}`,
  },
  en: {
    mayGo: "This browser may clear this work when room runs short. So save it as a file too.",
    does: {
      remove: (title) => `Remove ${title} from this device`,
      archive: (title) => `Put ${title} away`,
      "take-back": (title) => `Bring ${title} back`,
      rename: (title) => `Give ${title} another name`,
      duplicate: (title) => `Make a copy of ${title}`,
    },
    done: {
      remove: (title) => `Removed: ${title}.`,
      archive: (title) => `Put away: ${title}.`,
      "take-back": (title) => `Back again: ${title}.`,
      rename: (title) => `The new name is ${title}.`,
      duplicate: (title) => `There is a copy of ${title}.`,
    },
    newName: (title) => `New name of ${title}`,
    copyOf: (title) => `${title} (copy)`,
    archived: (count) => `Put away: ${valueText("en", count)}`,
  },
};
