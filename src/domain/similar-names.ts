import { editDistance } from "./edit-distance.ts";
import { withoutAccents } from "./without-accents.ts";

/** A name, and how many flows name it. */
export interface NamedParty {
  readonly name: string;
  readonly flows: number;
}

/** Two names that may be one party, one of them with a slip of the pen. */
export interface NamePair {
  /** The rarer one; of two that are as rare, the one that comes later. */
  readonly name: string;
  readonly like: string;
}

/** Slips of the pen are looked for among so many names. Beyond it, only names that differ in signs, case and accents
 * are found, so that it stays a matter of milliseconds. */
export const COMPARED_NAMES = 2_000;

/** A name as it is compared. */
interface Entry {
  readonly name: string;
  /** Its words, without case and accents. */
  readonly words: readonly string[];
  /** The words without what stands between them. */
  readonly letters: string;
  readonly length: number;
  /** Its numbers: "Team 1" and "Team 2" are two. */
  readonly digits: string;
  /** Which letters occur, a bit for each of 32 sorts. */
  readonly mask: number;
}

/**
 * Each name that looks like one that is named more often, with the one it looks like most: equal but for case,
 * accents, spaces and signs, or one slip apart from 5 letters on, two from 10 on. A word carries one slip per 4 letters,
 * so that "Wijk Oost" and "Wijk West", "Huisarts A" and "Huisarts B" stay two. Numbers have to be the same. In the
 * order of the names.
 */
export function similarNames(parties: readonly NamedParty[]): NamePair[] {
  const ranked = parties.map((party, i) => ({ ...party, i })).sort((a, b) => b.flows - a.flows || a.i - b.i);
  const withSlips = parties.length <= COMPARED_NAMES;
  const equals = new Map<string, Entry>();
  const buckets = new Map<string, Entry[]>();
  const found: (NamePair & { readonly i: number })[] = [];
  for (const { name, i } of ranked) {
    const entry = entryOf(name);
    if (entry.letters === "") continue;
    const key = `${entry.digits} ${entry.letters}`;
    const like = equals.get(key) ?? (withSlips ? nearest(entry, buckets) : null);
    if (like !== null) found.push({ name, like: like.name, i });
    if (!equals.has(key)) equals.set(key, entry);
    if (!withSlips) continue;
    const bucket = bucketOf(entry, entry.length);
    const there = buckets.get(bucket);
    if (there === undefined) buckets.set(bucket, [entry]);
    else there.push(entry);
  }
  return found.sort((a, b) => a.i - b.i).map(({ name, like }) => ({ name, like }));
}

function entryOf(name: string): Entry {
  const plain = withoutAccents(name);
  const words = plain.split(/[\s\p{P}]+/u).filter((word) => word !== "");
  const letters = [...words.join("")];
  const digits = plain.match(/\d+/g)?.join(" ") ?? "";
  const mask = letters.reduce((bits, letter) => bits | (1 << ((letter.codePointAt(0) ?? 0) & 31)), 0);
  return { name, words, letters: letters.join(""), length: letters.length, digits, mask };
}

/** Only names of about one length, with as many words and the same numbers, can be a slip apart. */
const bucketOf = ({ words, digits }: Entry, length: number): string => `${words.length} ${length} ${digits}`;

function nearest(entry: Entry, buckets: ReadonlyMap<string, readonly Entry[]>): Entry | null {
  let best: Entry | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const length of [0, -1, 1, -2, 2].map((more) => entry.length + more)) {
    for (const other of buckets.get(bucketOf(entry, length)) ?? []) {
      const slips = slipsBetween(entry, other);
      if (slips < least) [best, least] = [other, slips];
    }
  }
  return best;
}

function slipsBetween(a: Entry, b: Entry): number {
  const shorter = Math.min(a.length, b.length);
  const most = shorter >= 10 ? 2 : shorter >= 5 ? 1 : 0;
  // A slip changes at most two of the letters that occur.
  if (most === 0 || bitsIn(a.mask ^ b.mask) > 2 * most) return Number.POSITIVE_INFINITY;
  let slips = 0;
  for (const [i, word] of a.words.entries()) {
    const other = b.words[i] ?? "";
    const inWord = editDistance(word, other, most);
    if (inWord > Math.min(word.length, other.length) / 4) return Number.POSITIVE_INFINITY;
    slips += inWord;
    if (slips > most) return Number.POSITIVE_INFINITY;
  }
  return slips;
}

function bitsIn(mask: number): number {
  let bits = 0;
  for (let left = mask; left !== 0; left &= left - 1) bits += 1;
  return bits;
}
