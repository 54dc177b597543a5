import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";

interface DragOrder {
  /** Which is dragged, and before which place it would come (as many as there are: behind the last). */
  readonly dragged: { readonly from: number; readonly to: number } | null;
  /** For each row. */
  readonly row: (at: number) => { readonly ref: (element: HTMLElement | null) => void };
  /** For the handle of each row. */
  readonly handle: (at: number) => {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  };
}

/** Rows put in another order by dragging their handles, or by arrows up and down on them. `onMove`: to which place it comes. */
export function useDragOrder(count: number, onMove: (from: number, to: number) => void): DragOrder {
  const rows = useRef<(HTMLElement | null)[]>([]);
  const [dragged, setDragged] = useState<DragOrder["dragged"]>(null);
  const gapAt = (y: number): number => {
    const at = rows.current.slice(0, count).findIndex((row) => {
      if (row === null) return false;
      const { top, height } = row.getBoundingClientRect();
      return y < top + height / 2;
    });
    return at < 0 ? count : at;
  };
  const end = (): void => {
    setDragged(null);
    if (dragged === null) return;
    const { from, to } = dragged;
    const place = to > from ? to - 1 : to;
    if (place !== from) onMove(from, place);
  };
  return {
    dragged,
    row: (at) => ({
      ref: (element) => {
        rows.current[at] = element;
      },
    }),
    handle: (at) => ({
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged({ from: at, to: at });
      },
      onPointerMove: (event) => {
        if (dragged === null) return;
        const to = gapAt(event.clientY);
        if (to !== dragged.to) setDragged({ from: dragged.from, to });
      },
      onPointerUp: end,
      onPointerCancel: () => setDragged(null),
      onKeyDown: (event) => {
        const to = event.key === "ArrowUp" ? at - 1 : event.key === "ArrowDown" ? at + 1 : -1;
        if (to < 0 || to >= count) return;
        event.preventDefault();
        onMove(at, to);
      },
    }),
  };
}
