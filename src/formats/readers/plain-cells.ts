/** A cell as nearly all programs write nearly all of them: its attributes in the order of the standard, nothing in it to be unescaped. */
const PLAIN_CELL =
  /<c r="([A-Z]{1,3})[0-9]{1,7}"(?: s="([0-9]{1,5})")?(?: t="([a-z]{1,3})")?(?:\/>|><v>([0-9A-Za-z.+-]*)<\/v><\/c>)/y;
/** Comments, CDATA and instructions: what looks like a cell in there is none. */
const OUTSIDE = /<[!?]/;
const DECLARATION = /^\s*<\?xml\s[^<>]*>/;
/** A tag that is cut off waits for its end, if it can be one: no tag of a sheet is longer. */
const LONGEST_TAG = 1_000;

/** Told of a plain cell: what its attributes `r` (letters alone), `s` and `t` say, and its value; undefined where it has none. */
export type TakeCell = (column: string, style?: string, type?: string, value?: string) => void;

/**
 * The XML of a sheet without its plain cells. Each of these is handed to `take` when all that stands before it has been handed out: one
 * expression a cell, where going through it as XML takes a dozen steps.
 */
export function* withoutPlainCells(text: Iterable<string>, take: TakeCell): Generator<string> {
  let rest = "";
  let started = false;
  let outside = false;
  for (const piece of text) {
    rest += piece;
    const cut = rest.lastIndexOf("<");
    const end = cut < 0 || rest.length - cut > LONGEST_TAG ? rest.length : cut;
    let [from, at] = [0, 0];
    while (!outside && at < end) {
      PLAIN_CELL.lastIndex = at;
      const cell = from === at ? PLAIN_CELL.exec(rest) : null;
      if (cell !== null) {
        take(cell[1]!, cell[2], cell[3], cell[4]);
        from = PLAIN_CELL.lastIndex;
        at = from;
        continue;
      }
      const next = rest.indexOf("<c ", at + 1);
      at = next < 0 || next > end ? end : next;
      const between = rest.slice(from, at);
      outside = OUTSIDE.test(started ? between : between.replace(DECLARATION, ""));
      started = true;
      yield between;
      from = at;
    }
    if (from < end) yield rest.slice(from, end);
    rest = rest.slice(Math.max(from, end));
  }
  yield rest;
}
