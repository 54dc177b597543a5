import { type RefObject, useEffect, useRef } from "react";
import { turnFullScreen } from "../../parts/full-screen.ts";
import { useWorkspace } from "../../workspace.ts";

const ON: ReadonlySet<string> = new Set(["ArrowRight", "ArrowDown", "PageDown"]);
const BACK: ReadonlySet<string> = new Set(["ArrowLeft", "ArrowUp", "PageUp"]);
/** A finger that goes so far across, and mostly across, turns the page. px */
const SWIPE = 70;

/** On and back by arrows, by a clicker and by a finger across; F for full screen, Escape for what is behind. */
export function useTellingKeys(
  stage: RefObject<HTMLElement | null>,
  go: (by: 1 | -1) => void,
  onEscape: (() => void) | null,
): void {
  const { singleKeys } = useWorkspace();
  const latest = useRef({ go, onEscape });
  latest.current = { go, onEscape };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, target } = event;
      if (event.defaultPrevented || ctrlKey || metaKey || altKey) return;
      // a slider and a list have arrows of their own; a clicker's keys go on from there too
      const field = target instanceof Element && target.closest("input, select, textarea, [role=dialog]") !== null;
      if (field && !key.startsWith("Page")) return;
      if (document.querySelector('[role="dialog"]') !== null) return;
      if (ON.has(key)) latest.current.go(1);
      else if (BACK.has(key)) latest.current.go(-1);
      else if (key === "Escape" && latest.current.onEscape !== null) latest.current.onEscape();
      else if (key.toLowerCase() === "f" && singleKeys) turnFullScreen();
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [singleKeys]);
  useEffect(() => {
    const element = stage.current;
    if (element === null) return;
    let began: { x: number; y: number } | null = null;
    const at = ({ changedTouches: [touch] }: TouchEvent) =>
      touch === undefined ? null : { x: touch.clientX, y: touch.clientY };
    const onStart = (event: TouchEvent): void => {
      const onSlider = event.target instanceof Element && event.target.closest("input") !== null;
      began = event.touches.length === 1 && !onSlider ? at(event) : null;
    };
    const onEnd = (event: TouchEvent): void => {
      const ended = at(event);
      if (began === null || ended === null) return;
      const [x, y] = [ended.x - began.x, ended.y - began.y];
      if (Math.abs(x) > SWIPE && Math.abs(x) > 2 * Math.abs(y)) latest.current.go(x < 0 ? 1 : -1);
    };
    element.addEventListener("touchstart", onStart, { passive: true });
    element.addEventListener("touchend", onEnd, { passive: true });
    return () => {
      element.removeEventListener("touchstart", onStart);
      element.removeEventListener("touchend", onEnd);
    };
  }, [stage]);
}
