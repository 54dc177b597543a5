import { CELL, type NameCells } from "./name-cell.ts";
import { type NameTexts, nameTexts } from "./name-texts.ts";

/** Numbers the names of a file in order of appearance, without making a text of a name that was seen before. */
export interface NameTable {
  /**
   * Numbers the first `count` names into `numbers`; four bytes from where the last ends on can be read. Many at a time: one
   * name is looked up while the processor waits for the memory of another.
   */
  readonly number: (view: DataView, names: NameCells, count: number, numbers: Uint32Array) => void;
  /** The names by number; null where one of them is no UTF-8. */
  readonly texts: () => NameTexts | null;
}

/**
 * An open hash table over the bytes of the names, which are kept one after the other: a million flows name a hundred
 * thousand parties twenty times each, and a text per name would cost more than all the rest of reading.
 */
export function nameTable(): NameTable {
  /** Per slot: the name's hash, and where it is kept (0 = free). */
  let slots = new Int32Array(2 * FIRST_SLOTS);
  /**
   * Of each name its number, then its bytes, four a word, the first in the lowest; the last word is not full, so that there
   * is a 0 at its end, which is in no name. All of it signed: the rest would be turned into fractions on its way.
   */
  let kept = new Int32Array(FIRST_WORDS);
  /** Where the next will be kept. */
  let free = 1;
  let count = 0;
  const places = new Int32Array(GROUP);

  function grow(): void {
    const old = slots;
    slots = new Int32Array(2 * old.length);
    for (let from = 0; from < old.length; from += 2) {
      if (old[from + 1] === 0) continue;
      let at = (old[from]! << 1) & (slots.length - 2);
      while (slots[at + 1] !== 0) at = (at + 2) & (slots.length - 2);
      slots[at] = old[from]!;
      slots[at + 1] = old[from + 1]!;
    }
  }

  function add(view: DataView, start: number, end: number): number {
    const words = (end - start) >> 2;
    const needed = free + words + 2 + FETCHED;
    if (needed > kept.length) kept = enlarged(kept, needed);
    kept[free++] = count;
    for (let k = 0; k < words; k++) kept[free++] = view.getInt32(start + 4 * k, true);
    kept[free++] = view.getInt32(start + 4 * words, true) & LOWEST[(end - start) & 3]!;
    return count++;
  }

  return {
    number: (view, names, given, numbers) => {
      for (let from = 0; from < given; from += GROUP) {
        const upTo = Math.min(from + GROUP, given);
        fetch(slots, kept, names, from, upTo, places);
        for (let k = from; k < upTo; k++) {
          const start = names[CELL * k]!;
          const end = names[CELL * k + 1]!;
          const hash = names[CELL * k + 2]!;
          const slot = slotOf(slots, kept, view, start, end, hash);
          const known = slots[slot + 1]!;
          if (known !== 0) {
            numbers[k] = kept[known]!;
            continue;
          }
          slots[slot] = hash;
          slots[slot + 1] = free;
          numbers[k] = add(view, start, end);
          if (4 * count > slots.length) grow();
        }
      }
    },
    texts: () => nameTexts(kept.subarray(1, free), count),
  };
}

/** Two megabytes, enough for the names of most lists: a table that grows moves all of them. */
const FIRST_SLOTS = 1 << 18;
const FIRST_WORDS = 1 << 16;
/** So many names are looked up together: what they are compared with has room in the cache nearest by. */
const GROUP = 256;
/** Most names end within so many words, of which the last may stand in another line of the cache than the first. */
const FETCHED = 7;
/** The lowest bytes of a word, so many. */
const LOWEST = Int32Array.of(0, 0xff, 0xffff, 0xffffff);

/**
 * Asks the memory for what a group of names will be compared with: first all slots, then all names that stand there. None
 * waits for another, so the processor waits once for many, where going name by name it would wait for each.
 */
function fetch(
  slots: Int32Array,
  kept: Int32Array,
  names: NameCells,
  from: number,
  upTo: number,
  places: Int32Array,
): void {
  const last = slots.length - 2;
  for (let k = from; k < upTo; k++) places[k - from] = slots[((names[CELL * k + 2]! << 1) & last) + 1]!;
  let seen = 0;
  for (let k = 0; k < upTo - from; k++) seen ^= kept[places[k]!]! ^ kept[places[k]! + FETCHED]!;
  // Kept, so that it is read although nobody asks for it.
  places[0] = seen;
}

/** The slot of a name, or the free one that is its. */
function slotOf(slots: Int32Array, kept: Int32Array, view: DataView, start: number, end: number, hash: number): number {
  const last = slots.length - 2;
  let at = (hash << 1) & last;
  for (; slots[at + 1] !== 0; at = (at + 2) & last) {
    if (slots[at] !== hash) continue;
    let there = slots[at + 1]! + 1;
    let here = start;
    while (here + 4 <= end && kept[there] === view.getInt32(here, true)) {
      here += 4;
      there++;
    }
    if (here + 4 > end && kept[there] === (view.getInt32(here, true) & LOWEST[end - here]!)) break;
  }
  return at;
}

/** The same values with room for at least `needed`, and for as many again as there were. */
export function enlarged<T extends Uint8Array | Int32Array | Uint32Array | Float64Array>(values: T, needed: number): T {
  const larger = new (values.constructor as new (length: number) => T)(Math.max(2 * values.length, needed));
  larger.set(values);
  return larger;
}
