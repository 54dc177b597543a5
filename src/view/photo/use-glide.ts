import { useEffect, useRef, useState } from "react";
import type { Scene } from "../../photo/scene.ts";
import { sceneBetween } from "../../photo/scene-between.ts";

const GLIDE_MS = 600;
/** More than this would stutter, and say nothing more. */
const MOST = 400;

/**
 * The scene on its way to the wanted one: from one layout to another parties glide, so that the eye can follow them.
 * A drag, a first photo, another partnership and reduced motion are shown at once.
 */
export function useGlide(target: Scene): Scene {
  const [shown, setShown] = useState(target);
  const latest = useRef(target);
  useEffect(() => {
    const from = latest.current;
    const show = (scene: Scene): void => {
      latest.current = scene;
      setShown(scene);
    };
    if (from === target) return;
    if (!glides(from, target)) return show(target);
    const began = performance.now();
    let frame = requestAnimationFrame(function step(now) {
      const t = Math.min(1, Math.max(0, (now - began) / GLIDE_MS));
      show(sceneBetween(from, target, 1 - (1 - t) ** 3));
      if (t < 1) frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [target]);
  // another partnership, or a drag: no frame of the old scene
  return latest.current !== target && glides(latest.current, target) ? shown : target;
}

function glides(from: Scene, to: Scene): boolean {
  if (to.nodes.length + to.flows.length > MOST) return false;
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return false;
  const before = new Map(from.nodes.map((node) => [node.id, node]));
  const kept = to.nodes.filter(({ id }) => before.has(id));
  if (kept.length < to.nodes.length / 2) return false;
  // one party alone moved: it is being dragged
  const moved = kept.filter((node) => {
    const then = before.get(node.id)!;
    return Math.hypot(then.x - node.x, then.y - node.y) > 0.01;
  });
  return moved.length !== 1;
}
