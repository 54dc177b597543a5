import { type Result, succeed } from "../domain/result.ts";
import type { Trouble } from "../text/sections/keeping.ts";
import type { Depot, Shelf } from "./depot.ts";
import { type Moment, type Request, redoStep, requestMove, type Step, undoStep } from "./history.ts";
import { MOVES_BEFORE_BASE, nextTurn, putWhole, readKept, refuseNewer, replay } from "./kept.ts";
import { type Ids, type Made, type Refusal, rebase, replacedBetween, replacedBy, type Wish } from "./rebase.ts";
import { troubleOf } from "./trouble.ts";

/** A partnership that is being worked on: what the screen shows at once, and its way to the depot. */
export interface Session {
  readonly id: string;
  /** With everything that was done in this tab, kept already or not. */
  moment(): Moment;
  /** Makes edits as one step of undo; or every fault, and nothing is made. */
  edit(request: Omit<Request, "key">): Result<Moment>;
  /** The step that was undone or redone; null where there is none. */
  undo(): Step | null;
  redo(): Step | null;
  /** Keeps it even where nothing was done with it yet; and what could not be kept before. */
  keep(): void;
  /** Takes over what other tabs have kept. */
  follow(): void;
  /** Resolves when what was asked for so far is kept, or could not be. */
  settled(): Promise<void>;
  /** Whether something was done that is not kept. */
  hasUnkept(): boolean;
}

/** What a session tells. */
export interface SessionEvents {
  /** The moment is another than this tab made: other tabs came first. */
  readonly changed: (moment: Moment) => void;
  readonly refused: (refusals: readonly Refusal[]) => void;
  readonly kept: () => void;
  readonly troubled: (trouble: Trouble) => void;
}

interface SessionStart {
  readonly depot: Depot;
  readonly moment: Moment;
  /** How many moves are kept of it; null where it is not kept. */
  readonly moves: number | null;
  /** A word that no other tab uses, for naming steps. */
  readonly tab: string;
  /** YYYY-MM-DD */
  readonly today: () => string;
}

/** Where the depot stands, as far as this tab knows. */
interface Synced {
  readonly moment: Moment;
  readonly moves: number;
}

/** What a write or a look at the depot came to. */
interface Outcome extends Synced {
  readonly made: readonly Made[];
  readonly refused: readonly Refusal[];
  /** Null where nothing came from other tabs. */
  readonly ids: Ids | null;
}

/**
 * Everything is shown at once and kept behind it, in order, as moves. Each write looks first whether other tabs have
 * written; if so this tab's own wishes are made again on top of theirs (`rebase.ts`). What cannot be kept is tried
 * again with the next thing that is done, and is never dropped.
 */
export function startSession(start: SessionStart, events: SessionEvents): Session {
  const { depot, tab, today } = start;
  const { id } = start.moment.partnership;
  let synced: Synced = { moment: start.moment, moves: start.moves ?? 0 };
  let isKept = start.moves !== null;
  let wanted = false;
  let waiting: readonly Made[] = [];
  let count = 0;
  let [asked, running]: [boolean, Promise<void> | null] = [false, null];

  const moment = (): Moment => waiting.at(-1)?.after ?? synced.moment;
  const nextKey = (): string => `${tab}.${++count}`;

  const flush = (): void => {
    asked = true;
    running ??= run();
  };
  const run = async (): Promise<void> => {
    while (asked) {
      asked = false;
      const batch = waiting;
      const writes = batch.length > 0 || !isKept;
      try {
        const outcome = writes
          ? await depot.write((shelf) => write(shelf, synced, batch, today()))
          : await depot.read((shelf) => look(shelf, synced, []));
        settle(batch, outcome);
        if (writes) events.kept();
        if (waiting.length > 0) asked = true;
      } catch (error) {
        events.troubled(troubleOf(error));
      }
    }
    // Here, and not when its promise has settled: what is asked for in between would wait for nothing.
    running = null;
  };
  /** What was asked for while the depot was busy goes on top of what came of it. */
  const settle = (batch: readonly Made[], outcome: Outcome): void => {
    isKept = true;
    const rest = waiting.slice(batch.length);
    synced = { moment: outcome.moment, moves: outcome.moves };
    if (outcome.ids === null) {
      waiting = rest;
      return;
    }
    const again = rebase(
      rest.map(({ wish }) => wish),
      outcome.moment,
      outcome.ids,
    );
    waiting = again.made;
    events.changed(moment());
    const refused = [...outcome.refused, ...again.refused];
    if (refused.length > 0) events.refused(refused);
  };

  const turn = (wish: "undo" | "redo"): Step | null => {
    const before = moment();
    const step = before.history[wish === "undo" ? "done" : "undone"].at(-1);
    if (step === undefined) return null;
    const after = wish === "undo" ? undoStep(before) : redoStep(before);
    const { key } = step;
    waiting = [...waiting, { wish: { wish, key }, move: { move: wish, key }, after }];
    flush();
    return step;
  };

  return {
    id,
    moment,
    edit: (given) => {
      const request: Request = { ...given, key: nextKey() };
      const done = requestMove(moment(), request);
      if (!done.ok) return done;
      const wish: Wish = { wish: "do", ...request };
      waiting = [...waiting, { wish, move: done.value.move, after: done.value.moment }];
      flush();
      return succeed(done.value.moment);
    },
    undo: () => turn("undo"),
    redo: () => turn("redo"),
    keep: () => {
      wanted = true;
      flush();
    },
    follow: () => {
      // What is kept nowhere has nothing to follow.
      if (isKept) flush();
    },
    settled: async () => {
      while (running !== null) await running;
    },
    hasUnkept: () => waiting.length > 0 || (wanted && !isKept),
  };
}

/** Writes a batch behind what others wrote. */
async function write(shelf: Shelf, synced: Synced, batch: readonly Made[], changed: string): Promise<Outcome> {
  const found = await look(shelf, synced, batch);
  const { made, refused, moment, ids } =
    found.ids === null
      ? { made: batch, refused: [], moment: batch.at(-1)?.after ?? found.moment, ids: null }
      : rebase(
          batch.flatMap(({ wish }) => (wish.wish === "do" && found.known.has(wish.key) ? [] : [wish])),
          found.moment,
          found.ids,
        );
  const { id } = moment.partnership;
  const { title } = moment.partnership.about;
  const turn = await nextTurn(shelf);
  const card = await shelf.card(id);
  const moves = found.moves + made.length;
  // The first time; or another tab took it off the device while the work went on here: then it comes back whole.
  if (card === undefined) await putWhole(shelf, { id, title, changed, turn, archived: false, moves }, moment);
  else if (made.length > 0) {
    const next = { ...card, title, changed, turn, moves };
    for (const [at, { move }] of made.entries()) await shelf.putMove(id, found.moves + at + 1, move);
    if (moves - card.based >= MOVES_BEFORE_BASE) await putWhole(shelf, next, moment);
    else await shelf.putCard(next);
  }
  return { moment, moves, made, refused, ids };
}

/**
 * What others have written since. `known`: steps that are kept; where the answer to a write was lost this tab's own are
 * among them, and are not made again.
 */
async function look(
  shelf: Shelf,
  synced: Synced,
  batch: readonly Made[],
): Promise<Outcome & { readonly known: ReadonlySet<string> }> {
  const { id } = synced.moment.partnership;
  const same = { ...synced, made: [], refused: [], ids: null, known: new Set<string>() };
  const card = await shelf.card(id);
  if (card === undefined) return same;
  refuseNewer(card);
  if (card.moves === synced.moves) return same;
  if (card.based <= synced.moves) {
    const moves = await shelf.moves(id, synced.moves);
    const { moment, lost } = replay(synced.moment, moves);
    const own = new Set(batch.map(({ wish }) => wish.key));
    const steps = moves.flatMap((move) => (move.move === "do" ? [move.step] : []));
    const ids = idsAfter(replacedBy(steps.filter(({ key }) => !own.has(key))));
    if (lost === 0) return { ...same, moment, moves: card.moves, ids, known: keysOf(steps) };
  }
  // The moves between are in the base already.
  const read = await readKept(shelf, id);
  if (read === null || !read.ok) throw new Error("what another tab kept cannot be read");
  const ids = idsAfter(replacedBetween(synced.moment.partnership, read.moment.partnership));
  return { ...same, moment: read.moment, moves: read.moves, ids, known: keysOf(read.moment.history.done) };
}

const idsAfter = (replaced: Ids["replaced"]): Ids => ({ names: new Map(), replaced });
const keysOf = (steps: readonly Step[]): ReadonlySet<string> => new Set(steps.map(({ key }) => key));
