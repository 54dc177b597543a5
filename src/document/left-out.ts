import type { Openness } from "../domain/interest.ts";
import type { Partnership, State } from "../domain/partnership.ts";

/** Records that a shareable document leaves out; one that stands in photos too counts once. */
export interface LeftOut {
  readonly interests: number;
  /** Cards and signals. */
  readonly other: number;
}

/** What a shareable document leaves out, of the present and of the photos that were taken. */
export function leftOutOf(partnership: Partnership): LeftOut {
  const states = [partnership, ...partnership.snapshots.map(({ state }) => state)];
  const count = (collection: "interests" | "cards" | "symptoms"): number =>
    new Set(states.flatMap((state) => state[collection].filter((one) => !isOpen(one)).map(({ id }) => id))).size;
  return { interests: count("interests"), other: count("cards") + count("symptoms") };
}

/** Whether a record is on the table, and so in a document that may be shared. */
export const isOpen = (record: { readonly openness: Openness }): boolean => record.openness === "on-the-table";

/** The state without what is not on the table: all that a beamer, an export or a shared view may know of it. */
export const onTheTable = <S extends State>(state: S): S => ({
  ...state,
  interests: state.interests.filter(isOpen),
  cards: state.cards.filter(isOpen),
  symptoms: state.symptoms.filter(isOpen),
});
