/** One more step in a JSON pointer: `/` and `~` in a key are written as RFC 6901 has it. */
export const pointerTo = (pointer: string, key: PropertyKey): string =>
  `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
