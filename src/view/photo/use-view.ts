import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type View, WHOLE } from "./picture.ts";

const CLOSEST = 8;
const FURTHEST = 0.4;
/** One press of a zoom button. */
const STEP = 1.35;
/** So much of the scene stays on the stage, so that it cannot be lost. px */
const KEPT = 90;
const GLIDE_MS = 240;
/** So long without a change, and the view is at rest. */
const REST_MS = 140;

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface ViewControls {
  readonly view: View;
  readonly moving: boolean;
  /** Zooms by a factor about a point of the stage, at once. */
  readonly zoomAbout: (factor: number, x: number, y: number) => void;
  readonly pan: (dx: number, dy: number) => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
}

/** The stage's view of the scene, with gliding for buttons and none under reduced motion. */
export function useView(size: Size): ViewControls {
  const [view, setView] = useState<View>(WHOLE);
  const [moving, setMoving] = useState(false);
  const frame = useRef(0);
  const rest = useRef(0);
  const latest = useRef({ view, size });
  latest.current = { view, size };
  useEffect(
    () => () => {
      cancelAnimationFrame(frame.current);
      clearTimeout(rest.current);
    },
    [],
  );

  const show = useCallback((next: View) => {
    latest.current = { ...latest.current, view: kept(next, latest.current.size) };
    setView(latest.current.view);
    setMoving(true);
    clearTimeout(rest.current);
    rest.current = window.setTimeout(() => setMoving(false), REST_MS);
  }, []);
  const jump = useCallback(
    (next: View) => {
      cancelAnimationFrame(frame.current);
      show(next);
    },
    [show],
  );
  const glide = useCallback(
    (target: View) => {
      cancelAnimationFrame(frame.current);
      if (matchMedia("(prefers-reduced-motion: reduce)").matches) return show(target);
      const from = latest.current.view;
      const began = performance.now();
      const step = (now: number): void => {
        const t = Math.min(1, (now - began) / GLIDE_MS);
        const eased = 1 - (1 - t) ** 3;
        const blend = (a: number, b: number): number => a + (b - a) * eased;
        show({ x: blend(from.x, target.x), y: blend(from.y, target.y), k: blend(from.k, target.k) });
        if (t < 1) frame.current = requestAnimationFrame(step);
      };
      frame.current = requestAnimationFrame(step);
    },
    [show],
  );
  return useMemo(() => {
    const middle = (): [number, number] => [latest.current.size.width / 2, latest.current.size.height / 2];
    return {
      view,
      moving,
      zoomAbout: (factor, x, y) => jump(zoomed(latest.current.view, factor, x, y)),
      pan: (dx, dy) => jump({ ...latest.current.view, x: latest.current.view.x + dx, y: latest.current.view.y + dy }),
      zoomIn: () => glide(zoomed(latest.current.view, STEP, ...middle())),
      zoomOut: () => glide(zoomed(latest.current.view, 1 / STEP, ...middle())),
      fit: () => glide(WHOLE),
    };
  }, [view, moving, jump, glide]);
}

/** The point of the scene under (x, y) stays there. */
function zoomed(view: View, factor: number, x: number, y: number): View {
  const k = Math.min(CLOSEST, Math.max(FURTHEST, view.k * factor));
  const by = k / view.k;
  return { k, x: x - (x - view.x) * by, y: y - (y - view.y) * by };
}

const kept = ({ x, y, k }: View, { width, height }: Size): View => ({
  k,
  x: Math.min(width - KEPT, Math.max(KEPT - width * k, x)),
  y: Math.min(height - KEPT, Math.max(KEPT - height * k, y)),
});
