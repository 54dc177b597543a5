/** Something small that this device remembers of partnerships, and that is in no file. */
export interface PerPartnership<T> {
  /** Null where nothing is remembered of it. */
  read(partnership: string): T | null;
  /** Where the browser allows it; without, it holds until the page is closed. */
  keep(partnership: string, what: T): void;
}

/** Remembers it under a key, of so many partnerships, the latest first. What lies there and `is` not that is passed over. */
export function perPartnership<T>(
  key: string,
  most: number,
  is: (kept: object) => kept is T & object,
): PerPartnership<T> {
  type Entry = readonly [partnership: string, what: T];
  const isEntry = (entry: unknown): entry is Entry =>
    Array.isArray(entry) &&
    typeof entry[0] === "string" &&
    typeof entry[1] === "object" &&
    entry[1] !== null &&
    is(entry[1]);
  const entries = (): readonly Entry[] => {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
      return Array.isArray(kept) ? kept.filter(isEntry) : [];
    } catch {
      return [];
    }
  };
  return {
    read: (partnership) => entries().find(([id]) => id === partnership)?.[1] ?? null,
    keep: (partnership, what) => {
      const others = entries().filter(([id]) => id !== partnership);
      try {
        localStorage.setItem(key, JSON.stringify([[partnership, what], ...others].slice(0, most)));
      } catch {
        // Refused: nothing of the work depends on it.
      }
    },
  };
}

export const areTexts = (list: unknown): list is readonly string[] =>
  Array.isArray(list) && list.every((one) => typeof one === "string");
