import type { Base, Card, Depot, Shelf } from "../../src/storage/depot.ts";
import type { Move } from "../../src/storage/history.ts";

interface Contents {
  readonly cards: Map<string, Card>;
  readonly bases: Map<string, Base>;
  readonly moves: Map<string, Map<number, Move>>;
  readonly journal: Move[];
}

export interface MemoryDepot extends Depot {
  /** Every move that was ever written, in order, kept whole or not by now. */
  readonly journal: () => readonly Move[];
  readonly contents: () => Contents;
  /** Asked before each change: throwing there is a full disk, or a crash in mid-write. */
  beforePut: () => void;
  /** Asked after a write was made, before whoever wrote hears of it: throwing there is a page that is gone. */
  afterWrite: () => void;
}

/**
 * A depot in memory, as IndexedDB is one: what goes in and comes out is a copy, writes wait for each other whoever
 * asks, and each is made whole or not at all.
 */
export function memoryDepot(): MemoryDepot {
  let contents: Contents = { cards: new Map(), bases: new Map(), moves: new Map(), journal: [] };
  const journal: Move[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const depot: MemoryDepot = {
    contents: () => contents,
    journal: () => journal,
    beforePut: () => undefined,
    afterWrite: () => undefined,
    read: (work) => work(shelfOf(contents, depot)),
    write: (work) => {
      const written = last.then(async () => {
        const draft: Contents = {
          cards: new Map(contents.cards),
          bases: new Map(contents.bases),
          moves: new Map([...contents.moves].map(([id, moves]) => [id, new Map(moves)])),
          journal: [],
        };
        const result = await work(shelfOf(draft, depot));
        journal.push(...draft.journal.splice(0));
        contents = draft;
        depot.afterWrite();
        return result;
      });
      last = written.catch(() => undefined);
      return written;
    },
  };
  return depot;
}

function shelfOf(contents: Contents, depot: MemoryDepot): Shelf {
  const { cards, bases, moves, journal } = contents;
  // A request takes a turn of the event loop, so that other tabs come between.
  const answer = async <T>(given: () => T): Promise<T> => {
    await Promise.resolve();
    return structuredClone(given());
  };
  const change = async (made: () => void): Promise<void> => {
    await Promise.resolve();
    depot.beforePut();
    made();
  };
  return {
    cards: () => answer(() => [...cards.values()]),
    card: (id) => answer(() => cards.get(id)),
    base: (id) => answer(() => bases.get(id)),
    moves: (id, after) =>
      answer(() =>
        [...(moves.get(id) ?? [])]
          .filter(([at]) => at > after)
          .sort(([a], [b]) => a - b)
          .map(([, move]) => move),
      ),
    putCard: (card) => change(() => cards.set(card.id, structuredClone(card))),
    putBase: (base) => change(() => bases.set(base.id, structuredClone(base))),
    putMove: (id, at, move) =>
      change(() => {
        journal.push(structuredClone(move));
        moves.set(id, (moves.get(id) ?? new Map()).set(at, structuredClone(move)));
      }),
    dropMoves: (id, through) =>
      change(() => {
        for (const at of [...(moves.get(id)?.keys() ?? [])]) if (at <= through) moves.get(id)?.delete(at);
      }),
    drop: (id) =>
      change(() => {
        cards.delete(id);
        bases.delete(id);
        moves.delete(id);
      }),
  };
}
