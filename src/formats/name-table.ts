/** What names are hashed with, byte by byte (FNV-1a): the offset, then for each byte (hash ^ byte) × prime. */
export const HASH_OFFSET = 0x811c9dc5;
export const HASH_PRIME = 0x01000193;

/** Numbers the names of a file in order of appearance, without making a text of a name that was seen before. */
export interface NameTable {
  /** The number of the name in `bytes[start … end−1]`, of which `hash` is the hash. */
  readonly numberOf: (bytes: Uint8Array, start: number, end: number, hash: number) => number;
  readonly isAscii: () => boolean;
  /** The names by number; null where one of them is no UTF-8. */
  readonly texts: () => string[] | null;
}

/**
 * An open hash table over the bytes of the names, which are kept one after the other: a million flows name a hundred
 * thousand parties twenty times each, and a text per name would cost more than all the rest of reading.
 */
export function nameTable(): NameTable {
  /**
   * Per slot: the name's number + 1 (0 = free), its hash, and up to 8 bytes of name itself, so that one line of the cache
   * decides; a longer name has `LONG` in its number, and where it starts and ends in the pool instead.
   */
  let slots = new Uint32Array(4 * FIRST_SLOTS);
  let mask = FIRST_SLOTS - 1;
  let starts = new Uint32Array(FIRST_SLOTS);
  let pool = new Uint8Array(16 * FIRST_SLOTS);
  let count = 0;
  let ascii = true;

  /** The low bits of this hash are its weakest. */
  const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & mask;

  function grow(): void {
    const old = slots;
    slots = new Uint32Array(2 * old.length);
    mask = slots.length / 4 - 1;
    for (let at = 0; at < old.length; at += 4) {
      if (old[at] === 0) continue;
      let slot = slotOf(old[at + 1]!);
      while (slots[4 * slot] !== 0) slot = (slot + 1) & mask;
      slots.set(old.subarray(at, at + 4), 4 * slot);
    }
  }

  function add(bytes: Uint8Array, start: number, end: number): number {
    const at = starts[count]!;
    const length = end - start;
    if (at + length > pool.length) pool = enlarged(pool, at + length);
    for (let k = 0; k < length; k++) {
      const byte = bytes[start + k]!;
      if (byte > 0x7f) ascii = false;
      pool[at + k] = byte;
    }
    if (count + 2 > starts.length) starts = enlarged(starts, count + 2);
    count++;
    starts[count] = at + length;
    return count - 1;
  }

  return {
    numberOf: (bytes, start, end, hash) => {
      const key = hash >>> 0;
      const long = end - start > SHORT;
      const first = long ? 0 : packed(bytes, start, Math.min(end, start + 4));
      const second = long ? 0 : packed(bytes, start + 4, end);
      let at = 4 * slotOf(key);
      for (; slots[at] !== 0; at = (at + 4) & (4 * mask + 3)) {
        const number = slots[at]!;
        if (!long) {
          // No name has a NUL in it, so the bytes tell its length too.
          if (slots[at + 2] === first && slots[at + 3] === second && number < LONG) return number - 1;
          continue;
        }
        if (slots[at + 1] !== key || number < LONG) continue;
        let there = slots[at + 2]!;
        if (slots[at + 3]! - there !== end - start) continue;
        let here = start;
        while (here < end && pool[there] === bytes[here]) {
          here++;
          there++;
        }
        if (here === end) return number - LONG - 1;
      }
      const number = add(bytes, start, end);
      slots[at] = number + 1 + (long ? LONG : 0);
      slots[at + 1] = key;
      slots[at + 2] = long ? starts[number]! : first;
      slots[at + 3] = long ? starts[number + 1]! : second;
      if (2 * count > mask) grow();
      return number;
    },
    isAscii: () => ascii,
    texts: () => {
      const used = pool.subarray(0, starts[count]!);
      try {
        const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
        // Parts of one text are far cheaper than texts of their own; they only stand at the same places if every
        // character is one byte.
        if (ascii) {
          const all = decoder.decode(used);
          return Array.from({ length: count }, (_, k) => all.slice(starts[k]!, starts[k + 1]!));
        }
        return Array.from({ length: count }, (_, k) => decoder.decode(used.subarray(starts[k]!, starts[k + 1]!)));
      } catch {
        return null;
      }
    },
  };
}

const FIRST_SLOTS = 1024;
const SHORT = 8;
const LONG = 0x8000_0000;

/** At most four bytes as one number ≥ 0. */
function packed(bytes: Uint8Array, start: number, end: number): number {
  let value = 0;
  for (let at = end - 1; at >= start; at--) value = (value << 8) | bytes[at]!;
  return value >>> 0;
}

/** The same values with room for at least `needed`, and for as many again as there were. */
export function enlarged<T extends Uint8Array | Uint32Array | Float64Array>(values: T, needed: number): T {
  const larger = new (values.constructor as new (length: number) => T)(Math.max(2 * values.length, needed));
  larger.set(values);
  return larger;
}
