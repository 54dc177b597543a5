import { type RefObject, useEffect, useRef } from "react";

const BY: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1, PageDown: 1, PageUp: -1 };
/** Where arrows have a work of their own. */
const OWN = "input, textarea, select, [contenteditable], [role=group], [role=dialog]";

/**
 * On and back by the arrow keys, and by those of a clicker: Page Down and Page Up, which first scroll the page as far
 * as it goes.
 */
export function useTurnKeys(page: RefObject<HTMLElement | null>, go: (by: 1 | -1) => void): void {
  const latest = useRef(go);
  useEffect(() => {
    latest.current = go;
  }, [go]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const by = BY[event.key];
      if (by === undefined || event.defaultPrevented) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (event.target instanceof Element && event.target.closest(OWN) !== null) return;
      if (document.querySelector("[role=dialog], [popover]:popover-open") !== null) return;
      if (event.key.startsWith("Page") && page.current !== null && scrolls(page.current, by)) return;
      event.preventDefault();
      latest.current(by);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [page]);
}

const scrolls = ({ scrollTop, scrollHeight, clientHeight }: HTMLElement, by: 1 | -1): boolean =>
  by === 1 ? scrollTop + clientHeight < scrollHeight - 1 : scrollTop > 1;
