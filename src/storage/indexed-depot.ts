import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from "idb";
import type { Base, Card, Depot, Shelf } from "./depot.ts";
import { type Move, noHistory } from "./history.ts";
import { troubled } from "./trouble.ts";

interface Stores extends DBSchema {
  cards: { key: string; value: Card };
  bases: { key: string; value: Base };
  moves: { key: [string, number]; value: Move };
}

/** What version 1 of the store held: each partnership whole, and no history. */
interface WholeRow {
  readonly id: string;
  readonly title: string;
  readonly changed: string;
  readonly turn: number;
  readonly document: string;
}

const NAME = "evenwicht";
const VERSION = 2;
const ALL = ["cards", "bases", "moves"] as const;

/** The depot on this device. A read-write transaction of IndexedDB waits for those before it, in other tabs too. */
export function indexedDepot(): Depot {
  let opened: Promise<IDBPDatabase<Stores>> | null = null;
  let blocked: Promise<never> | null = null;

  const database = (): Promise<IDBPDatabase<Stores>> => {
    const forget = (): void => {
      [opened, blocked] = [null, null];
    };
    opened ??= new Promise((resolve, reject) => {
      // As long as an older tab is in the way, whoever asks is told so, and the opening goes on waiting.
      const onBlocked = (): void => {
        blocked = Promise.reject(troubled("BlockedError"));
        blocked.catch(reject);
      };
      open(onBlocked, forget).then(
        (database) => {
          [opened, blocked] = [Promise.resolve(database), null];
          resolve(database);
        },
        (error: unknown) => {
          // A refusal may be over the next time: it is not remembered.
          forget();
          reject(error);
        },
      );
    });
    return blocked ?? opened;
  };

  const run =
    (mode: "readonly" | "readwrite") =>
    async <T>(work: (shelf: Shelf) => Promise<T>): Promise<T> => {
      const transaction = (await database()).transaction(ALL, mode) as Transaction;
      // What went wrong is said once, by the work itself.
      transaction.done.catch(() => undefined);
      try {
        const result = await work(shelfOf(transaction));
        await transaction.done;
        return result;
      } catch (error) {
        // Nothing of the work stays. Where the transaction broke off by itself (a full disk) its reason says more.
        if (transaction.error !== null) throw transaction.error;
        try {
          transaction.abort();
        } catch {
          // It was over already.
        }
        throw error;
      }
    };
  return { read: run("readonly"), write: run("readwrite") };
}

async function open(blocked: () => void, gone: () => void): Promise<IDBPDatabase<Stores>> {
  if (typeof indexedDB === "undefined") throw troubled("NotSupportedError");
  return openDB<Stores>(NAME, VERSION, {
    upgrade: async (fresh, from, _to, transaction) => {
      fresh.createObjectStore("cards", { keyPath: "id" });
      fresh.createObjectStore("bases", { keyPath: "id" });
      fresh.createObjectStore("moves");
      if (from === 1) await takeOver(transaction as unknown as IDBPTransaction<unknown, string[], "versionchange">);
    },
    blocked,
    // A newer Evenwicht in another tab waits for this one to let go.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      gone();
    },
    terminated: gone,
  });
}

/** Version 1 to 2: each whole document becomes a base without moves. */
async function takeOver(transaction: IDBPTransaction<unknown, string[], "versionchange">): Promise<void> {
  const rows = (await transaction.objectStore("partnerships").getAll()) as readonly WholeRow[];
  for (const { id, title, changed, turn, document } of rows) {
    const card: Card = { id, title, changed, turn, archived: false, version: 1, moves: 0, based: 0 };
    const base: Base = { id, document, history: noHistory };
    await transaction.objectStore("cards").put(card);
    await transaction.objectStore("bases").put(base);
  }
  transaction.db.deleteObjectStore("partnerships");
}

type Transaction = IDBPTransaction<Stores, ["cards", "bases", "moves"], "readwrite">;

function shelfOf(transaction: Transaction): Shelf {
  const [cards, bases, moves] = ALL.map((name) => transaction.objectStore(name)) as unknown as [
    ReturnType<typeof transaction.objectStore<"cards">>,
    ReturnType<typeof transaction.objectStore<"bases">>,
    ReturnType<typeof transaction.objectStore<"moves">>,
  ];
  const movesOf = (id: string, after: number, through: number): IDBKeyRange =>
    IDBKeyRange.bound([id, after], [id, through], true, false);
  return {
    cards: () => cards.getAll(),
    card: (id) => cards.get(id),
    base: (id) => bases.get(id),
    moves: (id, after) => moves.getAll(movesOf(id, after, Number.POSITIVE_INFINITY)),
    putCard: async (card) => void (await cards.put(card)),
    putBase: async (base) => void (await bases.put(base)),
    putMove: async (id, at, move) => void (await moves.put(move, [id, at])),
    // A range that can hold nothing is an error.
    dropMoves: async (id, through) => (through > 0 ? moves.delete(movesOf(id, 0, through)) : undefined),
    drop: async (id) => {
      await cards.delete(id);
      await bases.delete(id);
      await moves.delete(movesOf(id, 0, Number.POSITIVE_INFINITY));
    },
  };
}
