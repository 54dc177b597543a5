import { compareText } from "../domain/compare-text.ts";
import type { State } from "../domain/partnership.ts";
import type { PartyId } from "../domain/party.ts";
import { piecesAtTable } from "../domain/piece.ts";

/** Beyond so many pieces the sets of holders are too many to list (DESIGN §6). */
export const MOST_PIECES = 25;
/** So many sets are kept while they are worked out; beyond it some are not listed, which is said. */
const MOST_SETS = 5_000;

/** Who could still meet the challenge together, and what pauses with whom. The leader's alone. */
export interface Coalitions {
  /** Pieces that nobody at the table holds: with them missing nobody meets the challenge whole. */
  readonly missing: readonly string[];
  /** Who holds every piece that is held; none in most partnerships. */
  readonly alone: readonly PartyId[];
  /** Per party the pieces that only it holds: they pause with it. Parties without any are left out. */
  readonly pausesWith: ReadonlyMap<PartyId, readonly string[]>;
  /**
   * Sets of parties that hold every held piece together, and would not without any one of them: the smallest first, then by
   * id. Null beyond 25 pieces.
   */
  readonly sets: readonly (readonly PartyId[])[] | null;
  /** Whether all such sets are listed. */
  readonly complete: boolean;
}

/**
 * Who can meet the challenge together, by who holds which piece: work for some 5,000 sets at most, beyond which
 * `complete` is false. The minimal sets of holders are the minimal transversals of the pieces' holders, built piece by
 * piece.
 * Source: C. Berge, Hypergraphs: Combinatorics of Finite Sets, North-Holland, 1989, chapter 2.
 */
export function coalitionsOf(state: Pick<State, "parties" | "pieces">): Coalitions {
  const pieces = piecesAtTable(state);
  const held = pieces.filter(({ holders }) => holders.length > 0);
  const sole = held.filter(({ holders }) => holders.length === 1);
  const pausesWith = new Map<PartyId, readonly string[]>();
  for (const { id, holders } of sole) pausesWith.set(holders[0]!, [...(pausesWith.get(holders[0]!) ?? []), id]);
  const missing = pieces.filter(({ holders }) => holders.length === 0).map(({ id }) => id);
  const alone = state.parties
    .map(({ id }) => id)
    .filter((id) => held.length > 0 && held.every(({ holders }) => holders.includes(id)));
  if (pieces.length > MOST_PIECES) return { missing, alone, pausesWith, sets: null, complete: false };
  const { sets, complete } = transversals(held.map(({ holders }) => holders));
  return { missing, alone, pausesWith, sets: held.length === 0 ? [] : sets, complete };
}

function transversals(all: readonly (readonly PartyId[])[]): {
  readonly sets: readonly (readonly PartyId[])[];
  readonly complete: boolean;
} {
  let sets: readonly ReadonlySet<PartyId>[] = [new Set()];
  let complete = true;
  // Few holders first: fewer sets on the way.
  for (const holders of all.toSorted((a, b) => a.length - b.length)) {
    const [met, open] = [
      sets.filter((set) => holders.some((holder) => set.has(holder))),
      sets.filter((set) => !holders.some((holder) => set.has(holder))),
    ];
    const grown = open.flatMap((set) => holders.map((holder) => new Set([...set, holder])));
    // A grown set that has one of the others in it has a party too many.
    sets = [...met, ...grown.filter((set) => !met.some((other) => [...other].every((party) => set.has(party))))];
    if (sets.length > MOST_SETS) {
      sets = sets.slice(0, MOST_SETS);
      complete = false;
    }
  }
  const listed = sets.map((set) => [...set].sort(compareText));
  return { sets: listed.sort((a, b) => a.length - b.length || compareText(a.join(), b.join())), complete };
}
