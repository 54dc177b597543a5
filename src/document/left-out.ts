import type { Diff } from "../domain/diff.ts";
import type { Edit } from "../domain/edit.ts";
import type { Openness } from "../domain/interest.ts";
import type { Collection, Partnership, Snapshot, State } from "../domain/partnership.ts";

/** What may be not on the table. */
interface MaybeHidden {
  readonly openness: Openness;
}

declare const shared: unique symbol;

/**
 * What everybody may see of a state: nothing in it is not on the table. Only `onTheTable` makes one, so that a beamer, a
 * printed page, a guide or a finding that is made of anything else does not compile.
 */
export type Shared<S extends State = State> = S & { readonly [shared]: true };

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
export const isOpen = (record: MaybeHidden): boolean => record.openness === "on-the-table";

/**
 * The state without what is not on the table, and of a partnership the photos that were taken too: all that a beamer, an
 * export or a shared view may know of it. The very same where nothing is hidden, and a list stays the same object as
 * long as the one that it was made of does: then what was worked out of it stays good.
 */
export function onTheTable<S extends State & Partial<Pick<Partnership, "snapshots">>>(state: S): Shared<S> {
  const { snapshots = [] } = state;
  const states: readonly State[] = [state, ...snapshots.map((snapshot) => snapshot.state)];
  if (states.every(({ interests, cards, symptoms }) => [...interests, ...cards, ...symptoms].every(isOpen)))
    return state as Shared<S>;
  const open = {
    interests: openOnes(state.interests),
    cards: openOnes(state.cards),
    symptoms: openOnes(state.symptoms),
  };
  return { ...state, ...open, ...("snapshots" in state ? { snapshots: openSnapshots(snapshots) } : {}) } as Shared<S>;
}

const openSnapshots = remembering((snapshots: readonly Snapshot[]): readonly Snapshot[] =>
  snapshots.map((snapshot) => ({ ...snapshot, state: onTheTable(snapshot.state) })),
);

const openRecords = remembering((records: readonly MaybeHidden[]): readonly MaybeHidden[] => records.filter(isOpen));
const openOnes = <T extends MaybeHidden>(records: readonly T[]): readonly T[] => openRecords(records) as readonly T[];

/** The same answer to the same question, for as long as anybody holds it. */
function remembering<Q extends object, A>(answer: (question: Q) => A): (question: Q) => A {
  const answers = new WeakMap<Q, A>();
  return (question) => {
    const known = answers.get(question);
    if (known !== undefined) return known;
    const found = answer(question);
    answers.set(question, found);
    return found;
  };
}

/** The collections in which something may be hidden. */
const HIDEABLE: ReadonlySet<Collection> = new Set<Collection>(["interests", "cards", "symptoms"]);

/** Whether an edit can be about something hidden, as far as the edit itself tells. */
export const mayBeHidden = (edit: Edit): boolean => edit.type !== "about" && HIDEABLE.has(edit.collection);

/** Whether a step is about something that is not on the table, or was not: by its last change, which it is named after. */
export function isAboutHidden(diffs: readonly Diff[]): boolean {
  const change = diffs.at(-1)?.records.at(-1);
  return [change?.before, change?.after].some((record) => record != null && "openness" in record && !isOpen(record));
}
