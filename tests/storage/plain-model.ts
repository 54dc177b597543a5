/**
 * A partnership as plainly as can be: parties and amounts between them, each with a tag of its own that it keeps. It
 * knows nothing of ids, diffs, moves or stores, and says what is true after any edits, undone and redone: the oracle of
 * the fuzz tests.
 */
export interface Plain {
  readonly title: string;
  readonly parties: readonly { readonly tag: string; readonly name: string }[];
  readonly flows: readonly PlainFlow[];
}

export interface PlainFlow {
  readonly tag: string;
  /** The tags of two parties. */
  readonly from: string;
  readonly to: string;
  readonly amount: number;
}

export type PlainEdit =
  | { readonly does: "title"; readonly text: string }
  | { readonly does: "add-party"; readonly tag: string }
  | { readonly does: "rename-party"; readonly tag: string; readonly name: string }
  | { readonly does: "remove-party"; readonly tag: string }
  | { readonly does: "add-flow"; readonly flow: PlainFlow }
  | { readonly does: "size-flow"; readonly tag: string; readonly amount: number }
  | { readonly does: "remove-flow"; readonly tag: string };

/** The state after an edit; null where it is about what is not there. */
export function afterEdit(state: Plain, edit: PlainEdit): Plain | null {
  const { parties, flows } = state;
  const party = (tag: string): boolean => parties.some((one) => one.tag === tag);
  const flow = (tag: string): boolean => flows.some((one) => one.tag === tag);
  switch (edit.does) {
    case "title":
      return { ...state, title: edit.text };
    case "add-party":
      return { ...state, parties: [...parties, { tag: edit.tag, name: edit.tag }] };
    case "rename-party":
      return party(edit.tag)
        ? { ...state, parties: parties.map((one) => (one.tag === edit.tag ? { ...one, name: edit.name } : one)) }
        : null;
    case "remove-party":
      return party(edit.tag)
        ? {
            ...state,
            parties: parties.filter(({ tag }) => tag !== edit.tag),
            flows: flows.filter(({ from, to }) => from !== edit.tag && to !== edit.tag),
          }
        : null;
    case "add-flow":
      return party(edit.flow.from) && party(edit.flow.to) ? { ...state, flows: [...flows, edit.flow] } : null;
    case "size-flow":
      return flow(edit.tag)
        ? { ...state, flows: flows.map((one) => (one.tag === edit.tag ? { ...one, amount: edit.amount } : one)) }
        : null;
    case "remove-flow":
      return flow(edit.tag) ? { ...state, flows: flows.filter(({ tag }) => tag !== edit.tag) } : null;
  }
}

/** All that was done, as whole states: undo goes back one, redo forth one. */
export interface PlainHistory {
  readonly done: readonly { readonly label: string; readonly before: Plain }[];
  readonly now: Plain;
  readonly undone: readonly { readonly label: string; readonly after: Plain }[];
}

export const plainStart = (now: Plain): PlainHistory => ({ done: [], now, undone: [] });

export const plainDo = ({ done, now }: PlainHistory, label: string, after: Plain, kept: number): PlainHistory => ({
  done: [...done, { label, before: now }].slice(-kept),
  now: after,
  undone: [],
});

export function plainUndo({ done, now, undone }: PlainHistory): PlainHistory {
  const step = done.at(-1);
  if (step === undefined) throw new Error("nothing to undo");
  return { done: done.slice(0, -1), now: step.before, undone: [...undone, { label: step.label, after: now }] };
}

export function plainRedo({ done, now, undone }: PlainHistory): PlainHistory {
  const step = undone.at(-1);
  if (step === undefined) throw new Error("nothing to redo");
  return { done: [...done, { label: step.label, before: now }], now: step.after, undone: undone.slice(0, -1) };
}
