type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** An object as JSON text, piece by piece: what is iterable and no array comes as a list, an item a line, so that a
 * large answer is never in memory whole. Numbers are unrounded. */
export function* jsonObject(fields: Readonly<Record<string, Json | Iterable<Json>>>): Generator<string> {
  yield "{";
  let first = true;
  for (const [key, value] of Object.entries(fields)) {
    yield `${first ? "" : ","}\n  ${JSON.stringify(key)}: `;
    first = false;
    if (isStream(value)) yield* jsonList(value);
    else yield JSON.stringify(value);
  }
  yield "\n}\n";
}

function* jsonList(items: Iterable<Json>): Generator<string> {
  yield "[";
  let first = true;
  for (const item of items) {
    yield `${first ? "" : ","}\n    ${JSON.stringify(item)}`;
    first = false;
  }
  yield first ? "]" : "\n  ]";
}

const isStream = (value: Json | Iterable<Json>): value is Iterable<Json> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && Symbol.iterator in value;
