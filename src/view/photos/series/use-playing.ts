import { useEffect, useRef, useState } from "react";

const MORPH_MS = 1100;
/** How long a photo is looked at before the next. ms */
const LOOK_MS = 1600;

const isReduced = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Where a series is, between its photos too, and what moves it. It never plays by itself. */
export interface Playing {
  /** The photo that is shown, or under way to. */
  readonly shown: number;
  /** Where the picture is now: between two photos while one becomes the other. */
  readonly position: number;
  readonly playing: boolean;
  readonly play: () => void;
  readonly pause: () => void;
  readonly go: (photo: number) => void;
}

export function usePlaying(count: number): Playing {
  const [wanted, setWanted] = useState(0);
  const [playing, setPlaying] = useState(false);
  const last = count - 1;
  const shown = Math.min(wanted, last);
  const position = useMorph(shown);
  useEffect(() => {
    if (!playing) return;
    if (shown >= last) return setPlaying(false);
    const soon = setTimeout(() => setWanted(shown + 1), LOOK_MS + (isReduced() ? 0 : MORPH_MS));
    return () => clearTimeout(soon);
  }, [playing, shown, last]);
  return {
    shown,
    position: Math.min(position, last),
    playing: playing && shown < last,
    play: () => {
      if (shown >= last) setWanted(0);
      setPlaying(true);
    },
    pause: () => setPlaying(false),
    go: (photo) => {
      setPlaying(false);
      setWanted(Math.max(0, Math.min(last, photo)));
    },
  };
}

/** On its way to a photo; there at once where motion is reduced. */
function useMorph(target: number): number {
  const [position, setPosition] = useState(target);
  const latest = useRef(target);
  useEffect(() => {
    const from = latest.current;
    const show = (at: number): void => {
      latest.current = at;
      setPosition(at);
    };
    if (from === target) return;
    if (isReduced()) return show(target);
    const began = performance.now();
    let frame = requestAnimationFrame(function step(now) {
      const t = Math.min(1, Math.max(0, (now - began) / MORPH_MS));
      const eased = t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2;
      show(t >= 1 ? target : from + (target - from) * eased);
      if (t < 1) frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [target]);
  return position;
}
