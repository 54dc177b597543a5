import { useEffect, useRef, useState } from "react";

/** More steps back than anybody counts. */
const MOST = 200;

interface Steps<T> {
  readonly now: T;
  /** `done`: from here it can be come back to; while something is dragged it is on its way. */
  readonly change: (to: T, done: boolean) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

interface Stack<T> {
  readonly before: readonly T[];
  /** Where a drag began, until it is let go. */
  readonly began: T | null;
  readonly now: T;
  readonly after: readonly T[];
}

/**
 * Something of this screen alone that is changed step by step, and taken back by button and by Ctrl+Z. These keys are taken
 * before anybody else hears them: a step of the partnership, which is not seen here, stays as it is.
 */
export function useSteps<T>(first: T, keep: (now: T) => void): Steps<T> {
  const [stack, setStack] = useState<Stack<T>>({ before: [], began: null, now: first, after: [] });
  const kept = useRef(first);
  useEffect(() => {
    if (stack.began !== null || kept.current === stack.now) return;
    kept.current = stack.now;
    keep(stack.now);
  }, [stack, keep]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      const way = key === "y" || (key === "z" && event.shiftKey) ? forward : key === "z" ? back : null;
      if (way === null) return;
      event.preventDefault();
      event.stopPropagation();
      setStack((stands) => way(stands));
    };
    document.addEventListener("keydown", onKey, { capture: true });
    return () => document.removeEventListener("keydown", onKey, { capture: true });
  }, []);
  return {
    now: stack.now,
    change: (to, done) =>
      setStack((stands) => {
        const from = stands.began ?? stands.now;
        if (!done) return { ...stands, began: from, now: to };
        return { before: [...stands.before, from].slice(-MOST), began: null, now: to, after: [] };
      }),
    undo: () => setStack((stands) => back(stands)),
    redo: () => setStack((stands) => forward(stands)),
    canUndo: stack.before.length > 0,
    canRedo: stack.after.length > 0,
  };
}

function back<T>({ before, now, after }: Stack<T>): Stack<T> {
  const to = before.at(-1);
  return to === undefined
    ? { before, began: null, now, after }
    : { before: before.slice(0, -1), began: null, now: to, after: [now, ...after] };
}

function forward<T>({ before, now, after }: Stack<T>): Stack<T> {
  const [to, ...rest] = after;
  return to === undefined
    ? { before, began: null, now, after }
    : { before: [...before, now], began: null, now: to, after: rest };
}
