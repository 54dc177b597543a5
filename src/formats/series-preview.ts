import type { PartyId } from "../domain/party.ts";

/** Where the date of a photo comes from. `asked`: nobody said it yet, or its reader did. */
export type DateFrom = "file" | "name" | "column" | "asked";

/** One photo of a series that is brought together, to be looked at before anything is taken over. */
export interface PhotoPreview {
  /** The place of its file among the sources. */
  readonly file: number;
  readonly name: string | null;
  readonly title: string;
  /** YYYY-MM-DD; null as long as nobody said it. */
  readonly date: string | null;
  readonly dateFrom: DateFrom;
  /** Whether its date is its file's, and can be said by its reader. */
  readonly dateAsked: boolean;
  readonly parties: number;
  readonly flows: number;
  /** How its parties were told again from the photos before it. */
  readonly matched: Readonly<Record<"byId" | "byName" | "new", number>>;
}

/** Who may have become whom, by name, and what its reader says of it; null: nothing yet. */
export interface SuccessionPreview {
  readonly from: readonly PartyId[];
  readonly to: readonly PartyId[];
  readonly fromNames: readonly string[];
  readonly toNames: readonly string[];
  readonly because: "name" | "flows" | "both";
  readonly date: string | null;
  readonly holds: boolean | null;
}

export interface SeriesPreview {
  /** In the order of their dates. */
  readonly photos: readonly PhotoPreview[];
  readonly successions: readonly SuccessionPreview[];
  /** Flows without a date in files with dates: they are in no photo. */
  readonly undated: number;
}

/** What its reader says of who became whom. */
export type SaidSuccession = Omit<SuccessionPreview, "holds" | "fromNames" | "toNames"> & { readonly holds: boolean };
