import { applyDiff, type Diff, invert } from "../domain/diff.ts";
import { applyAll, type Edit } from "../domain/edit.ts";
import type { Partnership } from "../domain/partnership.ts";
import { type Result, succeed } from "../domain/result.ts";
import { sameData } from "../domain/same-data.ts";
import type { InBoth } from "../text/language.ts";

/** One step of undo: what it did, and what it is called. */
export interface Step {
  /** Names the step among those of every tab. */
  readonly key: string;
  readonly diffs: readonly Diff[];
  readonly label: InBoth<string>;
  /** The typing in one field that it is a part of: its parts, as they follow each other, are one step. */
  readonly typing: string | null;
}

/** What is asked for as one step: edits that are made together, or not at all. */
export interface Request extends Omit<Step, "diffs"> {
  readonly edits: readonly Edit[];
}

/** What can be undone, the latest last, and what was undone, the next to redo last. */
export interface History {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const noHistory: History = { done: [], undone: [] };

/** So many steps can be undone. */
export const STEPS_KEPT = 1_000;

export interface Moment {
  readonly partnership: Partnership;
  readonly history: History;
}

/** What takes one moment to the next, as it is kept: a step with its diffs, or the way back over the step so named. */
export type Move =
  | { readonly move: "do"; readonly step: Step }
  | { readonly move: "undo" | "redo"; readonly key: string };

/** The moment after a move. Throws where it does not fit: it was made at another moment. */
export function makeMove(moment: Moment, move: Move): Moment {
  if (move.move === "do") {
    const partnership = move.step.diffs.reduce(applyDiff, moment.partnership);
    return { partnership, history: withStep(moment.history, move.step) };
  }
  const next = moment.history[move.move === "undo" ? "done" : "undone"].at(-1);
  if (next?.key !== move.key) throw new Error(`the move does not fit: ${move.move} ${move.key}`);
  return move.move === "undo" ? undoStep(moment) : redoStep(moment);
}

/** The move that makes the edits as one step, and the moment after it; or every fault, and nothing is made. */
export function requestMove(
  moment: Moment,
  { edits, ...step }: Request,
): Result<{ readonly move: Move; readonly moment: Moment }> {
  const applied = applyAll(moment.partnership, edits);
  if (!applied.ok) return applied;
  const { partnership, diffs } = applied.value;
  const done: Step = { ...step, diffs };
  return succeed({
    move: { move: "do", step: done },
    moment: { partnership, history: withStep(moment.history, done) },
  });
}

/** A step more; typing that goes on is the same step, and typing that came back to where it began is none. */
function withStep({ done }: History, step: Step): History {
  const before = done.at(-1);
  if (before === undefined || step.typing === null || before.typing !== step.typing)
    return { done: [...done, step].slice(-STEPS_KEPT), undone: [] };
  const diffs = joined(before.diffs, step.diffs);
  const back = diffs.every(({ records, about }) => [...records, about].every(changesNothing));
  return { done: [...done.slice(0, -1), ...(back ? [] : [{ ...step, diffs }])], undone: [] };
}

const changesNothing = (change: { readonly before: unknown; readonly after: unknown } | null): boolean =>
  change === null || sameData(change.before, change.after);

/** Two changes of the same field as one, so that a long text is not kept once for every pause in it. */
function joined(earlier: readonly Diff[], later: readonly Diff[]): readonly Diff[] {
  const [a, b] = [earlier.at(-1), later[0]];
  const [x, y] = [a?.records[0], b?.records[0]];
  const single = later.length === 1 && a !== undefined && b !== undefined;
  if (single && a.about !== null && b.about !== null && x === undefined && y === undefined)
    return [...earlier.slice(0, -1), { records: [], about: { before: a.about.before, after: b.about.after } }];
  const same =
    single &&
    a.about === null &&
    b.about === null &&
    a.records.length === 1 &&
    b.records.length === 1 &&
    x !== undefined &&
    y !== undefined &&
    x.collection === y.collection &&
    x.id === y.id &&
    y.after !== null;
  if (!same) return [...earlier, ...later];
  return [...earlier.slice(0, -1), { records: [{ ...x, after: y.after } as typeof x], about: null }];
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
    partnership: step.diffs.reduce(applyDiff, moment.partnership),
    history: { done: [...done, step], undone: undone.slice(0, -1) },
  };
}
