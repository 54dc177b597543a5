import type { InBoth } from "../language.ts";
import { plural, valueText } from "../numbers.ts";
import type { Trouble } from "./keeping.ts";

/** What is said above the stage of work that is not kept or cannot be read, and of files. It comes with the notices. */
interface TroubleMessages {
  readonly notKept: Readonly<Record<Trouble, string>>;
  readonly notRead: Readonly<Record<Trouble | "damaged", string>>;
  readonly partLost: (count: number) => string;
  readonly saveAsFile: string;
  readonly saved: (name: string) => string;
  readonly saveWhatIsThere: string;
  readonly refused: (what: string, typed: string) => string;
  readonly refusedTurn: string;
  readonly besideOther: (title: string) => string;
}

export const troubles: InBoth<TroubleMessages> = {
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
  },
};
