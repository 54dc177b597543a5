import { applyAll, type Edit } from "../domain/edit.ts";
import type { Partnership } from "../domain/partnership.ts";
import { type Result, succeed } from "../domain/result.ts";
import type { Intervention } from "./intervention.ts";
import { interventions, type Step } from "./registry.ts";

/** What some steps make of a partnership, one after the other, each on what the one before it made. */
export function simulate(
  partnership: Partnership,
  steps: readonly Step[],
): Result<{ readonly partnership: Partnership; readonly edits: readonly Edit[] }> {
  let [now, all]: [Partnership, readonly Edit[]] = [partnership, []];
  for (const step of steps) {
    if (!step.on) continue;
    const edits = editsOf(now, step);
    const applied = applyAll(now, edits);
    if (!applied.ok) return applied;
    now = applied.value.partnership;
    all = [...all, ...edits];
  }
  return succeed({ partnership: now, edits: all });
}

/** A step's id and what it is given belong together, which the types cannot follow through a union. */
const editsOf = (partnership: Partnership, { intervention, given }: Step): readonly Edit[] =>
  (interventions[intervention] as Intervention<typeof given>).edits(partnership, given);
