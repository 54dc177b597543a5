import { type Edit, newId } from "../domain/edit.ts";
import { type Fault, fault } from "../domain/fault.ts";
import type { Collection, Partnership } from "../domain/partnership.ts";
import { sameData } from "../domain/same-data.ts";
import { type Moment, type Move, makeMove, type Request, requestMove, type Step } from "./history.ts";
import { nameOf, type RecordName, referredTo, renamed } from "./references.ts";

/** What was asked for in this tab: a step, or the way back over the step that was seen as the latest. */
export type Wish = ({ readonly wish: "do" } & Request) | { readonly wish: "undo" | "redo"; readonly key: string };

/** A wish that no longer fits, since another tab came first. Faults: why; none where it was an undo or redo. */
export interface Refusal {
  readonly wish: Wish;
  readonly faults: readonly Fault[];
}

/** A wish that was made: the move it became, and the moment after it. */
export interface Made {
  readonly wish: Wish;
  readonly move: Move;
  readonly after: Moment;
}

/** What became of ids: new names for those that were taken, and those that may stand for something else by now. */
export interface Ids {
  readonly names: ReadonlyMap<RecordName, string>;
  readonly replaced: ReadonlySet<RecordName>;
}

export interface Rebased {
  readonly moment: Moment;
  /** For what was asked for after these wishes and before anybody knew of this. */
  readonly ids: Ids;
  readonly made: readonly Made[];
  readonly refused: readonly Refusal[];
}

/**
 * Makes wishes again on what other tabs have made meanwhile: as edits, so that two changes of one party both stay, and
 * the later one wins where they are of one field. A new record whose id is taken gets another. An edit of what is gone
 * is refused, and so is the undo of a step that is not the latest any more; and an edit of an id that may stand for
 * something else by now.
 */
export function rebase(wishes: readonly Wish[], newest: Moment, ids: Ids): Rebased {
  let moment = newest;
  const made: Made[] = [];
  const refused: Refusal[] = [];
  const others = new Set(ids.replaced);
  const names = new Map(ids.names);
  for (const wish of wishes) {
    const again = wish.wish === "do" ? remake(wish, moment, names, others) : turnAgain(wish, moment);
    if ("faults" in again) refused.push(again);
    else {
      made.push(again);
      moment = again.after;
    }
  }
  return { moment, made, refused, ids: { names, replaced: others } };
}

function remake(
  wish: Wish & { readonly wish: "do" },
  moment: Moment,
  names: Map<RecordName, string>,
  others: Set<RecordName>,
): Made | Refusal {
  renumber(wish.edits, moment.partnership, names, others);
  const stranger = wish.edits.flatMap(referredTo).find((name) => others.has(name));
  if (stranger !== undefined) return { wish, faults: [goneFault(stranger)] };
  const edits = wish.edits.map((edit) => renamedBy(edit, names));
  const { key, label, typing } = wish;
  const done = requestMove(moment, { key, label, typing, edits });
  if (!done.ok) return { wish, faults: done.faults };
  return { wish: { ...wish, edits }, move: done.value.move, after: done.value.moment };
}

function turnAgain(wish: Wish & { readonly wish: "undo" | "redo" }, moment: Moment): Made | Refusal {
  const latest = moment.history[wish.wish === "undo" ? "done" : "undone"].at(-1);
  if (latest?.key !== wish.key) return { wish, faults: [] };
  const move: Move = { move: wish.wish, key: wish.key };
  return { wish, move, after: makeMove(moment, move) };
}

/** New ids for what a step adds under an id that is taken. From then on that id is the step's own in what follows. */
function renumber(
  edits: readonly Edit[],
  partnership: Partnership,
  names: Map<RecordName, string>,
  others: Set<RecordName>,
): void {
  const taken: Partial<Record<Collection, string[]>> = {};
  for (const edit of edits) {
    if (edit.type !== "add") continue;
    const { collection, record } = edit;
    const name = nameOf(collection, record.id);
    others.delete(name);
    taken[collection] ??= [];
    const records: readonly { readonly id: string }[] = partnership[collection];
    if (records.some(({ id }) => id === record.id)) names.set(name, newId(partnership, collection, taken[collection]));
    taken[collection].push(names.get(name) ?? record.id);
  }
}

/** The edits, with other ids for what they add under ids that are taken. */
export function withFreeIds(edits: readonly Edit[], partnership: Partnership): readonly Edit[] {
  const names = new Map<RecordName, string>();
  renumber(edits, partnership, names, new Set());
  return names.size === 0 ? edits : edits.map((edit) => renamedBy(edit, names));
}

const renamedBy = (edit: Edit, names: ReadonlyMap<RecordName, string>): Edit =>
  renamed(edit, (collection, id) => names.get(nameOf(collection, id)) ?? id);

const goneFault = (name: RecordName): Fault => {
  const [collection, id] = name.split("/") as [Collection, string];
  return fault("unknown-reference", { pointer: `/${collection}` }, { collection, id, wanted: collection });
};

/** The ids that stand for something new after these steps, whatever they stood for before. */
export function replacedBy(steps: readonly Step[]): ReadonlySet<RecordName> {
  const came = steps.flatMap(({ diffs }) =>
    diffs.flatMap(({ records }) => records.filter(({ before }) => before === null)),
  );
  return new Set(came.map(({ collection, id }) => nameOf(collection, id)));
}

const COLLECTIONS = Object.keys({
  parties: 0,
  resources: 0,
  flows: 0,
  pieces: 0,
  interests: 0,
  cards: 0,
  felt: 0,
  symptoms: 0,
  agreements: 0,
  successions: 0,
  trials: 0,
  guide: 0,
  asked: 0,
  snapshots: 0,
} satisfies Record<Collection, 0>) as Collection[];

/** The same where the moves between are not known one by one: every record that differs may be another. */
export function replacedBetween(before: Partnership, after: Partnership): ReadonlySet<RecordName> {
  return new Set(
    COLLECTIONS.flatMap((collection) => {
      const known = new Map<string, unknown>(before[collection].map((record) => [record.id, record]));
      const now: readonly { readonly id: string }[] = after[collection];
      return now.filter((record) => !sameData(known.get(record.id), record)).map(({ id }) => nameOf(collection, id));
    }),
  );
}
