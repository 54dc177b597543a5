import { type CSSProperties, useEffect, useRef } from "react";
import { transformOf, type View } from "./picture.ts";

/**
 * For a picture that takes longer than a frame: while the view moves (`carried`) it is moved as it was painted, and painted anew at
 * rest. The style is for the element that it is painted on, whose own corner must be its origin.
 */
export function useCarried(carried: boolean, view: View, paint: () => void): CSSProperties | undefined {
  const painted = useRef(view);
  useEffect(() => {
    if (carried) return;
    paint();
    painted.current = view;
  });
  return carried ? { transform: transformOf(between(painted.current, view)), willChange: "transform" } : undefined;
}

/** What takes a picture from one view to another. */
function between(one: View, other: View): View {
  const k = other.k / one.k;
  return { k, x: other.x - one.x * k, y: other.y - one.y * k };
}
