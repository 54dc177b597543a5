import { compareText } from "../domain/compare-text.ts";

export interface NameTexts {
  /** By number. */
  readonly texts: readonly string[];
  readonly ascii: boolean;
  /** Their numbers in the order of the texts, by code units. */
  readonly order: () => Uint32Array;
}

const QUOTE = 34;

/**
 * The texts of names as a table keeps them (`name-table.ts`): of each its number, and its bytes, four a word up to a 0, with
 * each quote twice. Null where one of them is no UTF-8.
 */
export function nameTexts(kept: Int32Array, count: number): NameTexts | null {
  const bytes = new Uint8Array(4 * kept.length);
  /** Where the words of each name begin, and where its text ends among the texts of all. */
  const starts = new Uint32Array(count + 1);
  const ends = new Uint32Array(count);
  let ascii = true;
  /** Its bytes are in the order of its text by code units: nothing from U+E000 on is in it, where the two part. */
  let ordered = true;
  let longest = 0;
  let from = 0;
  let at = 0;
  let units = 0;
  for (let k = 0; k < count; k++) {
    const start = ++from;
    // A name that begins amid a character is no UTF-8, though all names together may be.
    if ((kept[start]! & 0xc0) === 0x80) return null;
    let first = false;
    let word: number;
    do {
      word = kept[from++]!;
      for (let rest = word; rest !== 0; rest >>>= 8) {
        const byte = rest & 0xff;
        if (byte === QUOTE) {
          first = !first;
          if (!first) continue;
        }
        if (byte > 0x7f) ascii = false;
        if (byte >= 0xee) ordered = false;
        units += byte >= 0xf0 ? 2 : (byte & 0xc0) === 0x80 ? 0 : 1;
        bytes[at++] = byte;
      }
    } while (word >>> 24 !== 0);
    starts[k] = start;
    ends[k] = units;
    longest = Math.max(longest, from - start);
  }
  starts[count] = from + 1;
  let all: string;
  try {
    all = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, at));
  } catch {
    return null;
  }
  // Parts of one text are far cheaper than texts of their own.
  const texts: string[] = [];
  for (let k = 0; k < count; k++) texts.push(all.slice(k === 0 ? 0 : ends[k - 1], ends[k]));
  return {
    texts,
    ascii,
    order: () =>
      ordered && longest <= SORTED_BY_BYTE && count >= MANY ? byteOrder(kept, starts, longest) : textOrder(texts),
  };
}

/** Names of up to so many words are sorted by their bytes, if there are many. */
const SORTED_BY_BYTE = 16;
const MANY = 2_000;

const textOrder = (texts: readonly string[]): Uint32Array =>
  Uint32Array.from(texts.keys()).sort((a, b) => compareText(texts[a]!, texts[b]!));

/**
 * The order of texts by their bytes, by a counting sort for each two bytes from the last to the first: a fraction of what
 * comparing texts takes. A text that has ended comes before all that go on.
 */
function byteOrder(kept: Int32Array, starts: Uint32Array, longest: number): Uint32Array {
  const count = starts.length - 1;
  let order = new Uint32Array(count);
  let sorted = new Uint32Array(count);
  for (let k = 0; k < count; k++) order[k] = k;
  const keys = new Uint16Array(count);
  const next = new Uint32Array(0x10001);
  for (let half = 2 * longest - 1; half >= 0; half--) {
    next.fill(0);
    for (let k = 0; k < count; k++) {
      const at = starts[k]! + (half >> 1);
      const two = at < starts[k + 1]! - 1 ? kept[at]! >>> (16 * (half & 1)) : 0;
      const key = ((two & 0xff) << 8) | ((two >>> 8) & 0xff);
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
