import type { Shared } from "../../../document/left-out.ts";
import type { PartyId } from "../../../domain/party.ts";
import type { Evaluation, MeasuredState } from "../../../measures/evaluate.ts";
import type { Language } from "../../../text/language.ts";

/** One photo of a series, told by ids that all of them share, under one lens with them. */
export interface SeriesPhoto {
  /** Its date or title: how it is called in a table. */
  readonly head: string;
  readonly title: string;
  readonly date: string | null;
  /** Null for a large list of flows. */
  readonly state: Shared | null;
  readonly evaluation: Evaluation;
}

export interface SeriesReported {
  readonly title: string;
  readonly photos: readonly SeriesPhoto[];
  /** As a party was called last; the table and nobody too. */
  readonly nameOf: (id: PartyId) => string;
  readonly language: Language;
}

/** The photos with their states; null where one is a large list. */
export function statesOf(photos: readonly SeriesPhoto[]): readonly MeasuredState[] | null {
  const states = photos.flatMap(({ state, evaluation }) => (state === null ? [] : [{ state, evaluation }]));
  return states.length === photos.length ? states : null;
}

/** More columns stand in a table of their own. */
const MOST_COLUMNS = 6;

/** The photos in runs that each fit a table. */
export function inTables<T>(all: readonly T[]): readonly (readonly T[])[] {
  const tables = Math.ceil(all.length / MOST_COLUMNS);
  const size = Math.ceil(all.length / Math.max(1, tables));
  return Array.from({ length: tables }, (_, nth) => all.slice(nth * size, (nth + 1) * size));
}

/** Who exchanges most over all photos first. */
export function byExchange(photos: readonly SeriesPhoto[]): readonly PartyId[] {
  const sums = new Map<PartyId, number>();
  for (const { evaluation } of photos.toReversed())
    for (const id of evaluation.ids) {
      const { brings, takes } = evaluation.of(id);
      sums.set(id, (sums.get(id) ?? 0) + (brings ?? 0) + (takes ?? 0));
    }
  return [...sums].sort(([, a], [, b]) => b - a).map(([id]) => id);
}
