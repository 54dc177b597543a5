import type { Piece } from "./io.ts";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Items that are JSON already, or will be: of a hundred thousand parties no object is made. */
export interface JsonTexts {
  readonly jsonTexts: Iterable<Piece>;
}

/** What stands between two items of a list. */
export const BETWEEN_ITEMS = ",\n    ";

/** An object as JSON text, piece by piece: what is iterable and no array comes as a list, an item a line, so that a
 * large answer is never in memory whole. Numbers are unrounded. */
export function* jsonObject(fields: Readonly<Record<string, Json | Iterable<Json> | JsonTexts>>): Generator<Piece> {
  yield "{";
  let first = true;
  for (const [key, value] of Object.entries(fields)) {
    yield `${first ? "" : ","}\n  ${JSON.stringify(key)}: `;
    first = false;
    if (isTexts(value)) yield* jsonList(value.jsonTexts);
    else if (isStream(value)) yield* jsonList(asTexts(value));
    else yield JSON.stringify(value);
  }
  yield "\n}\n";
}

function* jsonList(items: Iterable<Piece>): Generator<Piece> {
  yield "[";
  let first = true;
  for (const item of items) {
    yield first ? BETWEEN_ITEMS.slice(1) : BETWEEN_ITEMS;
    yield item;
    first = false;
  }
  yield first ? "]" : "\n  ]";
}

function* asTexts(items: Iterable<Json>): Generator<string> {
  for (const item of items) yield JSON.stringify(item);
}

const isTexts = (value: Json | Iterable<Json> | JsonTexts): value is JsonTexts =>
  typeof value === "object" && value !== null && "jsonTexts" in value;

const isStream = (value: Json | Iterable<Json>): value is Iterable<Json> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && Symbol.iterator in value;
