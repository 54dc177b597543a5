/** Where a text stops being JSON. Line and column count from 1, the column in UTF-16 units as editors do. */
export interface SyntaxPlace {
  readonly line: number;
  readonly column: number;
  /** What stands there, shortened; empty at the end of the text. */
  readonly found: string;
}

const TOKEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON refuses just these in a string
  /[ \t\n\r]*(?:([{}[\],:])|("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

type Expect = "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "comma-or-end";

/**
 * The first place at which a text is not JSON; null where it is. `JSON.parse` names no place for every fault, and not
 * the same in every engine, so the place is found by walking the tokens of RFC 8259 with a stack of open brackets.
 */
export function jsonSyntaxFault(text: string): SyntaxPlace | null {
  const open: ("{" | "[")[] = [];
  let expect: Expect | "end" = "value";
  TOKEN.lastIndex = 0;
  let at = 0;
  for (;;) {
    const match = TOKEN.exec(text);
    if (match === null) return expect === "end" && text.slice(at).trim() === "" ? null : placeOf(text, at);
    const [, punctuation, string, scalar] = match;
    const start = TOKEN.lastIndex - (punctuation ?? string ?? scalar ?? "").length;
    const next = step(expect, open, punctuation ?? null, string !== undefined);
    if (next === null) return placeOf(text, start);
    expect = next;
    at = TOKEN.lastIndex;
  }
}

/** What may come after this token; null where it may not stand here. Opens and closes brackets on the stack. */
function step(
  expect: Expect | "end",
  open: ("{" | "[")[],
  punctuation: string | null,
  isString: boolean,
): Expect | "end" | null {
  const closed = (): Expect | "end" => (open.length === 0 ? "end" : "comma-or-end");
  if (punctuation === "{" || punctuation === "[") {
    if (expect !== "value" && expect !== "value-or-end") return null;
    open.push(punctuation);
    return punctuation === "{" ? "key-or-end" : "value-or-end";
  }
  if (punctuation === "}" || punctuation === "]") {
    const ends = punctuation === "}" ? expect === "key-or-end" : expect === "value-or-end";
    if (!ends && expect !== "comma-or-end") return null;
    if (open.pop() !== (punctuation === "}" ? "{" : "[")) return null;
    return closed();
  }
  if (punctuation === ":") return expect === "colon" ? "value" : null;
  if (punctuation === ",") return expect !== "comma-or-end" ? null : open.at(-1) === "{" ? "key" : "value";
  if (expect === "key" || expect === "key-or-end") return isString ? "colon" : null;
  return expect === "value" || expect === "value-or-end" ? closed() : null;
}

function placeOf(text: string, from: number): SyntaxPlace {
  const at = from + (/^[ \t\n\r]*/.exec(text.slice(from))?.[0].length ?? 0);
  const before = text.slice(0, at);
  const line = before.split("\n").length;
  const column = at - (before.lastIndexOf("\n") + 1) + 1;
  return { line, column, found: (/^[^\n\r]{0,20}/.exec(text.slice(at))?.[0] ?? "").trim() };
}
