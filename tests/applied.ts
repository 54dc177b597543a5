import { apply, type Edit } from "../src/domain/edit.ts";
import type { Partnership } from "../src/domain/partnership.ts";

/** The partnership after these edits, one by one; a refused one fails the test with its faults. */
export const applied = (partnership: Partnership, ...edits: readonly Edit[]): Partnership =>
  edits.reduce((now, edit) => {
    const result = apply(now, edit);
    if (!result.ok) throw new Error(JSON.stringify(result.faults));
    return result.value.partnership;
  }, partnership);
