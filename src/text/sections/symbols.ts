import type { InBoth } from "../language.ts";

/** A symbol in the measures' formulas. */
export type SymbolId =
  | "given"
  | "out"
  | "into"
  | "total"
  | "ofKind"
  | "parties"
  | "whole"
  | "kindWeight"
  | "error"
  | "lean"
  | "even"
  | "strict"
  | "normal"
  | "level"
  | "around"
  | "expected"
  | "logarithm"
  | "size"
  | "smallest"
  | "sum";

/** What the symbols in formulas stand for: how each is written, and what it is. */
export const symbols: InBoth<Readonly<Record<SymbolId, readonly [sign: string, means: string]>>> = {
  nl: {
    given: ["w_ij", "wat i aan j geeft"],
    out: ["O_i", "wat van i uitgaat"],
    into: ["I_i", "wat bij i binnenkomt"],
    total: ["W", "alles wat stroomt"],
    ofKind: ["W_r", "wat er van soort r stroomt"],
    parties: ["n", "het aantal partijen"],
    whole: ["κ", "wat allen brengen, gedeeld door wat allen halen"],
    kindWeight: ["λ_r", "hoe zwaar soort r telt"],
    error: ["σ", "hoe ver een schatting kan afwijken"],
    lean: ["σ_r", "hoe ver wie invulde alles te hoog of te laag kan zien"],
    even: ["t", "wat jullie gelijk noemen, zoals 1,25"],
    strict: ["z*", "de strengheid, hoger bij meer partijen"],
    normal: ["Φ⁻¹", "de omkering van de normale verdeling"],
    level: ["h_i", "hoe ver stroomafwaarts i ligt"],
    around: ["c_ij", "wat van w_ij rondgaat"],
    expected: ["E", "wat bij toeval te verwachten is"],
    logarithm: ["ln", "de natuurlijke logaritme: dubbel en half liggen even ver van 0"],
    size: ["abs", "de grootte, zonder plus of min"],
    smallest: ["min", "de kleinste van beide"],
    sum: ["Σ", "de som van"],
  },
  en: {
    given: ["w_ij", "what i gives j"],
    out: ["O_i", "what goes out from i"],
    into: ["I_i", "what comes in to i"],
    total: ["W", "all that flows"],
    ofKind: ["W_r", "what flows of kind r"],
    parties: ["n", "the number of parties"],
    whole: ["κ", "what all bring, divided by what all take"],
    kindWeight: ["λ_r", "how much kind r counts"],
    error: ["σ", "how far an estimate may be off"],
    lean: ["σ_r", "how far whoever filled it in may see all of it too high or too low"],
    even: ["t", "what you call even, such as 1.25"],
    strict: ["z*", "the strictness, higher with more parties"],
    normal: ["Φ⁻¹", "the inverse of the normal distribution"],
    level: ["h_i", "how far downstream i lies"],
    around: ["c_ij", "what of w_ij goes round"],
    expected: ["E", "what is to be expected by chance"],
    logarithm: ["ln", "the natural logarithm: double and half lie equally far from 0"],
    size: ["abs", "the size, without plus or minus"],
    smallest: ["min", "the smaller of the two"],
    sum: ["Σ", "the sum of"],
  },
};
