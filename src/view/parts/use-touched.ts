import { type RefObject, useEffect, useState } from "react";

/** Whether a pointer, a finger or the focus came into an element: what only then is needed can wait for it. */
export function useTouched(element: RefObject<HTMLElement | null>): boolean {
  const [touched, setTouched] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (current === null || touched) return;
    const touch = (): void => setTouched(true);
    const events = ["pointerenter", "pointermove", "focusin"] as const;
    for (const event of events) current.addEventListener(event, touch);
    return () => {
      for (const event of events) current.removeEventListener(event, touch);
    };
  }, [element, touched]);
  return touched;
}
