import { readDocument } from "../document/read.ts";
import { VERSION } from "../document/schema.ts";
import { writeDocument } from "../document/write.ts";
import type { Fault } from "../domain/fault.ts";
import type { Base, Card, Shelf } from "./depot.ts";
import { type Moment, type Move, makeMove, noHistory } from "./history.ts";
import { troubled } from "./trouble.ts";

/** After so many moves a partnership is kept whole again, so that opening it stays quick. */
export const MOVES_BEFORE_BASE = 200;

/** What is kept of a partnership, read; or every fault in it. */
export type Reading =
  | { readonly ok: true; readonly moment: Moment; readonly moves: number; readonly lost: number }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * A partnership as it was left, with what can be undone and redone. `lost`: moves at the end that do not fit, of which
 * there are none unless the device mixed something up. Null: nothing of it is kept.
 */
export async function readKept(shelf: Shelf, id: string): Promise<Reading | null> {
  const card = await shelf.card(id);
  const base = await shelf.base(id);
  if (card === undefined || base === undefined) return null;
  refuseNewer(card);
  const moves = await shelf.moves(id, card.based);
  return card.version < VERSION ? readOlder(card, base, moves) : readPresent(card, base, moves);
}

/** Work of a newer Evenwicht is left alone: going on with it here would lose what that one added. */
export function refuseNewer({ version }: Card): void {
  if (version > VERSION) throw troubled("VersionError");
}

function readPresent(card: Card, base: Base, moves: readonly Move[]): Reading {
  const read = readDocument(base.document);
  if (!read.ok) return read;
  const start = { partnership: { ...read.value, id: card.id }, history: base.history };
  return { ok: true, ...replay(start, moves), moves: card.moves };
}

/**
 * Moves are written in the version that made them, so they are made on the document as it was, and the outcome is
 * brought up to date like any older file. What could be undone was about the older version: it begins anew.
 */
function readOlder(card: Card, base: Base, moves: readonly Move[]): Reading {
  const older: unknown = JSON.parse(base.document);
  const { moment, lost } = replay({ partnership: older as Moment["partnership"], history: base.history }, moves);
  const read = readDocument(JSON.stringify(moment.partnership));
  if (!read.ok) return read;
  const partnership = { ...read.value, id: card.id };
  return { ok: true, moment: { partnership, history: noHistory }, moves: card.moves, lost };
}

/** The moment after moves, up to one that does not fit. */
export function replay(start: Moment, moves: readonly Move[]): { readonly moment: Moment; readonly lost: number } {
  let moment = start;
  for (const [at, move] of moves.entries()) {
    try {
      moment = makeMove(moment, move);
    } catch {
      return { moment, lost: moves.length - at };
    }
  }
  return { moment, lost: 0 };
}

/** Keeps a partnership whole: the first time, and whenever its moves have become many. */
export async function putWhole(shelf: Shelf, card: Omit<Card, "based" | "version">, moment: Moment): Promise<void> {
  const document = writeDocument(moment.partnership, "everything");
  await shelf.putBase({ id: card.id, document, history: moment.history });
  await shelf.dropMoves(card.id, card.moves);
  const of = moment.partnership.scenario?.of ?? null;
  await shelf.putCard({ ...card, of, version: VERSION, based: card.moves });
}

/** Orders what is kept: later than all that is there. */
export const nextTurn = async (shelf: Shelf): Promise<number> =>
  Math.max(0, ...(await shelf.cards()).map(({ turn }) => turn)) + 1;
