import { applyDiff, type Diff, invert } from "../domain/diff.ts";
import { apply, type Edit } from "../domain/edit.ts";
import type { Partnership } from "../domain/partnership.ts";
import { type Result, succeed } from "../domain/result.ts";
import type { InBoth } from "../text/language.ts";

/** One step of undo: what it did, and what it is called. */
export interface Step {
  readonly diffs: readonly Diff[];
  readonly label: InBoth<string>;
}

/** What can be undone, the latest last, and what was undone, the next to redo last. */
export interface History {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const noHistory: History = { done: [], undone: [] };

export interface Moment {
  readonly partnership: Partnership;
  readonly history: History;
}

/** Applies edits as one step, or none of them. */
export function doStep(moment: Moment, edits: readonly Edit[], label: InBoth<string>): Result<Moment> {
  let { partnership } = moment;
  const diffs: Diff[] = [];
  for (const edit of edits) {
    const applied = apply(partnership, edit);
    if (!applied.ok) return applied;
    partnership = applied.value.partnership;
    diffs.push(applied.value.diff);
  }
  return succeed({ partnership, history: { done: [...moment.history.done, { diffs, label }], undone: [] } });
}

/** The moment before the latest step; the same moment where there is none. */
export function undoStep(moment: Moment): Moment {
  const { done, undone } = moment.history;
  const step = done.at(-1);
  if (step === undefined) return moment;
  return {
    partnership: step.diffs.toReversed().reduce((now, diff) => applyDiff(now, invert(diff)), moment.partnership),
    history: { done: done.slice(0, -1), undone: [...undone, step] },
  };
}

/** The moment after the step that was undone last; the same moment where there is none. */
export function redoStep(moment: Moment): Moment {
  const { done, undone } = moment.history;
  const step = undone.at(-1);
  if (step === undefined) return moment;
  return {
    partnership: step.diffs.reduce((now, diff) => applyDiff(now, diff), moment.partnership),
    history: { done: [...done, step], undone: undone.slice(0, -1) },
  };
}
