import type { Language } from "./language.ts";

const LOCALE = { nl: "nl-NL", en: "en-GB" } as const;

const cache = new Map<string, Intl.NumberFormat>();
function format(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  let made = cache.get(key);
  if (made === undefined) {
    made = new Intl.NumberFormat(LOCALE[language], options);
    cache.set(key, made);
  }
  return made;
}

/**
 * A value on the value scale: to two decimals, so that a sum shows no less than what it is made of; below 1 to three
 * significant digits. Never "-0".
 */
export function valueText(language: Language, value: number): string {
  const made = Math.abs(value) >= 1 ? twoDecimals : threeDigits;
  return made(language).format(value === 0 ? 0 : value);
}

/** Values stand on every flow of the photo: their formats are found without spelling out the options each time. */
function kept(options: Intl.NumberFormatOptions): (language: Language) => Intl.NumberFormat {
  const made = new Map<Language, Intl.NumberFormat>();
  return (language) => {
    const found = made.get(language) ?? format(language, options);
    made.set(language, found);
    return found;
  };
}
const twoDecimals = kept({ maximumFractionDigits: 2 });
const threeDigits = kept({ maximumSignificantDigits: 3 });

/** A number in the analyst's tables: at most `digits` decimals. What is rounded to 0 has no sign. */
export const decimalText = (language: Language, value: number, digits = 3): string =>
  format(language, { maximumFractionDigits: digits, signDisplay: "negative" }).format(value);

/** A number with all its digits and without any grouping, where a point or a comma could be taken for the other. */
export const plainText = (language: Language, value: number): string =>
  format(language, { useGrouping: false, maximumSignificantDigits: 21 }).format(value);

/** A share in [0, 1] as a whole percentage. Only in opened numbers, never on a party at the beamer. */
export const shareText = (language: Language, share: number): string =>
  format(language, { style: "percent", maximumFractionDigits: 0 }).format(share);

/** A ratio ≥ 1 in two digits: "1.6", "12". */
export const ratioText = (language: Language, ratio: number): string =>
  format(language, ratio >= 10 ? { maximumFractionDigits: 0 } : { maximumFractionDigits: 1 }).format(ratio);

/** By what factor estimates of this σ may be off: "1.4". A small one would be rounded away at one decimal. */
export const factorText = (language: Language, sigma: number): string =>
  decimalText(language, Math.exp(sigma), sigma < 0.15 ? 2 : 1);

/** YYYY-MM-DD as a person writes it: "12 maart 2026". The text is a calendar day, so it is read as UTC. */
export function dateText(language: Language, date: string, month: "long" | "short" = "long"): string {
  return new Intl.DateTimeFormat(LOCALE[language], {
    day: "numeric",
    month,
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${date}T00:00:00Z`));
}

/** "mei 2026", "May 2026". */
export const monthText = (language: Language, date: string): string =>
  new Intl.DateTimeFormat(LOCALE[language], { month: "long", year: "numeric", timeZone: "UTC" }).format(
    new Date(`${date}T00:00:00Z`),
  );

const COUNTS = {
  nl: ["nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"],
  en: ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
} as const;

/** How many, as one says it in a sentence: in a word up to twelve, beyond that in digits. */
export const countText = (language: Language, count: number): string =>
  COUNTS[language][count] ?? valueText(language, count);

/** The same text at the start of a sentence. In Dutch the stress on "één" gives way to the capital: "Eén". */
export const capital = (text: string): string =>
  text.replace(/^één(?!\p{L})/u, "eén").replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** A term within a line: without its capital, but for one that is written in capitals. */
export const small = (text: string): string => text.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());

/** A sentence that begins with a name as it is said within one ("de gemeente") gets its capital; "iHub" stays as it is. */
export const sentence = (text: string): string => (/^\p{Ll}+(?![\p{L}\p{N}])/u.test(text) ? capital(text) : text);

/** "Linde, Kompas en Rietdam". */
export const listText = (language: Language, items: readonly string[]): string =>
  new Intl.ListFormat(LOCALE[language], { type: "conjunction" }).format(items);

/** Picks the form for a count: Dutch and English both have one and many. */
export const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** A file size for people: "12 kB", "200 MB". */
export function bytesText(language: Language, bytes: number): string {
  const [unit, size] =
    bytes >= 1e6 ? (["megabyte", 1e6] as const) : bytes >= 1e3 ? (["kilobyte", 1e3] as const) : (["byte", 1] as const);
  return format(language, {
    style: "unit",
    unit,
    unitDisplay: size === 1 ? "long" : "short",
    maximumFractionDigits: 0,
  }).format(bytes / size);
}
