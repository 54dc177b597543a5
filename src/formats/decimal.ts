import { LARGEST_NUMBER } from "../domain/largest-number.ts";

/** The sign between a number's whole part and its decimals. One file has one (DESIGN §9). */
export type DecimalSign = "." | ",";

const OTHER = { ".": ",", ",": "." } as const;

// Spaces of every width and apostrophes group thousands in any language; the sign that is no decimal sign does too.
const GROUP = "[ \\u00a0\\u2009\\u202f'’]";
const pattern = (decimal: DecimalSign): RegExp => {
  const [point, thousands] = decimal === "." ? ["\\.", ","] : [",", "\\."];
  const grouped = [thousands, GROUP].map((sign) => `\\d{1,3}(?:${sign}\\d{3})+`).join("|");
  return new RegExp(`^[+\\-−]?(?:(?:${grouped}|\\d+)(?:${point}\\d*)?|${point}\\d+)(?:e[+-]?\\d+)?$`, "i");
};
const PATTERN: Readonly<Record<DecimalSign, RegExp>> = { ".": pattern("."), ",": pattern(",") };
const INFINITE = /^[+\-−]?(?:inf|infinity|∞|oneindig)$/i;

export type NumberReading = number | "not-a-number" | "not-finite" | "negative";

/**
 * The number that a cell holds, ≥ 0, or why it holds none. Thousands may be grouped in threes by spaces, apostrophes,
 * or the sign that is not the decimal one. What is too large to add up is not finite. -0 is 0. Empty cells are for the
 * caller: they mean "not known".
 */
export function readNumber(cell: string, decimal: DecimalSign): NumberReading {
  if (INFINITE.test(cell)) return "not-finite";
  if (!PATTERN[decimal].test(cell)) return "not-a-number";
  const plain = cell
    .replaceAll(OTHER[decimal], "")
    .replace(/[ \u00a0\u2009\u202f'’]/g, "")
    .replace(",", ".")
    .replace("−", "-");
  return checkNumber(Number(plain));
}

/** The same of what is a number already. */
export function checkNumber(value: number): NumberReading {
  if (!(Math.abs(value) <= LARGEST_NUMBER)) return "not-finite";
  return value < 0 ? "negative" : Math.abs(value);
}

/** Whether a cell holds a number, whichever the decimal sign. */
export const isNumber = (cell: string): boolean => PATTERN["."].test(cell) || PATTERN[","].test(cell);

/** What one number says of the decimal sign of its file: which it must be, nothing, or that it could be either. */
export function evidenceOf(cell: string): DecimalSign | "either" | null {
  const [point, comma] = [cell.includes("."), cell.includes(",")];
  if (!point && !comma) return null;
  const [asPoint, asComma] = [PATTERN["."].test(cell), PATTERN[","].test(cell)];
  if (asPoint !== asComma) return asPoint ? "." : ",";
  if (!asPoint) return null;
  // One sign with three digits after it reads both ways, but nobody groups 0.500, and nobody groups before an exponent.
  const sign = point ? "." : ",";
  return /^[+\-−]?0|e/i.test(cell) ? sign : "either";
}

export interface DecimalDecision<C> {
  /** Null: undecided. */
  readonly sign: DecimalSign | null;
  readonly because: "given" | "numbers" | "separator" | "not-needed" | "undecided";
  /** The first cell that could be read either way, where that leaves the sign undecided. */
  readonly undecided: C | null;
}

/**
 * The decimal sign of a file, from all its numbers. Given wins; else the sign that most numbers need (the first of
 * two that are needed equally often); else the point beside commas as separator; else, where a number such as `1.500`
 * remains, undecided. The minority of a file that mixes both is faulted when it is read.
 */
export function decideDecimal<C extends { readonly text: string }>(
  cells: Iterable<C>,
  separator: string,
  given: DecimalSign | null = null,
): DecimalDecision<C> {
  if (given !== null) return { sign: given, because: "given", undecided: null };
  const votes = { ".": 0, ",": 0 };
  let first: DecimalSign | null = null;
  let either: C | null = null;
  for (const cell of cells) {
    const evidence = evidenceOf(cell.text);
    if (evidence === "either") either ??= cell;
    else if (evidence !== null) {
      first ??= evidence;
      votes[evidence] += 1;
    }
  }
  if (first !== null) {
    const most = votes["."] === votes[","] ? first : votes["."] > votes[","] ? "." : ",";
    return { sign: most, because: "numbers", undecided: null };
  }
  if (either === null) return { sign: ".", because: "not-needed", undecided: null };
  if (separator === ",") return { sign: ".", because: "separator", undecided: null };
  return { sign: null, because: "undecided", undecided: either };
}
