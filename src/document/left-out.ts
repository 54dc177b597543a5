import { type Asked, withheldParties } from "../domain/asked.ts";
import type { Diff } from "../domain/diff.ts";
import type { Edit } from "../domain/edit.ts";
import type { FeltBalance } from "../domain/felt-balance.ts";
import type { Openness } from "../domain/interest.ts";
import type { Collection, Partnership, Snapshot, State } from "../domain/partnership.ts";
import type { PartyId } from "../domain/party.ts";
import { sameData } from "../domain/same-data.ts";
import type { Trial } from "../domain/trial.ts";
import { unsigned } from "./unsigned.ts";

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
  /** Cards and signals, how others feel about a party, who was asked, and what is tried. */
  readonly other: number;
}

/**
 * How much a shareable document leaves out, of the present and of the photos that were taken: numbers of records, 0
 * where nothing is hidden.
 */
export function leftOutOf(partnership: Partnership): LeftOut {
  const states = [partnership, ...partnership.snapshots.map(({ state }) => state)];
  const count = (hidden: (state: State) => readonly { readonly id: string }[]): number =>
    new Set(states.flatMap((state) => hidden(state).map(({ id }) => id))).size;
  const notOpen = (one: MaybeHidden): boolean => !isOpen(one);
  return {
    interests: count(({ interests }) => interests.filter(notOpen)),
    other:
      count(({ cards }) => cards.filter(notOpen)) +
      count(({ symptoms }) => symptoms.filter(notOpen)) +
      count(({ felt }) => felt.filter((one) => !isOwn(one))) +
      count(({ asked }) => asked) +
      partnership.trials.length,
  };
}

/** Whether a record is on the table, and so in a document that may be shared. */
export const isOpen = (record: MaybeHidden): boolean => record.openness === "on-the-table";

/**
 * The state without what is not on the table, and of a partnership the photos that were taken too: all that a beamer, an
 * export or a shared view may know of it. Who was asked and what is tried is not in it, nor how others feel about a party; and where a party's
 * answer is withheld by name, what it said stays, without who said it (`unsigned.ts`). The very same where nothing is hidden,
 * and a list stays the same object as long as the one that it was made of does: then what was worked out of it stays good.
 */
export function onTheTable<S extends State & Partial<Pick<Partnership, "snapshots" | "trials">>>(state: S): Shared<S> {
  return openState(state, state.snapshots ?? [], withheldIn(state)) as Shared<S>;
}

/** Whose answer is withheld by name, now or on a photo that was taken. */
export const withheldIn = (state: State & Partial<Pick<Partnership, "snapshots">>): readonly PartyId[] =>
  withheldParties([state, ...(state.snapshots ?? []).map((snapshot) => snapshot.state)].flatMap(({ asked }) => asked));

function openState<S extends State & Partial<Pick<Partnership, "snapshots" | "trials">>>(
  state: S,
  snapshots: readonly Snapshot[],
  withheld: readonly PartyId[],
): S {
  const { interests, cards, symptoms, felt, asked, trials = [] } = state;
  const opened = openSnapshots(snapshots, withheld);
  if (
    [...interests, ...cards, ...symptoms].every(isOpen) &&
    felt.every(isOwn) &&
    asked.length + trials.length === 0 &&
    opened === snapshots
  )
    return state;
  const open: S = {
    ...state,
    interests: openOnes(interests),
    cards: openOnes(cards),
    symptoms: openOnes(symptoms),
    felt: ownOnes(felt),
    asked: NONE,
    ...("snapshots" in state ? { snapshots: opened } : {}),
    ...("trials" in state ? { trials: NO_TRIALS } : {}),
  };
  return withheld.length === 0 ? open : unsigned(open, withheld);
}

/** How a party feels itself; how others feel about it is told nowhere but to the leader. */
const isOwn = ({ of, by }: FeltBalance): boolean => of === by;
const ownOnes = remembering((felt: readonly FeltBalance[]): readonly FeltBalance[] =>
  felt.every(isOwn) ? felt : felt.filter(isOwn),
);
const NONE: readonly Asked[] = [];
const NO_TRIALS: readonly Trial[] = [];

/** The photos as they may be seen; the very same where nothing in them is hidden. */
function openSnapshots(snapshots: readonly Snapshot[], withheld: readonly PartyId[]): readonly Snapshot[] {
  const known = openedBefore.get(snapshots);
  if (known !== undefined && sameData(known.withheld, withheld)) return known.opened;
  const states = snapshots.map(({ state }) => openState(state, [], withheld));
  const opened = states.every((state, at) => state === snapshots[at]!.state)
    ? snapshots
    : snapshots.map((snapshot, at) => ({ ...snapshot, state: states[at]! }));
  openedBefore.set(snapshots, { withheld, opened });
  return opened;
}
const openedBefore = new WeakMap<
  readonly Snapshot[],
  { readonly withheld: readonly PartyId[]; readonly opened: readonly Snapshot[] }
>();

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
const HIDEABLE: ReadonlySet<Collection> = new Set<Collection>(["interests", "cards", "symptoms", "asked", "trials"]);

/** Whether an edit can be about something hidden, as far as the edit itself tells. */
export const mayBeHidden = (edit: Edit): boolean => edit.type !== "about" && HIDEABLE.has(edit.collection);

/** Whether a step is about something that is not on the table, or was not: by its last change, which it is named after. */
export function isAboutHidden(diffs: readonly Diff[]): boolean {
  const change = diffs.at(-1)?.records.at(-1);
  if (change?.collection === "asked" || change?.collection === "trials") return true;
  return [change?.before, change?.after].some((record) => record != null && "openness" in record && !isOpen(record));
}
