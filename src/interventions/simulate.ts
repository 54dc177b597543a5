import { stepWithIds } from "../document/step-with-ids.ts";
import { applyAll, type Edit } from "../domain/edit.ts";
import type { Partnership } from "../domain/partnership.ts";
import type { PartyId } from "../domain/party.ts";
import { broughtBy, type Step, type TrialStep } from "../domain/trial.ts";
import type { Intervention } from "./intervention.ts";
import { interventions } from "./registry.ts";

/** What some steps make of a partnership. */
export interface Simulated {
  readonly partnership: Partnership;
  readonly edits: readonly Edit[];
  /** Of each step whether it did anything: not if it is off, or names who or what is not there. */
  readonly made: readonly boolean[];
}

/**
 * The steps one after the other, each on what the one before it made; it can be about whoever that brought in. One that
 * cannot be made is passed over. The partnership that is given stays as it is; `edits` are all that was done, to be
 * undone or kept as any are.
 */
export function simulate(partnership: Partnership, steps: readonly (Step | TrialStep)[]): Simulated {
  let [now, all]: [Partnership, readonly Edit[]] = [partnership, []];
  const coming = new Map(partnership.parties.map(({ id }) => [id, id]));
  const parties = (id: PartyId): PartyId => coming.get(id) ?? id;
  const made = steps.map((step) => {
    const edits = step.on ? editsOf(now, "id" in step ? stepWithIds(step, { parties }) : step) : [];
    const applied = applyAll(now, edits);
    if (edits.length === 0 || !applied.ok) return false;
    const called = "id" in step ? broughtBy(step.id) : null;
    for (const edit of edits)
      if (called !== null && !coming.has(called) && edit.type === "add" && edit.collection === "parties")
        coming.set(called, edit.record.id);
    now = applied.value.partnership;
    all = [...all, ...edits];
    return true;
  });
  return { partnership: now, edits: all, made };
}

/** A step's id and what it is given belong together, which the types cannot follow through a union. */
const editsOf = (partnership: Partnership, { intervention, given }: Step): readonly Edit[] =>
  (interventions[intervention] as Intervention<typeof given>).edits(partnership, given);
