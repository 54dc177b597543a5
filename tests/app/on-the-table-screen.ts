import { seenPartnership, wholeEdits } from "../../src/app/seen.ts";
import { applyAll, type Edit } from "../../src/domain/edit.ts";
import type { Partnership } from "../../src/domain/partnership.ts";

/** A screen that shows only what is on the table. */
export const OPEN = { onlyOnTable: true, neutral: null };

/** The whole after an edit that was made on such a screen. */
export function wholeAfter(whole: Partnership, edit: Edit, sight: typeof OPEN): Partnership {
  const edits = wholeEdits([edit], whole, seenPartnership(whole, sight), sight);
  const made = edits.ok ? applyAll(whole, edits.value) : edits;
  if (!made.ok) throw new Error(JSON.stringify(made.faults));
  return made.value.partnership;
}
