import { type RefObject, useLayoutEffect, useState } from "react";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The inner size of an element in whole px, kept up to date; null before it is known. */
export function useSize(element: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    if (element.current === null) return;
    const read = (width: number, height: number): void =>
      setSize((before) => {
        const now = { width: Math.round(width), height: Math.round(height) };
        return before !== null && before.width === now.width && before.height === now.height ? before : now;
      });
    const box = element.current.getBoundingClientRect();
    read(box.width, box.height);
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) read(entry.contentRect.width, entry.contentRect.height);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
