import type { SymbolId } from "../text/sections/symbols.ts";

/** Where a symbol stands in a formula; letters within a word are no symbols. In the order in which they are explained. */
const SIGNS: Readonly<Record<SymbolId, RegExp>> = {
  given: /w′?_/u,
  out: /(?<!\p{L})O(?!\p{L})/u,
  into: /(?<!\p{L})I(?!\p{L})/u,
  total: /(?<!\p{L})W(?![\p{L}_])/u,
  ofKind: /W_r/u,
  parties: /(?<![\p{L}('’])n(?![\p{L}_'])/u,
  whole: /κ/u,
  kindWeight: /λ/u,
  error: /σ(?!_)/u,
  lean: /σ_r/u,
  even: /ln t(?!\p{L})/u,
  strict: /z\*/u,
  normal: /Φ/u,
  level: /(?<!\p{L})h(?!\p{L})/u,
  around: /c_ij/u,
  expected: /E (?:r|min)/u,
  logarithm: /(?<!\p{L})ln /u,
  size: /abs\(/u,
  smallest: /min\(/u,
  sum: /Σ/u,
};

/** The symbols in a formula that are not explained in it. */
export const symbolsIn = (formula: string): readonly SymbolId[] =>
  (Object.keys(SIGNS) as SymbolId[]).filter((id) => SIGNS[id].test(formula));
