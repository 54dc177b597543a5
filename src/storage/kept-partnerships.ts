import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { readDocument } from "../document/read.ts";
import { writeDocument } from "../document/write.ts";
import type { Partnership } from "../domain/partnership.ts";
import type { Result } from "../domain/result.ts";

/** What is known of a kept partnership without reading it. */
export interface Kept {
  readonly id: string;
  readonly title: string;
  /** YYYY-MM-DD */
  readonly changed: string;
}

interface Row extends Kept {
  /** Orders those of one day. */
  readonly turn: number;
  /** As a file, so that an older one is brought up to date by the same migrations. */
  readonly document: string;
}

interface Store extends DBSchema {
  partnerships: { key: string; value: Row };
}

/** The partnerships kept on this device. Every call rejects where the device refuses (a private window, a full disk). */
export interface KeptPartnerships {
  list(): Promise<readonly Kept[]>;
  read(id: string): Promise<Result<Partnership> | null>;
  keep(partnership: Partnership, changed: string): Promise<void>;
  /** Resolves to what puts it back as it was. */
  forget(id: string): Promise<() => Promise<void>>;
}

export function keptPartnerships(): KeptPartnerships {
  let opened: Promise<IDBPDatabase<Store>> | null = null;
  const database = (): Promise<IDBPDatabase<Store>> => {
    opened ??= openDB<Store>("evenwicht", 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore("partnerships", { keyPath: "id" });
      },
    }).catch((error: unknown) => {
      // A refusal may be over the next time: it is not remembered.
      opened = null;
      throw error;
    });
    return opened;
  };
  const rows = async (): Promise<Row[]> => (await (await database()).getAll("partnerships")).sort(latestFirst);
  return {
    list: async () => (await rows()).map(({ id, title, changed }) => ({ id, title, changed })),
    read: async (id) => {
      const row = await (await database()).get("partnerships", id);
      return row === undefined ? null : readDocument(row.document);
    },
    keep: async (partnership, changed) => {
      const document = writeDocument(partnership, "everything");
      const store = (await database()).transaction("partnerships", "readwrite");
      const turn = Math.max(0, ...(await store.store.getAll()).map((row) => row.turn)) + 1;
      await store.store.put({ id: partnership.id, title: partnership.about.title, changed, turn, document });
      await store.done;
    },
    forget: async (id) => {
      const stored = await database();
      const row = await stored.get("partnerships", id);
      await stored.delete("partnerships", id);
      return async () => {
        if (row !== undefined) await (await database()).put("partnerships", row);
      };
    },
  };
}

const latestFirst = (a: Row, b: Row): number => b.turn - a.turn;
