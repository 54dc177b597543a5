import type { InBoth } from "../language.ts";
import { plural, valueText } from "../numbers.ts";

/**
 * Why work is not kept, or cannot be read. `full`: there is no room left. `refused`: this browser keeps nothing here,
 * as in some private windows. `newer`: a newer Evenwicht wrote it. `waiting`: a tab with an older Evenwicht is in the
 * way. `failed`: anything else, which may go well the next time.
 */
export type Trouble = "full" | "refused" | "newer" | "waiting" | "failed";

/** What can be done with a partnership at the start. */
export type ShelfDeed = "remove" | "archive" | "take-back" | "rename" | "duplicate";

/** What is kept on this device: what goes wrong with it, and what is done with it at the start. */
interface KeepingMessages {
  readonly notKept: Readonly<Record<Trouble, string>>;
  readonly notRead: Readonly<Record<Trouble | "damaged", string>>;
  readonly partLost: (count: number) => string;
  readonly saveAsFile: string;
  readonly saved: (name: string) => string;
  readonly saveWhatIsThere: string;
  readonly refused: (what: string, typed: string) => string;
  readonly refusedTurn: string;
  readonly besideOther: (title: string) => string;
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
    notKept: {
      full: "Er is geen ruimte meer op dit apparaat. Je laatste werk is niet bewaard. Bewaar het als bestand.",
      refused: "Deze browser bewaart hier niets, misschien door een privévenster. Bewaar je werk als bestand.",
      newer: "Een nieuwere Evenwicht heeft dit werk bewaard. Bewaar wat hier staat als bestand. Ververs dan de pagina.",
      waiting: "Een ander tabblad heeft nog een oudere Evenwicht open. Sluit dat tabblad, dan wordt je werk bewaard.",
      failed: "Je werk is niet op dit apparaat bewaard. We proberen het zo weer. Bewaar het ook als bestand.",
    },
    notRead: {
      full: "Er is geen ruimte meer op dit apparaat. Maak ruimte en probeer het weer.",
      refused: "Deze browser geeft niet terug wat hier stond. Open je bewaarde bestand.",
      newer: "Een nieuwere Evenwicht heeft dit werk bewaard. Ververs de pagina, of bewaar het als bestand.",
      waiting: "Een ander tabblad heeft nog een oudere Evenwicht open. Sluit dat tabblad en probeer het weer.",
      failed: "Wat op dit apparaat stond, kon niet worden gelezen. Probeer het weer, of open je bewaarde bestand.",
      damaged: "Wat op dit apparaat stond, is beschadigd. Bewaar wat er nog is als bestand.",
    },
    partLost: (count) =>
      `${plural(count, "De laatste wijziging was", `De laatste ${valueText("nl", count)} wijzigingen waren`)} niet te lezen. De rest staat er. Bewaar wat er lag als bestand.`,
    saveAsFile: "Bewaar als bestand",
    saved: (name) => `Bewaard als bestand: ${name}. Het staat bij je downloads.`,
    saveWhatIsThere: "Bewaar wat er lag",
    refused: (what, typed) =>
      `In een ander tabblad is dit intussen weg of anders. Niet gedaan: ${what}.${typed === "" ? "" : ` Je typte: ${typed}.`}`,
    refusedTurn: "In een ander tabblad is intussen iets anders gedaan. Kijk wat er nu staat, en probeer het weer.",
    besideOther: (title) => `${title} stond hier al, iets anders. Allebei zijn ze bewaard.`,
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
    notKept: {
      full: "This device has no room left. Your latest work is not kept. Save it as a file.",
      refused: "This browser keeps nothing here, perhaps as the window is private. Save your work as a file.",
      newer: "A newer Evenwicht has kept this work. Save what stands here as a file. Then refresh the page.",
      waiting: "Another tab still has an older Evenwicht open. Close that tab, and your work is kept.",
      failed: "Your work could not be kept on this device. We will try again soon. Save it as a file too.",
    },
    notRead: {
      full: "This device has no room left. Make some room and try again.",
      refused: "This browser does not give back what was here. Open the file you saved.",
      newer: "A newer Evenwicht has kept this work. Refresh the page, or save it as a file.",
      waiting: "Another tab still has an older Evenwicht open. Close that tab and try again.",
      failed: "What was kept on this device could not be read. Try again, or open the file you saved.",
      damaged: "What was kept on this device is damaged. Save what is left of it as a file.",
    },
    partLost: (count) =>
      `The last ${plural(count, "change", `${valueText("en", count)} changes`)} could not be read. The rest is here. Save what was there as a file.`,
    saveAsFile: "Save as a file",
    saved: (name) => `Saved as a file: ${name}. It is among your downloads.`,
    saveWhatIsThere: "Save what was there",
    refused: (what, typed) =>
      `In another tab this is gone or different by now. Not done: ${what}.${typed === "" ? "" : ` You typed: ${typed}.`}`,
    refusedTurn: "Something else was done in another tab meanwhile. See what stands here now, and try again.",
    besideOther: (title) => `${title} was here already, somewhat different. Both are kept.`,
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
