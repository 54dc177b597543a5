import { useCallback, useSyncExternalStore } from "react";

/** Whether a media query holds, kept up to date. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = matchMedia(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}

/** The widths at which the screen changes its shape; the stylesheet has the same two. */
export const PHONE = "(max-width: 719.98px)";
export const NARROW = "(max-width: 1179.98px)";
/** Here one word more fits in the header. */
export const WORDED = "(min-width: 1420px)";
/** Here words fit beside signs in the header. */
export const ROOMY = "(min-width: 1680px)";
