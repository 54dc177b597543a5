import type { FaultDetails } from "../../domain/fault.ts";
import type { InBoth } from "../language.ts";

/** How a place in a file is named in a sentence, and in what stands before a fault. */
interface FaultPlaces {
  /** One record of each collection of a document. */
  readonly noun: Readonly<Record<FaultDetails["unknown-reference"]["wanted"] | "steps", string>>;
  /** What is counted in a table, a text or a list. */
  readonly place: Readonly<Record<"row" | "lines" | "items" | "column" | "sheet", string>>;
}

export const faultPlaces: InBoth<FaultPlaces> = {
  nl: {
    noun: {
      parties: "partij",
      resources: "soort",
      flows: "stroom",
      pieces: "puzzelstuk",
      interests: "belang",
      cards: "kaart",
      felt: "gevoel",
      symptoms: "signaal",
      agreements: "afspraak",
      successions: "opvolging",
      trials: "idee",
      guide: "vraag van het gesprek",
      asked: "uitgereikt formulier",
      snapshots: "foto",
      people: "persoon",
      steps: "stap",
    },
    place: { row: "rij", lines: "regel", items: "nummer", column: "kolom", sheet: "blad" },
  },
  en: {
    noun: {
      parties: "party",
      resources: "kind",
      flows: "flow",
      pieces: "piece",
      interests: "interest",
      cards: "card",
      felt: "feeling",
      symptoms: "signal",
      agreements: "agreement",
      successions: "succession",
      trials: "idea",
      guide: "question of the conversation",
      asked: "form that was given",
      snapshots: "photo",
      people: "person",
      steps: "step",
    },
    place: { row: "row", lines: "line", items: "number", column: "column", sheet: "sheet" },
  },
};
