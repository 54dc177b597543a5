/** Where the names of some rows stand: of each where it begins, where it ends, and its hash. */
export type NameCells = Int32Array;
/** Numbers a name takes in `NameCells`. */
export const CELL = 3;

const QUOTE = 34;
/** A byte in each place of a word. */
const EACH = 0x01010101;
const HIGH = EACH << 7;
const QUOTES = EACH * QUOTE;
const SPACES = EACH * 32;
const TWO_QUOTES = 0x101 * QUOTE;

/** A byte in each place of a word, as `readName` has it; of a quoted name a quote is all that ends it. */
export const inEachPlace = (byte: number): number => Math.imul(EACH, byte);

/**
 * Reads the name that begins at `start`, notes it from `cells[cell]` on and gives where it ends: at a quote, at what stands in
 * each place of `separators`, or at a control character. Two quotes in a quoted name are part of it. It goes four bytes at a time
 * and makes the hash on the way, so that each byte is fetched once; four bytes from where the name ends on can be read.
 */
export function readName(
  view: DataView,
  start: number,
  separators: number,
  quoted: boolean,
  cells: NameCells,
  cell: number,
): number {
  let at = start;
  let hash = 0;
  for (;;) {
    const word = view.getInt32(at, true);
    const quotes = word ^ QUOTES;
    const others = word ^ separators;
    // The lowest bit that is set is that of the first byte that ends it: less than a space, or 0 in one of the others. Bits
    // above it may err, since a subtraction borrows from the next byte.
    const ends = (((quotes - EACH) & ~quotes) | ((others - EACH) & ~others) | ((word - SPACES) & ~word)) & HIGH;
    if (ends === 0) {
      hash = Math.imul(hash ^ word, 0x9e3779b1);
      hash ^= hash >>> 15;
      at += 4;
      continue;
    }
    const first = ends & -ends;
    hash = Math.imul(hash ^ (word & ((first >>> 7) - 1)), 0x85ebca6b);
    hash ^= hash >>> 15;
    at += (31 - Math.clz32(first)) >> 3;
    if (!quoted || view.getInt16(at, true) !== TWO_QUOTES) break;
    at += 2;
  }
  cells[cell] = start;
  cells[cell + 1] = at;
  cells[cell + 2] = hash;
  return at;
}
