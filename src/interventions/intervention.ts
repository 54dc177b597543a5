import type { Edit } from "../domain/edit.ts";
import type { Partnership } from "../domain/partnership.ts";
import type { InBoth } from "../text/language.ts";

interface InterventionText {
  readonly name: string;
  /** What it is, in a sentence. */
  readonly about: string;
  /** What to talk about before anybody tries it. */
  readonly question: string;
}

/**
 * One way back to balance (DESIGN §6): a function from one partnership to the next, as edits, so that it can be undone as
 * any edit is. What it is asked with names records that are there; else it makes no edits.
 */
export interface Intervention<Given> {
  readonly id: string;
  readonly text: InBoth<InterventionText>;
  readonly edits: (partnership: Partnership, given: Given) => readonly Edit[];
}
