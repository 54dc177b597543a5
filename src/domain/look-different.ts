import { withoutAccents } from "./without-accents.ts";

/**
 * Whether no two of many names, all different, look alike to `similarNames` when there are so many that slips are not
 * looked for. It may say no where it could say yes, and never the other way round.
 */
export function allLookDifferent(names: readonly string[]): boolean {
  // Names of small letters and digits alone look like themselves.
  if (names.every((name) => /^[a-z0-9]+$/.test(name))) return true;
  const folded = latinLetters();
  const hashes = Float64Array.from(names, (name) => hashOf(OTHERS.test(name) ? lettersOf(name) : name, folded)).sort();
  return hashes.every((hash, k) => hash !== hashes[k - 1]);
}

/** The letters and digits of a name, without case and accents. */
const lettersOf = (name: string): string => withoutAccents(name).replace(/[^\p{L}\p{N}]+/gu, "");

/** Up to here each letter is folded alike, whatever stands beside it; so are signs such as quotes and dashes. */
const LATIN_UP_TO = 0x250;
const OTHERS = /[\u0250-\u1fff\u2070-\uffff]/;

/** What becomes of each of these by itself, worked out when it is first met; 0 for nothing. */
function latinLetters(): (unit: number) => number {
  const known = new Int32Array(LATIN_UP_TO).fill(UNKNOWN);
  return (unit) => {
    const letter = known[unit]!;
    if (letter !== UNKNOWN) return letter;
    known[unit] = lettersOf(String.fromCharCode(unit)).charCodeAt(0);
    return known[unit];
  };
}
const UNKNOWN = -1;

/** Of the letters of a name: 53 bits, so that hardly two are the same by chance, and then only time is lost. */
function hashOf(name: string, folded: (unit: number) => number): number {
  let low = 0;
  let high = 0;
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at);
    const letter = unit < LATIN_UP_TO ? folded(unit) : unit >= 0x2000 && unit < 0x2070 ? 0 : unit;
    if (letter === 0) continue;
    low = Math.imul(low ^ letter, 0x9e3779b1);
    high = Math.imul(high ^ letter, 0x85ebca6b);
    low ^= low >>> 15;
    high ^= high >>> 13;
  }
  return (low >>> 0) * 0x200000 + (high >>> 11);
}
