import type { Piece } from "./io.ts";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Items that are JSON already, or will be: of a hundred thousand parties no object is made. */
export interface JsonTexts {
  readonly jsonTexts: Iterable<Piece>;
}

export type JsonFields = Readonly<Record<string, Json | Iterable<Json> | JsonTexts>>;

/** How an object is laid out: several of them stand on a line each, so that a program can take them one by one. */
interface Among {
  readonly several: boolean;
}

const layout = ({ several }: Among) =>
  several
    ? { field: "", colon: ":", item: "", list: "", end: "" }
    : { field: "\n  ", colon: ": ", item: "\n    ", list: "\n  ", end: "\n" };

/** What stands between two items of a list. */
export const betweenItems = (among: Among): string => `,${layout(among).item}`;

/** An object as JSON text, piece by piece: what is iterable and no array comes as a list, an item a line, so that a
 * large answer is never in memory whole. Numbers are unrounded. */
export function* jsonObject(fields: JsonFields, among: Among = { several: false }): Generator<Piece> {
  const { field, colon, end } = layout(among);
  yield "{";
  let first = true;
  for (const [key, value] of Object.entries(fields)) {
    yield `${first ? "" : ","}${field}${JSON.stringify(key)}${colon}`;
    first = false;
    if (isTexts(value)) yield* jsonList(value.jsonTexts, among);
    else if (isStream(value)) yield* jsonList(asTexts(value), among);
    else yield JSON.stringify(value);
  }
  yield `${end}}\n`;
}

function* jsonList(items: Iterable<Piece>, among: Among): Generator<Piece> {
  const between = betweenItems(among);
  yield "[";
  let first = true;
  for (const item of items) {
    yield first ? between.slice(1) : between;
    yield item;
    first = false;
  }
  yield first ? "]" : `${layout(among).list}]`;
}

function* asTexts(items: Iterable<Json>): Generator<string> {
  for (const item of items) yield JSON.stringify(item);
}

const isTexts = (value: Json | Iterable<Json> | JsonTexts): value is JsonTexts =>
  typeof value === "object" && value !== null && "jsonTexts" in value;

const isStream = (value: Json | Iterable<Json>): value is Iterable<Json> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && Symbol.iterator in value;
