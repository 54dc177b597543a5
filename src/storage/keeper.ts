import { VERSION } from "../document/schema.ts";
import type { Partnership } from "../domain/partnership.ts";
import { sameData } from "../domain/same-data.ts";
import type { Base, Card, Depot, Shelf } from "./depot.ts";
import { type Moment, type Move, noHistory, type Request, requestMove } from "./history.ts";
import { nextTurn, putWhole, type Reading, readKept, refuseNewer } from "./kept.ts";

/** All that is kept of one partnership, as it lies there. */
interface Raw {
  readonly card: Card;
  readonly base: Base;
  readonly moves: readonly Move[];
}

/** The partnerships kept on this device. Every call rejects where the device refuses (`trouble.ts`). */
export interface Keeper {
  /** The latest first. */
  list(): Promise<readonly Card[]>;
  /** Null: nothing of it is kept. */
  read(id: string): Promise<Reading | null>;
  /**
   * The same, made ready to be worked on: brought up to date, and free of moves that could not be read. `raw`: all of
   * it as it lay there, where there were such.
   */
  open(id: string): Promise<{ readonly reading: Reading | null; readonly raw: string | null }>;
  /** As it lies there, as text, for whoever is to save what cannot be read here. Null: there is nothing. */
  raw(id: string): Promise<string | null>;
  /** Whether this very partnership is kept, another under its id, or none. */
  compare(partnership: Partnership): Promise<"same" | "other" | "none">;
  archive(id: string, archived: boolean): Promise<void>;
  /** A step of it, made without opening it. False: it does not fit, or is not kept. */
  edit(id: string, request: Request, changed: string): Promise<boolean>;
  /** Keeps a copy of it under another id and title, without its history. False: it is not kept. */
  duplicate(
    id: string,
    copy: { readonly id: string; readonly title: string; readonly changed: string },
  ): Promise<boolean>;
  /** Takes it off this device. Resolves to what puts it back as it was. */
  forget(id: string): Promise<() => Promise<void>>;
}

export function keeperOf(depot: Depot): Keeper {
  return {
    list: async () => (await depot.read((shelf) => shelf.cards())).toSorted((a, b) => b.turn - a.turn),
    read: (id) => depot.read((shelf) => readKept(shelf, id)),
    open: async (id) => {
      const [reading, card] = await depot.read(
        async (shelf) => [await readKept(shelf, id), await shelf.card(id)] as const,
      );
      if (reading?.ok !== true || (reading.lost === 0 && card?.version === VERSION)) return { reading, raw: null };
      const raw = await depot.write(async (shelf) => {
        const found = await rawOf(shelf, id);
        await mend(shelf, id);
        return found;
      });
      return { reading, raw: reading.lost > 0 ? asText(raw) : null };
    },
    raw: async (id) => asText(await depot.read((shelf) => rawOf(shelf, id))),
    compare: (partnership) =>
      depot.read(async (shelf) => {
        const read = await readKept(shelf, partnership.id);
        if (read === null) return "none";
        return read.ok && sameData(read.moment.partnership, partnership) ? "same" : "other";
      }),
    archive: (id, archived) =>
      depot.write(async (shelf) => {
        const card = await shelf.card(id);
        if (card !== undefined) await shelf.putCard({ ...card, archived });
      }),
    edit: (id, request, changed) => depot.write((shelf) => editKept(shelf, id, request, changed)),
    duplicate: (id, copy) =>
      depot.write(async (shelf) => {
        const read = await readKept(shelf, id);
        if (read?.ok !== true) return false;
        const { partnership } = read.moment;
        const about = { ...partnership.about, title: copy.title };
        const moment: Moment = { partnership: { ...partnership, id: copy.id, about }, history: noHistory };
        const turn = await nextTurn(shelf);
        await putWhole(shelf, { ...copy, turn, archived: false, moves: 0 }, moment);
        return true;
      }),
    forget: async (id) => {
      const raw = await depot.write(async (shelf) => {
        const found = await rawOf(shelf, id);
        await shelf.drop(id);
        return found;
      });
      return () =>
        depot.write(async (shelf) => {
          // It may be there again: a tab in which it stood open went on with it.
          if (raw !== null && (await shelf.card(id)) === undefined) await putRaw(shelf, raw);
        });
    },
  };
}

const asText = (raw: Raw | null): string | null => (raw === null ? null : JSON.stringify(raw, null, 2));

/** Keeps what could be read of it, whole. */
async function mend(shelf: Shelf, id: string): Promise<void> {
  const [card, read] = [await shelf.card(id), await readKept(shelf, id)];
  if (card !== undefined && read?.ok === true) await putWhole(shelf, card, read.moment);
}

async function editKept(shelf: Shelf, id: string, request: Request, changed: string): Promise<boolean> {
  const [card, read] = [await shelf.card(id), await readKept(shelf, id)];
  if (card === undefined || read?.ok !== true) return false;
  refuseNewer(card);
  const made = requestMove(read.moment, request);
  if (!made.ok) return false;
  const { title } = made.value.moment.partnership.about;
  const next = { ...card, title, changed, turn: await nextTurn(shelf), moves: card.moves + 1 };
  if (card.version < VERSION || read.lost > 0) {
    await putWhole(shelf, next, made.value.moment);
    return true;
  }
  await shelf.putMove(id, next.moves, made.value.move);
  await shelf.putCard(next);
  return true;
}

async function rawOf(shelf: Shelf, id: string): Promise<Raw | null> {
  const [card, base] = [await shelf.card(id), await shelf.base(id)];
  if (card === undefined || base === undefined) return null;
  return { card, base, moves: await shelf.moves(id, card.based) };
}

async function putRaw(shelf: Shelf, { card, base, moves }: Raw): Promise<void> {
  await shelf.putBase(base);
  for (const [at, move] of moves.entries()) await shelf.putMove(card.id, card.based + at + 1, move);
  await shelf.putCard({ ...card, turn: await nextTurn(shelf) });
}
