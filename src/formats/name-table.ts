import { compareText } from "../domain/compare-text.ts";

/** Numbers the names of a file in order of appearance, without making a text of a name that was seen before. */
export interface NameTable {
  /**
   * Numbers the first `count` cells into `numbers`; cell k is `bytes[cells[2k] … cells[2k+1]−1]`. Many at a time: one name
   * is looked up while the processor waits for the memory of another.
   */
  readonly number: (bytes: Uint8Array, cells: Int32Array, count: number, numbers: Uint32Array) => void;
  readonly isAscii: () => boolean;
  /** The names by number; null where one of them is no UTF-8. */
  readonly texts: () => string[] | null;
  /** Their numbers in the order of the texts, by code units. */
  readonly order: (texts: readonly string[]) => Uint32Array;
}

/**
 * An open hash table over the bytes of the names, which are kept one after the other: a million flows name a hundred
 * thousand parties twenty times each, and a text per name would cost more than all the rest of reading.
 */
export function nameTable(): NameTable {
  /**
   * Per slot: the name's number + 1 (0 = free), its hash, and up to 8 bytes of name itself, so that one line of the cache
   * decides; a longer name has its number below 0, and where it starts and ends in the pool instead. All of it signed:
   * the rest would be turned into fractions on its way.
   */
  let slots = new Int32Array(4 * FIRST_SLOTS);
  let mask = FIRST_SLOTS - 1;
  let starts = new Uint32Array(FIRST_NAMES);
  let pool = new Uint8Array(16 * FIRST_NAMES);
  let poolView = new DataView(pool.buffer);
  let count = 0;
  let longest = 0;
  let ascii = true;
  /** Its bytes are in the order of its text by code units: nothing from U+E000 on is in it, where the two part. */
  let ordered = true;
  /** A name begins amid a character, so it is no UTF-8, though all names together may be. */
  let torn = false;
  /** Of a group of names: the hash of each, and all its bytes where it is short. */
  const keys = new Int32Array(3 * GROUP);
  const places = new Int32Array(GROUP);

  function grow(): void {
    const old = slots;
    slots = new Int32Array(2 * old.length);
    mask = slots.length / 4 - 1;
    for (let from = 0; from < old.length; from += 4) {
      if (old[from] === 0) continue;
      let at = 4 * (old[from + 1]! & mask);
      while (slots[at] !== 0) at = (at + 4) & (4 * mask + 3);
      for (let part = 0; part < 4; part++) slots[at + part] = old[from + part]!;
    }
  }

  function add(bytes: Uint8Array, start: number, end: number): number {
    const at = starts[count]!;
    const length = end - start;
    if (at + length > pool.length) {
      pool = enlarged(pool, at + length);
      poolView = new DataView(pool.buffer);
    }
    for (let k = 0; k < length; k++) {
      const byte = bytes[start + k]!;
      if (byte > 0x7f) {
        ascii = false;
        if (byte >= 0xee) ordered = false;
        if (k === 0 && byte < 0xc0) torn = true;
      }
      pool[at + k] = byte;
    }
    if (count + 2 > starts.length) starts = enlarged(starts, count + 2);
    longest = Math.max(longest, length);
    count++;
    starts[count] = at + length;
    return count - 1;
  }

  /** Where the slot of a long name begins, or the free one that is its. */
  function longSlot(view: DataView, start: number, end: number, hash: number): number {
    let at = 4 * (hash & mask);
    const last = end - 4;
    for (; slots[at] !== 0; at = (at + 4) & (4 * mask + 3)) {
      if (slots[at + 1] !== hash || slots[at]! > 0 || slots[at + 3]! - slots[at + 2]! !== end - start) continue;
      let there = slots[at + 2]!;
      let here = start;
      while (here < last && poolView.getInt32(there, true) === view.getInt32(here, true)) {
        here += 4;
        there += 4;
      }
      if (here >= last && poolView.getInt32(slots[at + 3]! - 4, true) === view.getInt32(last, true)) break;
    }
    return at;
  }

  /** Its bytes as two whole numbers say all of a short name, its length too: no name has a NUL in it. */
  function shortSlot(first: number, second: number, hash: number): number {
    let at = 4 * (hash & mask);
    while (slots[at] !== 0 && !(slots[at + 2] === first && slots[at + 3] === second && slots[at]! > 0))
      at = (at + 4) & (4 * mask + 3);
    return at;
  }

  /**
   * Asks the memory for what a group of names will be compared with: first all slots, then all names that stand there. None
   * waits for another, so the processor waits once for many, where going name by name it would wait for each.
   */
  function fetch(names: number): void {
    const used = starts[count]!;
    let seen = 0;
    for (let k = 0; k < names; k++) {
      const there = slots[4 * (keys[3 * k]! & mask) + 2]!;
      places[k] = there >= 0 && there < used ? there : 0;
    }
    for (let k = 0; k < names; k++) seen ^= pool[places[k]!]!;
    // Kept, so that it is read although nobody asks for it.
    places[0] = seen;
  }

  return {
    number: (bytes, cells, cellCount, numbers) => {
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      for (let from = 0; from < cellCount; from += GROUP) {
        const upTo = Math.min(from + GROUP, cellCount);
        for (let k = from; k < upTo; k++) {
          const start = cells[2 * k]!;
          const end = cells[2 * k + 1]!;
          const length = end - start;
          const at = 3 * (k - from);
          if (length > SHORT) {
            keys[at] = hashOf(view, start, end);
            continue;
          }
          let first = 0;
          let second = 0;
          if (start + SHORT <= bytes.length) {
            first = view.getInt32(start, true) & FIRST_BYTES[length]!;
            second = view.getInt32(start + 4, true) & SECOND_BYTES[length]!;
          } else {
            for (let byte = end - 1; byte >= start + 4; byte--) second = (second << 8) | bytes[byte]!;
            for (let byte = Math.min(end, start + 4) - 1; byte >= start; byte--) first = (first << 8) | bytes[byte]!;
          }
          keys[at] = mixed(first, second);
          keys[at + 1] = first;
          keys[at + 2] = second;
        }
        fetch(upTo - from);
        for (let k = from; k < upTo; k++) {
          const start = cells[2 * k]!;
          const end = cells[2 * k + 1]!;
          const long = end - start > SHORT;
          const at = 3 * (k - from);
          const hash = keys[at]!;
          const slot = long ? longSlot(view, start, end, hash) : shortSlot(keys[at + 1]!, keys[at + 2]!, hash);
          const known = slots[slot]!;
          if (known !== 0) {
            numbers[k] = Math.abs(known) - 1;
            continue;
          }
          const number = add(bytes, start, end);
          slots[slot] = long ? -1 - number : number + 1;
          slots[slot + 1] = hash;
          slots[slot + 2] = long ? starts[number]! : keys[at + 1]!;
          slots[slot + 3] = long ? starts[number + 1]! : keys[at + 2]!;
          if (2 * count > mask) grow();
          numbers[k] = number;
        }
      }
    },
    isAscii: () => ascii,
    texts: () => {
      if (torn) return null;
      try {
        const all = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(pool.subarray(0, starts[count]!));
        // Parts of one text are far cheaper than texts of their own.
        const texts: string[] = [];
        let from = 0;
        for (let k = 0; k < count; k++) {
          const upTo = ascii ? starts[k + 1]! : from + unitsIn(pool, starts[k]!, starts[k + 1]!);
          texts.push(all.slice(from, upTo));
          from = upTo;
        }
        return texts;
      } catch {
        return null;
      }
    },
    order: (texts) =>
      ordered && longest <= SORTED_BY_BYTE ? byteOrder(pool, starts, count, longest) : textOrder(texts),
  };
}

/** Four megabytes, enough for the names of most lists: a table that grows moves all of them. */
const FIRST_SLOTS = 1 << 18;
const FIRST_NAMES = 1024;
/** So many names are looked up together: what they are compared with has room in the cache nearest by. */
const GROUP = 256;
const SHORT = 8;
/** Names up to this long are sorted byte by byte. */
const SORTED_BY_BYTE = 64;

/** What is kept of two words of four bytes, the first in the lowest, of a name of so many bytes. */
const FIRST_BYTES = Int32Array.from([0, 0xff, 0xffff, 0xffffff, -1, -1, -1, -1, -1]);
const SECOND_BYTES = Int32Array.from([0, 0, 0, 0, 0, 0xff, 0xffff, 0xffffff, -1]);

const mixed = (first: number, second: number): number => {
  const product = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
  // A product's high bits depend on all of both, and the low ones choose the slot.
  return product ^ (product >>> 15);
};

/** Of a name longer than `SHORT`, four bytes at a time; the last four may overlap those before them. */
function hashOf(view: DataView, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end - 4; at += 4) {
    hash = Math.imul(hash ^ view.getInt32(at, true), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return mixed(hash, view.getInt32(end - 4, true));
}

/** How many code units the UTF-8 between two places is: one a character, two from U+10000 on. */
function unitsIn(bytes: Uint8Array, from: number, end: number): number {
  let units = 0;
  for (let at = from; at < end; at++) {
    const byte = bytes[at]!;
    units += byte >= 0xf0 ? 2 : (byte & 0xc0) === 0x80 ? 0 : 1;
  }
  return units;
}

/**
 * The order of texts by their bytes, by a counting sort for each byte from the last to the first: a fraction of what
 * comparing texts takes. A text that has ended comes before all that go on.
 */
function byteOrder(bytes: Uint8Array, starts: Uint32Array, count: number, longest: number): Uint32Array {
  let order = new Uint32Array(count);
  let sorted = new Uint32Array(count);
  for (let k = 0; k < count; k++) order[k] = k;
  const keys = new Uint16Array(count);
  for (let place = longest - 1; place >= 0; place--) {
    const next = new Uint32Array(258);
    for (let k = 0; k < count; k++) {
      const at = starts[k]! + place;
      const key = at < starts[k + 1]! ? bytes[at]! + 1 : 0;
      keys[k] = key;
      next[key + 1]!++;
    }
    for (let key = 1; key < next.length; key++) next[key]! += next[key - 1]!;
    for (let k = 0; k < count; k++) {
      const name = order[k]!;
      sorted[next[keys[name]!]!++] = name;
    }
    [order, sorted] = [sorted, order];
  }
  return order;
}

const textOrder = (texts: readonly string[]): Uint32Array =>
  Uint32Array.from(texts.keys()).sort((a, b) => compareText(texts[a]!, texts[b]!));

/** The same values with room for at least `needed`, and for as many again as there were. */
export function enlarged<T extends Uint8Array | Uint32Array | Float64Array>(values: T, needed: number): T {
  const larger = new (values.constructor as new (length: number) => T)(Math.max(2 * values.length, needed));
  larger.set(values);
  return larger;
}
