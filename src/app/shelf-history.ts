import type { InBoth } from "../text/language.ts";

/** Something done with a kept partnership at the start, which can be undone and done again. */
export interface ShelfStep {
  readonly label: InBoth<string>;
  readonly undo: () => Promise<unknown>;
  readonly redo: () => Promise<unknown>;
}

/** What was done at the start since the page was opened, the latest last. */
export interface ShelfHistory {
  readonly done: readonly ShelfStep[];
  readonly undone: readonly ShelfStep[];
}
