import { type Fault, fault } from "../domain/fault.ts";

const SPACE = "[ \\t\\n\\r]*";
const SCALAR = "-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|true|false|null";
const token = (): RegExp => new RegExp(`${SPACE}(?:([{}[\\],:"])|(${SCALAR}))`, "y");

/** After so many characters it is told how far it is. */
const TOLD_EVERY = 1_000_000;

/** What may come next. */
type Expect = "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "comma-or-end" | "end";

/** An object or array that is not closed yet; of an object the keys that were met. */
type Open = Set<string> | "array";

/**
 * What is wrong with a text as JSON, each fault with its line and column: a key that stands twice in one object, of
 * which `JSON.parse` would drop the first without a word, up to the first place that is no JSON. `JSON.parse` names no
 * place for every fault, nor the same in every engine, so the tokens of RFC 8259 are walked with a stack of what is
 * open. Lines and columns count from 1, columns in UTF-16 units as editors do. `onProgress` hears what share of the text is behind.
 */
export function jsonFaults(text: string, onProgress?: (share: number) => void): readonly Fault[] {
  const faults: Fault[] = [];
  const open: Open[] = [];
  const next = token();
  const endOfString = strings(text);
  const placeOf = places(text);
  const syntaxFault = (at: number): Fault => {
    const reason = (/^[^\n\r]{0,20}/.exec(text.slice(at, at + 20))?.[0] ?? "").trim();
    return fault("json-syntax", placeOf(at), { reason });
  };
  let expect: Expect = "value";
  let tellAt = TOLD_EVERY;
  for (let at = 0; ; at = next.lastIndex) {
    if (at >= tellAt) {
      onProgress?.(at / text.length);
      tellAt = at + TOLD_EVERY;
    }
    const match = next.exec(text);
    if (match === null) {
      const end = afterSpace(text, at);
      return expect === "end" && end === text.length ? faults : [...faults, syntaxFault(end)];
    }
    const [, sign, scalar] = match;
    const start = next.lastIndex - (sign ?? scalar ?? "").length;
    if (sign === '"') {
      const end = endOfString(start);
      if (end === null) return [...faults, syntaxFault(start)];
      next.lastIndex = end;
    }
    if (sign === '"' && (expect === "key" || expect === "key-or-end")) {
      const key = JSON.parse(text.slice(start, next.lastIndex)) as string;
      const keys = open.at(-1) as Set<string>;
      if (keys.has(key)) faults.push(fault("duplicate-key", placeOf(start), { key }));
      keys.add(key);
      expect = "colon";
      continue;
    }
    const after: Expect | null =
      sign === undefined || sign === '"' ? afterValue(expect, open) : afterSign(expect, open, sign);
    if (after === null) return [...faults, syntaxFault(start)];
    expect = after;
  }
}

/**
 * Where the string that begins at a quote ends, behind its closing quote; null where it is none. A piece at a time: one
 * pattern for the whole string would need a stack as deep as it has escapes.
 */
function strings(text: string): (quote: number) => number | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows none in a string
  const plain = /[^"\\\u0000-\u001f]*/y;
  const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
  return (quote) => {
    for (let at = quote + 1; ; at = escaped.lastIndex) {
      plain.lastIndex = at;
      plain.test(text);
      if (text[plain.lastIndex] === '"') return plain.lastIndex + 1;
      escaped.lastIndex = plain.lastIndex;
      if (!escaped.test(text)) return null;
    }
  };
}

/** What may come after a string, number or word that is no key; null where none may stand. */
const afterValue = (expect: Expect, open: readonly Open[]): Expect | null =>
  expect === "value" || expect === "value-or-end" ? afterWhole(open) : null;

const afterWhole = (open: readonly Open[]): Expect => (open.length === 0 ? "end" : "comma-or-end");

/** What may come after a bracket, colon or comma; null where it may not stand. Opens and closes what is open. */
function afterSign(expect: Expect, open: Open[], sign: string): Expect | null {
  if (sign === "{" || sign === "[") {
    if (expect !== "value" && expect !== "value-or-end") return null;
    open.push(sign === "{" ? new Set() : "array");
    return sign === "{" ? "key-or-end" : "value-or-end";
  }
  if (sign === ":") return expect === "colon" ? "value" : null;
  if (sign === ",") return expect !== "comma-or-end" ? null : open.at(-1) === "array" ? "value" : "key";
  const empty = sign === "}" ? expect === "key-or-end" : expect === "value-or-end";
  if (!empty && expect !== "comma-or-end") return null;
  const closes = (open.pop() === "array") === (sign === "]");
  return closes ? afterWhole(open) : null;
}

const afterSpace = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && " \t\n\r".includes(text.charAt(at))) at++;
  return at;
};

/** The line and column of places that are asked for in order, so that no line is counted twice. */
function places(text: string): (at: number) => { readonly row: number; readonly column: number } {
  let [row, lineStart, lineEnd] = [1, 0, text.indexOf("\n")];
  return (at) => {
    while (lineEnd !== -1 && lineEnd < at) {
      row++;
      lineStart = lineEnd + 1;
      lineEnd = text.indexOf("\n", lineStart);
    }
    return { row, column: at - lineStart + 1 };
  };
}
