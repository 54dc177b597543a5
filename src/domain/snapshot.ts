import type { State } from "./partnership.ts";

/** A photo that was taken: the state as it was, never changed by later edits. */
export interface Snapshot {
  readonly id: string;
  readonly title: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly note: string;
  readonly state: State;
}
